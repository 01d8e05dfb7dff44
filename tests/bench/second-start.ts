/**
 * How long the second start of the built command takes until it is ready: `npx tsx tests/bench/second-start.ts`. The promise is 3 seconds on a
 * machine that does nothing else; a clock in a test would fail on a busy one.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveXianjie } from '../cli/built-command.ts'

const STARTS = 5

const folder = mkdtempSync(join(tmpdir(), 'xianjie-bench-'))
const times: number[] = []
for (let start = 0; start <= STARTS; start += 1) {
  const begun = performance.now()
  const server = await serveXianjie({ env: { XIANJIE_DATA: folder } })
  times.push(performance.now() - begun)
  await server.stop()
}
rmSync(folder, { recursive: true })

const [first = 0, ...later] = times.map(Math.round)
process.stdout.write(`first start, with its seed: ${first} ms\nlater starts: ${later.join(', ')} ms\n`)
