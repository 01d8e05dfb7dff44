import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT_FOLDER } from './built-command.ts'

let cache: string

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'xianjie-npx-'))
})

afterAll(() => rmSync(cache, { recursive: true }))

describe('npx xianjie, from the project’s own folder', () => {
  it('runs the built command and hands its exit code on', () => {
    // A cache of its own: npx keeps where it once found a command, even when it was not built then.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], npm_config_cache: cache }
    const check = spawnSync('npx', ['xianjie', 'check', 'tests/fixtures/small-town'], {
      cwd: PROJECT_FOLDER,
      env,
      encoding: 'utf8',
    })
    expect([check.status, check.stdout]).toEqual([0, expect.stringMatching(/^plans +10$/m)])
    const refused = spawnSync('npx', ['xianjie', 'plant'], { cwd: PROJECT_FOLDER, env, encoding: 'utf8' })
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain("unknown command 'plant'")
  })
})
