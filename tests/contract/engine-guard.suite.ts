import { describe, expect, it } from 'vitest'
import type { Database } from '../../src/graph/cypher-engine.ts'
import type { Value } from '../../src/graph/value.ts'
import { HOSTILE_STATEMENTS } from './hostile-statements.ts'
import { READING_STATEMENTS } from './reading-statements.ts'

/** Nothing but reading passes, and all reading does. @param open gives the opened database with the graph */
export function testReadGuard(open: () => Database): void {
  async function ask(statement: string, parameters = {}): Promise<Value[][]> {
    return (await open().engine.run(statement, parameters)).rows
  }

  describe('the read guard', () => {
    async function photograph(): Promise<unknown> {
      return [await open().engine.describeSchema(), await ask('MATCH (n) RETURN n AS node ORDER BY n.id')]
    }

    it.each(Object.entries(HOSTILE_STATEMENTS))('refuses %s', async (_, statements) => {
      const before = await photograph()
      for (const statement of statements) {
        const outcome: unknown = await open()
          .engine.run(statement, { place: 'file:///etc/passwd' })
          .catch((error: unknown) => error)
        const code = (outcome as { code?: string }).code ?? 'passed'
        expect(['cypher-refused', 'cypher-syntax', 'cypher-unsupported'], `${statement} → ${code}`).toContain(code)
      }
      expect(await photograph()).toEqual(before)
    })

    it('explaining a hostile statement does nothing', async () => {
      const before = await photograph()
      for (const statement of Object.values(HOSTILE_STATEMENTS).flat())
        await open()
          .engine.explain(statement)
          .catch(() => undefined)
      expect(await photograph()).toEqual(before)
    })

    it('names what it refuses in the same words on every engine', async () => {
      for (const statement of [
        'SHOW SETTINGS',
        'CREATE (n)',
        'CALL db.labels()',
        'RETURN 1 AS x; RETURN 2 AS y',
        'EXPLAIN RETURN 1 AS x',
      ]) {
        await expect(ask(statement), statement).rejects.toMatchObject({
          code: 'cypher-refused',
          place: expect.stringMatching(/^line 1/) as string,
        })
      }
    })

    it.each(READING_STATEMENTS)('lets pass: %s', async (statement) => {
      const table = await open().engine.run(statement, { id: 'a', ids: ['a', 'b'] })
      expect(table.columns.length).toBeGreaterThan(0)
    })
  })
}
