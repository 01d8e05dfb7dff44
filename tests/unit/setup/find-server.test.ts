import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RUN_LABEL } from '../../setup/neo4j/run-label.ts'
import { FakeDockerEngine } from './fake-docker-engine.ts'

let engine: FakeDockerEngine
let empty: string

beforeEach(async () => {
  engine = await FakeDockerEngine.start()
  empty = mkdtempSync(join(tmpdir(), 'xianjie-no-java-'))
})

afterEach(() => {
  engine.stop()
  rmSync(empty, { recursive: true })
})

describe('the Neo4j of a run, where the Docker engine answers', () => {
  it('is looked for further when the image cannot be fetched, and that is said', async () => {
    const child = run(new URL('./find-server-child.ts', import.meta.url))
    const [found] = await Promise.all([nextMessage(child), untilEnd(child)])
    expect(engine.requests.some((request) => /^POST \/images\/create\?.*fromImage=neo4j&/.test(request))).toBe(true)
    expect(found).toEqual({
      reason: expect.stringMatching(
        /the container did not start \(.*no way to the registry\).*, java is not installed$/,
      ) as string,
    })
  })

  it('is removed with its data when the run is killed', async () => {
    const child = run(new URL('./container-child.ts', import.meta.url))
    await nextMessage(child)
    child.kill('SIGKILL')
    expect(await engine.untilRemoval()).toBe('/containers/left-behind?force=true&v=true')
    const asked = engine.requests.filter((request) => request.startsWith('GET /containers/json')).map(decodeURIComponent)
    expect(asked.at(-1)).toContain(`"label":["${RUN_LABEL}=this-run"]`)
  })
})

/** A process that sees no other engine, no Java and no settings of this machine's user. */
function run(module: URL): ChildProcess {
  return fork(module, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { DOCKER_HOST: engine.address, PATH: empty, HOME: empty },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`it ended with ${code} and said nothing`)))
  })
}

async function untilEnd(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => child.once('exit', resolve))
}
