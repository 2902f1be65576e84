import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { because, openAct, openPrint, recordAt, rowNumber, rowOf, working } from './courseForms.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { asSentence, printToPaper } from './pdfText.ts'
import { scheduleLines } from './schedulePaper.ts'

const { regimens } = readShelves()
const LANGUAGES = ['en', 'zh-CN'] as const
const NAMES = { en: 'English', 'zh-CN': '简体中文' }

/*
 * 180 cm, 80 kg: √(180 × 80 ÷ 3600) = √4 = 2.0000 m².
 * irinotecan liposome: 70 mg/m² × 2 m² = 140 mg; 50 mg/m² × 2 m² = 100 mg; 1 mg steps change neither.
 * bortezomib 1.3 × 2 = 2.6 mg; homoharringtonine 4 × 2 = 8 mg; cytarabine 1,500 × 2 = 3,000 mg.
 */
const SECTION = {
  en: { heading: 'Changes to the dose or the dates', next: 'Calculated by' },
  'zh-CN': { heading: '剂量与日期的调整', next: '计算人' },
}

const REDUCED = {
  en: {
    ...SECTION.en,
    drug: 'irinotecan liposome',
    carried:
      'the change of cycle 2 goes on, give 50 mg/m², for diarrhoea, grade 3. Keep it, restore the standard dose or change it.',
    dose: ['50 mg/m² in place of 70 mg/m²,', 'added by the hospital', '50 mg/m² × 2 m² = 100 mg'],
    // the cells of one row, each as far as its lines hold together on paper
    change: [
      'Irinotecan liposome,',
      'cycle 2, day 1',
      'Give 50 mg/m²',
      'this and later',
      'diarrhoea, grade 3',
      '21-Nov-2026',
    ],
  },
  'zh-CN': {
    ...SECTION['zh-CN'],
    drug: '伊立替康脂质体',
    carried: '第 2 周期的调整继续有效，给予 50 mg/m²',
    dose: ['50 mg/m²，替代 70 mg/m²', '50 mg/m² × 2 m² = 100 mg'],
    change: ['伊立替康脂质体，第 2', '周期第 1 天', '给予 50 mg/m²', '本周期及以后各', '腹泻，3 级', '2026年11月21日'],
  },
}

const LATE = {
  en: {
    ...SECTION.en,
    drugs: ['bortezomib', 'homoharringtonine', 'cytarabine'],
    stop: 'Bortezomib: 09:00 on Sat 21-Nov-2026 is 65 h after 16:00 on Wed 18-Nov-2026; at least 72 h are required. The earliest start is 16:00 on Sat 21-Nov-2026.',
    move: 'Move bortezomib, with what is timed by it, to Sat 21-Nov 16:00',
    given: 'Given 2.6 mg on 18-Nov-2026',
    change: [
      'Bortezomib, cycle 1,',
      'day 4',
      'Moved to 16:00 on Sat 21-',
      'this day alone',
      'interval between',
      '21-Nov-2026',
    ],
  },
  'zh-CN': {
    ...SECTION['zh-CN'],
    drugs: ['硼替佐米', '高三尖杉', '阿糖胞苷'],
    stop: '硼替佐米：2026年11月21日 周六 09:00 与 2026年11月18日 周三 16:00 间隔 65 小时，短于最短间隔 72 小时。最早可于 2026年11月21日 周六 16:00 开始。',
    move: '将硼替佐米及随其定时的用药改至 11月21日 周六 16:00',
    given: '2026年11月18日实际给药 2.6 mg',
    change: ['硼替佐米，第 1 周期第', '4 天', '改至 2026年11月21日 周六', '16:00', '仅当日', '给药间隔'],
  },
}

test.beforeEach(async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-11-21T02:05:00Z')) // 10:05 in Shanghai
  await page.goto(site.url)
})

