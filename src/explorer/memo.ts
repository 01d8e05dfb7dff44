/**
 * A selector that computes anew only when one of the values it depends on is another than before, so that views may compare its
 * answers by identity. It remembers a few recent ones: several explorations can live in one page.
 */
export function createSelector<State, Output>(
  readInputs: (state: State) => readonly unknown[],
  compute: (state: State) => Output,
): (state: State) => Output {
  const memory: { inputs: readonly unknown[]; output: Output }[] = []
  return function select(state) {
    const inputs = readInputs(state)
    const known = memory.find((entry) => entry.inputs.every((input, index) => Object.is(input, inputs[index])))
    if (known) return known.output
    const output = compute(state)
    memory.unshift({ inputs, output })
    memory.length = Math.min(memory.length, MEMORY)
    return output
  }
}

const MEMORY = 4
