import { describe, expect, it } from 'vitest'
import { describePlace, tokenizeStatement } from '../../../src/engine/statement-token.ts'

function read(statement: string): string[] {
  return tokenizeStatement(statement).map(({ kind, text }) => `${kind}:${text}`)
}

describe('tokenizeStatement', () => {
  it('leaves out white space and comments, also where they look like strings', () => {
    expect(read("RETURN /* 'a' */ 1 // \"b\n AS x")).toEqual(['name:RETURN', 'number:1', 'name:AS', 'name:x'])
  })

  it('keeps what looks like a comment inside strings and quoted names', () => {
    expect(read("RETURN 'http://x' AS `a//b`")).toEqual(['name:RETURN', "string:'http://x'", 'name:AS', 'name:a//b'])
  })

  it('ends strings at their own quote only', () => {
    expect(read(`RETURN 'it\\'s' + "a'b" + '\\\\'`)).toEqual([
      'name:RETURN',
      "string:'it\\'s'",
      'symbol:+',
      `string:"a'b"`,
      'symbol:+',
      "string:'\\\\'",
    ])
  })

  it('takes quotes off names and parameters', () => {
    expect(read('MATCH (`a``b`) RETURN $`far away`, $x1, $衔接')).toEqual([
      'name:MATCH',
      'symbol:(',
      'name:a`b',
      'symbol:)',
      'name:RETURN',
      'parameter:far away',
      'symbol:,',
      'parameter:x1',
      'symbol:,',
      'parameter:衔接',
    ])
    expect(tokenizeStatement('`MATCH`')[0]).toMatchObject({ quoted: true })
  })

  it('tells numbers from ranges and properties', () => {
    expect(
      read('[r*1..3] a.b 1.5 .5 1e-3 0x1F [..2]').filter((token) => token.startsWith('number') || token === 'symbol:..'),
    ).toEqual([
      'number:1',
      'symbol:..',
      'number:3',
      'number:1.5',
      'number:.5',
      'number:1e-3',
      'number:0x1F',
      'symbol:..',
      'number:2',
    ])
  })

  it.each([
    ["RETURN 'open", 'line 1, column 8'],
    ['RETURN 1 AS x\n  /* open', 'line 2, column 3'],
    ['MATCH (`open)', 'line 1, column 8'],
    ['RETURN \\u0041', 'line 1, column 8'],
    ['RETURN 1 # 2', 'line 1, column 10'],
  ])('refuses %s at its place', (statement, place) => {
    expect(() => tokenizeStatement(statement)).toThrow(expect.objectContaining({ code: 'cypher-syntax', place }) as Error)
  })
})

describe('describePlace', () => {
  it('counts lines and columns from one', () => {
    expect(describePlace('ab\ncd', 0)).toBe('line 1, column 1')
    expect(describePlace('ab\ncd', 4)).toBe('line 2, column 2')
  })
})
