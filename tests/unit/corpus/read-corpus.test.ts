import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFaults } from '../../../src/corpus/fault.ts'
import { countTables } from '../../../src/corpus/corpus.ts'
import { readCorpus } from '../../../src/corpus/read-corpus.ts'
import { listFaults, SMALL_TOWN, useSpoiled } from '../../setup/spoiled-corpus.ts'

test('a sound folder is read whole, with its text and the line of each row', async () => {
  const read = await readCorpus(SMALL_TOWN)
  if (!('corpus' in read)) throw new Error('faults in the small town')
  const counts = Object.fromEntries(countTables(read.corpus).map(({ table, rows }) => [table, rows]))
  expect(counts).toMatchObject({ plans: 10, clauses: 25, mentions: 7, aspects: 3, linkages: 22, evidence: 45, targets: 8 })
  expect(read.corpus.texts.get('texts/town-sti.txt')).toMatch(/^亡是市科技创新规划/)
  expect(read.corpus.rows.plans[1]).toMatchObject({
    line: 3,
    id: 'prov-sti',
    title_en: 'Zixu Provincial Science and Innovation Plan',
    aliases: ['子虚科创规划', '省科创规划'],
    period_start: 2021,
    doc_number: '子政发〔2021〕3号',
    note_zh: null,
  })
  expect(read.corpus.rows.linkages[3]?.score).toBeNull()
  expect(read.corpus.rows.clauses[0]?.is_requirement).toBe(false)
  expect(read.corpus.rows.clauses[2]?.is_requirement).toBeNull()
})

test('ten different faults are named at all ten places, and nothing else', async () => {
  expect(await listFaults(join(SMALL_TOWN, '../ten-faults'))).toEqual([
    'sources.csv:3 flag — “offical” is not one of official, reprint, news, encyclopedia — did you mean “official”?',
    'plans.csv:2 period_end — 2021 is before the start, 2025 — correct one of the two years',
    'documents.csv:2 issued_on — “2023-02-30” is not a date that exists — write YYYY, YYYY-MM or YYYY-MM-DD',
    'documents.csv:3 plan — “their-plann” is no row of plans.csv — did you mean “their-plan”?',
    'clauses.csv:4 id — “our-plan/text/1” is taken by clauses.csv:2 — give one of the two another id; ids are unique over all tables',
    expect.stringContaining('clauses.csv:6 — the row has 10 cells instead of 13 — count the commas'),
    'linkages.csv:3 score — is empty — write −3 to 3; only no_counterpart has no score',
    'linkages.csv:3 — has no evidence on its to side — add a row to evidence.csv with linkage linkage/2 and side to',
    expect.stringContaining('evidence.csv:3 exact — “支持建设瓷泥实验室” does not stand in the text of their-plan/text/1'),
    'organisations.csv — no such table — did you mean organizations.csv?',
  ])
})

test.each([
  ['a folder that is not there', 'nowhere'],
  ['a folder without tables', '..'],
])('%s is refused with a code', async (_title, folder) => {
  await expect(readCorpus(join(SMALL_TOWN, folder))).rejects.toMatchObject({ code: 'corpus-missing', exit: 2 })
})

describe('files as spreadsheets save them', () => {
  test('byte order mark, CRLF and a missing optional table or column are no faults', async () => {
    await useSpoiled([], async (folder) => {
      const plans = await readFile(join(folder, 'plans.csv'), 'utf8')
      await writeFile(join(folder, 'plans.csv'), '\uFEFF' + plans.replaceAll('\n', '\r\n'))
      await rm(join(folder, 'indicator-similarities.csv'))
      const topics = await readFile(join(folder, 'topics.csv'), 'utf8')
      await writeFile(join(folder, 'topics.csv'), topics.replaceAll(/,[^,\n]*$/gm, ''))
      expect(await listFaults(folder)).toEqual([])
    })
  })

  test('another encoding is named with its line, and nothing is blamed on the rows that point there', async () => {
    await useSpoiled([], async (folder) => {
      const path = join(folder, 'topics.csv')
      const [header, ...rows] = (await readFile(path, 'utf8')).split('\n')
      await writeFile(
        path,
        Buffer.concat([
          Buffer.from(`${header ?? ''}\n`),
          Buffer.from([0xca, 0xb5, 0xd1, 0xe9, 0x0a]),
          Buffer.from(rows.join('\n')),
        ]),
      )
      expect(await listFaults(folder)).toEqual([
        'topics.csv:2 — is not UTF-8; it seems to be another encoding, such as GBK — save the file as “CSV UTF-8”',
      ])
      await writeFile(path, Buffer.from('\uFEFFid,name_zh\n', 'utf16le'))
      expect(await listFaults(folder)).toEqual([
        'topics.csv:1 — is not UTF-8; it seems to be UTF-16 — save the file as “CSV UTF-8”',
      ])
    })
  })

  test('lines are counted as an editor does: cells over several lines, empty lines, CRLF', async () => {
    const spoils = [
      {
        file: 'topics.csv',
        from: 'topic/laboratories,实验室,Laboratories,自拟主题',
        to: '\r\ntopic/laboratories,实验室,"Labo\r\nratories",自拟主题',
      },
      { file: 'topics.csv', from: 'topic/firms,企业', to: 'topic/firms,' },
    ]
    expect(await useSpoiled(spoils, listFaults)).toEqual(['topics.csv:6 name_zh — is empty — write text'])
  })
})

