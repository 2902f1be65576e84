import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { StaticSite } from '../../src/commands/staticSite.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { LaterWording } from '../../src/wording/wording.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { enterOrder } from '../journeys/enterOrder.ts'
import { findBrowser } from './findBrowser.ts'

const BUILD = 'test/output/pictures'
const PAGES = 'test/pictures/pages'
const DOTS_PER_INCH = '75'
const MILLISECONDS = 20_000

/** Every document of these orders: three drugs on five days, and one infusion in a cycle of fourteen days. */
const CASES = [
  { example: 'bha-induction', language: 'en', paper: 'A4' },
  { example: 'he072-q2w', language: 'zh-CN', paper: 'Letter' },
] as const

const english = await loadLaterWording('en')

/** `npm run pictures`: prints every document in a real browser and keeps each page as a picture, to be looked at. */
async function main(): Promise<void> {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', BUILD], {
    env: { ...process.env, APP_BUILD: '0.0.0+pictures' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  rmSync(PAGES, { recursive: true, force: true })
  mkdirSync(PAGES, { recursive: true })
  const site = await new StaticSite(BUILD).start()
  const executablePath = findBrowser()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    for (const { example, language, paper } of CASES) {
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Asia/Shanghai' })
      await context.clock.setFixedTime(new Date('2026-11-21T02:05:00Z'))
      const page = await context.newPage()
      page.setDefaultTimeout(MILLISECONDS)
      await page.goto(site.url)
      await enterExample(page, example)
      await chooseWhatPrints(page, await loadLaterWording(language), paper)
      await keepPages(page, `${example}-${language}-${paper}`)
      await context.close()
    }
  } finally {
    await browser.close()
    await site.stop()
  }
  process.stdout.write(`${String(readdirSync(PAGES).length)} pages in ${PAGES}\n`)
}

async function enterExample(page: Page, example: string): Promise<void> {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = readShelves().regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  await enterOrder(page, read.order, regimen)
}

async function chooseWhatPrints(page: Page, { language }: LaterWording, paper: string): Promise<void> {
  const { printPanel } = english
  await page.getByRole('button', { name: /^Print/ }).click()
  await page.getByRole('button', { name: printPanel.wholePack }).click()
  await page.getByRole('radio', { name: paper, exact: true }).check()
  const name = language === 'en' ? 'English' : '简体中文'
  await page.getByRole('group', { name: printPanel.printLanguage }).getByRole('radio', { name, exact: true }).check()
  await page.locator(`.paper[lang="${language}"]`).waitFor({ state: 'attached' })
}

async function keepPages(page: Page, name: string): Promise<void> {
  const file = join(BUILD, `${name}.pdf`)
  await page.pdf({ path: file, preferCSSPageSize: true })
  execFileSync('pdftoppm', ['-jpeg', '-jpegopt', 'quality=40', '-gray', '-r', DOTS_PER_INCH, file, join(PAGES, name)])
}

await main()
