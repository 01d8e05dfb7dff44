import { useExplored } from '../shared/exploration-context.ts'
import { PartState } from '../shared/PartState.tsx'
import { Text } from '../shared/Text.tsx'
import { useNavigation } from '../shared/navigation.ts'
import { useWords } from '../shared/words.ts'
import { InspectFrame } from './InspectFrame.tsx'

/** What stands in the inspector while nothing is selected: how to begin, and the focus plan's clauses by their linkages. */
export function PlanBrief() {
  const words = useWords()
  const { openNode, openPassage } = useNavigation()
  const part = useExplored((state) => state.parts.clauses)
  const clauses = part.value
  const document = clauses?.[0]?.document
  return (
    <InspectFrame title={words.t('brief.title')}>
      <article className="node-view">
        {clauses?.length !== 0 && <p className="secondary">{words.t('brief.how')}</p>}
        {!clauses && <PartState part={part} name="clauses" what={words.t('waiting.clauses')} lines={8} />}
        {clauses && (
          <section>
            <h3>{words.t('brief.clauses')}</h3>
            {clauses.length === 0 && <p className="secondary">{words.t('brief.noClauses')}</p>}
            <ul className="brief-clauses">
              {clauses
                .filter((clause) => clause.heading || clause.linkageCount > 0)
                .map((clause) => (
                  <li key={clause.id}>
                    <button type="button" className="row-button" onClick={() => openNode(clause.id)}>
                      <Text term={clause.title} />
                      {clause.linkageCount > 0 && (
                        <span className="count">{words.t('brief.linkages', { count: clause.linkageCount })}</span>
                      )}
                    </button>
                  </li>
                ))}
            </ul>
            {document && (
              <button type="button" className="button" onClick={() => openPassage({ document })}>
                {words.t('reader.openDocument')}
              </button>
            )}
          </section>
        )}
      </article>
    </InspectFrame>
  )
}
