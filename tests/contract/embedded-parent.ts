/** A program that holds an embedded database; embedded-process.test.ts starts it and kills it. Argument: the folder. */
import { openEmbedded } from '../../src/engine/embedded/open-embedded.ts'

const database = await openEmbedded(process.argv[2] ?? '', { shuffleUnordered: false })
await database.seed.write({ name: 'kept', statement: 'UNWIND range(1, 5) AS n CREATE (:Filler {number: n})', parameters: {} })
await database.seed.write({ name: 'kept', statement: 'CREATE (:Kept)', parameters: {} })
const names = 'abcdefghijklmnop'.split('')
const endless = `MATCH ${names.map((name) => `(${name})`).join(', ')} WHERE ${names.map((name) => `${name}.number`).join(' + ')} < -1 RETURN count(*) AS endless`
database.engine.run(endless, {}, { limits: { timeMs: 60_000 } }).catch(() => undefined)
await database.engine.run('MATCH (n:Kept) RETURN count(n) AS number')
process.send?.(database.processId())
