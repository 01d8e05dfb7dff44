/** Properties of a node or relationship; what was not seen is absent. */
export type Properties = Record<string, string | number | boolean | string[]>

/** A row of `UNWIND $rows` that writes a node. */
export interface NodeRow {
  id: string
  properties: Properties
}

/** A row of `UNWIND $rows` that writes a relationship. */
export interface RelationshipRow {
  from: string
  to: string
  properties: Properties
}

/** The properties that hold something: empty cells and empty lists are left out. */
export function keepSeen(properties: Record<string, string | number | boolean | string[] | null>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [[name, value] as const],
    ),
  )
}

/** The note of a row in both languages, as properties. */
export function noteBoth(row: { note_zh: string | null; note_en: string | null }): {
  noteZh: string | null
  noteEn: string | null
} {
  return { noteZh: row.note_zh, noteEn: row.note_en }
}