describe('a header that does not fit', () => {
  test('unknown, double and missing columns are each named', async () => {
    const spoils = [
      { file: 'topics.csv', from: 'id,name_zh,name_en,note_zh,note_en', to: 'id,name_zh,nmae_en,name_zh,note' },
      { file: 'names.csv', from: 'document,entity', to: 'document,thing' },
    ]
    const found = await useSpoiled(spoils, listFaults)
    expect(found).toEqual([
      'topics.csv:1 nmae_en — no such column — did you mean “name_en”?',
      'topics.csv:1 name_zh — the column stands twice — keep one of the two',
      'topics.csv:1 note — no such column — did you mean “note_zh”?',
      expect.stringContaining('names.csv:1 thing — no such column'),
      'names.csv:1 entity — the column is missing — add it to the header and to every row',
      expect.stringContaining('linkages.csv:12 to — nothing tells for which plan'),
    ])
  })
})

describe('texts in two languages', () => {
  test('either will do, row by row and for a whole column', async () => {
    await useSpoiled([], async (folder) => {
      const sources = await readFile(join(folder, 'sources.csv'), 'utf8')
      const [header, first, ...rows] = sources.trimEnd().split('\n')
      const english = first?.replace('亡是市科技局,', ',').replace('亡是市科技创新规划（2021—2025年）,', ',')
      expect(english).not.toBe(first)
      await writeFile(join(folder, 'sources.csv'), [header, english, ...rows, ''].join('\n'))
      expect(await listFaults(folder)).toEqual([])
      const column = header?.split(',').indexOf('title_zh') ?? -1
      const lines = sources.replaceAll(/^.+$/gm, (line) => line.split(',').toSpliced(column, 1).join(','))
      expect(lines).not.toContain('title_zh')
      await writeFile(join(folder, 'sources.csv'), lines)
      expect(await listFaults(folder)).toEqual([])
    })
  })

  test('neither is a fault of the row, no column of either a fault of the header', async () => {
    const spoils = [
      { file: 'linkages.csv', from: 'The goals of both fall in 2025.', to: '' },
      { file: 'linkages.csv', from: '两边的目标都落在2025年。', to: ' ' },
      { file: 'sources.csv', from: 'publisher_zh,publisher_en', to: 'publisher,publisher' },
    ]
    const found = await useSpoiled(spoils, listFaults)
    expect(found).toEqual([
      'sources.csv:1 publisher — no such column — did you mean “publisher_zh”?',
      'sources.csv:1 publisher — no such column — did you mean “publisher_zh”?',
      'sources.csv:1 publisher_zh — the column is missing, and publisher_en too — add one of the two to the header and to every row',
      'linkages.csv:7 rationale_zh — is empty, and rationale_en too — write text in at least one of the two languages',
    ])
  })
})

describe('quotes that are not doubled', () => {
  test('the row is named and the others are still checked', async () => {
    const spoils = [
      { file: 'topics.csv', from: 'topic/kilns,窑炉', to: 'topic/kilns,窑"炉"' },
      { file: 'topics.csv', from: 'topic/firms,企业', to: 'topic/firms,' },
    ]
    expect(await useSpoiled(spoils, listFaults)).toEqual([
      'topics.csv:3 — a double quote stands where none may — put the cell in double quotes and write each quote in it twice',
      'topics.csv:4 name_zh — is empty — write text',
    ])
  })

  test('one that is never closed is named where it opens', async () => {
    const spoils = [{ file: 'topics.csv', from: 'topic/kilns,窑炉', to: 'topic/kilns,"窑炉' }]
    const found = await useSpoiled(spoils, listFaults)
    expect(found[0]).toBe(
      'topics.csv:3 — a double quote stands where none may — put the cell in double quotes and write each quote in it twice',
    )
  })
})

