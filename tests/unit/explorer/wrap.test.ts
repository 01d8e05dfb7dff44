import { describe, expect, it } from 'vitest'
import { readName } from '../../../src/explorer/label/name.ts'
import { wrapText } from '../../../src/explorer/label/wrap.ts'
import type { PictureNode } from '../../../src/explorer/picture.ts'
import { measureSquare } from './loaded.ts'

function wrap(text: string, letters: number, lines = 2, language: 'zh' | 'en' = 'zh'): string[] {
  const font = { size: 10, weight: 400 as const }
  return wrapText(text, { width: letters * 10, lines, font, language, measure: measureSquare }).map((line) => line.text)
}

describe('wrapping a name', () => {
  it('breaks between words, the lines as even as may be', () => {
    expect(wrap('江西省国土空间生态修复规划', 9)).toEqual(['江西省国土空间', '生态修复规划'])
    expect(wrap('High-quality manufacturing development plan', 15, 2, 'en')).toEqual([
      'High-quality manufacturing',
      'development plan',
    ])
  })

  it('keeps a short quotation whole', () => {
    expect(wrap('昌江区“十四五”规划', 7)).toEqual(['昌江区', '“十四五”规划'])
  })

  it('begins no line with a closing mark and ends none with an opening one', () => {
    for (let letters = 4; letters < 20; letters++) {
      for (const line of wrap(
        '关于贯彻《景德镇国家陶瓷文化传承创新试验区实施方案》（试行）的意见，以及“其他”事项。',
        letters,
        9,
      )) {
        expect(line, String(letters)).not.toMatch(/^[”》）。，]/u)
        expect(line, String(letters)).not.toMatch(/[“《（]$/u)
      }
    }
  })

  it('hangs an opening mark half an em out', () => {
    const font = { size: 10, weight: 400 as const }
    const [line] = wrapText('“健康景德镇2030”', { width: 200, lines: 1, font, language: 'zh', measure: measureSquare })
    expect(line?.indent).toBe(-5)
  })

  it('cuts what does not fit with an ellipsis, and never overruns', () => {
    const title = '关于促进景德镇市国家陶瓷文化传承创新试验区高质量发展的若干意见'
    for (let letters = 3; letters < 30; letters++) {
      const font = { size: 10, weight: 400 as const }
      const lines = wrapText(title, { width: letters * 10, lines: 2, font, language: 'zh', measure: measureSquare })
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(line.width + line.indent, String(letters)).toBeLessThanOrEqual(letters * 10)
      const whole = lines.map((line) => line.text).join('')
      if (whole !== title) expect(whole.endsWith('…')).toBe(true)
    }
  })

  it('parts an English word only when it is longer than the line', () => {
    expect(wrap('Manufacturing plan', 8, 2, 'en')).toEqual(['Manufacturing', 'plan'])
    const parted = wrap('Incomprehensibilities', 5, 3, 'en')
    expect(parted.length).toBeGreaterThan(1)
    expect(parted.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(parted.map((line) => line.replace(/-$/u, '')).join('')).toBe('Incomprehensibilities')
  })
})

function createPlan(
  level: PictureNode['level'],
  zh: string,
  en: string,
  period: [number | null, number | null] = [null, null],
): PictureNode {
  return {
    id: 'plan',
    role: 'plan',
    label: 'Plan',
    title: { zh, en },
    short: { zh, en },
    level,
    anchor: null,
    plan: {
      id: 'plan',
      title: { zh, en },
      short: { zh, en },
      level: null,
      kind: null,
      status: null,
      seen: null,
      issuedOn: null,
      periodStart: period[0],
      periodEnd: period[1],
      linkageCount: 0,
      mentions: [],
    },
    clause: null,
    open: false,
    linkageCount: 0,
    shown: true,
    dimmed: false,
    expanded: false,
    pinned: false,
  }
}

describe('the name in a lane', () => {
  it.each([
    ['provincial', '省科技创新规划', 'Provincial S&T plan', '科技创新规划', 'S&T plan'],
    ['provincial', '江西省“十四五”能源规划', 'Energy plan', '“十四五”能源规划', 'Energy plan'],
    ['municipal', '市矿产资源规划', 'City mineral plan', '矿产资源规划', 'Mineral plan'],
    ['municipal', '市场监管规划', 'Citywide plan', '市场监管规划', 'Citywide plan'],
    ['municipal', '市规划', 'City plan', '市规划', 'Plan'],
    ['national', '国家级高新区规划', 'National plan', '国家级高新区规划', 'Plan'],
    ['county', '昌江区规划', 'Changjiang plan', '昌江区规划', 'Changjiang plan'],
  ] as const)('leaves out what the %s lane says of %s', (level, zh, en, nameZh, nameEn) => {
    expect(readName(createPlan(level, zh, en), 'zh').name).toBe(nameZh)
    expect(readName(createPlan(level, zh, en), 'en').name).toBe(nameEn)
  })

  it.each([
    [[2021, 2025], '2021–2025', '2021–2025'],
    [[null, 2030], '至2030年', 'to 2030'],
    [[2021, null], '2021年起', 'from 2021'],
    [[2024, 2024], '2024', '2024'],
    [[null, null], null, null],
  ] as const)('writes the period %j', (period, zh, en) => {
    expect(readName(createPlan('county', '甲', 'A', [...period]), 'zh').note).toBe(zh)
    expect(readName(createPlan('county', '甲', 'A', [...period]), 'en').note).toBe(en)
  })
})
