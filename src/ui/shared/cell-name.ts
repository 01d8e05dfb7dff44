import type { DutyCell } from '../../explorer/duty-cell.ts'
import type { Words } from './words.ts'

/** `省科技规划 × 政策实施`. */
export function writeCellName(cell: Pick<DutyCell, 'mentionTitle' | 'aspectTitle'>, words: Words): string {
  return `${words.term(cell.mentionTitle)} × ${words.term(cell.aspectTitle)}`
}
