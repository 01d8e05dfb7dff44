import { useMemo } from 'react'
import { selectPicture } from '../../explorer/select-picture.ts'
import { useExplored } from '../shared/exploration-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { Text } from '../shared/Text.tsx'
import { useWords } from '../shared/words.ts'

/** On a phone: what was touched on the map, and the way to its proof. */
export function Peek({ open }: { open: () => void }) {
  const words = useWords()
  const selection = useExplored((state) => state.selection)
  const picture = useExplored(selectPicture)
  const title = useMemo(() => {
    if (selection?.kind === 'node') return picture.nodes.find((node) => node.id === selection.id)?.title
    if (selection?.kind !== 'linkage') return null
    const link = picture.links.find((entry) => entry.id === selection.id)
    if (link?.kind !== 'linkage') return null
    const { from, to } = link.linkage
    return { zh: `${from.title.zh} → ${to.title.zh}`, en: `${from.title.en} → ${to.title.en}` }
  }, [selection, picture])
  if (!title) return null
  return (
    <button type="button" className="peek" onClick={open}>
      <Text term={title} />
      <span className="peek-open">
        {words.t('tab.inspect.short')}
        <Icon name="next" size={14} />
      </span>
    </button>
  )
}
