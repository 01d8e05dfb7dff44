import type { Socket } from 'node:net'
import type { Transaction } from 'neo4j-driver'
import { XianjieError } from '../../graph/error.ts'
import { LIMITS } from '../../graph/limit.ts'

/** Where the driver keeps the socket of a transaction; through a delegate where it routes. */
interface Inside {
  _connectionHolder?: { getConnection?: () => Promise<Connection | null> }
}

interface Connection {
  _delegate?: Connection
  _ch?: { _conn?: Socket }
}

/**
 * Breaks the connection of a transaction on which one row grows beyond `LIMITS.rowBytes`, and gives its read up as `too-large`. To be
 * called when the transaction has begun and before anything is run in it, for then no message is under way.
 *
 * The driver gathers a row to its end and then reads it in one go, in a time that grows with the square of its size: no clock of ours is
 * heard meanwhile. It has no setting for it and shows its socket to nobody, so we look inside; the driver’s version is pinned, and a test
 * fails when it keeps its socket elsewhere.
 *
 * @returns ends the watch
 */
export async function watchRows(transaction: Transaction, giveUp: (error: XianjieError) => void): Promise<() => void> {
  const socket = findSocket(await (transaction as unknown as Inside)._connectionHolder?.getConnection?.())
  const size = new MessageSize()
  function measure(piece: Buffer): void {
    if (size.add(piece) <= LIMITS.rowBytes) return
    const error = new XianjieError('too-large', `One row of the answer has more than ${LIMITS.rowBytes} bytes.`, {
      place: 'rowBytes',
      cure: 'Return the items of a long list as rows of their own (UNWIND), or less of a long text.',
    })
    giveUp(error)
    socket?.destroy(error)
  }
  // Before the driver’s own: it would read the row with its last piece.
  socket?.prependListener('data', measure)
  return () => void socket?.off('data', measure)
}

/** The bytes of the message under way. Bolt sends a message as chunks, each after its length in two bytes; the length 0 ends it. */
class MessageSize {
  private bytes = 0
  private left = 0
  private high: number | undefined

  add(piece: Buffer): number {
    for (let at = 0; at < piece.length;) {
      if (this.left > 0) {
        const taken = Math.min(this.left, piece.length - at)
        this.left -= taken
        this.bytes += taken
        at += taken
      } else if (this.high === undefined) {
        this.high = piece[at] ?? 0
        at += 1
      } else {
        this.left = this.high * 256 + (piece[at] ?? 0)
        this.high = undefined
        at += 1
        if (this.left === 0) this.bytes = 0
      }
    }
    return this.bytes
  }
}

function findSocket(connection: Connection | null | undefined): Socket | undefined {
  return connection?._ch?._conn ?? (connection?._delegate === undefined ? undefined : findSocket(connection._delegate))
}
