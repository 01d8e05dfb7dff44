import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { PROJECT_FOLDER, runXianjie } from './built-command.ts'

test('the tables of one’s own that the README shows pass the check and are seeded', async () => {
  const readme = await readFile(join(PROJECT_FOLDER, 'README.md'), 'utf8')
  const example = /```sh\n(mkdir mine[\s\S]*?)npx xianjie check mine && npx xianjie seed mine\n```/.exec(readme)?.[1] ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'xianjie-readme-'))
  try {
    await promisify(execFile)('sh', ['-c', example], { cwd: folder })
    const options = { folder, env: { XIANJIE_DATA: join(folder, 'data') } }
    expect(await runXianjie(['check', 'mine'], options)).toMatchObject({ code: 0, stderr: '' })
    expect(await runXianjie(['seed', 'mine'], options)).toMatchObject({ code: 0, stderr: '' })
    const plans = await runXianjie(['ask', 'plans', '--format', 'csv'], options)
    expect(plans.stdout).toContain('我市科技创新规划')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
