import { Icon } from '../shared/Icon.tsx'
import { useWords } from '../shared/words.ts'

export type TabName = 'grid' | 'map' | 'inspect'

const TABS = [
  { name: 'grid', icon: 'grid' },
  { name: 'map', icon: 'map' },
  { name: 'inspect', icon: 'quote' },
] as const

/** 表 · 图 · 证据: which of the three is shown where there is room for one. */
export function TabBar({ tab, setTab }: { tab: TabName; setTab: (tab: TabName) => void }) {
  const words = useWords()
  return (
    <nav className="tab-bar" aria-label={words.t('tabs')}>
      {TABS.map(({ name, icon }) => (
        <button
          key={name}
          type="button"
          aria-current={name === tab ? 'page' : undefined}
          aria-controls={`pane-${name}`}
          onClick={() => setTab(name)}
        >
          <Icon name={icon} size={20} />
          {words.t(`tab.${name}.short`)}
        </button>
      ))}
    </nav>
  )
}
