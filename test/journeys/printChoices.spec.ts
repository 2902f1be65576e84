import { frame } from '../../src/wording/en/later/frame.ts'
import { screen } from '../../src/wording/en/screen.ts'
import { expect, test } from './fixtures.ts'
import { printToPaper } from './pdfText.ts'

test('the calendar alone: every page says whose it is, and none is empty', async ({ page, site }, info) => {
  await page.goto(site.url)
  await page.getByRole('button', { name: screen.demonstration }).click()
  await page.getByRole('button', { name: frame.printDraft }).click()
  for (const name of ['Treatment plan', 'Administration schedule'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await expect.poll(async () => (await printToPaper(page, info.outputPath('calendar.pdf'))).length).toBe(2)
  for (const { text, width, height } of await printToPaper(page, info.outputPath('calendar.pdf'))) {
    expect(text).toContain('TEST, Patient')
    expect(text).toContain('DRAFT')
    expect(width).toBeGreaterThan(height)
  }
})
