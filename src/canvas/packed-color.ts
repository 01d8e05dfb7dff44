const bytes = new Uint8Array(4)
const floats = new Float32Array(bytes.buffer)

/**
 * A colour in the four bytes of a float, as Sigma's buffers carry it.
 *
 * @param hex `#rrggbb`
 * @param alpha 0 … 1
 */
export function packColor(hex: string, alpha = 1): number {
  const value = Number.parseInt(hex.slice(1), 16)
  bytes[0] = (value >> 16) & 255
  bytes[1] = (value >> 8) & 255
  bytes[2] = value & 255
  // Without its lowest bit: all ones would read as not-a-number and may lose its bytes on the way.
  bytes[3] = Math.round(alpha * 255) & 254
  return floats[0] ?? 0
}
