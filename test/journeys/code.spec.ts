import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { packContent, unpackContent } from '../../src/exports/planCode/codeBytes.ts'
import { groupsOf, linesOf, readLines } from '../../src/exports/planCode/codeLines.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { shippedRegimen } from '../examples/examplePlan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, expectRelease, test } from './fixtures.ts'
import { type PrintedPage, printToPaper } from './pdfText.ts'

const { planCode: words, frame } = await loadLaterWording('en')
const order = exampleOrder('bha-induction')

/** The code of a printed page as it stands in its text: groups of five, the last one shorter. */
function codeOn({ text }: PrintedPage): string {
  const lines = text.split('\n').flatMap((line) => /(?:\b[0-9A-Z]{5} +){3,}[0-9A-Z]{1,5}\b/.exec(line)?.[0] ?? [])
  return lines.map((line) => line.replace(/ +/g, ' ')).join('\n')
}

/** The same code with another dose in it, every check right: what a mistake on another machine could have printed. */
function tampered(code: string, from: string, to: string): string {
  const lines = readLines(code)
  const content = lines.ok ? unpackContent(lines.symbols) : lines
  if (!content.ok || !content.text.includes(from)) throw new Error('no such code')
  return linesOf(packContent({ ...content, text: content.text.replace(from, to) }))
    .map(groupsOf)
    .join('\n')
}

test('a printed page is checked offline from its text and from a picture of it', async ({ page, site }, info) => {
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  await enterOrder(page, order, shippedRegimen('bha-induction'))
  const file = info.outputPath('plan.pdf')
  const pages = await printToPaper(page, file)
  const [first] = pages
  if (first === undefined) throw new Error('nothing was printed')
  const code = codeOn(first)
  expect(code.split('\n').length).toBeGreaterThan(2)
  // one code of one plan, on every page that names the patient
  for (const printed of pages) expect(codeOn(printed)).toBe(printed.text.includes('TEST-0001') ? code : '')
  for (const name of ['TEST', 'TEST-0001', '1979']) expect(code).not.toContain(name)

  await site.stop()
  await page.getByRole('button', { name: frame.endPatient, exact: true }).click()
  await page.getByRole('button', { name: frame.endPatientYes, exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: words.openAbout }).click()
  const dialog = page.getByRole('dialog', { name: words.heading })
  const verdict = dialog.getByTestId('page-verdict')

  // typed, as a person would from the paper
  await dialog.getByLabel(words.codeLabel).fill(code.toLowerCase())
  await dialog.getByRole('button', { name: words.check, exact: true }).click()
  // bortezomib on 2 days, the others on 5: 12 doses
  await expect(verdict).toHaveText(words.agrees(12))

  // one character wrong
  await dialog.getByLabel(words.codeLabel).fill(code.replace(/^(.{80})./s, (_, before: string) => `${before}7`))
  await dialog.getByRole('button', { name: words.check, exact: true }).click()
  await expect(dialog.getByText(words.mistyped(2))).toBeVisible()
  await expect(verdict).toHaveCount(0)

  // pictures of an upright page and of one across, at the resolution of a scanner
  const numbers = [1, pages.findIndex(({ width, height }) => width > height) + 1]
  for (const number of numbers) {
    const picture = info.outputPath(`page${number}`)
    execFileSync('pdftoppm', ['-r', '200', '-f', `${number}`, '-l', `${number}`, '-png', '-singlefile', file, picture])
    await dialog.locator('input[type="file"]').setInputFiles(`${picture}.png`)
    await expect(dialog.getByLabel(words.codeLabel)).toHaveValue(code)
    await expect(verdict).toHaveText(words.agrees(12))
    await dialog.getByLabel(words.codeLabel).fill('')
  }

  // a picture without a code, and a file that is none
  await dialog.locator('input[type="file"]').setInputFiles('public/icon-192.png')
  await expect(dialog.getByText(words.pictureFault.noCode)).toBeVisible()
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture'),
  })
  await expect(dialog.getByText(words.pictureFault.notAPicture)).toBeVisible()

  // one altered digit of a dose
  await dialog.getByLabel(words.codeLabel).fill(tampered(code, ':2630', ':2680'))
  await dialog.getByRole('button', { name: words.check, exact: true }).click()
  await expect(verdict).toHaveText(words.differs(5, 12))
  const row = dialog.getByRole('row', { name: /^cytarabine/ })
  await expect(row).toContainText('2,680\u00a0mg')
  await expect(row).toContainText('2,630\u00a0mg')
  await expect(row).toContainText(words.result.differs)
  await expect(dialog.getByRole('row', { name: /^bortezomib/ })).toContainText(words.result.agrees)

  // and opened again, with the identity blank
  await dialog.getByLabel(words.codeLabel).fill(code)
  await dialog.getByRole('button', { name: words.check, exact: true }).click()
  await dialog.getByRole('button', { name: words.openOrder }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Height', exact: true })).toHaveValue('170')
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Born', exact: true })).toHaveValue('')
  await page.getByRole('textbox', { name: 'Family name', exact: true }).fill('TEST')
  await page.getByRole('textbox', { name: 'Identifier', exact: true }).fill('TEST-0001')
  await page.getByRole('textbox', { name: 'Born', exact: true }).fill('1979-01-01')
  await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'draft')
  const again = await printToPaper(page, info.outputPath('again.pdf'))
  expect(again[0] && codeOn(again[0])).toBe(code)
})

test('a page that cannot be an order carries no code; a patient who is open is not overwritten', async ({
  page,
  site,
}, info) => {
  await page.goto(site.url)
  await enterOrder(page, order, shippedRegimen('bha-induction'))
  const [printed] = await printToPaper(page, info.outputPath('plan.pdf'))
  if (printed === undefined) throw new Error('nothing was printed')
  await page.getByRole('textbox', { name: 'Height', exact: true }).fill('')
  const [blocked, ...more] = await printToPaper(page, info.outputPath('blocked.pdf'))
  expect(more).toEqual([])
  expect(blocked && codeOn(blocked)).toBe('')
  expect(readFileSync(info.outputPath('blocked.pdf')).length).toBeGreaterThan(0)

  await page.getByRole('button', { name: words.open, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.heading })
  await dialog.getByLabel(words.codeLabel).fill(codeOn(printed))
  await dialog.getByRole('button', { name: words.check, exact: true }).click()
  await expect(dialog.getByText(words.openRefused)).toBeVisible()
  await dialog.getByRole('button', { name: words.openOrder }).click({ force: true }) // it says that it does nothing
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveValue('TEST')
})

test.describe('a camera', () => {
  test.use({ permissions: [] })
  test('that is refused is explained', async ({ page, site }) => {
    await page.goto(site.url)
    await page.getByRole('button', { name: words.open, exact: true }).click()
    const dialog = page.getByRole('dialog', { name: words.heading })
    await dialog.getByRole('button', { name: words.camera, exact: true }).click()
    await expect(dialog.getByRole('status')).toContainText(
      new RegExp([words.cameraFault.absent, words.cameraFault.refused].map((text) => text.slice(0, 20)).join('|')),
    )
    await expect(dialog.getByRole('button', { name: words.camera, exact: true })).toBeVisible()
  })
})
