import { useMemo } from 'react'
import type { DutyCell } from '../../explorer/duty-cell.ts'
import { STATES } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { EmptyNotice } from '../shared/Notice.tsx'
import { PartState } from '../shared/PartState.tsx'
import { StateSign } from '../shared/StateSign.tsx'
import { writeCellName } from '../shared/cell-name.ts'
import { useWords } from '../shared/words.ts'
import { InspectFrame } from './InspectFrame.tsx'
import { LinkageCard } from './LinkageCard.tsx'
import { Resolution } from './Resolution.tsx'

/** One cell of the grid: its state in words, the counts, its linkages, which plan the mention means. */
export function CellView({ mention, aspect }: { mention: string; aspect: string }) {
  const words = useWords()
  const cells = useExplored((state) => state.parts.cells)
  const linkages = useExplored((state) => state.parts.linkages)
  const cell = cells.value?.find((entry) => entry.mention === mention && entry.aspect === aspect)
  const own = useMemo(() => linkages.value?.filter((linkage) => cell?.linkages.includes(linkage.id)), [linkages, cell])
  if (!cell) {
    return (
      <InspectFrame title={words.t('inspect.cell')}>
        <PartState part={cells} name="cells" what={words.t('waiting.grid')} />
      </InspectFrame>
    )
  }
  return (
    <InspectFrame title={writeCellName(cell, words)}>
      <article className="cell-view">
        <CellState cell={cell} />
        {cell.linkageCount > 0 && <CellCounts cell={cell} />}
        <section>
          <h3>{words.t('cell.linkages', { count: cell.linkageCount })}</h3>
          {cell.linkageCount === 0 && (
            <EmptyNotice>
              <p>{words.t('cell.notAssessed')}</p>
              <p>{words.t('cell.notAssessed.cure')}</p>
            </EmptyNotice>
          )}
          {!linkages.value && cell.linkageCount > 0 && (
            <PartState part={linkages} name="linkages" what={words.t('waiting.linkages')} />
          )}
          <ul className="cell-linkages">
            {own?.map((linkage) => (
              <li key={linkage.id}>
                <LinkageCard linkage={linkage} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words.t('cell.counterpart')}</h3>
          <Resolution mention={mention} />
        </section>
      </article>
    </InspectFrame>
  )
}

function CellState({ cell }: { cell: DutyCell }) {
  const words = useWords()
  return (
    <div className="cell-state">
      <StateSign state={cell.state} inReview={cell.inReview} size={28} />
      <p>
        <b>
          {cell.inReview ? words.t('state.inReview', { state: words.term(STATES[cell.state]) }) : words.term(STATES[cell.state])}
        </b>
        <span className="secondary">{words.t(cell.inReview ? 'cell.rule.inReview' : `cell.rule.${cell.state}`)}</span>
      </p>
    </div>
  )
}

function CellCounts({ cell }: { cell: DutyCell }) {
  const words = useWords()
  const counts = [
    ['count.positive', cell.positive],
    ['count.negative', cell.negative],
    ['count.gap', cell.gap],
    ['count.waiting', cell.waiting],
  ] as const
  return (
    <dl className="cell-counts">
      {counts.map(([key, count]) => (
        <div key={key}>
          <dd>{words.number(count)}</dd>
          <dt>{words.t(key)}</dt>
        </div>
      ))}
    </dl>
  )
}
