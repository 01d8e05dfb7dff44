import { XianjieError } from './error.ts'
import { LIMITS } from './limit.ts'

/**
 * Refuses lists and maps that stand in one another too deeply: whatever reads them next goes down by calling itself and would run out of
 * stack. Goes down itself without calls.
 *
 * @throws XianjieError `too-large`
 */
export function refuseDeep(value: unknown, place: string): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.parameterDepth) {
      throw new XianjieError(
        'too-large',
        `The ${place} holds lists or maps more than ${LIMITS.parameterDepth} deep in one another.`,
        {
          place: 'parameterDepth',
          cure: 'Hand it over flatter.',
        },
      )
    }
    level = level.flatMap((item) => (item !== null && typeof item === 'object' ? (Object.values(item) as unknown[]) : []))
  }
}
