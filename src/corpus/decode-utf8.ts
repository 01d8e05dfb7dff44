/**
 * The text of a UTF-8 file, without byte order mark.
 * A file that is not UTF-8 gives the line of the first wrong byte, counted from 1, and what the file seems to be.
 */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { line: number; seems: string } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { line: 1, seems: 'UTF-16' }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    return { line: findBadLine(bytes), seems: 'another encoding, such as GBK' }
  }
}

function findBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start)
    const next = end === -1 ? bytes.length : end + 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, next))
    } catch {
      return line
    }
    start = next
  }
  return line
}
