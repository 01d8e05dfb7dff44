import { describe, expect, it } from 'vitest'
import type { NodeLabel } from '../../../src/graph/vocabulary.ts'
import type { ValueMap } from '../../../src/graph/value.ts'
import { readFacts } from '../../../src/ui/inspect/node-property.ts'
import { createTranslator, createWords, type Language } from '../../../src/ui/shared/words.ts'

const translator = createTranslator()

/** The properties of a node by their names, as the inspector shows them. */
function show(language: Language, label: NodeLabel, properties: ValueMap): Record<string, unknown> {
  const words = createWords(language, translator.getFixedT(language))
  return Object.fromEntries(readFacts(label, properties, words).map(({ name, value }) => [name, value]))
}

const SOURCE = {
  titleZh: '试验区方案',
  titleEn: 'Plan of the pilot zone',
  publisherZh: '网易号',
  publisherEn: 'NetEase Hao',
  noteZh: '存稿可信度：中。',
  noteEn: 'Trust of this copy: medium.',
}

describe('the properties of a node', () => {
  it('are told once, in the language of the reader', () => {
    expect(show('zh', 'Source', SOURCE)).toMatchObject({ 发布者: '网易号', 说明: '存稿可信度：中。' })
    expect(show('en', 'Source', SOURCE)).toMatchObject({ Publisher: 'NetEase Hao', Note: 'Trust of this copy: medium.' })
    const told = Object.values(show('zh', 'Source', SOURCE))
    expect(told.filter((value) => /[A-Za-z]/.test(String(value)))).toEqual([])
    expect(Object.keys(show('en', 'Source', SOURCE))).toHaveLength(Object.keys(show('zh', 'Source', SOURCE)).length)
  })

  it('are told in the other language where only that was written', () => {
    expect(show('zh', 'Plan', { noteEn: 'Only its title was seen.' })).toMatchObject({ 说明: 'Only its title was seen.' })
    expect(show('en', 'Indicator', { definitionZh: '有效期内的企业' })).toMatchObject({ Definition: '有效期内的企业' })
  })

  it('keep the place of evidence in print apart from its translation', () => {
    const evidence = { exact: '建设实验室', locator: '第三章', locatorEn: 'Chapter 3' }
    expect(show('zh', 'Evidence', evidence)).toMatchObject({ 位置: '第三章' })
    expect(show('en', 'Evidence', evidence)).toMatchObject({ Place: 'Chapter 3' })
  })

  it('tell what a piece of evidence is in words, not in tokens', () => {
    expect(show('zh', 'Evidence', { kind: 'quote', side: 'from' })).toMatchObject({ 类型: '引文', 哪一方: '我方' })
  })

  it('tell the printed number of a clause or that there is none, never our key', () => {
    expect(show('zh', 'Clause', { path: '4.3', clauseNumber: '四.3', clauseNumberEn: '4.3' })).toMatchObject({ 条号: '四.3' })
    expect(show('en', 'Clause', { path: '4.3', clauseNumber: '四.3', clauseNumberEn: '4.3' })).toMatchObject({ Number: '4.3' })
    expect(show('zh', 'Clause', { path: '1.b1' })).toMatchObject({ 条号: '原文未印，或未见' })
    expect(Object.values(show('zh', 'Clause', { path: '1.b1' }))).not.toContain('1.b1')
  })

  it('tell of a period what was seen of it', () => {
    expect(show('zh', 'Plan', { periodEnd: 2030 })).toMatchObject({ 规划期: '至2030年' })
    expect(show('en', 'Plan', { periodStart: 2021, periodEnd: 2025 })).toMatchObject({ Period: '2021–2025' })
    expect(show('zh', 'Plan', {})).toMatchObject({ 规划期: '' })
  })

  it('that are expected and were not seen are told as empty', () => {
    expect(show('en', 'Source', {})).toMatchObject({ Publisher: '', Published: '' })
  })
})
