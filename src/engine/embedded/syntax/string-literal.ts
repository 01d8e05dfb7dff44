const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', s: ' ' }

/** The text a literal stands for, its quotes and escapes taken off. */
export function readStringLiteral(written: string): string {
  return written
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g, (_, short?: string, long?: string, character?: string) => {
      const code = short ?? long
      if (code === undefined) return ESCAPES[character ?? ''] ?? character ?? ''
      const point = Number.parseInt(code, 16)
      return point > 0x10ffff ? '' : String.fromCodePoint(point)
    })
}
