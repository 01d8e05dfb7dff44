/**
 * The engine's own process: opens one data folder, answers requests (message.ts), ends when told to or when whoever started it is gone.
 * Started by engine-process.ts, never imported.
 */
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, QueryResult } from '@grafeo-db/js'
import { XianjieError } from '../../graph/error.ts'
import type { Table } from '../../graph/table.ts'
import { locateData } from './data-file.ts'
import type { OpenOrder, Report, Request, Work } from './message.ts'
import { readEngineFailure, readFailure } from './engine-failure.ts'
import { EXPLAIN_PREFIX } from '../explain-prefix.ts'
import { ValueReader } from './value-reader.ts'
import { watchMemory } from './memory-watch.ts'

const order = JSON.parse(process.argv[2] ?? '{}') as OpenOrder

// Ctrl-C and a service manager signal the whole group: who started us decides, by closing or by going away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
// A query may hold a thread for good, and a normal exit waits for it.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

/** Ids of the work that was begun and not yet answered. */
const underWay = new Set<number>()

const database = openDatabase()
if (database !== undefined) serve(database)

function openDatabase(): GrafeoDB | undefined {
  try {
    return grafeo.GrafeoDB.create(locateData(order.folder), { shuffleUnordered: order.shuffleUnordered })
  } catch (error) {
    report({ kind: 'unopened', failure: readEngineFailure(error) })
    return undefined
  }
}

function serve(opened: GrafeoDB): void {
  watchMemory(order.memoryBytes, endForMemory)
  process.on('message', (request: Request) => {
    if (request.kind === 'close') {
      opened.close()
      process.kill(process.pid, 'SIGKILL')
    } else void answer(opened, request.id, request.work)
  })
  report({ kind: 'ready', version: opened.version() })
}

async function answer(opened: GrafeoDB, id: number, work: Work): Promise<void> {
  underWay.add(id)
  try {
    report({ kind: 'done', id, table: await carryOut(opened, work) })
  } catch (error) {
    report({ kind: 'failed', id, failure: readFailure(error) })
  } finally {
    underWay.delete(id)
  }
}

/** Memory comes back only with the end of the process. Who was alone knows that it was him; of several, our keeper finds the one. */
function endForMemory(): void {
  const [id] = underWay
  if (id === undefined || underWay.size > 1) process.kill(process.pid, 'SIGKILL')
  else {
    const error = new XianjieError(
      'cypher-failed',
      `The query needed more than ${Math.round(order.memoryBytes / 1e9)} GB of memory.`,
      { cure: 'Narrow the query: fewer patterns without a connection, a LIMIT, a shorter list.' },
    )
    report({ kind: 'failed', id, failure: readFailure(error) }, () => process.kill(process.pid, 'SIGKILL'))
  }
}

async function carryOut(opened: GrafeoDB, work: Work): Promise<Table> {
  switch (work.kind) {
    case 'read':
      return readTable(opened, await opened.executeCypher(work.statement, work.parameters), work.rows)
    case 'explain':
      return readTable(opened, await opened.executeCypher(`${EXPLAIN_PREFIX}${work.statement}`), 1)
    case 'ping':
      return readTable(opened, await opened.executeCypher('RETURN 1 AS one'), 1)
    case 'write':
      await opened.executeCypher(work.statement, work.parameters)
      return { columns: [], rows: [] }
  }
}

function readTable(opened: GrafeoDB, result: QueryResult, limit: number): Table {
  const reader = new ValueReader(opened)
  const columns = result.columns
  // One row at a time: an answer that is too large is refused before all of it is made.
  const rows = Array.from({ length: Math.min(result.length, limit) }, (_, index) => {
    const record = result.get(index)
    return columns.map((column) => reader.read(record[column]))
  })
  return result.length > limit ? { columns, rows, truncated: 'rows' } : { columns, rows }
}

function report(message: Report, sent?: () => void): void {
  process.send?.(message, undefined, undefined, sent)
}
