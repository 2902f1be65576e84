import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import type { LaterWording } from '../../src/wording/wording.ts'
import { expect, expectRelease, test } from './fixtures.ts'
import { asSentence, type PrintedPage, printToPaper } from './pdfText.ts'
import { v1 } from './releases.ts'

const { regimens } = readShelves()
const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')

/** Upright, points. */
const POINTS = { A4: [595, 842], Letter: [612, 792] }

test.beforeEach(async ({ context }) => {
  // the browser's own dialogue waits for a person; the paper is taken while it would be open
  await context.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['dialogue'] = 'open'
    }
  })
})

for (const { wording, paper } of [
  { wording: english, paper: 'A4' },
  { wording: chinese, paper: 'Letter' },
] as const)
  for (const id of ['bha-induction', 'mac-mitoxantrone-liposome'])
    test(`the card and the blank order of ${id} say what its file says, in ${wording.language} on ${paper}`, async ({
      page,
      site,
    }, info) => {
      const regimen = shipped(id)
      await page.addInitScript(
        (settings) => {
          localStorage.setItem('dosewright-settings', settings)
        },
        JSON.stringify({ language: wording.language, paperSize: paper }),
      )
      await page.goto(site.url)
      await readRegimen(page, regimen, wording)
      const { control } = wording.blankOrder

      await page.getByRole('button', { name: control.card, exact: true }).click()
      const card = await opened(page, info.outputPath('card.pdf'))
      expectFurniture(card, wording, paper)
      expectNames(card, regimen, wording)
      const cardText = together(card)
      for (const dose of amountsOf(regimen)) expect(cardText).toContain(dose)
      for (const { cite, doi } of Object.values(regimen.sources)) {
        expect(cardText).toContain(squeezed(cite))
        if (doi !== undefined) expect(cardText).toContain(squeezed(doi))
      }
      for (const text of regimen.notStated) expect(cardText).toContain(squeezed(wording.text(text)))
      for (const { options } of regimen.choices)
        for (const { label } of options) expect(cardText).toContain(squeezed(wording.text(label)))
      await expect(page.getByText(control.close)).toHaveCount(0) // gone with the dialogue

      await page.getByRole('button', { name: control.order, exact: true }).click()
      await expect(page.getByText(control.instead(control.orders(wording.text(regimen.title))))).toBeVisible()
      const order = await opened(page, info.outputPath('order.pdf'))
      expectFurniture(order, wording, paper)
      expectNames(order, regimen, wording)
      for (const { text } of order) {
        expect(text).toContain(wording.blankOrder.notAnOrder)
        for (const who of [wording.paper.prescriber, wording.paper.calculatedBy, wording.paper.checkedBy])
          expect(text).toContain(who)
        for (const label of [wording.blankOrder.name, wording.paper.identifier]) expect(text).toContain(label)
      }
      // by hand: 1500 mg/m² × 1.7 m² = 2550 mg; 750 mg/m² × 1.3 m² = 975 mg, to the nearest 10: 980 mg
      expect(together(order)).toContain(id === 'bha-induction' ? '2,550mg' : '980mg')
    })

