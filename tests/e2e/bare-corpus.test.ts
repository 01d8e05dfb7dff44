import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROJECT_FOLDER, runXianjie } from '../cli/built-command.ts'
import { launchChromium } from '../setup/chromium.ts'
import { openPage, waitForMap } from './app-page.ts'
import { startApp, type RunningApp } from './app-server.ts'

let browser: Browser
let folder: string
let app: RunningApp

/** The corpus the README begins with: one plan, no clause, no linkage. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xianjie-bare-'))
  const readme = await readFile(join(PROJECT_FOLDER, 'README.md'), 'utf8')
  const example = /```sh\n(mkdir mine[\s\S]*?)npx xianjie check mine/.exec(readme)?.[1] ?? ''
  await promisify(execFile)('sh', ['-c', example], { cwd: folder })
  const data = join(folder, 'data')
  expect(await runXianjie(['seed', 'mine'], { folder, env: { XIANJIE_DATA: data } })).toMatchObject({ code: 0 })
  app = await startApp({ XIANJIE_DATA: data })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await app.remove()
  await rm(folder, { recursive: true, force: true })
})

describe.each([
  ['zh-CN', '还没有衔接可画。', '本规划还没有衔接记录。', '还没有本规划的条款', '数据版本未注明', '尚无衔接义务'],
  [
    'en-GB',
    'no linkages to draw yet',
    'No linkage of this plan',
    'no clauses of this plan yet',
    'version not given',
    'No duties yet',
  ],
] as const)('a corpus of one plan (%s)', (locale, map, line, clauses, version, duties) => {
  it.each([
    [1280, 800],
    [390, 844],
  ])('says what is not there and what to do next in every panel at %i × %i', async (width, height) => {
    const { page, faults } = await openPage(browser, { locale, width, height, address: app.address, touch: width < 900 })
    async function openTab(index: number): Promise<void> {
      if (width < 900) await page.locator('.tab-bar button').nth(index).click()
    }
    await page.locator('.pane-grid .notice').filter({ hasText: 'aspects.csv' }).waitFor()
    expect(await page.locator('h1').innerText()).toContain('我市科技创新规划')
    await openTab(1)
    await waitForMap(page)
    await page.locator('.map-note').filter({ hasText: map }).filter({ hasText: 'linkages.csv' }).waitFor()
    await page.locator('.map-note code').filter({ hasText: 'npx xianjie seed' }).waitFor()
    await page.locator('.map-line').filter({ hasText: line }).waitFor()
    await openTab(2)
    await page.locator('.pane-inspect').filter({ hasText: clauses }).waitFor()
    const foot = await page.locator('.foot').innerText()
    expect(foot).toContain(version)
    expect(foot).toContain(duties)
    expect(foot).not.toContain('0/0')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
