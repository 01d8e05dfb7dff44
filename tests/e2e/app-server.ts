import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/node/cli/main.js', import.meta.url))

/** The product as people start it, on a data folder of its own. */
export interface RunningApp {
  address: string
  /** Ends the server as a machine that goes down would; the folder stays. */
  kill(): Promise<void>
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>
  /** Ends the server and removes its folder. */
  remove(): Promise<void>
}

/**
 * Starts `xianjie serve`, which seeds the flagship corpus; resolves once it says that it is ready.
 *
 * @param settings the product's environment variables, to use a database other than the embedded one in a folder of its own
 */
export async function startApp(settings: Record<string, string> = {}): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-e2e-'))
  const own = { XIANJIE_DATA: folder, ...settings }
  const first = await serve({ ...own, PORT: '0' })
  const { address } = first
  let { child } = first
  return {
    address,
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      child = (await serve({ ...own, PORT: new URL(address).port })).child
    },
    async remove() {
      await end(child, 'SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function serve(settings: Record<string, string>): Promise<{ child: ChildProcess; address: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of ['NEO4J_URI', 'XIANJIE_HOST']) Reflect.deleteProperty(env, name)
  const child = spawn(process.execPath, [MAIN, 'serve'], { env: { ...env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => (said += data.toString()))
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      const ready = /ready at (http:\S+)/.exec(said)
      if (ready?.[1]) resolve(ready[1])
    })
    child.once('exit', (code) => reject(new Error(`xianjie serve ended with ${String(code)}:\n${said}`)))
  })
  return { child, address }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
