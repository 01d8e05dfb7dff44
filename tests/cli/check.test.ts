import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runXianjie } from './built-command.ts'

const TEN_FAULTS = 'tests/fixtures/ten-faults'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-check-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('xianjie check', () => {
  it('counts each table of a whole corpus, the flagship when none is named', async () => {
    const town = await runXianjie(['check', 'tests/fixtures/small-town'])
    expect([town.code, town.stderr]).toEqual([0, ''])
    expect(town.stdout).toMatch(/^plans +10$/m)
    expect(town.stdout).toMatch(/^linkages +22$/m)
    const flagship = await runXianjie(['check'], { folder })
    expect([flagship.code, flagship.stderr]).toEqual([0, ''])
    expect(flagship.stdout).toMatch(/^plans +\d+$/m)
  })

  it('names all ten places of ten faults, what is wrong and how to mend it', async () => {
    const { code, stdout, stderr } = await runXianjie(['check', TEN_FAULTS])
    expect(code).toBe(2)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    for (const line of lines) expect(line).toMatch(/^[\w-]+\.csv(:\d+)?( \w+)? — .+ — .+$/)
    expect(new Set(lines.map((line) => line.split(' — ')[0])).size).toBe(10)
    expect(stderr).toContain('10 faults')
  })

  it('says when there is no corpus', async () => {
    for (const place of ['no/such/folder', folder]) {
      const { code, stderr } = await runXianjie(['check', place])
      expect(code).toBe(2)
      expect(stderr).toContain(place)
    }
  })
})

describe('xianjie seed', () => {
  it('writes nothing of a faulty corpus, not even a data folder', async () => {
    const { code, stdout, stderr } = await runXianjie(['seed', TEN_FAULTS], { env: { XIANJIE_DATA: join(folder, 'data') } })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.match(/\.csv/g)?.length).toBeGreaterThanOrEqual(10)
    expect(await readdir(folder)).toEqual([])
  })
})