for (const language of LANGUAGES) {
  test(`HE072: the second cycle reduced after diarrhoea, the third asks, in ${language}`, async ({ page }, info) => {
    const wording = await loadLaterWording(language)
    const { changes, scopes, acts } = wording
    const { order: labels } = wording.screen
    const said = REDUCED[language]
    await enter(page, 'he072-q2w', '2026-11-16', { level: '70', antiemetic: 'palonosetron' })
    await page.getByRole('button', { name: NAMES[language], exact: true }).click()
    const row = await rowNumber(page, said.drug)

    await recordAt(await openAct(page, acts.record.open, row, 0), '09:00', wording)
    await page.getByLabel(labels.cycle, { exact: true }).fill('2')
    await page.getByLabel(labels.day1Of(2), { exact: true }).fill('2026-11-30')
    const cell = page.locator(`[data-place="${row},0"]`)
    await expect(cell).toContainText(/140\s*mg/)

    const form = await openAct(page, acts.modify.open, row, 0)
    await form.getByRole('radio', { name: changes.option(changes.as.amount), exact: true }).check()
    await form.getByLabel(changes.amountIn('mg/m²'), { exact: true }).fill('50')
    await form.getByRole('radio', { name: changes.option(scopes.modify.laterCycles), exact: true }).check()
    await because(form, 'diarrhoea', 3, wording)
    await expect(form.getByRole('row').last()).toContainText(/140\s*mg.*100\s*mg/)
    await form.getByRole('button', { name: changes.apply, exact: true }).click()
    await expect(cell).toContainText(/100\s*mg/)
    await expect(page.getByRole('region', { name: changes.title, exact: true })).toContainText('50')

    await openPrint(page, language, wording)
    const pages = await printToPaper(page, info.outputPath('reduced.pdf'))
    expect(scheduleLines(pages, language).at(-1)).toMatch(/^2026-11-30 09:00 \S+ 100 mg$/)
    const paper = asSentence(pages.map(({ text }) => text).join('\n'))
    for (const part of said.dose) expect(paper).toContain(part)
    const changed = between(paper, said.heading, said.next)
    for (const part of said.change) expect(changed).toContain(part)

    await page.getByLabel(labels.cycle, { exact: true }).fill('3')
    await page.getByLabel(labels.day1Of(3), { exact: true }).fill('2026-12-14')
    const asked = page.locator('#region-blockers li').filter({ hasText: said.carried })
    await expect(asked).toBeVisible()
    await asked.getByRole('button', { name: changes.keep, exact: true }).click()
    await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'final')
    await expect(cell).toContainText(/100\s*mg/)
  })

  test(`BHA: a late day 1, and bortezomib of day 4 moved with what follows it alone, in ${language}`, async ({
    page,
  }, info) => {
    const wording = await loadLaterWording(language)
    const said = LATE[language]
    await enter(page, 'bha-induction', '2026-11-18', {})
    await page.getByRole('button', { name: NAMES[language], exact: true }).click()
    await recordAt(await openAct(page, wording.acts.record.open, 0, 0), '16:00', wording)
    await expect(working(page)).toContainText('16:00')

    await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'blocked')
    const stop = page.locator('#region-blockers li').filter({ hasText: said.stop })
    await expect(stop).toBeVisible()
    const before = await Promise.all([0, 1, 2].map((row) => rowOf(page, row)))
    await stop.getByRole('button', { name: said.move, exact: true }).click()
    await expect(stop).toHaveCount(0)
    const after = await Promise.all([0, 1, 2].map((row) => rowOf(page, row)))
    for (const [row, cells] of after.entries())
      expect(cells.map((cell, day) => cell !== before[row]?.[day])).toEqual([false, false, false, true, false])

    await openPrint(page, language, wording)
    const pages = await printToPaper(page, info.outputPath('late.pdf'))
    const [bortezomib, homoharringtonine, cytarabine] = said.drugs
    // what is still to be given: two hours after bortezomib, for 4 h; day 4 is 72 h after day 1; other days as proposed, 11:00
    expect(scheduleLines(pages, language)).toEqual([
      `2026-11-18 18:00 ${homoharringtonine} 8 mg`,
      `2026-11-18 22:00 ${cytarabine} 3,000 mg`,
      `2026-11-19 11:00 ${homoharringtonine} 8 mg`,
      `2026-11-19 15:00 ${cytarabine} 3,000 mg`,
      `2026-11-20 11:00 ${homoharringtonine} 8 mg`,
      `2026-11-20 15:00 ${cytarabine} 3,000 mg`,
      `2026-11-21 16:00 ${bortezomib} 2.6 mg`,
      `2026-11-21 18:00 ${homoharringtonine} 8 mg`,
      `2026-11-21 22:00 ${cytarabine} 3,000 mg`,
      `2026-11-22 11:00 ${homoharringtonine} 8 mg`,
      `2026-11-22 15:00 ${cytarabine} 3,000 mg`,
    ])
    const paper = asSentence(pages.map(({ text }) => text).join('\n'))
    expect(paper).toContain(said.given)
    const changed = between(paper, said.heading, said.next)
    for (const part of said.change) expect(changed).toContain(part)
  })
}

/** The words of one section of the paper; empty when it is not there. */
function between(paper: string, from: string, to: string): string {
  const start = paper.indexOf(from)
  return start === -1 ? '' : paper.slice(start, paper.indexOf(to, start))
}

/** A man of 180 cm and 80 kg, measured the day before; start times as proposed. */
async function enter(page: Page, id: string, day1: string, choices: TypedOrder['choices']): Promise<void> {
  const read = readOrderFile(readFileSync(`test/examples/${id}.order.json`, 'utf8'))
  const regimen = regimens.find((each) => each.id === id)
  if (!read.ok || regimen === undefined) throw new Error(`${id} cannot be read`)
  const { order } = read
  const on = (value: string) => ({ value, measuredOn: '2026-11-15' })
  await enterOrder(
    page,
    {
      ...order,
      patient: { ...order.patient, sex: 'male' },
      measurements: order.measurements.map((measured) => ({ ...measured, height: on('180'), weight: on('80') })),
      cycles: order.cycles.map((cycle) => ({ ...cycle, plannedDay1: day1 })),
      lastCycle: '',
      choices,
      startTimes: {},
    },
    regimen,
  )
}
