import type { LinkageItem } from '../../explorer/linkage-item.ts'
import { LINKAGE_STATUSES, LINKAGE_TYPES, STATES } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { readSides } from '../shared/linkage-sides.ts'
import { useNavigation } from '../shared/navigation.ts'
import { StateSign } from '../shared/StateSign.tsx'
import { Text } from '../shared/Text.tsx'
import { usePlanTitles } from '../shared/use-plan-titles.ts'
import { useWords } from '../shared/words.ts'

interface LinkageCardProps {
  linkage: LinkageItem
  /** The far plan is what is inspected: it need not be named again. */
  ofPlan?: boolean
}

/** One linkage in a list: its state in words, both clauses, the far plan, type, score and status; a press opens it. */
export function LinkageCard({ linkage, ofPlan = false }: LinkageCardProps) {
  const words = useWords()
  const { openLinkage } = useNavigation()
  const focus = useExplored((state) => state.focus)
  const titles = usePlanTitles()
  const { ours, theirs, farPlan, reversed } = readSides(linkage, focus)
  const facts = [
    words.term(LINKAGE_TYPES[linkage.type]),
    linkage.score !== null && words.t('score.short', { score: words.signed(linkage.score) }),
    words.term(LINKAGE_STATUSES[linkage.status]),
  ]
  return (
    <button type="button" className="linkage-card" onClick={() => openLinkage(linkage.id)}>
      <StateSign state={linkage.state} inReview={linkage.status === 'in_review'} size={20} />
      <span className="linkage-ends">
        <span>
          <Text term={ours.title} />
        </span>
        {!ofPlan && (
          <span className="secondary">
            <Text term={titles.get(farPlan) ?? linkage.toPlanTitle} />
          </span>
        )}
        <span>
          <span className="arrow" aria-hidden="true">
            {reversed ? '← ' : '→ '}
          </span>
          <Text term={theirs.title} />
        </span>
        <span className="secondary">
          <b className="linkage-state">{words.term(STATES[linkage.state])}</b>
          {` · ${facts.filter(Boolean).join(' · ')}`}
        </span>
      </span>
    </button>
  )
}
