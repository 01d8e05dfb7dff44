import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { mapNeo4jError } from '../../../src/engine/neo4j/error-mapping.ts'
import { writeParameters } from '../../../src/engine/neo4j/parameter-writer.ts'
import { shortenFraction, writeDuration } from '../../../src/engine/neo4j/temporal-text.ts'
import { ValueReader } from '../../../src/engine/neo4j/value-reader.ts'

describe('temporal text', () => {
  it.each([
    [[0, 0, 0, 0], 'PT0S'],
    [[14, 3, 90061, 500_000_000], 'P1Y2M3DT25H1M1.5S'],
    [[0, 14, 0, 0], 'P14D'],
    [[-14, 0, 1, 250_000_000], 'P-1Y-2MT1.25S'],
    [[0, 0, -1, 500_000_000], 'PT-0.5S'],
    [[0, 0, -3661, 0], 'PT-1H-1M-1S'],
  ] as [[number, number, number, number], string][])('%j is %s', ([months, days, seconds, nanoseconds], text) => {
    expect(
      writeDuration(new neo4j.types.Duration(neo4j.int(months), neo4j.int(days), neo4j.int(seconds), neo4j.int(nanoseconds))),
    ).toBe(text)
  })

  it('a fraction ends with its last digit', () => {
    expect(shortenFraction('12:00:00.500000000+08:00')).toBe('12:00:00.5+08:00')
    expect(shortenFraction('12:00:00.000000000Z')).toBe('12:00:00Z')
    expect(shortenFraction('12:00:00.000000001')).toBe('12:00:00.000000001')
    expect(shortenFraction('2020-10-10T10:10:10[Asia/Shanghai]')).toBe('2020-10-10T10:10:10[Asia/Shanghai]')
  })
})

describe('writeParameters', () => {
  it('sends whole numbers as integers and the others as they are', () => {
    expect(writeParameters({ a: 3, b: 2.5, c: [1, { d: null }], e: 2 ** 60, f: 'x' })).toEqual({
      a: neo4j.int(3),
      b: 2.5,
      c: [neo4j.int(1), { d: null }],
      e: 2 ** 60,
      f: 'x',
    })
  })
})

describe('ValueReader', () => {
  it('puts found ids into relationships and marks those without', () => {
    const reader = new ValueReader()
    const relationship = new neo4j.types.Relationship(neo4j.int(1), neo4j.int(2), neo4j.int(3), 'R', {}, 'r1', 'n2', 'n3')
    const node = new neo4j.types.Node(neo4j.int(4), ['B', 'A'], { id: 'four' }, 'n4')
    const further = new neo4j.types.Relationship(neo4j.int(5), neo4j.int(4), neo4j.int(2), 'R', {}, 'r5', 'n4', 'n2')
    const value = reader.read([relationship, node, further])
    expect(reader.unknownNodes).toEqual(['n2', 'n3'])
    reader.finish(new Map([['n2', 'two']]))
    expect(value).toMatchObject([
      { from: 'two', to: 'engine:n3' },
      { id: 'four', labels: ['A', 'B'] },
      { from: 'four', to: 'two' },
    ])
  })
})

describe('mapNeo4jError', () => {
  it.each([
    ['Neo.ClientError.Statement.SyntaxError', 'cypher-syntax'],
    ['Neo.ClientError.Statement.ParameterMissing', 'parameter-missing'],
    ['Neo.ClientError.Statement.ArithmeticError', 'cypher-failed'],
    ['Neo.ClientError.Statement.AccessMode', 'cypher-refused'],
    ['Neo.ClientError.Procedure.ProcedureNotFound', 'cypher-refused'],
    ['Neo.ClientError.Security.Unauthorized', 'engine-credentials'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'time-exceeded'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'cypher-failed'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'engine-unavailable'],
    ['Neo.DatabaseError.General.UnknownError', 'cypher-failed'],
    ['ServiceUnavailable', 'engine-unavailable'],
    ['SessionExpired', 'engine-unavailable'],
  ])('%s is %s, whatever its words', (code, expected) => {
    const error = new neo4j.Neo4jError('Irgendwas (line 3, column 12 (offset: 40))\n"EXPLAIN x"', code, '', '')
    expect(mapNeo4jError(error)).toMatchObject({ code: expected, message: 'Irgendwas.', place: 'line 3, column 12' })
  })

  it('counts the place without the prefix of an explained statement', () => {
    const error = new neo4j.Neo4jError('X (line 1, column 20 (offset: 19))', 'Neo.ClientError.Statement.SyntaxError', '', '')
    expect(mapNeo4jError(error, { explained: true })).toMatchObject({ place: 'line 1, column 12' })
  })
})
