import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { writeCellName } from '../shared/cell-name.ts'
import { useWords } from '../shared/words.ts'

/** Title, the way back to the cell the selection stands in, and the way out. */
export function InspectFrame({ title, children }: { title: ReactNode; children: ReactNode }) {
  const head = useRef<HTMLElement>(null)
  const words = useWords()
  const exploration = useExploration()
  const selection = useExplored((state) => state.selection)
  const opened = useExplored((state) => state.filters.cell)
  const cells = useExplored((state) => state.parts.cells.value)
  const cell = useMemo(
    () => cells?.find((entry) => entry.mention === opened?.mention && entry.aspect === opened.aspect),
    [cells, opened],
  )
  useEffect(() => {
    head.current?.closest('.pane')?.scrollTo({ top: 0 })
  }, [selection])

  return (
    <>
      <header className="inspect-head" ref={head}>
        {cell && selection?.kind !== 'cell' && (
          <button
            type="button"
            className="inspect-back"
            onClick={() => exploration.select({ kind: 'cell', mention: cell.mention, aspect: cell.aspect })}
          >
            <Icon name="back" size={14} />
            {writeCellName(cell, words)}
          </button>
        )}
        <div className="inspect-title">
          <h2>{title}</h2>
          {selection && <IconButton icon="close" words={words.t('inspect.close')} run={() => exploration.letGo()} />}
        </div>
      </header>
      <div className="inspect-body">{children}</div>
    </>
  )
}