test('the whole pack prints without a network: every regimen, its sheet in the index, furniture on every page', async ({
  page,
  site,
}, info) => {
  test.setTimeout(300_000) // two hundred pages, on a busy machine
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  await site.stop()
  await page.reload()
  const { pack, title } = english.blankOrder
  await page.getByText(pack.open, { exact: true }).click()
  await page.getByRole('button', { name: pack.make }).click()
  const pages = await opened(page, info.outputPath('pack.pdf'))
  expectFurniture(pages, english, 'A4')
  expect(pages[0]?.text).toContain(pack.count(regimens.length, regimens.length))
  expect(pages[0]?.text).toContain('10:05 UTC+08:00')

  const index = pages.filter(({ text }) => text.includes(`${pack.title}, ${pack.index}`))
  const lines = index.flatMap(({ text }) => text.split('\n'))
  const byTitle = regimens.toSorted((a, b) => a.title.en.localeCompare(b.title.en, 'en'))
  byTitle.forEach((regimen, at) => {
    const sheet = pages.filter(({ text }) => text.includes(`${pack.sheet(at + 1)}, ${title}`))
    expect(sheet.length, regimen.id).toBeGreaterThan(0)
    expect(together(sheet), regimen.id).toContain(squeezed(regimen.title.en))
    for (const { name } of Object.values(regimen.drugs)) expect(together(sheet)).toContain(squeezed(name.en))
    // the row begins with the number of the sheet and a line of the title, and has the hash in its last column
    const row = lines.find((line) => line.startsWith(`${at + 1}  ${regimen.title.en.slice(0, 12)}`))
    expect(row, regimen.id).toContain(regimen.hash.slice(0, 12))
    for (const { text } of sheet) expect(text).toContain(english.regimenCard.notApproved)
  })
  const areas = pages.find(({ text }) => text.includes(`${pack.title}, ${pack.areas}`))
  expect(areas?.text).toMatch(/^65 .* 1\.75 /m) // √(170 × 65 ÷ 3600) = 1.751983
})

function shipped(id: string): Regimen {
  const regimen = regimens.find((each) => each.id === id)
  if (regimen === undefined) throw new Error(`no regimen ${id}`)
  return regimen
}

async function readRegimen(page: Page, { id, title }: Regimen, { finder, text }: LaterWording): Promise<void> {
  await page.getByRole('searchbox', { name: finder.search }).fill(id)
  await page.getByRole('button', { name: finder.readNamed(text(title)), exact: true }).click()
}

/** The paper as it stands when the browser's dialogue opens; what is printed after it is closed is the patient's again. */
async function opened(page: Page, file: string): Promise<readonly PrintedPage[]> {
  await page.locator('html[data-dialogue="open"]').waitFor({ state: 'attached', timeout: 120_000 })
  await page.evaluate(() => {
    delete document.documentElement.dataset['dialogue']
  })
  return printToPaper(page, file)
}

/** No patient, no fingerprint of a plan: size, number, build and time on every page. */
function expectFurniture(pages: readonly PrintedPage[], { paper }: LaterWording, size: keyof typeof POINTS): void {
  pages.forEach(({ text, width, height }, index) => {
    expect([width, height].map(Math.round)).toEqual(POINTS[size])
    const number = `${paper.pageBefore}${index + 1}${paper.pageBetween}${pages.length}${paper.pageAfter}`
    for (const furniture of [number, paper.madeBy(v1.build, null), '10:05 UTC+08:00'])
      expect(text, `page ${index + 1}`).toContain(furniture)
  })
}

function expectNames(pages: readonly PrintedPage[], regimen: Regimen, wording: LaterWording): void {
  for (const { text } of pages) {
    expect(text).toContain(wording.regimenCard.notApproved)
    expect(squeezed(text)).toContain(squeezed(wording.text(regimen.title)))
    expect(text).toContain(regimen.hash.slice(0, 12))
  }
  for (const { name, formulation } of Object.values(regimen.drugs))
    for (const part of [name, formulation]) expect(together(pages)).toContain(squeezed(wording.text(part)))
}

/** Every amount per m² the file gives, read from it as text and with commas from 1,000. */
function amountsOf({ items }: Regimen): readonly string[] {
  const amounts = JSON.stringify(items).matchAll(/"kind":"perM2","amount":\{"value":"([\d.]+)"/g)
  return [...amounts].map(([, amount = '']) => `${amount.replace(/^(\d)(\d{3})$/, '$1,$2')}mg/m²`)
}

/**
 * Line by line across the page, and word after word as its blocks have them: a cell that wraps is whole in the second, a
 * line of two scripts in the first.
 */
const together = (pages: readonly PrintedPage[]): string =>
  squeezed([...pages.map(({ text }) => text), ...pages.flatMap(({ words }) => words.map(({ text }) => text))].join(' '))

/** Without any white space: where a line of the paper parts is not what is asked. */
const squeezed = (text: string): string => asSentence(text).replaceAll(' ', '')
