/** The panes in the order they are gone through, each with where the focus goes in it. */
const STOPS = [
  '#pane-grid .duty-grid [tabindex="0"]',
  '#pane-map .map-box [tabindex="0"]',
  '.pane-list button',
  '#pane-inspect',
] as const

/**
 * Moves the focus to the next pane that is shown, or the one before: from a cell to its proof are some twenty stops of the Tab key
 * otherwise. What has no stop of its own yet (a grid without a cell) is left out.
 *
 * @param step 1 onward, -1 back; from the last on to the first
 */
export function stepPane(step: 1 | -1): void {
  const stops = STOPS.flatMap((selector) => {
    const stop = document.querySelector<HTMLElement>(selector)
    return stop?.checkVisibility({ visibilityProperty: true }) ? [stop] : []
  })
  const now = stops.findIndex((stop) => readPane(stop).contains(document.activeElement))
  const next = now === -1 && step === -1 ? stops.length - 1 : (now + step + stops.length) % stops.length
  stops[next]?.focus({ preventScroll: true })
}

function readPane(stop: HTMLElement): Element {
  return stop.closest('.pane, .pane-map, .pane-list') ?? stop
}
