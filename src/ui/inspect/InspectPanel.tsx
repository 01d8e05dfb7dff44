import { useEffect } from 'react'
import type { Selection } from '../../explorer/selection.ts'
import { readTerm } from '../shared/record.ts'
import { useExploration, useExplored } from '../shared/exploration-context.ts'
import { ErrorNotice } from '../shared/Notice.tsx'
import { Text } from '../shared/Text.tsx'
import { Waiting } from '../shared/Waiting.tsx'
import { useWords } from '../shared/words.ts'
import { CellView } from './CellView.tsx'
import { InspectFrame } from './InspectFrame.tsx'
import { LinkageTitle } from './LinkageTitle.tsx'
import { LinkageView } from './LinkageView.tsx'
import { readLabel } from './node-label.ts'
import { NodeView } from './NodeView.tsx'
import { PlanBrief } from './PlanBrief.tsx'
import { RelationshipView } from './RelationshipView.tsx'
import './inspect.css'

/** The proof of whatever is selected: a cell, a linkage, a node, a relationship; the focus plan when nothing is. */
export function InspectPanel() {
  const selection = useExplored((state) => state.selection)
  if (!selection) return <PlanBrief />
  if (selection.kind === 'cell') return <CellView mention={selection.mention} aspect={selection.aspect} />
  if (selection.kind === 'relationship') return <RelationshipView relationship={selection.id} />
  return <DetailView selection={selection} />
}

function DetailView({ selection }: { selection: Extract<Selection, { kind: 'node' | 'linkage' }> }) {
  const words = useWords()
  const exploration = useExploration()
  const part = useExplored((state) => state.parts.detail)
  const detail = part.value?.kind === selection.kind && part.value.id === selection.id ? part.value : null
  const misnamed = detail?.kind === 'node' && readLabel(detail.node.node.labels) === 'Linkage'
  // A link may name a linkage as the node it also is: it is shown as what it is.
  useEffect(() => {
    if (misnamed) exploration.select({ kind: 'linkage', id: selection.id })
  }, [misnamed, exploration, selection.id])
  if (detail?.kind === 'linkage') {
    return (
      <InspectFrame title={<LinkageTitle linkage={detail.linkage} />}>
        <LinkageView record={detail.linkage} />
      </InspectFrame>
    )
  }
  if (detail && !misnamed) {
    return (
      <InspectFrame title={<Text term={readTerm(detail.node.node.properties, 'title')} />}>
        <NodeView key={detail.id} detail={detail.node} />
      </InspectFrame>
    )
  }
  return (
    <InspectFrame title={words.t(selection.kind === 'linkage' ? 'inspect.linkage' : 'inspect.node')}>
      {part.status === 'error' ? (
        <ErrorNotice error={part.error} retry={() => exploration.retry('detail')} />
      ) : (
        <Waiting
          what={words.t(selection.kind === 'linkage' ? 'waiting.linkage' : 'waiting.node')}
          lines={6}
          cancel={() => exploration.select(null)}
        />
      )}
    </InspectFrame>
  )
}
