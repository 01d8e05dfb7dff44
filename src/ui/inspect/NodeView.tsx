import { NODE_LABELS } from '../../graph/vocabulary.ts'
import type { NodeDetail } from '../../graph/graph-source.ts'
import type { NodeValue } from '../../graph/value.ts'
import { Facts } from '../shared/Facts.tsx'
import { useNavigation } from '../shared/navigation.ts'
import { readTerm, readText, readWord } from '../shared/record.ts'
import { useWords } from '../shared/words.ts'
import { Neighbours } from './Neighbours.tsx'
import { readLabel } from './node-label.ts'
import { NodeLinkages } from './NodeLinkages.tsx'
import { readFacts } from './node-property.ts'
import { Resolution } from './Resolution.tsx'
import { Text } from '../shared/Text.tsx'
import { usePlanTitles } from '../shared/use-plan-titles.ts'
import { SourceLine } from '../shared/SourceLine.tsx'

/** One node: what is known of it, the words it stands in, its neighbours, where it is cited from. */
export function NodeView({ detail }: { detail: NodeDetail }) {
  const words = useWords()
  const { openPassage, openNode } = useNavigation()
  const titles = usePlanTitles()
  const { node } = detail
  const label = readLabel(node.labels)
  const document = readText(node.properties, 'documentId')
  const text = label === 'Clause' ? readText(node.properties, 'text') : ''
  const printed = readText(node.properties, 'titleZh')
  const translated = readText(node.properties, 'titleEn')
  const plan = readText(node.properties, 'planId')
  const sources = label === 'Source' ? [readSource(node)] : detail.sources
  const owner = titles.get(plan)
  return (
    <article className="node-view">
      <p className="secondary">
        {words.term(readWord(NODE_LABELS, label))}
        {words.language === 'en' && printed && translated && printed !== translated && (
          <>
            {' · '}
            <span lang="zh-CN">{printed}</span>
          </>
        )}
        {owner && (
          <>
            {' · '}
            <button type="button" className="link-button" onClick={() => openNode(plan)}>
              <Text term={owner} />
            </button>
          </>
        )}
      </p>
      {text && (
        <blockquote className="node-text" lang="zh-CN">
          {text}
        </blockquote>
      )}
      {label === 'PlanMention' && <Resolution mention={node.id} />}
      {label === 'Clause' && document && (
        <button type="button" className="button" onClick={() => openPassage({ document, clause: node.id })}>
          {words.t('reader.openClause')}
        </button>
      )}
      {label === 'Document' && (
        <button type="button" className="button" onClick={() => openPassage({ document: node.id })}>
          {words.t('reader.openDocument')}
        </button>
      )}
      <Facts facts={readFacts(label, node.properties, words)} />
      <NodeLinkages node={node.id} label={label} />
      <Neighbours node={node.id} degrees={detail.degrees} />
      <section>
        <h3>{words.t('node.sources')}</h3>
        {sources.length === 0 && <p className="secondary">{words.t('source.none')}</p>}
        {sources.map((source) => (
          <SourceLine
            key={source.id}
            title={source.title}
            publisher={source.publisher}
            publishedOn={source.publishedOn}
            flag={source.flag}
            url={source.url ?? null}
          />
        ))}
      </section>
      <p className="secondary node-id">
        {words.t('node.id')} <code>{node.id}</code>
      </p>
    </article>
  )
}

/** A source is its own source; the database gives its address only where it may be a link. */
function readSource({ id, properties }: NodeValue) {
  return {
    id,
    title: readTerm(properties, 'title'),
    publisher: readTerm(properties, 'publisher'),
    publishedOn: readText(properties, 'publishedOn') || null,
    flag: readText(properties, 'flag') || null,
    url: readText(properties, 'url') || null,
  }
}
