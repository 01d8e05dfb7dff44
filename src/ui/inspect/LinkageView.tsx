import type { EvidenceItem, LinkageDetail } from '../../explorer/linkage-detail.ts'
import type { LinkageEnd } from '../../explorer/linkage-item.ts'
import {
  DUTIES,
  EVIDENCE_KINDS,
  JUSTIFICATIONS,
  LINKAGE_STATUSES,
  LINKAGE_TYPES,
  STATES,
  type Term,
} from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { Facts } from '../shared/Facts.tsx'
import { readSides } from '../shared/linkage-sides.ts'
import { useNavigation } from '../shared/navigation.ts'
import { ScoreScale } from '../shared/ScoreScale.tsx'
import { StateSign } from '../shared/StateSign.tsx'
import { Prose, Text } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'
import { SourceLine } from '../shared/SourceLine.tsx'

/** One linkage: both quotes side by side, then why, how it was judged, by whom and when. */
export function LinkageView({ record }: { record: LinkageDetail }) {
  const words = useWords()
  const focus = useExplored((state) => state.focus)
  const inReview = record.status === 'in_review'
  const { reversed } = readSides(record, focus)
  const from = { end: record.from, plan: record.fromPlan, planTitle: record.fromPlanTitle, evidence: record.fromEvidence }
  const to = { end: record.to, plan: record.toPlan, planTitle: record.toPlanTitle, evidence: record.toEvidence }
  return (
    <article className="linkage">
      <p className="linkage-kind">
        <StateSign state={record.state} inReview={inReview} size={20} />
        <b>{words.term(STATES[record.state])}</b>
        <span className="chip">{words.term(LINKAGE_STATUSES[record.status])}</span>
        <span className="chip">{words.term(LINKAGE_TYPES[record.type])}</span>
      </p>
      <div className="quotes">
        <QuoteSide own name={words.t('linkage.ours')} {...(reversed ? to : from)} />
        <QuoteSide name={words.t('linkage.theirs')} {...(reversed ? from : to)} />
      </div>
      <section>
        <h3>{words.t('linkage.rationale')}</h3>
        <p>{record.rationale ? <Prose text={record.rationale} /> : words.t('notSeen')}</p>
      </section>
      <Facts
        facts={[
          { name: words.t('linkage.aspect'), value: words.term(record.aspectTitle) },
          { name: words.t('linkage.duty'), value: record.duty && words.term(DUTIES[record.duty]) },
          {
            name: words.t('linkage.score'),
            value: record.score === null ? words.t('linkage.noScore') : <ScoreScale score={record.score} />,
          },
          { name: words.t('linkage.confidence'), value: record.confidence === null ? null : words.number(record.confidence) },
          {
            name: words.t('linkage.justification'),
            value: record.justification && words.term(JUSTIFICATIONS[record.justification]),
          },
          { name: words.t('linkage.author'), value: record.author },
          { name: words.t('linkage.judgedOn'), value: record.judgedOn && words.date(record.judgedOn) },
        ]}
      />
    </article>
  )
}

interface QuoteSideProps {
  name: string
  own?: boolean
  end: LinkageEnd
  plan: string
  planTitle: Term
  evidence: EvidenceItem[]
}

function QuoteSide({ name, own = false, end, plan, planTitle, evidence }: QuoteSideProps) {
  const words = useWords()
  const { openNode } = useNavigation()
  return (
    <section className={own ? 'quote-side quote-ours' : 'quote-side quote-theirs'} aria-label={name}>
      <p className="quote-head">
        <b>{name}</b>
        <button type="button" className="link-button" onClick={() => openNode(plan)}>
          <Text term={planTitle} />
        </button>
      </p>
      <p className="quote-place">
        <button type="button" className="link-button" onClick={() => openNode(end.id)}>
          <Text term={end.title} />
        </button>
      </p>
      {evidence.length === 0 && <p className="secondary">{words.t('linkage.noEvidence')}</p>}
      {evidence.map((item) => (
        <Quote key={item.id} evidence={item} />
      ))}
    </section>
  )
}

function Quote({ evidence }: { evidence: EvidenceItem }) {
  const words = useWords()
  const { openPassage, openNode } = useNavigation()

  function open(): void {
    const { documentId: document, quotesId, clauseId, exact: quote } = evidence
    if (document) openPassage({ document, quote, ...(clauseId ? { clause: clauseId } : {}) })
    else if (quotesId) openNode(quotesId)
  }

  return (
    <figure className="quote">
      <blockquote lang="zh-CN">{evidence.exact}</blockquote>
      <figcaption>
        {evidence.kind === 'record' && evidence.quotesTitle && <Text term={evidence.quotesTitle} className="secondary" />}
        <span className="secondary">
          {words.term(EVIDENCE_KINDS[evidence.kind])}
          {evidence.locator && ` · ${words.term(evidence.locator)}`}
        </span>
        <button type="button" className="link-button" onClick={open}>
          {evidence.documentId ? words.t('linkage.openText') : words.t('linkage.openRecord')}
        </button>
        <SourceLine
          brief
          title={evidence.sourceTitle}
          publisher={evidence.publisher}
          publishedOn={evidence.publishedOn}
          flag={evidence.flag}
          url={evidence.url}
        />
      </figcaption>
    </figure>
  )
}
