import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Question } from '../graph/graph-source.ts'
import { XianjieError } from '../graph/error.ts'
import { parseQuestion } from './question-file.ts'

const ENDING = '.cypher'
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u

/**
 * Reads every `NAME.cypher` of the folders, sorted by name: the shipped questions first, a user's own folders after. A name may be
 * taken once: a question of one's own never hides a shipped one.
 *
 * @param folders paths of folders, not searched in depth
 * @throws XianjieError `question-invalid` naming file and line, or the two files of one name
 */
export async function readQuestionFolders(folders: readonly string[]): Promise<Question[]> {
  const questions = new Map<string, { question: Question; file: string }>()
  for (const folder of folders) {
    for (const entry of await listFiles(folder)) {
      const file = join(folder, entry)
      const name = entry.slice(0, -ENDING.length)
      if (!NAME.test(name)) {
        throw new XianjieError('question-invalid', `“${name}” cannot be a question’s name.`, {
          place: file,
          cure: 'Rename the file: lower-case letters, digits and single hyphens, beginning with a letter.',
        })
      }
      const other = questions.get(name)
      if (other !== undefined) {
        throw new XianjieError('question-invalid', `There are two questions called ${name}: ${other.file} and ${file}.`, {
          place: file,
          cure: 'Rename one of the two files.',
        })
      }
      questions.set(name, { question: parseQuestion(name, await readFile(file, 'utf8'), file), file })
    }
  }
  return [...questions.values()].map(({ question }) => question).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((entry) => entry.endsWith(ENDING)).sort()
  } catch (cause) {
    throw new XianjieError('question-invalid', `The folder of questions ${folder} cannot be read.`, {
      place: folder,
      cure: 'Name a folder that holds `NAME.cypher` files.',
      cause,
    })
  }
}
