import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createClient } from '../api/client/create-client.ts'
import { createExploration } from '../explorer/exploration.ts'
import type { PartName } from '../explorer/exploration-state.ts'
import { parseView } from '../explorer/view-url.ts'
import { ERROR_CODES, type ErrorCode } from '../graph/error-code.ts'
import { XianjieError } from '../graph/error.ts'
import { App } from '../ui/App.tsx'
import { ConnectionContext, useConnection } from '../ui/shared/connection-context.ts'
import { Connection } from '../ui/shared/connection.ts'
import { ExplorationContext, useExplored } from '../ui/shared/exploration-context.ts'
import { startTheme } from '../ui/shared/use-theme.ts'
import { createTranslator, LanguageContext } from '../ui/shared/words.ts'
import { syncUrl } from './url-sync.ts'

const client = createClient()
const { view, problems } = parseView(window.location.search)
// The server answers any path with the one page there is.
const { pathname, search, hash } = window.location
if (pathname !== '/' && pathname !== '/index.html') {
  problems.unshift({ reason: 'place', parameter: '', value: decodePath(pathname) })
  window.history.replaceState(null, '', `/${search}${hash}`)
}
const exploration = createExploration(client, { view, problems, language: navigator.language.startsWith('zh') ? 'zh' : 'en' })
const url = syncUrl(exploration, window)
const connection = new Connection({ check: checkDatabase })
const translator = createTranslator()

startTheme()
exploration.start()
reportFailures()
connection.watch()
connection.subscribe(reloadWhenRenewed())

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <ExplorationContext value={exploration}>
          <Root />
        </ExplorationContext>
      </I18nextProvider>
    </StrictMode>,
  )
}

function Root() {
  const language = useExplored((state) => state.language)
  const passage = useSyncExternalStore(url.subscribe, url.readPassage)
  return (
    <LanguageContext value={language}>
      <ConnectionContext value={useConnection(connection)}>
        <App passage={passage} openPassage={url.openPassage} />
      </ConnectionContext>
    </LanguageContext>
  )
}

/** As typed; a torn escape sequence stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Data are others when another server answers or the overview counts otherwise. */
async function checkDatabase(signal: AbortSignal): Promise<string> {
  const health = await client.health({ signal })
  if (health.status === 'ok') return JSON.stringify([health.instance, await client.overview({ signal })])
  const code =
    health.code !== undefined && Object.hasOwn(ERROR_CODES, health.code) ? (health.code as ErrorCode) : 'engine-unavailable'
  throw new XianjieError(code, health.reason ?? 'The database is lost.', health.cure === undefined ? {} : { cure: health.cure })
}

/** Whatever part of the exploration fails because the database is away tells the connection; one that succeeds has it look again. */
function reportFailures(): void {
  exploration.store.subscribe(({ parts }, before) => {
    if (parts === before.parts) return
    for (const name of Object.keys(parts) as PartName[]) {
      const part = parts[name]
      if (part === before.parts[name]) continue
      if (part.status === 'error') connection.report(part.error)
      else if (part.status === 'ready' && connection.state.lost) void connection.check()
    }
  })
}

function reloadWhenRenewed(): () => void {
  let { revision } = connection.state
  return () => {
    if (connection.state.revision === revision) return
    revision = connection.state.revision
    exploration.reload()
  }
}
