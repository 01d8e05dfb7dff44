import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createClient } from '../../src/api/client/create-client.ts'
import { readCells, type DutyCell } from '../../src/explorer/duty-cell.ts'
import { readLinkages } from '../../src/explorer/linkage-item.ts'
import type { NodeLabel } from '../../src/graph/vocabulary.ts'
import { readFacts } from '../../src/ui/inspect/node-property.ts'
import { createTranslator, createWords } from '../../src/ui/shared/words.ts'
import { launchChromium } from '../setup/chromium.ts'
import { describeMap, openApp } from './app-page.ts'

let browser: Browser
let cells: DutyCell[]

beforeAll(async () => {
  browser = await launchChromium()
  cells = readCells(await createClient({ baseUrl: inject('appAddress') }).ask('duty-grid'))
})
afterAll(() => browser.close())

/** Opens the fullest cell of the grid. */
async function openFullest(page: Page): Promise<DutyCell> {
  const fullest = [...cells].sort((a, b) => b.linkageCount - a.linkageCount)[0]
  if (!fullest) throw new Error('the grid is empty')
  await page.locator('.duty-cell').nth(cells.indexOf(fullest)).click()
  await page.locator('.linkage-card').first().waitFor()
  return fullest
}

describe('the inspector', () => {
  it('scrolls by itself and never takes the page with it', async () => {
    const { page } = await openApp(browser, { url: '/?select=node:jdz-sti-14fyp' })
    await page.locator('.pane-inspect .source-line a').first().waitFor()
    await page.locator('.pane-inspect').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
    const overhang = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    expect(overhang).toBe(0)
    await page.context().close()
  })

  it('leads from an official source to where it was published', async () => {
    const { page } = await openApp(browser, { url: '/?select=node:source/jdz-sti-jiedu' })
    const link = page.locator('.pane-inspect .source-line a')
    await link.waitFor()
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//)
    await page.context().close()
  })
})

