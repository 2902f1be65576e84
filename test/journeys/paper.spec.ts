import { readFileSync } from 'node:fs'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { expectedCalendar, expectedDoseTable, expectedSchedule } from './expectedPaper.ts'
import { expectFurniture } from './expectFurniture.ts'
import { calendarLines, doseTableLines } from './paperLines.ts'
import { asSentence, type PrintedPage, printToPaper } from './pdfText.ts'
import { scheduleLines } from './schedulePaper.ts'
import { v1 } from './releases.ts'

const { regimens } = readShelves()

interface Case {
  readonly title: string
  readonly example: string
  readonly change?: (order: TypedOrder) => TypedOrder
  /** Pages of the treatment plan once all is confirmed; a usual one has three at most. A draft has a line more on each. */
  readonly longest?: number
}

const cases: readonly Case[] = [
  { title: 'BHA induction', example: 'bha-induction' },
  { title: 'BHA consolidation with idarubicin', example: 'bha-consolidation-idarubicin' },
  { title: 'BHA consolidation with homoharringtonine', example: 'bha-consolidation-homoharringtonine' },
  { title: 'MAC, cytarabine every 12 hours past midnight', example: 'mac-mitoxantrone-liposome', longest: 4 },
  {
    title: 'MAC, cytarabine continuously over 24 hours',
    example: 'mac-mitoxantrone-liposome',
    longest: 4,
    change: (order) => ({
      ...order,
      choices: { cytarabineDivision: 'continuous' },
      durations: { 'mitoxantrone-liposome': '1.5', cyclophosphamide: '1' },
    }),
  },
  {
    title: 'HE072 every two weeks, 26 cycles',
    example: 'he072-q2w',
    change: (order) => ({ ...order, lastCycle: '26' }),
  },
  {
    title: 'capecitabine, twice a day for 14 days',
    example: 'capecitabine-mbc',
    change: (order) => ({ ...order, patient: { ...order.patient, birthDate: '1979-01-01' } }),
  },
]

test.beforeEach(async ({ page, site }) => {
  await page.goto(site.url)
})

for (const each of cases)
  test(`${each.title}: paper says what the plan says, in both languages and on both papers`, async ({ page }, info) => {
    const { order, regimen, plan } = given(each)
    await enterOrder(page, order, regimen)

    const draft = await printToPaper(page, info.outputPath('draft.pdf'))
    expectFurniture(draft, plan, 'en', 'A4')
    for (const printed of draft) expect(printed.text).toContain('DRAFT')
    expect(scheduleLines(draft, 'en')).toEqual(expectedSchedule(plan, 'en'))
    expect(doseTableLines(draft)).toEqual(expectedDoseTable(plan))
    expectOrder(draft, plan, 'Treatment plan', (each.longest ?? 3) + 1, ['TEST disease', 'Palliative', 'TEST port'])
    expect(calendarLines(draft)).toEqual(expectedCalendar(plan))

    const confirm = page.getByRole('button', { name: 'Confirm', exact: true })
    while ((await confirm.count()) > 0) await confirm.first().click()
    await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'final')
    await page.getByRole('button', { name: 'Print…', exact: true }).click()
    await page.getByLabel('Letter', { exact: true }).check()
    await page.getByLabel('简体中文', { exact: true }).check()
    await expect(page.locator('.paperRoot [lang="zh-CN"]')).toHaveCount(1)

    const final = await printToPaper(page, info.outputPath('final.pdf'))
    expectFurniture(final, plan, 'zh-CN', 'Letter')
    for (const printed of final) expect(printed.text).not.toMatch(/草稿|DRAFT/)
    expect(scheduleLines(final, 'zh-CN')).toEqual(expectedSchedule(plan, 'zh-CN'))
    expect(doseTableLines(final)).toEqual(expectedDoseTable(plan))
    expectOrder(final, plan, '化疗医嘱单', each.longest ?? 3, ['TEST disease', '姑息', 'TEST port'])
    expect(calendarLines(final)).toEqual(expectedCalendar(plan))
  })

test('projected cycles stand on pages of their own, say so, and have no place to sign', async ({ page }, info) => {
  const { order, regimen } = given({ title: '', example: 'he072-q2w' })
  await enterOrder(page, order, regimen)
  const pages = await printToPaper(page, info.outputPath('projected.pdf'))
  const projected = pages.filter(({ text }) => text.includes('Projected, recalculate'))
  expect(projected.length).toBeGreaterThan(1)
  for (const { text } of pages) expect(text.includes('Calculated by')).toBe(!text.includes('Projected, recalculate'))
  for (const cycle of [2, 3, 4, 5, 6])
    expect(projected.some(({ text }) => new RegExp(`cycle ${cycle}, day 1\\b`).test(text))).toBe(true)
})

