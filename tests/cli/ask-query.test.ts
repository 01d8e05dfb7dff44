import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Table } from '../../src/graph/table.ts'
import { testDatabases, type Reservation } from '../setup/databases.ts'
import { MAIN, runXianjie, type FinishedCommand } from './built-command.ts'

const REFUSED = [
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  'CREATE (:Plan {id: "forged"})',
  'MATCH (n:Plan) SET n.titleZh = "x" RETURN n',
  'MATCH (n) DETACH DELETE n',
  'CALL dbms.listConfig()',
  'CALL apoc.load.json("http://localhost")',
  'SHOW SETTINGS',
  'MATCH (n) CREATE (m) RETURN m',
]

describe.each(await testDatabases())('on $name', (kind) => {
  describe.skipIf(kind.skipped !== undefined)(kind.skipped ?? 'a seeded corpus', () => {
    let reservation: Reservation
    let folder: string

    async function run(commandLine: string[], stdin?: string): Promise<FinishedCommand> {
      return runXianjie(commandLine, { env: reservation.environment, folder, ...(stdin === undefined ? {} : { stdin }) })
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'xianjie-ask-'))
      reservation = await kind.reserve()
      const seeded = await runXianjie(['seed', 'tests/fixtures/small-town'], { env: reservation.environment })
      expect([seeded.code, seeded.stderr]).toEqual([0, ''])
    })

    afterAll(async () => {
      await reservation.release()
      await rm(folder, { recursive: true })
    })

    it('answers a question for the focus plan without parameters', async () => {
      const { code, stdout, stderr } = await run(['ask', 'duty-grid'])
      expect([code, stderr]).toEqual([0, ''])
      const answer = JSON.parse(stdout) as Table
      expect(answer.rows).toHaveLength(4 * 3)
      expect(answer).toMatchObject({ question: 'duty-grid', parameters: { plan: 'town-sti' } })
    })

    it('takes a list by repeating it', async () => {
      const [both, one] = await Promise.all([
        run(['ask', 'ego', '-p', 'statuses=accepted', '-p', 'statuses=in_review']),
        run(['ask', 'ego', '--param', 'statuses=accepted']),
      ])
      const rows = [both, one].map(({ stdout }) => (JSON.parse(stdout) as Table).rows.length)
      expect(rows[0]).toBeGreaterThan(rows[1] ?? 0)
      expect(rows[1]).toBeGreaterThan(0)
    })

    it('prints as table, CSV and NDJSON', async () => {
      const statement = 'MATCH (p:Plan {id: $plan}) RETURN p.id AS id, p.titleZh AS title, p.periodStart AS start'
      const title = '亡是市科技创新规划（2021—2025年）'
      async function ask(format: string): Promise<string> {
        return (await run(['query', statement, '--param', 'plan=town-sti', '--format', format])).stdout
      }
      expect(await ask('csv')).toBe(`id,title,start\ntown-sti,${title},2021\n`)
      expect(await ask('ndjson')).toBe(`{"id":"town-sti","title":"${title}","start":2021}\n`)
      expect(await ask('table')).toContain(`town-sti  ${title}  2021\n`)
    })

    it('reads the statement from standard input and from a file', async () => {
      const statement = 'MATCH (p:Plan) RETURN count(p) AS plans'
      await writeFile(join(folder, 'count.cypher'), statement)
      const [piped, file] = await Promise.all([run(['query'], statement), run(['query', '--file', 'count.cypher'])])
      expect(JSON.parse(piped.stdout)).toEqual({ columns: ['plans'], rows: [[10]] })
      expect(file.stdout).toBe(piped.stdout)
    })

    it('reads a file with a byte order mark, and says when there is no statement', async () => {
      await writeFile(join(folder, 'mark.cypher'), '\uFEFFRETURN 1 AS one')
      await writeFile(join(folder, 'empty.cypher'), '\uFEFF \n')
      expect(JSON.parse((await run(['query', '--file', 'mark.cypher'])).stdout)).toMatchObject({ rows: [[1]] })
      for (const empty of [await run(['query'], ''), await run(['query', '--file', 'empty.cypher'])]) {
        expect([empty.code, empty.stdout]).toEqual([2, ''])
        expect(empty.stderr).toMatch(/^xianjie: There is no statement\.\n {2}Give it/u)
      }
      expect((await run(['ask'])).stderr).toMatch(/^xianjie: Which question\?\n/u)
    })

    it('reads a parameter that is JSON as JSON and anything else as text', async () => {
      const { stdout } = await run([
        'query',
        'RETURN $list AS list, $text AS text',
        '-p',
        'list=[1, null]',
        '-p',
        'text=town-sti',
      ])
      expect((JSON.parse(stdout) as Table).rows).toEqual([[[1, null], 'town-sti']])
    })

    it('says by which limit an answer was cut', async () => {
      const { code, stdout, stderr } = await run(['query', 'MATCH (n:Clause) RETURN n.id AS id ORDER BY id', '--rows', '3'])
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ truncated: 'rows' })
      expect(stderr).toContain('cut by the limit rows')
    })

    it.each(REFUSED)('refuses %s', async (statement) => {
      const { code, stdout, stderr } = await run(['query', statement])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^xianjie: .+\n {2}.+\n$/)
      const { stdout: counted } = await run(['query', 'MATCH (n:Plan) RETURN count(n) AS plans'])
      expect((JSON.parse(counted) as Table).rows).toEqual([[10]])
    })

    it.each([
      ['a syntax error', ['query', 'MATCH (n RETURN n']],
      ['a missing parameter', ['query', 'RETURN $none AS none']],
      ['an unknown parameter', ['ask', 'duty-grid', '--param', 'colour=red']],
      ['an unknown plan', ['ask', 'duty-grid', '-p', 'plan=no-such-plan']],
    ])('tells %s with a cure and without a stack', async (_, commandLine) => {
      const { code, stdout, stderr } = await run(commandLine)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^xianjie: .+\n {2}.+\n$/)
    })

    it('finds nothing wrong', async () => {
      const { stdout } = await run(['doctor'])
      expect(stdout).toMatch(/^ok +database +.+ nodes, .+ relationships$/m)
      expect(stdout).toMatch(/^note +corpus +jingdezhen is not seeded$/m)
    })

    it.skipIf(!existsSync('/dev/full'))('says when its output could not be written', async () => {
      const child = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}" query "RETURN 1 AS one" > /dev/full`], {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...reservation.environment },
      })
      let stderr = ''
      child.stderr.on('data', (piece) => (stderr += String(piece)))
      const code = await new Promise((resolve) => child.once('close', resolve))
      expect(code).toBe(1)
      expect(stderr).toMatch(/^xianjie: The output could not be written: ENOSPC.*\n {2}Free some space/u)
    })

    it('ends quietly when the reader of its output goes away', async () => {
      // More than a pipe holds, so that something is still to be written when `head` has gone.
      const statement = "UNWIND range(1, 9000) AS i RETURN i AS i, 'something of a hundred characters, more or less' AS text"
      const command = `"${process.execPath}" "${MAIN}" query "${statement}" --format csv`
      const child = spawn('sh', ['-c', `{ ${command}; echo "ended with $?" >&2; } | head -n 2`], {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...reservation.environment },
      })
      const text = { stdout: '', stderr: '' }
      child.stdout.on('data', (piece) => (text.stdout += String(piece)))
      child.stderr.on('data', (piece) => (text.stderr += String(piece)))
      await new Promise((resolve) => child.once('close', resolve))
      expect(text.stdout).toBe('i,text\n1,"something of a hundred characters, more or less"\n')
      expect(text.stderr).toBe('ended with 0\n')
    })
  })
})

describe('a reading command without data', () => {
  it('says how to get some and makes no folder', async () => {
    const { code, stderr } = await runXianjie(['ask', 'duty-grid'], { env: { XIANJIE_DATA: '/nowhere/at/all' } })
    expect(code).toBe(1)
    expect(stderr).toContain('xianjie seed')
  })

  it('lists the questions and shows one’s parameters all the same', async () => {
    const list = await runXianjie(['ask', '--list'], { env: { XIANJIE_DATA: '/nowhere/at/all' } })
    expect([list.code, list.stderr]).toEqual([0, ''])
    expect(list.stdout).toMatch(/^ +duty-grid +.+ · .+$/m)
    const help = await runXianjie(['ask', 'duty-grid', '--help'])
    expect(help.stdout).toMatch(/^ +plan \(string\) .*the id of a Plan; default: the focus plan$/m)
    expect(help.stdout).toMatch(/^ +statuses \(string\[\]\) .*one of suggested, in_review, accepted, rejected, stale; default/m)
    expect(help.stdout).toMatch(/^ +mentionOrdinal /m)
  })
})
