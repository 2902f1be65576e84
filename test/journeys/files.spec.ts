import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { expect, expectRelease, test } from './fixtures.ts'

const { files, frame, screen } = await loadLaterWording('en')
const order = exampleOrder('bha-induction')
const IDENTITY = /TEST|Patient|1979/ // of the example

const jsonFile = (content: object | string) => ({
  name: 'order.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

async function save(page: Page, label: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** As a person does: opens the panel, chooses the file, says whose order it is. */
async function openOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: files.button }).click()
  await page.getByLabel(files.choose).setInputFiles(jsonFile(order))
  const notice = page.getByRole('region', { name: files.opened.title })
  await expect(notice).toContainText('TEST-0001')
  await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'blocked')
  await page.getByRole('button', { name: files.opened.mine }).click()
  await expect(notice).toHaveCount(0)
  await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'draft')
}

test('without a network an order is opened, and every file is saved and read back', async ({ page, context, site }) => {
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  await context.setOffline(true)
  await page.reload()
  await openOrder(page)
  await page.getByRole('button', { name: files.button }).click()

  const blank = await save(page, files.order.save)
  expect(blank.name).toBe('dosewright-order-bha-induction-c1.json')
  expect(blank.text).not.toMatch(IDENTITY)
  await page.getByLabel(files.order.withIdentity).check()
  expect(readOrderFile((await save(page, files.order.save)).text)).toEqual({ ok: true, order })

  const calendar = await save(page, files.calendar.save)
  expect(calendar.name).toBe('dosewright-calendar.ics')
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent')
  // days 1 to 5 from 23 November
  expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(
    ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`),
  )
  // the journeys' clock stands at 02:05 UTC
  expect(String(events[0]?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T02:05:00Z')

  const table = await save(page, files.table.save)
  const rows = parse(table.text, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toHaveLength(12)
  // by hand: 1.3 mg/m² × 1.75198 m² = 2.2776, to the nearest 0.1
  expect(rows[0]).toMatchObject({ administration: 'bortezomib@C1D1#1', dose: '2.3', date: '2026-11-23' })

  const plan = await save(page, files.plan.save)
  expect(JSON.parse(plan.text)).toMatchObject({ format: 'dosewright-plan', printStatus: 'draft' })
  for (const { text } of [calendar, table, plan]) expect(text).not.toMatch(IDENTITY)

  await page.getByLabel(files.calendar.update).setInputFiles({
    name: calendar.name,
    mimeType: 'text/calendar',
    buffer: Buffer.from(calendar.text),
  })
  await page.getByLabel(files.calendar.isWhose).check()
  expect((await save(page, files.calendar.save)).text).toBe(calendar.text)
})

test('a hostile file is refused with its place, and the open order stays; another asks first', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  await openOrder(page)
  await page.getByRole('button', { name: files.button }).click()
  const place = page.getByRole('region', { name: files.openTitle })
  const hostile: readonly (readonly [object | string, string])[] = [
    [`"${'x'.repeat(256 * 1024)}"`, files.fault.tooLarge],
    ['{"patient":{"__proto__":{"sex":"male"}}}', '/patient/__proto__'],
    [{ ...order, version: 99 }, '/version'],
    ['<script>alert(1)</script>', files.fault.notJson],
  ]
  for (const [content, said] of hostile) {
    await page.getByLabel(files.choose).setInputFiles(jsonFile(content))
    await expect(place).toContainText(said)
    await expect(page.getByRole('textbox', { name: screen.order.identifier })).toHaveValue('TEST-0001')
  }
  const script = '<img src=x onerror=alert(1)>'
  const other = { ...order, patient: { ...order.patient, familyName: script, identifier: 'T-0077' } }
  await page.getByLabel(files.choose).setInputFiles(jsonFile(other))
  await expect(place).toContainText(files.isOpen)
  await page.getByRole('button', { name: files.keep }).click()
  await expect(page.getByRole('textbox', { name: screen.order.identifier })).toHaveValue('TEST-0001')
  await page.getByLabel(files.choose).setInputFiles(jsonFile(other))
  await page.getByRole('button', { name: files.forgetAndOpen }).click()
  await expect(page.getByRole('region', { name: files.opened.title })).toContainText(script)
  await expect(page.getByRole('button', { name: frame.print, exact: true })).toHaveAttribute('aria-disabled', 'true')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Nothing can be printed')).toBeVisible()
})

for (const [language, locale] of [
  ['en', 'en-US'],
  ['zh-CN', 'zh-CN'],
] as const)
  test.describe(() => {
    test.use({ locale })

    test(`the panel and the question whose order it is are accessible, and fit every width, in ${language}`, async ({
      page,
      site,
    }) => {
      const words = await loadLaterWording(language)
      const sound = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).include('header').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      }
      await page.goto(site.url)
      await page.getByRole('button', { name: words.files.button }).click()
      await page.getByLabel(words.files.choose).setInputFiles(jsonFile(order))
      await expect(page.getByRole('region', { name: words.files.opened.title })).toBeVisible()
      await page.getByRole('button', { name: words.files.button }).click()
      await page.getByLabel(words.files.calendar.withNames).check()
      await sound()
      for (const width of [320, 390, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `at ${String(width)} pixels`).toBe(0)
        const inside = await page
          .getByRole('region', { name: words.files.title, exact: true })
          .evaluate(
            (panel) =>
              [...panel.querySelectorAll('*')].filter(
                (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto',
              ).length,
          )
        expect(inside, `inside, at ${String(width)} pixels`).toBe(0)
      }
    })
  })
