import { join } from 'node:path'

/** The file of a data folder the engine keeps the graph in; it is there from the first opening on. */
export function locateData(folder: string): string {
  return join(folder, 'graph.grafeo')
}
