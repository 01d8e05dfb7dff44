import type { Plan } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { isReadOperator as readsEmbedded } from '../../../src/engine/embedded/read-operators.ts'
import { readPlanText } from '../../../src/engine/embedded/plan-text.ts'
import { readPlan } from '../../../src/engine/neo4j/plan-reader.ts'
import { isReadOperator as readsNeo4j } from '../../../src/engine/neo4j/read-operators.ts'

type PlanShape = Omit<Plan, never>

function makePlan(operatorType: string, details: string, ...children: PlanShape[]): PlanShape {
  return { operatorType, identifiers: [], arguments: { Details: details }, children }
}

describe('readPlan, Neo4j', () => {
  it('walks the tree from the outside in and takes the database off', () => {
    const plan = makePlan(
      'ProduceResults@neo4j',
      'n',
      makePlan('Expand(All)@neo4j', '(n)-->(m)', makePlan('AllNodesScan@neo4j', 'n')),
    )
    expect(readPlan(plan).map(({ name }) => name)).toEqual(['ProduceResults', 'Expand(All)', 'AllNodesScan'])
  })

  it('finds what a subquery inside an expression does, which has no operator of its own', () => {
    const details = [
      '[x IN $autolist_0 WHERE EXISTS { LOAD CSV FROM "file:///etc/passwd" AS l RETURN l AS l } | x] AS r',
      '[x IN $autolist_0 | COLLECT { ResolvedCall(db.labels() :: label :: STRING,ArraySeq()) RETURN label AS label }] AS r',
      '[x IN $autolist_0 | COLLECT { USE `system` MATCH (n) RETURN n }] AS r',
    ]
    const names = details.map((text) => readPlan(makePlan('Projection@neo4j', text)).map(({ name }) => name))
    expect(names).toEqual([
      ['Projection', 'LoadCSV'],
      ['Projection', 'ProcedureCall'],
      ['Projection', 'RunQueryAt'],
    ])
    expect(names.every((list) => list.every(readsNeo4j))).toBe(false)
  })

  it('takes a subquery that only reads for what it is', () => {
    const plan = makePlan('Projection@neo4j', '[x IN $autolist_0 | COUNT { MATCH (n)-[`anon_0`]->(m) WHERE m.x > x }] AS r')
    expect(readPlan(plan).map(({ name }) => name)).toEqual(['Projection'])
  })
})

describe('readPlanText, embedded', () => {
  it('reads one operator a line', () => {
    expect(readPlanText('Limit (2)\n  Return (n.id AS id)\n    NodeScan (n:*)\n      Empty\n')).toEqual([
      { name: 'Limit', details: '2' },
      { name: 'Return', details: 'n.id AS id' },
      { name: 'NodeScan', details: 'n:*' },
      { name: 'Empty', details: '' },
    ])
  })

  it('finds the operators of subqueries in expressions', () => {
    const text =
      'Filter (ExistsSubquery(SetProperty(SetPropertyOp { variable: "n", input: NodeScan(NodeScanOp { label: None }) })))'
    expect(readPlanText(text).map(({ name }) => name)).toEqual(['Filter', 'SetProperty', 'NodeScan'])
  })

  it('keeps the number of an operator without a name, so that another number is another operator', () => {
    expect(readPlanText('  Discriminant(51)\n  Discriminant(52)').map(({ name }) => readsEmbedded(name))).toEqual([true, false])
  })

  it('a line it does not understand is no operator anybody allowed', () => {
    for (const { name } of readPlanText("???\nReturn[x]\nLoadCsv ('x' AS l)")) expect(readsEmbedded(name)).toBe(false)
  })
})

describe('operators that only read', () => {
  it.each([
    'Create',
    'Merge',
    'LockingMerge',
    'SetProperty',
    'DetachDelete',
    'RemoveLabels',
    'Foreach',
    'LoadCSV',
    'ProcedureCall',
    'ShowSettings',
  ])('%s does not', (name) => {
    expect([readsNeo4j(name), readsEmbedded(name)]).toEqual([false, false])
  })

  it.each([
    'TerminateTransactions',
    'TransactionForeach',
    'TransactionApply',
    'AdministrationCommand',
    'RunQueryAt',
    'CreateIndex',
    'Novelty(All)',
  ])('%s does not', (name) => {
    expect(readsNeo4j(name)).toBe(false)
  })

  it('modes do not matter on Neo4j', () => {
    for (const name of ['Expand(All)', 'Expand(Into)', 'VarLengthExpand(Pruning,BFS,All)', 'OptionalExpand(Into)'])
      expect(readsNeo4j(name)).toBe(true)
  })
})
