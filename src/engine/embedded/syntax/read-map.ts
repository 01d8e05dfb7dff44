import type { TokenCursor } from './token-cursor.ts'
import type { Entry } from './tree.ts'

/** Reads `{key: value, …}` with its braces. */
export function readMap(cursor: TokenCursor): Entry[] {
  const entries: Entry[] = []
  cursor.expectSymbol('{')
  if (cursor.takeSymbol('}')) return entries
  do {
    const key = cursor.readName()
    cursor.expectSymbol(':')
    entries.push({ key, value: cursor.readExpression() })
  } while (cursor.takeSymbol(','))
  cursor.expectSymbol('}')
  return entries
}