describe('a cell of the grid', () => {
  it('filters map and list to its linkages, the inspector lists the same', async () => {
    const { page, faults } = await openApp(browser)
    const cell = await openFullest(page)
    expect(await page.locator('.linkage-card').count()).toBe(cell.linkageCount)
    await page.locator('.list-toggle').click()
    const rows = page.locator('.list-pane tbody tr')
    await rows.first().waitFor()
    expect((await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))).sort()).toEqual(cell.linkages)
    await expect
      .poll(async () =>
        (await describeMap(page))?.links
          .filter((link) => link.alpha > 0.5)
          .map((link) => link.id)
          .sort(),
      )
      .toEqual(cell.linkages)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('says what not assessed means, and what it does not mean', async () => {
    const { page } = await openApp(browser)
    await page.locator('.duty-cell[data-state="not_assessed"]').first().click()
    const said = await page.locator('.cell-view').innerText()
    expect(said).toContain('未评估')
    expect(said).toContain('不等于没有衔接，也不等于无对应')
    await page.context().close()
  })

  it('opened again lets go: everything is shown as before', async () => {
    const { page } = await openApp(browser)
    await openFullest(page)
    await page.locator('.filter-line').waitFor()
    await page.locator('.duty-grid [aria-selected="true"] button').click()
    await page.locator('.filter-line').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('a linkage', () => {
  it('shows both quotes side by side, how it was judged, why, by whom and when', async () => {
    const { page } = await openApp(browser)
    await openFullest(page)
    await page.locator('.linkage-card').first().click()
    const ours = page.locator('.quote-ours')
    const theirs = page.locator('.quote-theirs')
    await ours.waitFor()
    const [left, right] = [await ours.boundingBox(), await theirs.boundingBox()]
    if (!left || !right) throw new Error('a side is not drawn')
    expect(Math.abs(left.y - right.y)).toBeLessThan(2)
    expect(left.x + left.width).toBeLessThanOrEqual(right.x)
    for (const side of [ours, theirs]) {
      expect((await side.locator('blockquote').first().innerText()).trim()).not.toBe('')
      expect(await side.locator('.source-line').first().innerText()).toContain('来源')
    }
    const facts = await page.locator('.linkage').innerText()
    for (const word of ['理由', '方面', '义务', '分值', '信心', '判读人', '判读日期', '依据方式']) expect(facts).toContain(word)
    await page.context().close()
  })

  it('opens our quote in the whole text of the founding document, marked where it stands', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=linkage:linkage/1.b1-time-jx-sti-14fyp' })
    const quote = await page.locator('.quote-ours blockquote').first().innerText()
    await page.locator('.quote-ours').getByRole('button', { name: '打开原文' }).first().click()
    const mark = page.locator('.reader-text mark').first()
    await mark.waitFor()
    expect(await mark.innerText()).toBe(quote)
    expect(await isInSight(page, '.reader-text mark')).toBe(true)
    expect(await page.locator('.reader-outline button').count()).toBeGreaterThan(15)
    await page.goBack()
    await page.locator('.reader').waitFor({ state: 'detached' })
    expect(page.url()).toContain('select=linkage')
    await page.context().close()
  })

  it('opens their quote in what we hold of their document', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=linkage:linkage/1.b1-time-jx-sti-14fyp' })
    const quote = await page.locator('.quote-theirs blockquote').first().innerText()
    await page.locator('.quote-theirs').getByRole('button', { name: '打开原文' }).first().click()
    await page.locator('.reader-text mark').first().waitFor()
    expect(await page.locator('.reader-text mark').first().innerText()).toBe(quote)
    await page.context().close()
  })

  it('opens a figure on record in the clause that sets it, marked', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=linkage:linkage/doc-policy-jx-sti-14fyp' })
    await page.locator('.quote-theirs').getByRole('button', { name: '打开原文' }).last().click()
    await page.locator('.reader-text mark').first().waitFor()
    expect(await page.locator('.reader-text mark').first().innerText()).toBe('5')
    await page.context().close()
  })

  it('says plainly why nothing is marked where the words are not in what we hold', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=linkage:linkage/4.3-time-jx-mlt-st-policies' })
    await page.locator('.quote-theirs').getByRole('button', { name: '打开原文' }).first().click()
    await page.locator('.reader-missing').filter({ hasText: '（2006—2020年）”见于这份文件的题名' }).waitFor()
    await page.context().close()
  })

  it('makes a link of no source but an official one', async () => {
    const { page } = await openApp(browser)
    await openFullest(page)
    const count = await page.locator('.linkage-card').count()
    for (let index = 0; index < count; index++) {
      await page.locator('.linkage-card').nth(index).click()
      await page.locator('.quote-theirs').waitFor()
      for (const line of await page.locator('.source-line:has(a)').allInnerTexts()) expect(line).toContain('官方')
      await page.locator('.inspect-back').click()
    }
    await page.context().close()
  })
})

