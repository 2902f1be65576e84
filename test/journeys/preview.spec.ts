import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { type PrintedPage, printToPaper } from './pdfText.ts'
import { previewedPages, type ShownWord } from './previewedPages.ts'

const { regimens } = readShelves()

async function enterExample(page: Page, example: string): Promise<void> {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  await enterOrder(page, read.order, regimen)
}

const PX_PER_POINT = 96 / 72
/** px: a line is sixteen and more, a space three. */
const NEAR = 2.5

/** A word of the paper at the same place has this one in it: words of a PDF end elsewhere than those of a page. */
function isPrinted({ text, left, base }: ShownWord, { words }: PrintedPage): boolean {
  return words.some(
    (word) =>
      word.text.includes(text) &&
      Math.abs(word.base * PX_PER_POINT - base) < NEAR &&
      left > word.left * PX_PER_POINT - NEAR &&
      left < word.right * PX_PER_POINT,
  )
}

/** Forms that a screen reader is given: a locator by role finds what is inert as well. */
async function formsInReach(page: Page): Promise<number> {
  const browser = await page.context().newCDPSession(page)
  const { nodes } = await browser.send('Accessibility.getFullAXTree')
  await browser.detach()
  return nodes.filter(({ role, ignored }) => role?.value === 'form' && !ignored).length
}

/** The order behind the preview, by screen reader, by script and by keyboard. */
async function expectOrderOutOfReach(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close preview' })
  await expect(close).toBeFocused()
  expect(await formsInReach(page)).toBe(0)
  const field = page.getByRole('form').getByRole('textbox', { name: 'Family name' })
  await field.focus()
  await expect(field).not.toBeFocused()
  for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect(page.locator('.screenRoot :focus')).toHaveCount(0)
  }
}

/** A row begins at the left edge and scrolls by itself; over it stands how many pages it has. */
async function expectRows(page: Page): Promise<void> {
  const rows = await page.locator('.paperSheet').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const pages = [...sheet.querySelectorAll('.previewPage')]
      const left = pages[0]?.getBoundingClientRect().left ?? -1
      return { said: sheet.querySelector('.previewCount')?.textContent, pages: pages.length, left }
    }),
  )
  for (const { said, pages, left } of rows) {
    expect(said).toBe(pages === 1 ? '1 page' : `${pages} pages, from left to right`)
    if (pages > 1) expect(left).toBeCloseTo(30.2, 0) // 8 mm
  }
  expect(await page.getByRole('dialog').evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
}

/** Everything there is to print, as one way of printing after the other. */
const cases = [
  { example: 'bha-induction', ways: ['A4', 'Letter'] },
  { example: 'he072-q2w', ways: ['A4', 'a label printer'] },
] as const

for (const { example, ways } of cases)
  test(`${example}, ${ways.join(' and ')}: every word of the preview stands where the print has it, before an order out of reach`, async ({
    page,
    site,
  }, info) => {
    await page.goto(site.url)
    await enterExample(page, example)
    await page.getByRole('button', { name: /^Print/ }).click()
    await page.getByRole('button', { name: 'Choose all' }).click()
    const open = page.getByRole('button', { name: 'Preview', exact: true })
    const preview = page.getByRole('dialog', { name: 'Preview' })
    for (const way of ways) {
      await page.getByRole('radio', { name: way, exact: true }).check()
      await open.click()
      await expectOrderOutOfReach(page)
      await expect(preview.locator('.previewPage').first()).toBeVisible()
      await expectRows(page)
      const shown = await previewedPages(page)
      await expect(preview.getByRole('status')).toHaveText(`${shown.length} pages`)
      await page.screenshot({ path: info.outputPath(`${way}.png`) })

      const printed = await printToPaper(page, info.outputPath(`${way}.pdf`))
      expect(shown.length).toBe(printed.length)
      let numbered = 0
      for (const [index, { number, words }] of shown.entries()) {
        const paper = printed[index]
        const elsewhere = words.filter((word) => !paper || !isPrinted(word, paper))
        expect(elsewhere, `page ${index + 1}`).toEqual([])
        if (number === null) continue
        numbered++
        expect(number).toBe(`Page ${index + 1} of ${shown.length}`)
        expect(paper?.text).toContain(number)
      }
      expect(numbered).toBe(await preview.locator('.previewPage').count())
      if (way === 'A4') await page.keyboard.press('Escape')
      else await preview.getByRole('button', { name: 'Close preview' }).click()
      await expect(preview).toHaveCount(0)
      await expect(open).toBeFocused()
      expect(await formsInReach(page)).toBe(1)
    }
  })
