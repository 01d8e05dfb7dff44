import { describe, expect, it } from 'vitest'
import type { ParameterValue } from '../../../src/graph/value.ts'
import { readParameterText } from '../../../src/questions/parameter-text.ts'
import { parseQuestion } from '../../../src/questions/question-file.ts'
import { fillParameters } from '../../../src/questions/question-parameters.ts'

const QUESTION = parseQuestion(
  'sample',
  [
    '// title: 标题 | Title',
    '// summary: 一句话。 | One sentence.',
    '// parameter plan: string = focus | 规划 | Plan',
    '// parameter limit: integer = 5 | 条数 | Limit',
    '// parameter weight: number = 0.5 | 权重 | Weight',
    '// parameter all: boolean = false | 全部 | All',
    '// parameter statuses: string[] = ["accepted"] | 状态 | Statuses',
    '// column n | 数 | N',
    '',
    'RETURN [$plan, $limit, $weight, $all, $statuses] AS n',
  ].join('\n'),
  'sample.cypher',
)

function fill(given: Record<string, ParameterValue>, focus: string | null = 'town') {
  return fillParameters(QUESTION, given, () => Promise.resolve(focus))
}

describe('parameters of a question', () => {
  it('take their defaults, the focus plan among them', async () => {
    expect(await fill({})).toEqual({ plan: 'town', limit: 5, weight: 0.5, all: false, statuses: ['accepted'] })
  })

  it('given replace the defaults, and the focus plan is not asked for', async () => {
    const given = { plan: 'prov', limit: 1, weight: 2, all: true, statuses: [] }
    expect(await fillParameters(QUESTION, given, () => Promise.reject(new Error('asked')))).toEqual(given)
  })

  it('missing for want of a focus plan say which and how to go on', async () => {
    await expect(fill({}, null)).rejects.toMatchObject({
      code: 'parameter-missing',
      place: 'sample, parameter plan',
      cure: /xianjie seed/u,
    })
  })

  it.each([
    ['plan', 3],
    ['limit', 1.5],
    ['limit', '5'],
    ['weight', Number.NaN],
    ['all', 'yes'],
    ['statuses', 'accepted'],
    ['statuses', ['accepted', 1]],
    ['plan', null],
  ])('of another type are refused: %s = %j', async (name, value) => {
    await expect(fill({ [name]: value })).rejects.toMatchObject({ code: 'parameter-invalid', place: `sample, parameter ${name}` })
  })

  it('of an unknown name are refused with the names there are', async () => {
    await expect(fill({ plam: 'prov' })).rejects.toMatchObject({
      code: 'parameter-invalid',
      place: 'sample, parameter plam',
      cure: 'Its parameters are plan, limit, weight, all, statuses.',
    })
    await expect(fill({ constructor: 'x' })).rejects.toMatchObject({ code: 'parameter-invalid' })
  })
})

describe('a parameter typed as text', () => {
  it.each([
    ['plan', ['2021'], '2021'],
    ['limit', ['7'], 7],
    ['weight', ['0.25'], 0.25],
    ['all', ['true'], true],
    ['statuses', ['accepted,in_review'], ['accepted', 'in_review']],
    ['statuses', ['accepted', 'stale'], ['accepted', 'stale']],
    ['statuses', ['["accepted"]'], ['accepted']],
    ['statuses', [''], []],
  ])('%s: %j is read as its type', (name, texts, value) => {
    expect(readParameterText(QUESTION, name, texts)).toEqual(value)
  })

  it.each([
    ['limit', 'many'],
    ['limit', '1.5'],
    ['limit', ''],
    ['limit', '0x10'],
    ['limit', '1e3'],
    ['weight', '0x10'],
    ['weight', 'half'],
    ['all', '1'],
  ])('%s: “%s” is refused', (name, text) => {
    expect(() => readParameterText(QUESTION, name, [text])).toThrow(expect.objectContaining({ code: 'parameter-invalid' }))
  })
})
