import { expect, test } from 'vitest'
import { listNumberForms, toArabic } from '../../../src/corpus/rows/clause-number.ts'
import { nameClause } from '../../../src/corpus/rows/title.ts'

const CLAUSE = { id: 'plan/text/4.3', heading: '做好衔接配套', heading_en: 'Link and match', text: null, number: '四.3' }

test.each([
  ['四.3', '4.3'],
  ['第三章第二节', '3.2'],
  ['一（二）', '1.2'],
  ['（四十三）', '43'],
  ['二（一）1', '2.1.1'],
  ['二十', '20'],
  ['3.2', '3.2'],
  ['Part One, II', 'Part One, II'],
])('%s is %s in figures', (number, figures) => {
  expect(toArabic(number)).toBe(figures)
})

test('a number is found however one types it', () => {
  expect(listNumberForms('四.3')).toEqual(expect.arrayContaining(['四.3', '四、3', '4.3']))
  expect(listNumberForms('一（二）')).toEqual(expect.arrayContaining(['一（二）', '一(二)', '1.2']))
  expect(listNumberForms(null)).toEqual([])
})

test('a clause is named by its printed number and heading', () => {
  expect(nameClause(CLAUSE)).toEqual({ zh: '四.3 做好衔接配套', en: '4.3 Link and match' })
})

test.each([
  ['第五条', '第五条', 'Article 5'],
  ['（一）建设实验室', '三（一）', '3.1 Build'],
  ['第二章 布局', '第一篇第二章', 'Chapter 2 Layout'],
  ['二、目标', '二', 'Goals'],
])('a heading that brings its number is not given it twice: %s', (heading, number, heading_en) => {
  expect(nameClause({ ...CLAUSE, heading, number, heading_en }).zh).toBe(heading)
})

test('an English heading that brings its number keeps it, another is given it', () => {
  expect(nameClause({ ...CLAUSE, heading: '第五条', number: '第五条', heading_en: 'Article 5' }).en).toBe('Article 5')
  expect(nameClause({ ...CLAUSE, heading_en: '2025 goals', number: '二' }).en).toBe('2 2025 goals')
})

test('a clause without a printed number is never called by our key', () => {
  expect(nameClause({ ...CLAUSE, number: null }).zh).toBe('做好衔接配套')
  const text = '根据《省科技创新规划》《市发展纲要》，结合我市实际，编制本规划。'
  expect(nameClause({ ...CLAUSE, number: null, heading: null, heading_en: null, text }).zh).toBe(
    '根据《省科技创新规划》《市发展纲要》，结…',
  )
})
