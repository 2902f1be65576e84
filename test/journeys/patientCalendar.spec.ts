import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { frame } from '../../src/wording/en/later/frame.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { datesIn, treatmentCells } from './patientDates.ts'
import { asSentence, type PrintedPage, printToPaper } from './pdfText.ts'
import { v1 } from './releases.ts'

const { regimens } = readShelves()
const PHONE = '021-5555-0100'

/** By hand: `diary` days of the cycle; `planned` projected cycles in the list, `inMonths` of them in the printed months. */
const CASES = [
  { title: 'HE072, one day in fourteen', example: 'he072-q2w', lastCycle: '', diary: 14, planned: 0, inMonths: 0 },
  { title: 'BHA induction, five days', example: 'bha-induction', lastCycle: '', diary: 28, planned: 0, inMonths: 0 },
  // 7 and 21 December lie in the printed months; the 24th after them is 8 November 2027
  { title: 'HE072 of 26 cycles', example: 'he072-q2w', lastCycle: '26', diary: 14, planned: 25, inMonths: 2 },
] as const

const PRINTS = [
  { language: 'en', label: 'English', paper: 'A4', size: [595, 842] },
  { language: 'zh-CN', label: '简体中文', paper: 'A4', size: [595, 842] },
  { language: 'en', label: 'English', paper: 'Letter', size: [612, 792] },
  { language: 'zh-CN', label: '简体中文', paper: 'Letter', size: [612, 792] },
] as const

const WORDS = {
  en: { days: 'Your treatment days', after: 'Examinations', degrees: '°C', planned: /Planned: cycle \d+/g },
  'zh-CN': { days: '您的治疗日', after: '检查', degrees: '°C|℃', planned: /计划：第\d+周期/g },
} as const

function given(example: string, lastCycle: string) {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  const open = Object.entries(read.order.choices).filter(
    ([id, option]) => regimen.choices.find((choice) => choice.id === id)?.defaultOption !== option,
  )
  const order = { ...read.order, lastCycle, choices: Object.fromEntries(open) }
  return { order, regimen, plan: buildPlan(parseOrder(order), regimen, v1.build) }
}

/** The patient's calendar alone, after everything that asks is confirmed. */
async function openCalendar(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true })
  while ((await confirm.count()) > 0) await confirm.first().click()
  await page.getByRole('button', { name: frame.print, exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Calendar for the patient' })).not.toBeChecked()
  await expect(page.getByLabel('Hospital’s telephone, day and night')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Calendar for the patient' }).check()
  for (const name of ['Treatment plan', 'Administration schedule', 'Calendar'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
  await page.getByLabel('Hospital’s telephone, day and night').fill(PHONE)
}

/** The dates on which the plan gives something, or something still runs, in the current cycle. */
function treatmentDates(plan: Plan): readonly string[] {
  const current = plan.cycles.filter(({ status }) => status === 'current')
  const all = current
    .flatMap(({ administrations }) => administrations)
    .map(({ time }) => time.start?.date ?? 'no start')
  return [...new Set(all)].toSorted()
}

for (const { title, example, lastCycle, diary, planned, inMonths } of CASES)
  test(`${title}: every treatment date of the cycle is printed as one, and no other`, async ({ page, site }, info) => {
    await page.goto(site.url)
    const { order, regimen, plan } = given(example, lastCycle)
    await enterOrder(page, order, regimen)
    await openCalendar(page)
    for (const { language, label, paper, size } of PRINTS) {
      await page.getByLabel(paper, { exact: true }).check()
      await page.getByRole('radio', { name: label, exact: true }).check()
      await expect(page.locator(`.paperRoot [lang="${language}"]`)).toHaveCount(1)
      const pages = await printToPaper(page, info.outputPath(`${language}-${paper}.pdf`))
      expectEveryPage(pages, plan, language, size)
      const words = WORDS[language]
      const lines = pages.map(({ text }) => withoutFurniture(text)).join('\n')
      const all = asSentence(lines)
      expect(all).not.toMatch(/mg\/m|m²|\b(IV|SC|BSA)\b|\d mg\b|毫克/)

      const [, list = ''] = lines.split(`\n${words.days}\n`)
      expect(datesIn(list.split(`\n${words.after}\n`)[0] ?? '', language)).toEqual(treatmentDates(plan))
      expect(pages.flatMap((each) => treatmentCells(each, language))).toEqual(treatmentDates(plan))
      expect(all.match(words.planned) ?? []).toHaveLength(planned + inMonths)
      expect(all.match(new RegExp(words.degrees, 'g'))).toHaveLength(2 * diary + 1) // one more for the fever line
    }
  })

/** The lines of head and foot that have dates of their own. */
function withoutFurniture(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/TEST-0001|^Printed|^打印于/.test(line))
    .join('\n')
}

function expectEveryPage(
  pages: readonly PrintedPage[],
  plan: Plan,
  language: 'en' | 'zh-CN',
  size: readonly number[],
): void {
  pages.forEach(({ text, width, height }, index) => {
    expect([Math.round(width), Math.round(height)]).toEqual(size)
    const number = index + 1
    const furniture = [
      ...['TEST, Patient', 'TEST-0001', PHONE, plan.fingerprint, v1.build, '10:05 UTC+08:00'],
      ...(language === 'en'
        ? ['Cycle 1', '01-Jan-1979', 'None known', `Page ${number} of ${pages.length}`]
        : ['第1周期', '1979年1月1日', '无已知过敏', `第 ${number} 页，共 ${pages.length} 页`]),
    ]
    for (const words of furniture) expect(text, `page ${number}`).toContain(words)
    expect(text).toMatch(language === 'en' ? /Your (treatment calendar|diary)/ : /您的(治疗日历|日记)/)
    expect(text).not.toMatch(/DRAFT|草稿/)
  })
}
