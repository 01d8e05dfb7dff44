import { createHash } from 'node:crypto'
import { readCorpusRow, type Corpus } from './corpus.ts'
import { CorpusIndex } from './corpus-index.ts'
import { readStatements } from './cypher-folder.ts'
import { draftOf } from './draft.ts'
import { buildNodeRows, NODE_TABLES, type NodeTable } from './rows/node-rows.ts'
import { buildRelationshipRows } from './rows/relationship-rows.ts'
import { buildSearchWords } from './rows/search-words.ts'
import { keepSeen, noteBoth, type NodeRow, type Properties, type RelationshipRow } from './rows/seed-row.ts'

/** Everything that writes a corpus: run in order, each statement with its rows as `$rows`. */
export interface Seed {
  corpus: string
  /** SHA-256 of all statements and rows in hex: the same for what would write the same graph. */
  version: string
  /** The id of every node, to be ours before anything is written. */
  ids: string[]
  statements: SeedFile[]
}

/** One file of `cypher/seed` with the rows it writes; a row is a map of plain values. */
interface SeedFile {
  /** File name without `.cypher`. */
  name: string
  statement: string
  rows: SeedRow[]
}

export type SeedRow = Record<string, string | Properties>

/**
 * The statements of `cypher/seed` with the rows of a corpus.
 *
 * @param origin `isShipped`: it is the corpus that comes with the program, which a newer program may write anew
 */
export async function buildSeed(corpus: Corpus, origin: { isShipped: boolean } = { isShipped: false }): Promise<Seed> {
  const index = new CorpusIndex(draftOf(corpus))
  const id = readCorpusRow(corpus).id
  const own = describeCorpus(corpus)
  const nodes = buildNodes(index)
  const relationships = buildRelationshipRows(index)
  const files = await readStatements('seed')
  const version = createHash('sha256')
    .update(JSON.stringify([own, nodes, relationships, files]))
    .digest('hex')

  const stamp = { corpus: id, origin: 'corpus', version }
  const kinds = listKinds(nodes)
  const others = buildOtherRows({
    id,
    version,
    index,
    kinds,
    own: { ...own, ...stamp, isShipped: origin.isShipped, state: 'seeding' },
  })
  const statements = files.map((file) => ({ ...file, rows: pickRows(file.name, { nodes, relationships, others }, stamp) }))
  return { corpus: id, version, ids: [id, ...kinds.map((row) => row.id)], statements }
}

type NodeRows = Record<NodeTable, NodeRow[]>

function buildNodes(index: CorpusIndex): NodeRows {
  const tables = Object.keys(NODE_TABLES) as NodeTable[]
  return Object.fromEntries(tables.map((table) => [table, buildNodeRows(index, table)])) as NodeRows
}

function listKinds(nodes: NodeRows): { id: string; label: string }[] {
  const tables = Object.entries(NODE_TABLES) as [NodeTable, string][]
  return tables.flatMap(([table, label]) => nodes[table].map(({ id }) => ({ id, label })))
}

function describeCorpus(corpus: Corpus): Properties {
  const row = readCorpusRow(corpus)
  return keepSeen({
    id: row.id,
    titleZh: row.title_zh,
    titleEn: row.title_en,
    search: buildSearchWords([row.title_zh, row.title_en]),
    focusPlan: row.focus_plan,
    corpusVersion: row.version,
    asOf: row.as_of,
    licenceZh: row.licence_zh,
    licenceEn: row.licence_en,
    ...noteBoth(row),
  })
}

function buildOtherRows(seed: {
  id: string
  version: string
  index: CorpusIndex
  kinds: SeedRow[]
  own: Properties
}): Record<string, SeedRow[]> {
  const linkages = seed.index.rows.linkages.map((row) => ({ linkage: row.id }))
  const current = [{ corpus: seed.id, version: seed.version }]
  return {
    corpus: [{ id: seed.id, properties: seed.own }],
    kinds: seed.kinds,
    'linked-outdated': linkages,
    linked: linkages,
    'relationships-gone': current,
    'nodes-gone': current,
    'nodes-withdrawn': current,
    'corpus-complete': [{ id: seed.id }],
  }
}

/** `1…` files write nodes, one a table; `2…` files relationships, one a type; the rest is about the corpus as a whole. */
function pickRows(
  file: string,
  rows: { nodes: Record<string, NodeRow[]>; relationships: Record<string, RelationshipRow[]>; others: Record<string, SeedRow[]> },
  stamp: Properties,
): SeedRow[] {
  const name = file.slice(4)
  const written = file.startsWith('1') ? rows.nodes[name] : file.startsWith('2') ? rows.relationships[name] : undefined
  const found = written?.map((row) => ({ ...row, properties: { ...row.properties, ...stamp } })) ?? rows.others[name]
  if (found === undefined) throw new Error(`no rows are built for cypher/seed/${file}.cypher`)
  return found
}
