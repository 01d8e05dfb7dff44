import { describe, expect, it } from 'vitest'
import { createTranslator, createWords, type Language } from '../../../src/ui/shared/words.ts'

const translator = createTranslator()

function speak(language: Language) {
  return createWords(language, translator.getFixedT(language))
}

describe('words of a language', () => {
  it('take the other language where a title is missing', () => {
    expect(speak('en').term({ zh: '城市规划', en: '' })).toBe('城市规划')
    expect(speak('zh').term({ zh: '', en: 'Urban plan' })).toBe('Urban plan')
    expect(speak('en').term(null)).toBe('')
  })

  it.each([
    ['zh', 1, '1 条衔接'],
    ['en', 1, '1 linkage'],
    ['en', 2, '2 linkages'],
    ['en', 0, '0 linkages'],
  ] as const)('choose the plural form (%s, %i)', (language, count, said) => {
    expect(speak(language).t('brief.linkages', { count })).toBe(said)
  })

  it('write a date no more precisely than it is known', () => {
    expect(speak('zh').date('2022')).toBe('2022年')
    expect(speak('zh').date('2022-06')).toBe('2022年6月')
    expect(speak('zh').date('2023-01-18')).toBe('2023年1月18日')
    expect(speak('en').date('2022-06')).toBe('Jun 2022')
    expect(speak('en').date('2023-01-18')).toBe('18 Jan 2023')
    expect(speak('en').date('undated')).toBe('undated')
  })

  it('write the sign of a score, and none for 0', () => {
    const words = speak('zh')
    expect([2, 0, -3].map((score) => words.signed(score))).toEqual(['+2', '0', '−3'])
  })

  it('put a value into a sentence as it is, markup and all', () => {
    expect(speak('zh').t('search.nothing', { text: '<b>&' })).toContain('<b>&')
  })
})
