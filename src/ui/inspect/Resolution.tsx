import { readMentions, type MentionItem } from '../../explorer/mention-item.ts'
import { MENTION_RELATIONS, SEEN } from '../../graph/vocabulary.ts'
import { useSource } from '../shared/exploration-context.ts'
import { useNavigation } from '../shared/navigation.ts'
import { ErrorNotice } from '../shared/Notice.tsx'
import { readResolution } from '../shared/resolution.ts'
import { ResolutionSign } from '../shared/StateSign.tsx'
import { Prose, Text } from '../shared/Text.tsx'
import { useAnswer } from '../shared/use-answer.ts'
import { Waiting } from '../shared/Waiting.tsx'
import { useWords } from '../shared/words.ts'

/** How a text names a plan and where, which plans that means, how sure that is and why, or why it stays open; how far each was seen. */
export function Resolution({ mention }: { mention: string }) {
  const words = useWords()
  const source = useSource()
  const answer = useAnswer(`mention ${mention}`, async (signal) =>
    readMentions(await source.ask('mentions', { mention }, { signal })),
  )
  if (answer.phase === 'failed') return <ErrorNotice error={answer.error} retry={answer.retry} />
  if (answer.phase === 'loading') return <Waiting what={words.t('waiting.mention')} />
  return <Mentioned mentions={answer.value} />
}

function Mentioned({ mentions }: { mentions: readonly MentionItem[] }) {
  const words = useWords()
  const { openNode } = useNavigation()
  const [first] = mentions
  if (!first) return null
  const resolution = readResolution(mentions)
  const { namedIn } = first
  return (
    <div className="resolution">
      <p>
        {words.t('resolution.surface')}
        <q lang="zh-CN">{first.surface}</q>
        {first.reference && <span className="secondary"> {words.t(`resolution.reference.${first.reference}`)}</span>}
      </p>
      {namedIn && (
        <p className="secondary">
          {first.relation && words.term(MENTION_RELATIONS[first.relation])}
          {words.t('resolution.namedIn')}
          <button type="button" className="link-button" onClick={() => openNode(namedIn)}>
            <Text term={first.namedInTitle} />
          </button>
        </p>
      )}
      {words.term(first.classTitle) && (
        <p className="secondary">
          {words.t('resolution.class', { name: words.term(first.classTitle) })}
          {first.mergedInto && words.t('resolution.merged', { name: words.term(first.mergedInto) })}
        </p>
      )}
      <p className="resolution-sign" data-resolution={resolution}>
        <ResolutionSign resolution={resolution} />
        {words.t(`resolution.${resolution}`)}
      </p>
      {resolution === 'open' && <p>{first.openReason ? <Prose text={first.openReason} /> : words.t('resolution.noReason')}</p>}
      <ul>{mentions.map((entry) => entry.plan && <MeantPlan key={entry.plan} entry={entry} plan={entry.plan} />)}</ul>
    </div>
  )
}

function MeantPlan({ entry, plan }: { entry: MentionItem; plan: string }) {
  const words = useWords()
  const { openNode } = useNavigation()
  const facts = [entry.confidence && words.t(`resolution.${entry.confidence}`), entry.seen && words.term(SEEN[entry.seen])]
  return (
    <li>
      <button type="button" className="link-button" onClick={() => openNode(plan)}>
        <Text term={entry.planTitle} />
      </button>
      <p className="secondary">{facts.filter(Boolean).join(' · ')}</p>
      {entry.reason && (
        <p className="secondary">
          <Prose text={entry.reason} />
        </p>
      )}
    </li>
  )
}
