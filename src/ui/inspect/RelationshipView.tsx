import { useMemo } from 'react'
import { RELATION_BASES, RELATIONSHIP_TYPES, type Term } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { Facts } from '../shared/Facts.tsx'
import { useNavigation } from '../shared/navigation.ts'
import { readWord } from '../shared/record.ts'
import { Prose, Text } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'
import { selectPicture } from '../../explorer/select-picture.ts'
import { InspectFrame } from './InspectFrame.tsx'

/** A relationship that is no linkage: its two ends, and the words it rests on where there are any. */
export function RelationshipView({ relationship }: { relationship: string }) {
  const words = useWords()
  const { openNode } = useNavigation()
  const picture = useExplored(selectPicture)
  const relations = useExplored((state) => state.parts.relations.value)
  const [from = '', type = '', to = ''] = relationship.split('|')
  const relation = relations?.find((entry) => entry.id === relationship)
  const titles = useMemo(() => new Map(picture.nodes.map((node) => [node.id, node.title])), [picture])

  function readTitle(id: string): Term {
    return titles.get(id) ?? { zh: id, en: id }
  }

  return (
    <InspectFrame title={words.term(readWord(RELATIONSHIP_TYPES, type))}>
      <article className="node-view">
        {[from, to].map((end, index) => (
          <p key={end}>
            <span className="secondary">{words.t(index === 0 ? 'relationship.from' : 'relationship.to')}</span>{' '}
            <button type="button" className="link-button" onClick={() => openNode(end)}>
              <Text term={readTitle(end)} />
            </button>
          </p>
        ))}
        {relation && (
          <>
            <Facts
              facts={[
                {
                  name: words.t('relationship.basis'),
                  value: relation.basis && words.term(readWord(RELATION_BASES, relation.basis)),
                },
                ...(relation.note ? [{ name: words.t('property.note'), value: <Prose text={relation.note} /> }] : []),
              ]}
            />
            {relation.quote && (
              <blockquote className="node-text" lang="zh-CN">
                {relation.quote}
              </blockquote>
            )}
          </>
        )}
      </article>
    </InspectFrame>
  )
}
