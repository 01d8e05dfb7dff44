import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readQuestionFolders } from '../../../src/questions/question-folder.ts'

const SHIPPED = 'cypher/queries'
const OWN = '// title: 甲 | A\n// summary: 甲。 | A.\n// column n | 数 | N\n\nRETURN 1 AS n\n'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-questions-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('folders of questions', () => {
  it('give the shipped questions and one’s own, sorted by name', async () => {
    await writeFile(join(folder, 'county-plans.cypher'), OWN)
    await writeFile(join(folder, 'notes.txt'), 'no question')
    const questions = await readQuestionFolders([SHIPPED, folder])
    const names = questions.map((question) => question.name)
    expect(names).toContain('duty-grid')
    expect(names).toContain('county-plans')
    expect(names).not.toContain('notes')
    expect(names).toEqual([...names].sort())
  })

  it('refuse a question of one’s own that hides a shipped one, naming both files', async () => {
    await writeFile(join(folder, 'duty-grid.cypher'), OWN)
    await expect(readQuestionFolders([SHIPPED, folder])).rejects.toMatchObject({
      code: 'question-invalid',
      message: `There are two questions called duty-grid: ${join(SHIPPED, 'duty-grid.cypher')} and ${join(folder, 'duty-grid.cypher')}.`,
    })
  })

  it('refuse a file name that cannot be typed as a question’s name', async () => {
    await writeFile(join(folder, 'My Question.cypher'), OWN)
    await expect(readQuestionFolders([folder])).rejects.toMatchObject({
      code: 'question-invalid',
      place: join(folder, 'My Question.cypher'),
    })
  })

  it('refuse a folder that is not there', async () => {
    const missing = join(folder, 'none')
    await expect(readQuestionFolders([missing])).rejects.toMatchObject({ code: 'question-invalid', place: missing })
  })
})
