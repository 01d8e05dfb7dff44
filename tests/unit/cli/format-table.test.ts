import { describe, expect, it } from 'vitest'
import { cutToWidth, measureWidth } from '../../../src/cli/display-width.ts'
import { formatTable } from '../../../src/cli/format-table.ts'
import { formatValue } from '../../../src/cli/format-value.ts'
import type { Table } from '../../../src/graph/table.ts'

const PLAN = { $type: 'node' as const, id: 'town', labels: ['Entity', 'Plan'], properties: { year: 2026 } }
const CLAUSE = { $type: 'node' as const, id: 'town/1', labels: ['Clause', 'Entity'], properties: {} }
const LINK = { $type: 'relationship' as const, id: '1', type: 'LINKED', from: 'town', to: 'town/1', properties: {} }

const TABLE: Table = {
  columns: ['plan', 'score', 'aspects'],
  rows: [
    ['景德镇市科技创新规划', 2, ['政策', '时序']],
    ['a, "quoted"\nname', null, []],
  ],
}

it('shows what a terminal would obey instead of sending it there', () => {
  const drawn = formatTable({ columns: ['a\u001b[2J'], rows: [['\u001b]0;title\u0007甲\u202e乙']] }, 'table')
  expect(drawn).not.toMatch(/[\u001b\u0007\u202e]/u)
  expect(drawn).toContain('<U+001B>]0;title<U+0007>甲<U+202E>乙')
})

it('draws as many rows as there may be', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [index])
  expect(formatTable({ columns: ['n'], rows }, 'table').split('\n')).toHaveLength(200_003)
})

describe('a table on a terminal', () => {
  it('stands in columns, Chinese characters counting two', () => {
    expect(formatTable(TABLE, 'table')).toBe(
      [
        'plan                  score  aspects',
        '────────────────────  ─────  ──────────',
        '景德镇市科技创新规划  2      政策; 时序',
        'a, "quoted" name',
        '',
      ].join('\n'),
    )
  })

  it('keeps to the width of the terminal and shows where something is missing', () => {
    const lines = formatTable(TABLE, 'table', 30).trimEnd().split('\n')
    for (const line of lines) expect(measureWidth(line)).toBeLessThanOrEqual(30)
    expect(lines[2]).toMatch(/^景德镇.*…/)
  })

  it('stays readable when it cannot fit', () => {
    const columns = Array.from({ length: 9 }, (_, index) => `column-${index}`)
    const [head] = formatTable({ columns, rows: [] }, 'table', 20).split('\n')
    expect(head?.split(/\s+/)).toHaveLength(9)
  })
})

describe('a table for programs', () => {
  it('is CSV by RFC 4180', () => {
    expect(formatTable(TABLE, 'csv')).toBe('plan,score,aspects\n景德镇市科技创新规划,2,政策; 时序\n"a, ""quoted""\nname",,\n')
  })

  it('is the answer itself as JSON and one record a line as NDJSON', () => {
    expect(JSON.parse(formatTable({ ...TABLE, truncated: 'rows' }, 'json'))).toEqual({ ...TABLE, truncated: 'rows' })
    const records = formatTable(TABLE, 'ndjson').trimEnd().split('\n')
    expect(records.map((record) => JSON.parse(record) as unknown)).toEqual([
      { plan: '景德镇市科技创新规划', score: 2, aspects: ['政策', '时序'] },
      { plan: 'a, "quoted"\nname', score: null, aspects: [] },
    ])
  })
})

describe('a value in a cell', () => {
  it.each([
    ['', null],
    ['false', false],
    ['0', 0],
    ['a; b; ', ['a', 'b', null]],
    ['[{"a":1}]', [{ a: 1 }]],
    ['(:Plan town)', PLAN],
    ['(town)-[:LINKED]->(town/1)', LINK],
    ['(:Clause town/1)<-[:LINKED]-(:Plan town)', { $type: 'path', nodes: [CLAUSE, PLAN], relationships: [LINK] }],
  ] as const)('reads %j', (text, value) => {
    expect(formatValue(value as never)).toBe(text)
  })

  it('is cut by width, not by characters', () => {
    expect(cutToWidth('衔接规划', 8)).toBe('衔接规划')
    expect(cutToWidth('衔接规划', 7)).toBe('衔接规…')
    expect(cutToWidth('衔接规划', 6)).toBe('衔接…')
    expect(measureWidth('e\u0301“”')).toBe(3)
  })
})
