/**
 * JSON as both ends read it: JSON has no NaN and no infinity and would write them as null, which is another answer.
 * They travel as `{"$type":"number","value":"NaN"}`; `$type` is a key no property map may use (src/graph/value.ts).
 */
export function writeWire(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? { $type: 'number', value: String(part) } : part,
  )
}

/** What {@link writeWire} wrote; throws a SyntaxError when the text is no JSON. */
export function readWire(text: string): unknown {
  if (!text.includes('"$type":"number"')) return JSON.parse(text) as unknown
  return JSON.parse(text, (_, part: unknown) => (isTaggedNumber(part) ? Number(part.value) : part)) as unknown
}

function isTaggedNumber(part: unknown): part is { $type: 'number'; value: string } {
  return part !== null && typeof part === 'object' && '$type' in part && part.$type === 'number'
}
