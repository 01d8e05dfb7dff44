import { expect, test } from 'vitest'
import { boundMemory } from '../../../src/engine/embedded/memory-bound.ts'

const GB = 1_000_000_000

test.each([
  { total: 64 * GB, allowed: 0, bytes: 16 * GB },
  { total: 4 * GB, allowed: 0, bytes: 2 * GB },
  { total: 64 * GB, allowed: 2 ** 64, bytes: 16 * GB },
  { total: 64 * GB, allowed: 1 * GB, bytes: 0.5 * GB },
  { total: 64 * GB, allowed: 12 * GB, bytes: 3 * GB },
])('of $total bytes, $allowed allowed, the engine may hold $bytes', ({ total, allowed, bytes }) => {
  expect(boundMemory(total, allowed)).toBe(bytes)
})
