import { useMemo } from 'react'
import { selectPicture } from '../../explorer/select-picture.ts'
import { NODE_LABELS, type NodeLabel } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { useWords } from '../shared/words.ts'

/** Outlines of the map's glyphs in a square of 16, as src/canvas/node-style.ts gives them out. */
const OUTLINES: Partial<Record<NodeLabel, string>> = {
  Plan: 'M3 3h10v10H3z',
  Document: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  Clause: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  PlanMention: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  PlanClass: 'M3 3h7v7H3zM6 6h7v7H6z',
  Aspect: 'M8 3v10M3 8h10',
  Indicator: 'M8 2.5L13.5 8 8 13.5 2.5 8z',
  Target: 'M8 2.5L13.5 8 8 13.5 2.5 8z',
  Topic: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM8 7a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  Organization: 'M3 8l5-5 5 5v5H3z',
  Place: 'M8 14S3.5 9.5 3.5 6.5a4.5 4.5 0 0 1 9 0C12.5 9.5 8 14 8 14z',
  Project: 'M5.5 3h5L13 8l-2.5 5h-5L3 8z',
  Source: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
}

/** What the map's glyphs stand for, as far as they are on it. */
export function GlyphLegend() {
  const words = useWords()
  const picture = useExplored(selectPicture)
  const labels = useMemo(() => {
    const shown = new Set(picture.nodes.filter((node) => node.shown).map((node) => node.label))
    return (Object.keys(OUTLINES) as NodeLabel[]).filter((label) => shown.has(label))
  }, [picture])
  return (
    <section>
      <h3>{words.t('legend.glyphs')}</h3>
      {labels.map((label) => (
        <span key={label} className="glyph-entry">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={OUTLINES[label]} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
          </svg>
          {words.term(NODE_LABELS[label])}
        </span>
      ))}
    </section>
  )
}
