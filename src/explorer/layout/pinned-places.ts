import type { Point } from '../exploration-state.ts'
import type { Picture } from '../picture.ts'
import { routeFree, routeStraight } from './route.ts'
import type { Route, Sheet } from './sheet.ts'

/** The sheet with nodes where the user put them; their lines leave the ways of the map and run freely. */
export function applyPins(sheet: Sheet, picture: Picture, pins: Readonly<Record<string, Point>>): Sheet {
  const pinned = new Set(Object.keys(pins).filter((id) => sheet.places.has(id)))
  if (pinned.size === 0) return sheet
  const places = new Map(sheet.places)
  for (const id of pinned) {
    const place = sheet.places.get(id)
    const pin = pins[id]
    if (place && pin) places.set(id, { ...place, x: pin.x, y: pin.y })
  }
  const routes = new Map<string, Route>(sheet.routes)
  for (const link of picture.links) {
    if (!pinned.has(link.from) && !pinned.has(link.to)) continue
    const from = places.get(link.from)
    const to = places.get(link.to)
    if (from && to)
      routes.set(link.id, sheet.layout === 'lanes' && link.kind === 'linkage' ? routeFree(from, to) : routeStraight(from, to))
  }
  return { ...sheet, places, routes }
}
