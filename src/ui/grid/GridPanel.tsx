import { useMemo } from 'react'
import { selectHeadline } from '../../explorer/headline.ts'
import type { Term } from '../../graph/vocabulary.ts'
import { mountGrid } from '../../panes/grid/mount-grid.ts'
import '../../panes/grid/grid.css'
import '../../panes/sign/sign.css'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { EmptyNotice } from '../shared/Notice.tsx'
import { PartState } from '../shared/PartState.tsx'
import { Text } from '../shared/Text.tsx'
import { usePane } from '../shared/use-pane.ts'
import { useWords } from '../shared/words.ts'
import { useNavigation } from '../shared/navigation.ts'
import { StateLegend } from './StateLegend.tsx'
import { writeGrid, type GridInput } from './write-grid.ts'
import './grid-panel.css'

interface GridPanelProps {
  /** Title of the focus plan, where the top bar has no room for it. */
  plan: Term | null
}

/** How the duties stand: one sentence, the grid, the legend. */
export function GridPanel({ plan }: GridPanelProps) {
  const words = useWords()
  const exploration = useExploration()
  const part = useExplored((state) => state.parts.cells)
  // The plan the corpus is about, while another one is in focus.
  const away = useExplored(({ parts, focus }) => {
    const own = parts.overview.value?.focus?.id ?? null
    return own === focus ? null : own
  })
  if (part.value === null) return <PartState part={part} name="cells" what={words.t('waiting.grid')} lines={8} />
  if (part.value.length === 0) {
    return (
      <div className="grid-panel">
        {plan && <PlanName plan={plan} />}
        <EmptyNotice>
          <p>{words.t('grid.empty')}</p>
          {away === null && <p>{words.t('grid.empty.cure')}</p>}
          {away !== null && (
            <button type="button" className="button" onClick={() => exploration.setFocus(away)}>
              {words.t('plan.ownFocus')}
            </button>
          )}
        </EmptyNotice>
      </div>
    )
  }
  return (
    <div className="grid-panel">
      {plan && <PlanName plan={plan} />}
      <Summary />
      <DutyGrid />
      <StateLegend />
    </div>
  )
}

function PlanName({ plan }: { plan: Term }) {
  return (
    <h1 className="grid-plan">
      <Text term={plan} />
    </h1>
  )
}

function Summary() {
  const words = useWords()
  const headline = useExplored(selectHeadline)
  return (
    <p className="grid-summary" role="status">
      {headline && words.t('grid.summary', { ...headline })}
    </p>
  )
}

function DutyGrid() {
  const words = useWords()
  const exploration = useExploration()
  const navigation = useNavigation()
  const cells = useExplored((state) => state.parts.cells.value)
  const counterparts = useExplored((state) => state.parts.counterparts.value)
  const opened = useExplored((state) => state.filters.cell)
  const selection = useExplored((state) => state.selection)
  const model = useMemo(() => {
    const input: GridInput = {
      cells: cells ?? [],
      counterparts: counterparts ?? [],
      opened,
      linkage: selection?.kind === 'linkage' ? selection.id : null,
      mention: selection?.kind === 'node' ? selection.id : null,
    }
    return writeGrid(input, words)
  }, [cells, counterparts, opened, selection, words])
  const actions = useMemo(
    () => ({
      openCell: navigation.openCell,
      openMention: navigation.openNode,
      clear: () => exploration.letGo(),
    }),
    [navigation, exploration],
  )
  return <div ref={usePane(mountGrid, model, actions)} />
}
