import { describe, expect, it } from 'vitest'
import { XianjieError } from '../../../src/graph/error.ts'
import { parseQuestion } from '../../../src/questions/question-file.ts'

const HEADER = ['// title: 标题 | Title', '// summary: 一句话。 | One sentence.', '//']
const PARAMETER = '// parameter plan: string = focus | 规划 | Plan'
const COLUMN = '// column id | 标识 | Id'
const STATEMENT = ['', 'MATCH (p:Plan {id: $plan})', 'RETURN p.id AS id']

function parse(...lines: string[]) {
  return parseQuestion('sample', lines.join('\n'), 'sample.cypher')
}

function readFault(...lines: string[]): XianjieError {
  try {
    parse(...lines)
  } catch (error) {
    if (error instanceof XianjieError) return error
    throw error
  }
  throw new Error('no error was thrown')
}

describe('a question file', () => {
  it('gives title, summary, parameters, columns and the statement without the header', () => {
    const question = parse(
      ...HEADER,
      PARAMETER,
      '// parameter statuses: string[] = ["accepted", "in_review"] | 状态 | Statuses',
      COLUMN,
      '// column note | 备注 | Note',
      '',
      '// Why: a comment of the statement.',
      'MATCH (p:Plan {id: $plan}) WHERE p.status IN $statuses',
      'RETURN p.id AS id, p.note AS note',
    )
    expect(question).toEqual({
      name: 'sample',
      title: { zh: '标题', en: 'Title' },
      summary: { zh: '一句话。', en: 'One sentence.' },
      parameters: [
        { name: 'plan', type: 'string', default: 'focus', title: { zh: '规划', en: 'Plan' }, label: 'Entity' },
        { name: 'statuses', type: 'string[]', default: ['accepted', 'in_review'], title: { zh: '状态', en: 'Statuses' } },
      ],
      columns: [
        { name: 'id', title: { zh: '标识', en: 'Id' } },
        { name: 'note', title: { zh: '备注', en: 'Note' } },
      ],
      statement:
        '// Why: a comment of the statement.\nMATCH (p:Plan {id: $plan}) WHERE p.status IN $statuses\nRETURN p.id AS id, p.note AS note',
    })
  })

  it.each([
    ['string[] of LinkageStatus = ["accepted"]', { values: ['suggested', 'in_review', 'accepted', 'rejected', 'stale'] }],
    ['string of texts|anything = "texts"', { values: ['texts', 'anything'] }],
    ['string of Plan = focus', { label: 'Plan' }],
    ['string of Entity = ""', { label: 'Entity' }],
    ['string of date = ""', { format: 'date' }],
    ['integer of 1..50 = 5', { least: 1, most: 50 }],
    ['number of 0.. = 0.5', { least: 0 }],
  ])('says what a parameter takes beside its type: %s', (declared, kind) => {
    const [parameter] = parse(...HEADER, `// parameter plan: ${declared} | 规划 | Plan`, COLUMN, ...STATEMENT).parameters
    expect(parameter).toMatchObject(kind)
  })

  it('reads a file with Windows line ends alike', () => {
    const lines = [...HEADER, PARAMETER, COLUMN, ...STATEMENT]
    expect(parseQuestion('sample', lines.join('\r\n'), 'f')).toEqual(parseQuestion('sample', lines.join('\n'), 'f'))
  })

  it('does not take a $ in a comment, a text or a quoted name for a parameter', () => {
    const question = parse(
      ...HEADER,
      PARAMETER,
      COLUMN,
      '',
      '// costs $a',
      "MATCH (p:Plan {id: $plan}) WHERE p.note <> '$b \\' $c'",
      'RETURN p.`$d` AS id',
    )
    expect(question.parameters.map((parameter) => parameter.name)).toEqual(['plan'])
  })

  it.each([
    ['no title', [HEADER[1] ?? '', COLUMN, 'RETURN 1 AS id'], 1, /no title/u],
    ['no summary', [HEADER[0] ?? '', COLUMN, 'RETURN 1 AS id'], 1, /no summary/u],
    ['no column', [...HEADER, 'RETURN 1 AS id'], 1, /no column/u],
    [
      'a title in one language',
      ['// title: 标题', ...HEADER.slice(1), COLUMN, 'RETURN 1 AS id'],
      1,
      /one Chinese and one English/u,
    ],
    ['a title twice', [...HEADER, HEADER[0] ?? '', COLUMN, 'RETURN 1 AS id'], 4, /given twice/u],
    ['a line it does not know', [...HEADER, '// author: 甲 | A', COLUMN, 'RETURN 1 AS id'], 4, /Not a header line/u],
    [
      'an unknown type',
      [...HEADER, '// parameter plan: text = focus | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /none of string, integer/u,
    ],
    [
      'a default that is no JSON',
      [...HEADER, '// parameter plan: string = jdz | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /neither `focus` nor JSON/u,
    ],
    [
      'a default of another type',
      [...HEADER, '// parameter plan: integer = "2" | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /is no integer/u,
    ],
    [
      'a vocabulary there is not',
      [...HEADER, '// parameter plan: string[] of Statuses = [] | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /“Statuses” is nothing a string\[\] can be of: a vocabulary \(Level, /u,
    ],
    [
      'a range of texts',
      [...HEADER, '// parameter plan: string of 1..5 = "1" | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /nothing a string can be of/u,
    ],
    [
      'a default its vocabulary does not hold',
      [...HEADER, '// parameter plan: string[] of LinkageStatus = ["acepted"] | 规划 | Plan', COLUMN, ...STATEMENT],
      4,
      /not “acepted”/u,
    ],
    ['focus for a list', [...HEADER, '// parameter plan: string[] = focus | 规划 | Plan', COLUMN, ...STATEMENT], 4, /neither/u],
    ['a parameter twice', [...HEADER, PARAMETER, PARAMETER, COLUMN, ...STATEMENT], 5, /declared twice/u],
    ['a column twice', [...HEADER, PARAMETER, COLUMN, COLUMN, ...STATEMENT], 6, /declared twice/u],
    ['a parameter that is not declared', [...HEADER, COLUMN, ...STATEMENT], 6, /\$plan, which the header does not declare/u],
    ['a parameter that is not used', [...HEADER, PARAMETER, COLUMN, '', 'RETURN 1 AS id'], 1, /does not use the parameter plan/u],
    ['no statement', [...HEADER, COLUMN, ''], 5, /no statement/u],
  ])('with %s is refused, naming file and line', (_what, lines, line, message) => {
    const error = readFault(...lines)
    expect(error.code).toBe('question-invalid')
    expect(error.place).toBe(`sample.cypher:${line}`)
    expect(error.message).toMatch(message)
    expect(error.cure).not.toBe('')
  })
})
