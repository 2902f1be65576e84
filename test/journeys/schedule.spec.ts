import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { frame } from '../../src/wording/en/later/frame.ts'
import { enterOrder } from './enterOrder.ts'
import { expectedDoses, expectedRunning } from './expectedPaper.ts'
import { expect, test } from './fixtures.ts'
import { type PrintedPage, printToPaper } from './pdfText.ts'
import { v1 } from './releases.ts'
import { printedDoses, printedRunning } from './schedulePaper.ts'
import { expectedRungs, printedRungs } from './workingPaper.ts'

const { regimens } = readShelves()

/** Pages at most, by hand from the paper: an order of five days is no bundle. */
const CASES: readonly {
  readonly title: string
  readonly example: string
  readonly pages: number
  readonly running: number
  readonly change?: Partial<TypedOrder>
}[] = [
  { title: 'HE072, premedication and one infusion', example: 'he072-q2w', pages: 1, running: 0 },
  { title: 'BHA induction, three drugs a day', example: 'bha-induction', pages: 3, running: 0 },
  {
    title: 'MAC, cytarabine continuously over 24 hours',
    example: 'mac-mitoxantrone-liposome',
    pages: 4,
    running: 7, // a bag a day for seven days, each into the next date
    change: {
      choices: { cytarabineDivision: 'continuous' },
      durations: { 'mitoxantrone-liposome': '1.5', cyclophosphamide: '1' },
    },
  },
]

const PRINTS = [
  { language: 'en', label: 'English', paper: 'A4', points: [595, 842] },
  { language: 'en', label: 'English', paper: 'Letter', points: [612, 792] },
  { language: 'zh-CN', label: '简体中文', paper: 'A4', points: [595, 842] },
  { language: 'zh-CN', label: '简体中文', paper: 'Letter', points: [612, 792] },
] as const

function given({ example, change }: (typeof CASES)[number]) {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  const order = { ...read.order, ...change }
  // a default is left alone by a person: it is already marked
  const open = Object.entries(order.choices).filter(
    ([id, option]) => regimen.choices.find((choice) => choice.id === id)?.defaultOption !== option,
  )
  const typed = { ...order, choices: Object.fromEntries(open) }
  return { typed, regimen, plan: buildPlan(parseOrder(typed), regimen, v1.build) }
}

/** One document alone, after everything that asks is confirmed. */
async function openPrint(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true })
  while ((await confirm.count()) > 0) await confirm.first().click()
  await page.getByRole('button', { name: frame.print, exact: true }).click()
}

async function choose(page: Page, document: string): Promise<void> {
  const boxes = page.getByRole('group', { name: 'Documents' }).getByRole('checkbox')
  for (const box of await boxes.all()) await box.setChecked(false)
  await page.getByRole('checkbox', { name: document, exact: true }).check()
}

for (const each of CASES)
  test(`${each.title}: schedule and working sheet say what the plan says, in both languages and on both papers`, async ({
    page,
    site,
  }, info) => {
    test.slow() // eight files are printed and read
    await page.goto(site.url)
    const { typed, regimen, plan } = given(each)
    await enterOrder(page, typed, regimen)
    await openPrint(page)
    for (const document of ['Administration schedule', 'Working sheet'] as const) {
      await choose(page, document)
      for (const { language, label, paper, points } of PRINTS) {
        await page.getByLabel(paper, { exact: true }).check()
        await page.getByRole('radio', { name: label, exact: true }).check()
        await expect(page.locator(`.paperRoot [lang="${language}"]`)).toHaveCount(1)
        const isSchedule = document === 'Administration schedule'
        await expect(page.locator('.paperAcross')).toHaveCount(isSchedule ? 1 : 0)
        const pages = await printToPaper(page, info.outputPath(`${document} ${language} ${paper}.pdf`))
        const [width, height] = isSchedule ? [points[1], points[0]] : points
        expectPages(pages, plan, language, [width, height])
        if (isSchedule) {
          expect(printedDoses(pages, language)).toEqual(expectedDoses(plan, language))
          expect(printedRunning(pages, language)).toEqual(expectedRunning(plan, language))
          expect(printedRunning(pages, language)).toHaveLength(each.running)
          expect(pages.length).toBeLessThanOrEqual(each.pages)
          for (const printed of pages) expectRoomToWrite(printed)
        } else expect(printedRungs(pages, language)).toEqual(expectedRungs(plan))
      }
    }
  })

function expectPages(
  pages: readonly PrintedPage[],
  plan: Plan,
  language: 'en' | 'zh-CN',
  size: readonly number[],
): void {
  pages.forEach(({ text, width, height }, index) => {
    expect([Math.round(width), Math.round(height)]).toEqual(size)
    const furniture = [
      ...['TEST, Patient', 'TEST-0001', plan.regimen.version, plan.fingerprint ?? '', v1.build],
      ...(language === 'en'
        ? ['Calculated by', 'Checked by', `Page ${index + 1} of ${pages.length}`]
        : ['计算人', '核对人', `第 ${index + 1} 页，共 ${pages.length} 页`]),
    ]
    for (const words of furniture) expect(text, `page ${index + 1}`).toContain(words)
    expect(text).not.toMatch(/DRAFT|草稿/)
  })
}

const MM = 72 / 25.4
const HEADS = [
  ['Started', '实际开始'],
  ['Ended', '实际结束'],
  ['Given', '给药人'],
  ['Checked', '核对人'],
  ['Remark', '备注'],
]

/** Columns of 18 mm and rows of 9 mm at least: a person writes with a pen. */
function expectRoomToWrite({ words, width }: PrintedPage): void {
  const date = words.find(({ text, left }) => left > width / 2 && HEADS[0]?.includes(text))
  const lefts = HEADS.map(
    (names) =>
      words.find(({ text, base }) => names.includes(text) && Math.abs(base - (date?.base ?? 0)) < 6)?.left ?? 0,
  )
  for (const [index, left] of lefts.slice(0, -1).entries())
    expect((lefts[index + 1] ?? 0) - left).toBeGreaterThanOrEqual(18 * MM)
  const starts = words
    .filter(({ text, left }) => /^\d{2}:\d{2}/.test(text) && left < 60)
    .map(({ base }) => base)
    .sort((a, b) => a - b)
  for (const [index, base] of starts.slice(0, -1).entries())
    expect((starts[index + 1] ?? 0) - base).toBeGreaterThanOrEqual(9 * MM)
}
