import { describe, expect, it } from 'vitest'
import { formatPassage, parsePassage } from '../../../src/app/reader-hash.ts'

describe('the passage in the URL', () => {
  it.each([
    { document: 'jdz-sti-14fyp/jiedu' },
    { document: 'jdz-sti-14fyp/jiedu', clause: 'jdz-sti-14fyp/jiedu/4.3' },
    { document: 'd', clause: 'd/1', quote: '加强规划内容与……“十四五”~密切衔接 #?&%' },
    { document: 'd', quote: '只有文件的引文' },
  ])('comes back as it was written (%#)', (passage) => {
    expect(parsePassage(formatPassage(passage))).toEqual(passage)
  })

  it('is nothing when there is none, or when it is torn', () => {
    expect(formatPassage(null)).toBe('')
    expect(parsePassage('')).toBeNull()
    expect(parsePassage('#other')).toBeNull()
    expect(parsePassage('#read=%E4%')).toBeNull()
  })
})
