import { readFile } from 'node:fs/promises'

/** A Markdown table as README.md holds it. */
export function writeTable(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The first table under a heading of README.md, line by line. */
export async function readReadmeTable(heading: string): Promise<string> {
  const text = await readFile('README.md', 'utf8')
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  if (start < 0) return ''
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'))
  return lines.slice(start, end < 0 ? undefined : end).join('\n')
}
