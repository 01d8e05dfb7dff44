import { describe, expect, it } from 'vitest'
import { boundCount, boundLimits, LIMITS } from '../../../src/graph/limit.ts'

describe('what one run may take', () => {
  it('is what the product gives when nobody wishes, the wish where it is less, and never more than the most', () => {
    expect(boundLimits()).toEqual({ rows: LIMITS.rows, timeMs: LIMITS.timeMs })
    expect(boundLimits({ rows: 7, timeMs: 900 })).toEqual({ rows: 7, timeMs: 900 })
    expect(boundLimits({ rows: 1e9, timeMs: 1e9 })).toEqual({ rows: LIMITS.rowsMax, timeMs: LIMITS.timeMaxMs })
    expect(LIMITS.rowsMax).toBeGreaterThan(LIMITS.rows)
    expect(LIMITS.timeMaxMs).toBeGreaterThan(LIMITS.timeMs)
  })

  it('is a whole number from 1 to the most, where it is a count', () => {
    expect([-3, 0, 1, 2.9, 9, 10].map((wish) => boundCount(wish, 9))).toEqual([1, 1, 1, 2, 9, 9])
  })
})
