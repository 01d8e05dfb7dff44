import { useLayoutEffect, useRef } from 'react'
import type { CanvasTip } from '../../canvas/canvas-options.ts'
import { writePeriod } from '../../explorer/period.ts'
import type { PictureLink, PictureNode } from '../../explorer/picture.ts'
import { nameLabel } from '../../graph/node-label.ts'
import { CLAUSE_KINDS, LINKAGE_STATUSES, LINKAGE_TYPES, RELATIONSHIP_TYPES, SEEN, STATES } from '../../graph/vocabulary.ts'
import { readWord } from '../shared/record.ts'
import { useWords, type Words } from '../shared/words.ts'

const GAP = 8

/** Words of what the pointer rests on, beside it and never over it. */
export function MapTip({ tip }: { tip: CanvasTip }) {
  const words = useWords()
  const element = useRef<HTMLDivElement>(null)
  const lines = tip.node ? writeNode(tip.node, words) : tip.link ? writeLink(tip.link, words) : []

  useLayoutEffect(() => {
    const frame = element.current?.parentElement
    if (!element.current || !frame) return
    const { box } = tip
    const { offsetWidth: width, offsetHeight: height } = element.current
    const right = box.x + box.width + GAP
    const left = box.x - GAP - width
    const beside = right + width <= frame.clientWidth ? right : left >= 0 ? left : null
    const below = box.y + box.height + GAP
    const x = beside ?? Math.max(GAP, Math.min(box.x, frame.clientWidth - width - GAP))
    const y = beside === null ? (below + height <= frame.clientHeight ? below : box.y - GAP - height) : box.y
    element.current.style.left = `${x}px`
    element.current.style.top = `${Math.max(GAP, Math.min(y, frame.clientHeight - height - GAP))}px`
  })

  const [title, ...rest] = lines
  if (!title) return null
  return (
    <div className="map-tip" ref={element} aria-hidden="true">
      <b>{title}</b>
      {/* Lines by their own ends, not by boxes only: whoever reads or copies the words must not get them glued. */}
      {rest.map((line) => `\n${line}`)}
    </div>
  )
}

function writeNode(node: PictureNode, words: Words): string[] {
  const kind = node.clause?.kind ? words.term(CLAUSE_KINDS[node.clause.kind]) : words.term(nameLabel(node.label))
  const { plan } = node
  const period = plan && writePeriod(plan, words.language)
  return [
    words.term(node.title),
    [
      kind,
      period,
      plan?.seen && words.term(SEEN[plan.seen]),
      node.open && words.t('resolution.open'),
      node.pinned && words.t('map.pinned'),
    ]
      .filter(Boolean)
      .join(' · '),
    words.t('brief.linkages', { count: node.linkageCount }),
  ]
}

function writeLink(link: PictureLink, words: Words): string[] {
  if (link.kind === 'relationship') return [words.term(readWord(RELATIONSHIP_TYPES, link.type))]
  const { from, to, toPlanTitle } = link.linkage
  return [
    words.term(from.title),
    `→ ${words.term(toPlanTitle)} ${words.term(to.title)}`,
    [
      words.term(LINKAGE_TYPES[link.type]),
      words.term(STATES[link.state]),
      link.score === null ? '' : words.t('score.short', { score: words.signed(link.score) }),
      words.term(LINKAGE_STATUSES[link.status]),
    ]
      .filter(Boolean)
      .join(' · '),
  ]
}
