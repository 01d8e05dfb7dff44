import { useMemo } from 'react'
import { SEEN } from '../../graph/vocabulary.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { useNavigation } from '../shared/navigation.ts'
import { readResolution } from '../shared/resolution.ts'
import { ResolutionSign } from '../shared/StateSign.tsx'
import { Prose, Text } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'

/** How the text names a plan, which plans that means, how sure that is and why; how far each was seen. */
export function Resolution({ mention }: { mention: string }) {
  const words = useWords()
  const { openNode } = useNavigation()
  const counterparts = useExplored((state) => state.parts.counterparts.value)
  const plans = useExplored((state) => state.parts.plans.value)
  const own = useMemo(() => (counterparts ?? []).filter((entry) => entry.mention === mention), [counterparts, mention])
  const [first] = own
  if (!first) return null
  const resolution = readResolution(own)
  return (
    <div className="resolution">
      <p>
        {words.t('resolution.surface')}
        <q lang="zh-CN">{first.surface}</q>
        {first.reference && <span className="secondary"> {words.t(`resolution.reference.${first.reference}`)}</span>}
      </p>
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
      {resolution === 'open' && first.openReason && (
        <p>
          <Prose text={first.openReason} />
        </p>
      )}
      <ul>
        {own.map((entry) => {
          const plan = plans?.find((item) => item.id === entry.plan)
          return (
            entry.plan && (
              <li key={entry.plan}>
                <button type="button" className="link-button" onClick={() => openNode(entry.plan ?? '')}>
                  <Text term={entry.planTitle} />
                </button>
                <p className="secondary">
                  {[entry.confidence && words.t(`resolution.${entry.confidence}`), plan?.seen && words.term(SEEN[plan.seen])]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {entry.reason && (
                  <p className="secondary">
                    <Prose text={entry.reason} />
                  </p>
                )}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
