import type { ParameterValue } from '../../../src/graph/value.ts'

/** What a question must answer on tests/fixtures/small-town, worked out by hand from its tables (its README draws them). */
export interface Expectation {
  /** Left out: none is given, so that the question answers for the focus plan. */
  parameters?: Record<string, ParameterValue>
  /** How the rows follow from the tables. */
  because: string
  /** The columns compared, in this order; left out: all of the question's. */
  columns?: readonly string[]
  /** In order. A cell may be an asymmetric matcher of vitest. */
  rows: readonly (readonly unknown[])[]
}

/** `link(5)` → `linkage/05`. */
export function link(number: number): string {
  return `linkage/${String(number).padStart(2, '0')}`
}

export function links(...numbers: number[]): string[] {
  return numbers.map(link)
}

export const T1 = 'town-sti/text/1'
export const T2 = 'town-sti/text/2'
export const T3 = 'town-sti/text/3'
export const T31 = 'town-sti/text/3.1'
export const T32 = 'town-sti/text/3.2'
export const T33 = 'town-sti/text/3.3'
export const T4 = 'town-sti/text/4'
export const T41 = 'town-sti/text/4.1'
export const T42 = 'town-sti/text/4.2'
export const N1 = 'nation-sti/contents/1'
export const N2 = 'nation-sti/contents/2'
export const P1 = 'prov-sti/excerpt/1'
export const P2 = 'prov-sti/excerpt/2'
export const P3 = 'prov-sti/excerpt/3'
export const P4 = 'prov-sti/excerpt/4'
export const P5 = 'prov-sti/excerpt/5'
export const E1 = 'town-env/excerpt/1'
export const E2 = 'town-env/excerpt/2'
export const I1 = 'town-industry/excerpt/1'
export const I2 = 'town-industry/excerpt/2'
export const I3 = 'town-industry/excerpt/3'
export const K1 = 'park-plan/contents/1'
export const C1 = 'county-sti/text/1'
export const C2 = 'county-sti/text/2'

export const M1 = 'town-sti/text/m1'
export const M2 = 'town-sti/text/m2'
export const M3 = 'town-sti/text/m3'
export const M4 = 'town-sti/text/m4'
export const M5 = 'town-sti/text/m5'
export const M6 = 'town-sti/text/m6'

/** Id and titles of a plan, as three cells in a row. */
export const NATION = ['nation-sti', '大同国科技创新规划', 'Datong National Science and Innovation Plan'] as const
export const PROVINCE = ['prov-sti', '子虚省科技创新规划', 'Zixu Provincial Science and Innovation Plan'] as const
export const REPLY = [
  'prov-reply',
  '子虚省人民政府关于亡是市园区规划的批复',
  'Provincial Reply on the Wangshi Park Plan',
] as const
export const OUTLINE = ['town-outline', '亡是市发展纲要', 'Wangshi Development Outline'] as const
export const TOWN = ['town-sti', '亡是市科技创新规划（2021—2025年）', 'Wangshi Science and Innovation Plan (2021–2025)'] as const
export const ENVIRONMENT = ['town-env', '亡是市环保规划', 'Wangshi Environmental Plan'] as const
export const INDUSTRY = ['town-industry', '亡是市产业规划', 'Wangshi Industry Plan'] as const
export const PARK = ['park-plan', '东河园区规划（征求意见稿）', 'Donghe Park Plan (draft)'] as const
export const OLD = ['old-sti', '亡是市科技创新规划（2016—2020年）', 'Wangshi Science and Innovation Plan (2016–2020)'] as const
export const COUNTY = ['county-sti', '乌有县科技行动方案', 'Wuyou County Science Action Plan'] as const

/** Id and names of an aspect, as three cells in a row. */
export const PROJECTS = ['aspect/project', '项目安排', 'Projects'] as const
export const SPACE = ['aspect/space', '空间布局', 'Space'] as const
export const TIMING = ['aspect/time', '时序安排', 'Timing'] as const
