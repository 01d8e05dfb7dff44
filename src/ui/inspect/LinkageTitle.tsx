import type { LinkageItem } from '../../explorer/linkage-item.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { readSides } from '../shared/linkage-sides.ts'
import { Text } from '../shared/Text.tsx'
import { usePlanTitles } from '../shared/use-plan-titles.ts'

/** `3.1 强化创新平台建设 → 江西省“十四五”科技创新规划`; the arrow points back where their side acts on ours. */
export function LinkageTitle({ linkage }: { linkage: LinkageItem }) {
  const focus = useExplored((state) => state.focus)
  const titles = usePlanTitles()
  const { ours, farPlan, reversed } = readSides(linkage, focus)
  return (
    <>
      <span className="title-part">
        <Text term={ours.title} />
        <span className="arrow" aria-hidden="true">
          {reversed ? ' ←' : ' →'}
        </span>
      </span>{' '}
      <span className="title-part">
        <Text term={titles.get(farPlan) ?? linkage.toPlanTitle} />
      </span>
    </>
  )
}
