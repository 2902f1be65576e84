import { expect, type Locator, type Page } from '@playwright/test'
import type { ChangeReason } from '../../src/evidence/changeReason.ts'
import type { LaterWording } from '../../src/wording/wording.ts'

/** What is acted on below the doses: the working of the dose that stands open. */
export const working = (page: Page): Locator => page.locator('#region-working')

/** Which row of the matrix is a drug's. */
export async function rowNumber(page: Page, drug: string): Promise<number> {
  const heads = page.locator('#region-doses tbody th[scope="row"]')
  await expect(heads.filter({ hasText: drug })).toHaveCount(1)
  return (await heads.allInnerTexts()).findIndex((text) => text.includes(drug))
}

/** Opens the form of an act on the dose of one row and day of the matrix. */
export async function openAct(page: Page, act: string, row: number, column: number): Promise<Locator> {
  const cell = page.locator(`[data-place="${row},${column}"]`)
  if ((await cell.getAttribute('aria-expanded')) !== 'true') await cell.click()
  await working(page).getByRole('button', { name: act, exact: true }).click()
  return working(page).getByRole('form')
}

/** Records the dose with a start of its own; date and amount as planned. */
export async function recordAt(form: Locator, start: string, { records }: LaterWording): Promise<void> {
  await form.getByLabel(records.start, { exact: true }).fill(start)
  await form.getByRole('button', { name: records.save, exact: true }).click()
}

export async function because(form: Locator, reason: ChangeReason, grade: number, wording: LaterWording) {
  const { changes, reasons } = wording
  await form
    .getByLabel(changes.field('reason'), { exact: true })
    .selectOption({ label: changes.option(reasons[reason]) })
  await form.getByLabel(changes.field('grade'), { exact: true }).selectOption({ label: changes.gradeOf(grade) })
}

/** The doses of one row of the matrix, as read. */
export async function rowOf(page: Page, row: number): Promise<readonly string[]> {
  const cells = await page.locator(`[data-place^="${row},"]`).allInnerTexts()
  return cells.map((cell) => cell.replace(/\s+/g, ' '))
}

/** Confirms all that only asks to be confirmed, and opens the print panel for one language. */
export async function openPrint(page: Page, language: 'en' | 'zh-CN', { details, frame }: LaterWording): Promise<void> {
  const confirm = page.getByRole('button', { name: details.confirmNow, exact: true })
  while ((await confirm.count()) > 0) await confirm.first().click()
  await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'final')
  await page.getByRole('button', { name: frame.print, exact: true }).click()
  await page.getByRole('radio', { name: language === 'en' ? 'English' : '简体中文', exact: true }).check()
  await expect(page.locator(`.paperRoot [lang="${language}"]`)).toHaveCount(1)
}
