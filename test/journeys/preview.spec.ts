import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { printToPaper } from './pdfText.ts'

const { regimens } = readShelves()

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.url)
})

async function enterExample(page: Page, example: string): Promise<void> {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  await enterOrder(page, read.order, regimen)
}

/** The words of every previewed page, but those of heads and feet, which the browser repeats where they are not written. */
function wordsOfPages(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paperSheet')].flatMap((sheet) => {
      const flow = sheet.querySelector('.paperFlow')
      if (flow === null) return []
      const box = flow.getBoundingClientRect()
      const stride = box.width + Number.parseFloat(getComputedStyle(flow).columnGap)
      const pages: string[][] = Array.from({ length: sheet.querySelectorAll('.previewPage').length }, () => [])
      const nodes = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT)
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        if (node.parentElement?.closest('thead, tfoot')) continue
        for (const word of (node.textContent ?? '').matchAll(/[A-Za-z0-9.:,-]{3,}/g)) {
          const range = document.createRange()
          range.setStart(node, word.index)
          range.setEnd(node, word.index + word[0].length)
          const [first] = range.getClientRects()
          if (first) pages[Math.floor((first.left - box.left + 1) / stride)]?.push(word[0])
        }
      }
      return pages
    }),
  )
}

const cases = [
  { example: 'bha-induction', size: 'A4' },
  { example: 'bha-induction', size: 'Letter' },
  { example: 'he072-q2w', size: 'A4' },
] as const

for (const { example, size } of cases)
  test(`the preview of ${example} on ${size} breaks into pages as the print does`, async ({ page }, info) => {
    await enterExample(page, example)
    await page.getByRole('button', { name: /^Print/ }).click()
    await page.getByLabel(size, { exact: true }).check()
    await page.getByRole('button', { name: 'Choose all' }).click()
    await page.getByRole('button', { name: 'Preview', exact: true }).click()
    const preview = page.getByRole('dialog', { name: 'Preview' })
    await expect(preview.locator('.previewPage').first()).toBeVisible()
    const shown = await wordsOfPages(page)
    await expect(preview.getByRole('status')).toHaveText(`${shown.length} pages`)
    await page.screenshot({ path: info.outputPath('preview.png') })

    const printed = await printToPaper(page, info.outputPath('print.pdf'))
    expect(printed.length).toBe(shown.length)
    for (const [index, words] of shown.entries()) {
      const text = printed[index]?.text.replace(/\s/g, '') ?? ''
      expect(words.filter((word) => !text.includes(word)).slice(0, 5)).toEqual([])
    }
    const last = `Page ${shown.length} of ${shown.length}`
    await expect(preview.locator('.previewPage').last()).toContainText(last)

    await page.keyboard.press('Escape')
    await expect(preview).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeFocused()
  })

test('while pages are previewed the order behind them cannot be reached', async ({ page }) => {
  await enterExample(page, 'he072-q2w')
  await page.getByRole('button', { name: /^Print/ }).click()
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Close preview' })).toBeFocused()
  await expect(page.getByRole('form')).toHaveCount(0)
  await page.getByRole('button', { name: 'Close preview' }).click()
  await expect(page.getByRole('form').first()).toBeVisible()
})
