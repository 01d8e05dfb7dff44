import { useRef, useState, type ReactNode } from 'react'
import type { Term } from '../../graph/vocabulary.ts'
import { Icon } from '../shared/Icon.tsx'
import { Text } from '../shared/Text.tsx'
import type { Theme } from '../shared/theme.ts'
import { useWords, type Language } from '../shared/words.ts'
import { Menu } from './Menu.tsx'
import './top-bar.css'

interface TopBarProps {
  /** Null where the bar has no room for it, and until it is known. */
  plan: Term | null
  openPlan: () => void
  search: ReactNode
  language: Language
  setLanguage: (language: Language) => void
  theme: Theme
  setTheme: (theme: Theme) => void
  openKeys: () => void
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark']
const THEME_ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const

/** Brand, the plan in focus, search, and what one sets once: language, theme, link, keys. */
export function TopBar({ plan, openPlan, search, language, setLanguage, theme, setTheme, openKeys }: TopBarProps) {
  const words = useWords()
  const copy = useCopiedLink()
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  const themeWords = words.t('theme.now', { theme: words.t(`theme.${theme}`) })
  const tools = [
    {
      key: 'language',
      words: words.t('language.switch'),
      text: '中 / EN',
      run: () => setLanguage(other),
      lang: other === 'zh' ? 'zh-CN' : 'en',
    },
    { key: 'theme', words: themeWords, icon: THEME_ICONS[theme], run: () => setTheme(nextTheme) },
    {
      key: 'link',
      words: copy.done ? words.t('link.copied') : words.t('link.copy'),
      icon: copy.done ? 'check' : 'link',
      run: copy.run,
    },
    { key: 'keys', words: words.t('keys.open'), icon: 'keys', run: openKeys },
  ] as const
  return (
    <header className="top-bar">
      <span className="brand">
        <span lang="zh-CN">衔接</span> <span className="brand-latin">Xianjie</span>
      </span>
      {plan && (
        <h1 className="top-plan">
          <button type="button" className="top-plan-button" onClick={openPlan} title={words.t('plan.open')}>
            <Text term={plan} />
          </button>
        </h1>
      )}
      {search}
      <div className="top-tools">
        {tools.map((tool) => (
          <button
            key={tool.key}
            type="button"
            className="icon-button"
            aria-label={tool.words}
            title={tool.words}
            onClick={tool.run}
            data-tool={tool.key}
          >
            {'icon' in tool ? <Icon name={tool.icon} /> : <span className="tool-text">{tool.text}</span>}
          </button>
        ))}
      </div>
      <Menu
        name={words.t('menu')}
        items={tools.map((tool) => ({
          key: tool.key,
          words: tool.words,
          icon: 'icon' in tool ? tool.icon : null,
          run: tool.run,
        }))}
      />
      <span className="visually-hidden" role="status">
        {copy.done ? words.t('link.copied') : ''}
      </span>
    </header>
  )
}

const COPIED_FOR_MS = 2_500

function useCopiedLink() {
  const [done, setDone] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  async function copyLink(): Promise<void> {
    await navigator.clipboard.writeText(window.location.href)
    setDone(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setDone(false), COPIED_FOR_MS)
  }

  function run(): void {
    copyLink().catch(() => {
      // No clipboard (plain http, or refused): the address bar holds the same link.
      window.prompt('', window.location.href)
    })
  }

  return { done, run }
}
