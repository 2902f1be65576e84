import { readdirSync, readFileSync, rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { libraryNames } from '../tools/libraryNames.ts'
import { weightOf } from '../tools/budget.ts'
import { buildManySite } from '../tools/buildManySite.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { chooseRegimen } from './chooseRegimen.ts'
import { expectOnDevice } from './expectOnDevice.ts'
import { buildOf, expect, test } from './fixtures.ts'

/*
 * The app with 5,000 regimens. Nothing here looks at a clock: how long a keystroke takes is measured by `npm run bench`,
 * and what makes it short is held here.
 */
const COUNT = 5000
const FOLDER = 'test/output/many'
const SITE = `${FOLDER}/site`
const BUILD = '0.0.0+journey-many'
const later = await loadLaterWording('en')
const { screen } = later

/** Of the first screen, compressed: what the shelf tells of 5,000 regimens in both languages weighs 363 kB, nearly half of it hashes. */
const FIRST_FILE_IN_BYTES = 5_000
const SHELF_IN_BYTES = 400_000
/** A regimen, and the drugs and tables it joins. */
const MOST_PARTS = 15
/** Packs, drugs, tables and the app itself. */
const MOST_FILES_KEPT = 250
const LONGEST_WORKER = 60_000
/** However many regimens there are, the page draws the first of them: a keystroke redraws no more than that. */
const MOST_ELEMENTS = 2000

test.describe.configure({ mode: 'serial', timeout: 240_000 }) // one build of thousands of files, on a busy machine

test.beforeAll(() => {
  buildManySite(FOLDER, COUNT, BUILD)
})

test.afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true }) // a quarter of a gigabyte
})

test('of 5,000 regimens the first screen loads a shelf, and a choice the one regimen with what it joins', async ({
  page,
  context,
  site,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false }) // or the worker's requests would stand among the page's
  })
  site.dir = SITE
  const asked = askedOf(page)
  await page.goto(site.url)
  await expect(page.getByRole('heading', { name: screen.firstRun })).toBeVisible()
  const { index, shelf, summaryOf } = libraryNames(`${SITE}/library`)
  expect(asked()).toEqual(['index.json', shelf])
  expect(index.edition.count).toBe(COUNT)
  expect(readFileSync(`${SITE}/library/index.json`).length).toBeLessThanOrEqual(FIRST_FILE_IN_BYTES)
  expect(weightOf(readFileSync(`${SITE}/library/${shelf}`))).toBeLessThanOrEqual(SHELF_IN_BYTES)

  const { files, ...chosen } = summaryOf(COUNT / 2)
  await expect(page.getByRole('searchbox', { name: later.finder.search })).toBeVisible()
  expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS)
  await chooseRegimen(page, chosen, later)
  await expect(page.getByRole('grid', { name: screen.plan.doses }).first()).toBeVisible()
  expect(asked().slice(2).toSorted()).toEqual(files.toSorted())
  expect(files.length).toBeLessThanOrEqual(MOST_PARTS)
})

test('all 5,000 regimens open with the server dead', async ({ page, site }) => {
  site.dir = SITE
  const worker = readFileSync(`${SITE}/serviceWorker.js`, 'utf8')
  expect(worker.length).toBeLessThanOrEqual(LONGEST_WORKER)
  expect(worker.split('sha256-').length).toBeLessThanOrEqual(MOST_FILES_KEPT)

  await page.goto(site.url)
  // sixty megabytes come, each file against its hash
  await expect(page.getByTestId('release-state')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 })
  await site.stop()
  await page.reload()
  await expect(buildOf(page)).toHaveText(BUILD)

  const names = readdirSync(`${SITE}/library/regimens`)
  expect(names).toHaveLength(COUNT)
  const sample = Array.from({ length: 50 }, (_, place) => `regimens/${names[(place * 1237 + 11) % COUNT] ?? ''}`)
  await expectOnDevice(page, new Map(sample.map((name) => [name, readFileSync(`${SITE}/library/${name}`, 'utf8')])))

  const { summaryOf } = libraryNames(`${SITE}/library`)
  for (const place of [7, COUNT - 1]) {
    await page.reload()
    await chooseRegimen(page, summaryOf(place), later)
    await expect(page.getByRole('grid', { name: screen.plan.doses }).first()).toBeVisible()
  }
})

/** The files of the library the page has asked for so far. */
function askedOf(page: Page): () => readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const [, file] = new URL(request.url()).pathname.split('/library/')
    if (file !== undefined) asked.push(file)
  })
  return () => asked
}
