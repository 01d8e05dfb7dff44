import { describe, expect, it } from 'vitest'
import { cutLine, findQuote, readLines } from '../../../src/ui/reader/marked-text.ts'

const TEXT = '一、背景\n\n做好衔接。\n二、任务\n做好衔接。加强领导。'

describe('a quote in a text', () => {
  it('is found in its own clause although the words stand earlier too', () => {
    const second = TEXT.lastIndexOf('做好衔接')
    expect(findQuote(TEXT, '做好衔接', { start: second, end: TEXT.length })).toEqual({ start: second, end: second + 4 })
  })

  it('is found elsewhere when its clause does not hold it', () => {
    expect(findQuote(TEXT, '背景', { start: 10, end: TEXT.length })).toEqual({ start: 2, end: 4 })
  })

  it('that is a figure is not found in a longer one', () => {
    expect(findQuote('到2025年达到5%', '5')).toEqual({ start: 8, end: 9 })
    expect(findQuote('提高到2.5%', '5')).toBeNull()
    expect(findQuote('共100项', '10')).toBeNull()
  })

  it('is not invented', () => {
    expect(findQuote(TEXT, '不在其中')).toBeNull()
    expect(findQuote(TEXT, '')).toBeNull()
  })
})

describe('the lines of a text', () => {
  it('keep their offsets over empty lines', () => {
    for (const line of readLines(TEXT)) expect(TEXT.slice(line.start, line.start + line.text.length)).toBe(line.text)
    expect(readLines(TEXT)).toHaveLength(4)
  })

  it('are cut where the mark begins and ends, and lose nothing', () => {
    const [, second] = readLines(TEXT)
    if (!second) throw new Error('no second line')
    const pieces = cutLine(second, { start: second.start + 2, end: second.start + 4 })
    expect(pieces).toEqual([
      { text: '做好', marked: false },
      { text: '衔接', marked: true },
      { text: '。', marked: false },
    ])
  })

  it('carry a mark that runs over their end', () => {
    const marked = readLines(TEXT).map((line) => cutLine(line, { start: 2, end: 8 }).filter((piece) => piece.marked))
    expect(marked.flat().map((piece) => piece.text)).toEqual(['背景', '做好'])
  })
})
