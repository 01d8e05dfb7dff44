import { totalmem } from 'node:os'

/**
 * Bytes the engine's process may hold: a quarter of the memory there is, at least 2 GB, but never more than half of it, so that in a small
 * container a query ends and not the server.
 *
 * @param total memory of the machine in bytes
 * @param allowed memory this process is allowed in bytes; 0 or more than `total` where nothing limits it
 */
export function boundMemory(total: number = totalmem(), allowed: number = process.constrainedMemory()): number {
  const memory = allowed === 0 ? total : Math.min(total, allowed)
  return Math.floor(Math.min(Math.max(2_000_000_000, memory / 4), memory / 2))
}