test('while a stop stands the browser’s own print gives only the reason, and no milligram', async ({ page }, info) => {
  const { order, regimen } = given({ title: '', example: 'bha-induction' })
  await enterOrder(page, order, regimen)
  await page.getByRole('textbox', { name: 'Height', exact: true }).fill('')
  const [only, ...more] = await printToPaper(page, info.outputPath('blocked.pdf'))
  expect(more).toEqual([])
  expect(only?.text).toContain('Nothing can be printed')
  expect(asSentence(only?.text ?? '')).toContain('Height not entered')
  expect(only?.text).not.toMatch(/\d\s*mg/)
  expect(only?.text).toContain('Page 1 of 1')
})

test('a dose above the highest the trial gave blocks paper, and not even that figure is printed', async ({
  page,
}, info) => {
  const { order, regimen } = given({ title: '', example: 'mac-mitoxantrone-liposome' })
  await enterOrder(page, { ...order, doses: { 'mitoxantrone-liposome': '40' } }, regimen)
  const [only, ...more] = await printToPaper(page, info.outputPath('refused.pdf'))
  expect(more).toEqual([])
  expect(asSentence(only?.text ?? '')).toContain('mitoxantrone hydrochloride liposome: the dose cannot be given')
  expect(only?.text).not.toMatch(/\d\s*mg/)
})

test('before a regimen is chosen paper says that there is nothing', async ({ page }, info) => {
  const [only, ...more] = await printToPaper(page, info.outputPath('empty.pdf'))
  expect(more).toEqual([])
  expect(only?.text).toContain('Nothing can be printed')
})

test('a long name and long allergies stand on every page, across too', async ({ page }, info) => {
  const { order, regimen } = given({ title: '', example: 'mac-mitoxantrone-liposome' })
  const allergies = { state: 'known', text: 'penicillin with rash in 2011, '.repeat(16) } as const
  const patient = { ...order.patient, familyName: 'TEST'.repeat(15), givenName: 'Patient'.repeat(9), allergies }
  await enterOrder(page, { ...order, patient }, regimen)
  const pages = await printToPaper(page, info.outputPath('long.pdf'))
  expect(pages.length).toBeGreaterThan(4)
  for (const { text } of pages) {
    expect(text).toContain('DRAFT')
    expect(text).toContain('TESTTESTTEST')
    expect(text).toContain('TEST-0001')
    expect(asSentence(text)).toContain('in full at the top of this sheet')
  }
  expect(asSentence(pages[0]?.text ?? '')).toContain('penicillin with rash in 2011, '.repeat(16).trim())
})

test.describe('in a browser that draws no page furniture', () => {
  test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0' })
  test('paper only names the browsers that do', async ({ page }, info) => {
    const { order, regimen } = given({ title: '', example: 'bha-induction' })
    await enterOrder(page, order, regimen)
    const pages = await printToPaper(page, info.outputPath('other.pdf'))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.text).toContain('Chrome or Edge')
    expect(pages[0]?.text).not.toMatch(/\d\s*mg|TEST/)
  })
})

/** Page one says what for, and has every dose of the treatment. */
function expectOrder(
  pages: readonly PrintedPage[],
  plan: Plan,
  title: string,
  longest: number,
  said: readonly string[],
): void {
  const order = pages.filter(({ text }) => text.includes(title))
  expect(order.length).toBeLessThanOrEqual(longest)
  const [first] = order
  if (!first) throw new Error('no treatment plan')
  for (const words of said) expect(first.text).toContain(words)
  const items = plan.regimen.items.filter(({ role }) => role === 'treatment')
  expect(doseTableLines([first]).slice(0, items.length)).toEqual(expectedDoseTable(plan).slice(0, items.length))
}

function given({ example, change }: Case): { order: TypedOrder; regimen: Regimen; plan: Plan } {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  const changed = change ? change(read.order) : read.order
  // a default is left alone by a person: it is already marked
  const open = Object.entries(changed.choices).filter(
    ([id, option]) => regimen.choices.find((choice) => choice.id === id)?.defaultOption !== option,
  )
  const said = { diagnosis: 'TEST disease', intent: 'palliative', venousAccess: 'TEST port' } as const
  const order = { ...changed, patient: { ...changed.patient, ...said }, choices: Object.fromEntries(open) }
  return { order, regimen, plan: buildPlan(parseOrder(order), regimen, v1.build) }
}
