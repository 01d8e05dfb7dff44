/**
 * JSON has no NaN and no infinity and would write them as null, which is another answer. They travel as
 * `{"$type":"number","value":"NaN"}`; `$type` is a key no property map may use (src/graph/value.ts).
 */
export function writeWire(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? { $type: 'number', value: String(part) } : part,
  )
}

/** The value with its tagged numbers as numbers again; `text` is the JSON it came from, most of which holds none. */
export function readNumbers<T>(value: T, text: string): T {
  return text.includes('"$type":"number"') ? (readPart(value) as T) : value
}

function readPart(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(readPart)
  if (part === null || typeof part !== 'object') return part
  if ('$type' in part && part.$type === 'number' && 'value' in part) return Number(part.value)
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, readPart(value)]))
}
