import type { PlanOperator } from '../../graph/plan-operator.ts'

/**
 * Reads the embedded engine's EXPLAIN: one operator a line, `Name (details)`, indented by depth. Subqueries in expressions are printed
 * inside the details as the engine's own structures (`Expand(ExpandOp { … })`); those are operators too.
 *
 * An operator the engine has no word for is printed as `Discriminant(51)`, its number in this version of the engine; the number stays
 * part of the name, so that an allow-list cannot take another one for it.
 */
export function readPlanText(text: string): PlanOperator[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [, name = line.trim(), details = ''] = /^\s*([A-Za-z]+(?:\(\d+\))?)(?: \(?(.*?)\)?)?$/.exec(line) ?? []
      return [{ name, details }, ...readNested(details)]
    })
}

function readNested(details: string): PlanOperator[] {
  return [...details.matchAll(/\b([A-Z][A-Za-z]*)Op \{/g)].map((found) => ({ name: found[1] ?? '', details: 'in an expression' }))
}