describe('cells', () => {
  test.each([
    ['corpus.csv', '2024-06-30', '2024-13-01', 'corpus.csv:2 as_of', '“2024-13-01” is not a date that exists'],
    ['plans.csv', '2022,2025,in_force,text', '22,2025,in_force,text', 'plans.csv:11 period_start', '“22” is not a year'],
    [
      'plans.csv',
      '县科技方案',
      '一个长得无论如何也放不进去的简称',
      'plans.csv:11 short_zh',
      '16 characters long, 14 is the most',
    ],
    ['linkages.csv', 'obey,3,0.9', 'obey,4,0.9', 'linkages.csv:2 score', '“4” is not a whole number from -3 to 3'],
    ['linkages.csv', 'obey,3,0.9', 'obey,3,90%', 'linkages.csv:2 confidence', '“90%” is not a number from 0 to 1'],
    [
      'linkages.csv',
      'aspect/project,implements,obey,3',
      'aspect/project;aspect/time,implements,obey,3',
      'linkages.csv:2 aspect',
      'holds several ids',
    ],
    [
      'clauses.csv',
      ',task,true,source/county,,\ncounty-sti/text/2',
      ',task,yes,source/county,,\ncounty-sti/text/2',
      'clauses.csv:25 is_requirement',
      'neither true nor false',
    ],
    ['sources.csv', 'https://www.example.org/county/sti', 'www.example.org', 'sources.csv:7 url', 'is not a web address'],
    ['sources.csv', 'https://www.example.org/county/sti', 'javascript:alert(1)', 'sources.csv:7 url', 'is not a web address'],
    [
      'documents.csv',
      'texts/town-sti.txt',
      '../town-sti.txt',
      'documents.csv:6 text_file',
      'is not a path inside the corpus folder',
    ],
    ['documents.csv', 'texts/town-sti.txt', 'texts/none.txt', 'documents.csv:6 text_file', 'there is no file texts/none.txt'],
    ['topics.csv', 'topic/kilns', 'Topic Kilns', 'topics.csv:3 id', '“Topic Kilns” is not an id'],
    ['plans.csv', '子虚科创规划;省科创规划', '子虚科创规划;子虚科创规划', 'plans.csv:3 aliases', 'names “子虚科创规划” twice'],
  ])('%s: %s → %s', async (file, from, to, place, words) => {
    const found = await useSpoiled([{ file, from, to }], listFaults)
    expect(found.filter((fault) => fault.startsWith(`${place} — `) && fault.includes(words))).toHaveLength(1)
  })
})

test('a folder without its plans says so and blames no row for it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await writeFile(join(folder, 'corpus.csv'), 'id,title_zh,focus_plan,as_of\nempty,空,some-plan,2024-06-30\n')
    expect(await listFaults(folder)).toEqual(['plans.csv — the table is missing — add it to the folder'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test('the smallest folder of someone else’s tables passes: a corpus, a source and a plan with what must be known of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-corpus-'))
  try {
    await writeFile(join(folder, 'corpus.csv'), 'id,title_zh,focus_plan,as_of\nmine,我的规划,my-plan,2024-06\n')
    await writeFile(
      join(folder, 'sources.csv'),
      'id,publisher_zh,title_zh,flag,link_safety\nsource/mine,某局,某规划,official,ok\n',
    )
    await writeFile(
      join(folder, 'plans.csv'),
      'id,title_zh,short_zh,level,kind,status,seen,source\nmy-plan,某规划,某规划,county,special,unknown,citation,source/mine\n',
    )
    expect(await listFaults(folder)).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

describe('a table that is no file', () => {
  test.each([
    ['a folder', (path: string) => mkdir(path), 'plans.csv — is a folder — '],
    ['a link that leads nowhere', (path: string) => symlink('nowhere.csv', path), 'plans.csv — is a link that leads nowhere — '],
  ])('is a fault with its place: %s', async (_, make, begin) => {
    await useSpoiled([], async (folder) => {
      await rm(join(folder, 'plans.csv'))
      await make(join(folder, 'plans.csv'))
      expect(await listFaults(folder)).toEqual([expect.stringContaining(begin)])
    })
  })
})

describe('a great many faults', () => {
  test('are all found, and told in as many lines as one reads', async () => {
    await useSpoiled([], async (folder) => {
      const path = join(folder, 'topics.csv')
      await writeFile(path, (await readFile(path, 'utf8')) + 'Thema,,,,\n'.repeat(130_000))
      const read = await readCorpus(folder)
      if (!('faults' in read)) throw new Error('no fault was found')
      expect(read.faults.length).toBeGreaterThan(130_000)
      const lines = describeFaults(read.faults)
      expect(lines).toHaveLength(101)
      expect(lines.at(-1)).toBe(`topics.csv — and ${read.faults.length - 100} more faults — mend those above first`)
    })
  })
})

describe('hidden characters', () => {
  test.each([
    ['a control character', '\u0007', 'U+0007'],
    ['NUL', '\u0000', 'U+0000'],
    ['a mark that turns the direction', '\u202e', 'U+202E'],
    ['a terminal’s command', '\u001b[31m', 'U+001B'],
  ])('in a cell are a fault and never printed: %s', async (_, hidden, name) => {
    await useSpoiled([{ file: 'topics.csv', from: null, to: `topic/x,甲${hidden}乙,A,,\n` }], async (folder) => {
      const [fault, ...more] = await listFaults(folder)
      expect(fault).toContain(`name_zh — holds the hidden character ${name} — `)
      expect(more).toEqual([])
    })
  })

  test('a fault stays on one line, whatever the cell holds', async () => {
    await useSpoiled([{ file: 'topics.csv', from: null, to: `"topic\nx",甲,A,,\n` }], async (folder) => {
      expect(await listFaults(folder)).toEqual([expect.stringMatching(/^topics\.csv:\d+ id — “topic␤x” is not an id — .+$/u)])
    })
  })
})
