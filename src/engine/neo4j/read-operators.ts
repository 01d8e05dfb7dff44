import type { ReadRules } from '../read-guard.ts'

export const READ_RULES: ReadRules = {
  operators: new Set('ProduceResults Projection AllNodesScan'.split(' ')),
}