describe('a node', () => {
  it('tells every property in planning words, and what was not seen as not seen', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-sti-14fyp' })
    const facts = page.locator('.inspect-body .facts')
    await facts.waitFor()
    const said = await facts.innerText()
    expect(said).toMatch(/文号\s+未见/)
    expect(said).toMatch(/层级\s+市/)
    expect(said).not.toMatch(/property\.|docNumber|levelRank/)
    await page.context().close()
  })

  it('of whatever label has a word for every property the database holds', async () => {
    const words = createWords('zh', createTranslator().getFixedT('zh'))
    const { labels } = await createClient({ baseUrl: inject('appAddress') }).schema()
    const wordless = labels
      .filter(({ label }) => !['Entity', 'Linkage'].includes(label))
      .flatMap(({ label, properties }) =>
        readFacts(label as NodeLabel, Object.fromEntries(properties.map((name) => [name, ''])), words).map((fact) => fact.name),
      )
      .filter((name) => name.startsWith('property.'))
    expect(wordless).toEqual([])
  })

  it('that is a clause is called by its printed number, and by none where none is printed', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-sti-14fyp/jiedu/4.3' })
    await page.locator('.inspect-title h2').filter({ hasText: '四.3 做好衔接配套' }).waitFor()
    await page.goto(page.url().replace('/4.3', '/1.b1'))
    await page
      .locator('.inspect-title h2')
      .filter({ hasText: /^依据：省科技创新规划$/ })
      .waitFor()
    expect(await page.locator('.pane-inspect .facts').innerText()).toMatch(/条号\s+原文未印/)
    await page.context().close()
  })

  it('that is a linkage is shown as one', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:linkage/1.b1-time-jx-sti-14fyp' })
    await page.locator('.quote-ours').waitFor()
    await page.waitForURL(/select=linkage:/)
    await page.context().close()
  })

  it('that is a plan lists how it stands to the focus plan, each linkage with its state, and opens it', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jx-sti-14fyp' })
    const standing = page.locator('.node-linkages')
    await standing.locator('.linkage-card').first().waitFor()
    const linkages = readLinkages(await createClient({ baseUrl: inject('appAddress') }).ask('ego'))
    const own = linkages.filter((linkage) => linkage.toPlan === 'jx-sti-14fyp')
    expect(await standing.locator('.linkage-card').count()).toBe(own.length)
    expect(await standing.locator('h3').first().innerText()).toContain(`${own.length} 条衔接`)
    expect(await standing.innerText()).toContain('政策实施')
    for (const said of await standing.locator('.linkage-card').allInnerTexts()) {
      expect(said).toMatch(/冲突|缺口|部分衔接|一致|无对应/)
      expect(said).toMatch(/待审|已定/)
    }
    await standing.locator('.linkage-card').first().click()
    await page.locator('.quote-ours').waitFor()
    await page.context().close()
  })

  it('that is a clause lists its linkages with state and far plan', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-sti-14fyp/jiedu/4.3' })
    const card = page.locator('.node-linkages .linkage-card').first()
    await card.waitFor()
    expect(await card.innerText()).toMatch(/四\.3 做好衔接配套[^]+(部分衔接|一致|缺口)[^]+分值/)
    await page.context().close()
  })

  it('names each relationship and its direction in words, and reaches more than 25', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-sti-14fyp' })
    const { degrees } = await createClient({ baseUrl: inject('appAddress') }).node('place/jingdezhen')
    const covered = degrees.find(({ type, direction }) => type === 'COVERS' && direction === 'in')?.count ?? 0
    expect(covered).toBeGreaterThan(25)
    await page.getByRole('button', { name: /^依据 →/ }).waitFor()
    await page.goto(page.url().replace('node:jdz-sti-14fyp', 'node:place/jingdezhen'))
    await page.getByRole('button', { name: /^← 被覆盖/ }).click()
    const rows = page.locator('.neighbour-list li')
    await expect.poll(() => rows.count()).toBe(25)
    await page.getByRole('button', { name: /^再显示/ }).click()
    await expect.poll(() => rows.count()).toBe(covered)
    await page.context().close()
  })

  it('that is a mention of any plan tells how it is printed, whether it is exact, and why it is open', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-mineral-2008-2015/contents/m1' })
    await page.locator('.resolution').waitFor()
    const said = await page.locator('.resolution').innerText()
    expect(said).toContain('江西省矿产资源总体规划(20082020)')
    expect(said).toContain('确指')
    expect(said).toContain('所指未定')
    expect(said).toContain('仅知题名')
    await page.context().close()
  })

  it('says how many neighbours it has and how many are shown, and expands them on the map', async () => {
    const { page } = await openApp(browser, { url: '/?v=1&select=node:jdz-sti-14fyp/jiedu/4.3' })
    const sum = page.locator('.neighbour-sum')
    await sum.waitFor()
    expect(await sum.innerText()).toMatch(/相关对象 \d+/)
    const before = (await describeMap(page))?.nodes.length ?? 0
    await sum.getByRole('button', { name: '在图上展开' }).click()
    await expect.poll(async () => (await describeMap(page))?.nodes.length).toBeGreaterThan(before)
    await page.locator('.neighbour-sum').getByRole('button', { name: '从图上收起' }).click()
    await expect.poll(async () => (await describeMap(page))?.nodes.length).toBe(before)
    await page.context().close()
  })
})

function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect()
    const frame = document.querySelector('.dialog-body')?.getBoundingClientRect()
    return box !== undefined && frame !== undefined && box.top >= frame.top && box.bottom <= frame.bottom
  }, selector)
}
