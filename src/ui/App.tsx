import { useEffect, useMemo, useRef, useState } from 'react'
import { selectHeadline } from '../explorer/headline.ts'
import { Banners } from './frame/Banners.tsx'
import { EmptyDatabase } from './frame/EmptyDatabase.tsx'
import { Footer } from './frame/Footer.tsx'
import { KeysDialog } from './frame/KeysDialog.tsx'
import { TabBar, type TabName } from './frame/TabBar.tsx'
import { TopBar } from './frame/TopBar.tsx'
import { stepPane } from './frame/step-pane.ts'
import { useKeptFocus } from './frame/use-kept-focus.ts'
import { useShortcuts } from './frame/use-shortcuts.ts'
import { GridPanel } from './grid/GridPanel.tsx'
import { InspectPanel } from './inspect/InspectPanel.tsx'
import { ListPanel } from './list/ListPanel.tsx'
import { MapPanel } from './map/MapPanel.tsx'
import { Reader } from './reader/Reader.tsx'
import { SearchBox } from './search/SearchBox.tsx'
import { useExploration, useExplored } from './shared/exploration-context.ts'
import { NavigationContext, type Navigation, type Passage } from './shared/navigation.ts'
import { useMediaQuery, useTheme } from './shared/use-theme.ts'
import { readTag } from './shared/Text.tsx'
import { useWords } from './shared/words.ts'
import './shared/tokens.css'
import './shared/base.css'
import './shared/controls.css'
import './app.css'

interface AppProps {
  /** The passage the URL opens in the reader. */
  passage: Passage | null
  openPassage: (passage: Passage | null) => void
}

const NARROW = '(max-width: 899.98px)'

/** The shell: bar, grid, map, inspector, list, footer; three tabs where there is no room beside each other. */
export function App({ passage, openPassage }: AppProps) {
  const words = useWords()
  const exploration = useExploration()
  const narrow = useMediaQuery(NARROW)
  const { theme, dark, setTheme } = useTheme()
  const [tab, setTab] = useState<TabName>('grid')
  const [listOpen, setListOpen] = useState(false)
  const [keysOpen, setKeysOpen] = useState(false)
  const [drawable, setDrawable] = useState(true)
  const field = useRef<HTMLInputElement>(null)
  const language = useExplored((state) => state.language)
  const overview = useExplored((state) => state.parts.overview)
  const plan = useExplored((state) => state.parts.plans.value?.find((item) => item.id === state.focus)) ?? null

  useTitle()
  useKeptFocus(
    useExplored((state) => state.selection),
    'pane-inspect',
  )
  // What was pressed is hidden with its tab: the focus goes on to what it opened.
  const before = useRef(tab)
  useEffect(() => {
    if (before.current === tab) return
    before.current = tab
    const { activeElement } = document
    const lost = activeElement === null || activeElement === document.body || !activeElement.checkVisibility()
    if (narrow && lost) document.getElementById(`pane-${tab}`)?.focus({ preventScroll: true })
  }, [narrow, tab])
  useEffect(() => {
    document.documentElement.lang = readTag(language)
  }, [language])
  useShortcuts({
    focusSearch: () => field.current?.focus(),
    openKeys: () => setKeysOpen(true),
    letGo: () => exploration.letGo(),
    undo: () => exploration.undo(),
    redo: () => exploration.redo(),
    toggleList: () => setListOpen((open) => !open),
    stepPane,
    paused: keysOpen || passage !== null,
  })

  const navigation = useMemo((): Navigation => {
    function show(name: TabName): void {
      setTab(name)
    }
    return {
      openCell(mention, aspect) {
        exploration.openCell(mention, aspect)
        if (exploration.store.getState().filters.cell !== null) show('inspect')
      },
      openLinkage(id) {
        exploration.select({ kind: 'linkage', id })
        show('inspect')
      },
      openNode(id) {
        exploration.select({ kind: 'node', id })
        show('inspect')
      },
      openPassage,
      expandNode(id, types) {
        exploration.expand(id, types ? { types } : {})
        show('map')
      },
    }
  }, [exploration, openPassage])

  if (overview.status === 'ready' && overview.value.focus === null && !plan) return <EmptyDatabase />

  function isShown(name: TabName): boolean {
    return !narrow || tab === name
  }

  return (
    <NavigationContext value={navigation}>
      <div className="shell" data-narrow={narrow ? '' : undefined}>
        <TopBar
          plan={narrow ? null : (plan?.title ?? null)}
          openPlan={() => plan && navigation.openNode(plan.id)}
          search={
            <SearchBox
              fieldRef={field}
              choose={(result) => (result.labels.includes('Linkage') ? navigation.openLinkage : navigation.openNode)(result.id)}
            />
          }
          language={language}
          setLanguage={(next) => exploration.setLanguage(next)}
          theme={theme}
          setTheme={setTheme}
          openKeys={() => setKeysOpen(true)}
        />
        <Banners />
        <section
          className="pane pane-grid"
          tabIndex={-1}
          hidden={!isShown('grid')}
          aria-label={words.t('tab.grid')}
          id="pane-grid"
        >
          <GridPanel plan={narrow ? (plan?.title ?? null) : null} />
        </section>
        <main className="pane-map" data-hidden={isShown('map') ? undefined : ''} aria-label={words.t('tab.map')} id="pane-map">
          <MapPanel dark={dark} narrow={narrow} openInspect={() => setTab('inspect')} onFailure={() => setDrawable(false)} />
        </main>
        <section className="pane-list" data-hidden={isShown('map') ? undefined : ''}>
          <ListPanel open={listOpen || !drawable} {...(drawable ? { toggle: () => setListOpen(!listOpen) } : {})} />
        </section>
        <aside
          className="pane pane-inspect"
          tabIndex={-1}
          hidden={!isShown('inspect')}
          aria-label={words.t('tab.inspect')}
          id="pane-inspect"
        >
          <InspectPanel />
        </aside>
        <Footer />
        {narrow && <TabBar tab={tab} setTab={setTab} />}
      </div>
      {passage && <Reader passage={passage} close={() => openPassage(null)} />}
      {keysOpen && <KeysDialog close={() => setKeysOpen(false)} />}
    </NavigationContext>
  )
}

/** The window's title says how things stand. */
function useTitle(): void {
  const words = useWords()
  const headline = useExplored(selectHeadline)
  useEffect(() => {
    document.title = headline ? words.t('title.counts', { ...headline }) : words.t('title')
  }, [words, headline])
}
