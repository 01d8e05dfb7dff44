import type { CanvasWords } from '../../canvas/canvas-options.ts'
import type { Words } from '../shared/words.ts'

/** What the canvas says in the reader's language. */
export function writeCanvasWords(words: Words): CanvasWords {
  return {
    name: words.t('map.canvas'),
    describe: words.t('map.help'),
    chip: (count, open) => words.t(open ? 'map.unfolded' : 'map.folded', { count }),
    chipShort: (count, open) => words.t(open ? 'map.unfolded.short' : 'map.folded.short', { count }),
    omitted: (count, open) => words.t(open ? 'map.omitted.open' : 'map.omitted', { count }),
    unknownLane: words.t('map.unknownLane'),
  }
}
