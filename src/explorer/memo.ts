/**
 * A selector that computes anew only when one of its inputs is another object than before, so that views may compare its
 * answers by identity. It remembers a few recent inputs: several explorations can live in one page.
 */
export function createSelector<State, Inputs extends readonly unknown[], Output>(
  readInputs: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Output,
): (state: State) => Output {
  const memory: { inputs: readonly [...Inputs]; output: Output }[] = []
  return function select(state) {
    const inputs = readInputs(state)
    const known = memory.find((entry) => entry.inputs.every((input, index) => Object.is(input, inputs[index])))
    if (known) return known.output
    const output = compute(...(inputs as unknown as Inputs))
    memory.unshift({ inputs, output })
    memory.length = Math.min(memory.length, MEMORY)
    return output
  }
}

const MEMORY = 4
