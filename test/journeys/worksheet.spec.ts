import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { frame } from '../../src/wording/en/later/frame.ts'
import { enterOrder } from './enterOrder.ts'
import { expectedSchedule } from './expectedPaper.ts'
import { expect, test } from './fixtures.ts'
import { thousands } from './paperLines.ts'
import { asSentence, type PrintedPage, printToPaper } from './pdfText.ts'
import { leastVials, printedFigures, recomputed, vialsOf } from './recomputeBlock.ts'
import { v1 } from './releases.ts'
import { type Block, LABELS, readBlocks, type Reading } from './worksheetBlocks.ts'
import { expectCautions, nameIn } from './worksheetCautions.ts'
import { HOSPITAL, policy, STRENGTHS } from './worksheetHospital.ts'

const { regimens } = readShelves()

/**
 * `made`: doses with a product; a drug without one prints lines to write on. `shared`, by hand, vials where the doses of a
 * date share them. MAC: 88 mg of cytarabine on the first and the last date, 176 mg on six between: a 500 mg vial each.
 * BHA: one dose of 2,630 mg a date, 2,000 + 2 × 500 mg five times. HE072: 123 ÷ 43 is more than 2.
 */
const CASES = [
  {
    title: 'BHA induction, three drugs a day',
    example: 'bha-induction',
    made: 12,
    shared: '5 × 2,000 mg + 10 × 500 mg',
  },
  { title: 'HE072, one infusion', example: 'he072-q2w', made: 1, shared: '3 × 43 mg' },
  {
    title: 'MAC, cytarabine every 12 hours past midnight',
    example: 'mac-mitoxantrone-liposome',
    made: 15,
    shared: '8 × 500 mg',
  },
] as const

const PAPERS = [
  { language: 'en', paper: 'A4', size: [595, 842], label: 'English' },
  { language: 'zh-CN', paper: 'Letter', size: [612, 792], label: '简体中文' },
] as const

function given(example: string) {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  const open = Object.entries(read.order.choices).filter(
    ([id, option]) => regimen.choices.find((choice) => choice.id === id)?.defaultOption !== option,
  )
  const order = { ...read.order, choices: Object.fromEntries(open) }
  const withHospital = { ...order, policy: { ...policy, preparation: HOSPITAL } }
  return { order, regimen, plan: buildPlan(parseOrder(withHospital), regimen, v1.build) }
}

async function keep(page: Page): Promise<void> {
  await page.addInitScript(
    (text) => {
      localStorage.setItem('dosewright-policy', text)
    },
    JSON.stringify({ preparation: HOSPITAL }),
  )
}

/** The worksheet alone, after everything that asks is confirmed. */
async function openWorksheet(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true })
  while ((await confirm.count()) > 0) await confirm.first().click()
  await page.getByRole('button', { name: frame.print, exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Preparation worksheet' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Preparation worksheet' }).check()
  for (const name of ['Treatment plan', 'Administration schedule', 'Calendar'])
    await page.getByRole('checkbox', { name, exact: true }).uncheck()
}

for (const { title, example, made, shared } of CASES)
  test(`${title}: every printed volume, vial, waste, concentration and rate follows from the printed dose`, async ({
    page,
    site,
  }, info) => {
    await keep(page)
    await page.goto(site.url)
    const { order, regimen, plan } = given(example)
    await enterOrder(page, order, regimen)
    await openWorksheet(page)
    for (const { language, paper, size, label } of PAPERS) {
      await page.getByLabel(paper, { exact: true }).check()
      await page.getByRole('radio', { name: label, exact: true }).check()
      await expect(page.locator(`.paperRoot [lang="${language}"]`)).toHaveCount(1)
      const file = info.outputPath(`${language}.pdf`)
      const pages = await printToPaper(page, file)

      pages.forEach(({ text, width, height }, index) => {
        expect([Math.round(width), Math.round(height)]).toEqual(size)
        const number = index + 1
        const furniture = [
          ...['TEST, Patient', 'TEST-0001', regimen.version, plan.fingerprint, v1.build, '10:05 UTC+08:00'],
          ...(language === 'en'
            ? ['Preparation worksheet', '01-Jan-1979', 'None known', `Page ${number} of ${pages.length}`]
            : ['配置单', '1979年1月1日', '无已知过敏', `第 ${number} 页，共 ${pages.length} 页`]),
        ]
        for (const words of furniture) expect(text, `page ${number}`).toContain(words)
        expect(text).not.toMatch(/DRAFT|草稿/)
      })

      const blocks = readBlocks(file, language)
      const names = namesOf(plan, language)
      const inOrder = blocks.map(({ at, head, dose }) => `${at} ${nameIn(head, names)} ${dose} mg`)
      expect(inOrder.toSorted()).toEqual(expectedSchedule(plan, language).toSorted())
      expect(inOrder.map((each) => each.slice(0, 16))).toEqual(inOrder.map((each) => each.slice(0, 16)).toSorted())

      const drawn = blocks.filter(({ rows }) => /^[\d,.]+mL/.test(rows[LABELS[language].drawn] ?? ''))
      expect(drawn).toHaveLength(made)
      for (const block of drawn) expectRecomputed(block, language)
      expectCautions(blocks, names, language)
      const initials = language === 'en' ? 'initials' : '签名'
      for (const { text } of blocks)
        expect(
          text.split('\n').filter((line) => line === initials),
          text,
        ).toHaveLength(3)
      expectVials(pages, drawn, language)
      expect(pages.at(-1)?.text).toContain(shared)
    }
  })

test('without products the worksheet keeps the milligrams and says why the rest is blank', async ({
  page,
  site,
}, info) => {
  await page.goto(site.url)
  const { order, regimen } = given('bha-induction')
  await enterOrder(page, order, regimen)
  await openWorksheet(page)
  const file = info.outputPath('blank.pdf')
  const pages = await printToPaper(page, file)
  const all = asSentence(pages.map(({ text }) => text).join('\n'))
  expect(all).toContain('Products of bortezomib not chosen. Choose those the hospital has.')
  expect(readBlocks(file, 'en').map(({ dose }) => dose)).toEqual(
    // by hand: 1.3, 4 and 1,500 mg/m² × 1.751983 m², in steps of 0.1, 0.1 and 10 mg; bortezomib on days 1 and 4
    [...['2.3', '7', '2,630'], ...['7', '2,630'], ...['7', '2,630'], ...['2.3', '7', '2,630'], ...['7', '2,630']],
  )
  expect(all).not.toMatch(/÷|delivers|mL\/h/)
})

test('what one patient’s print added is not added to the next one’s', async ({ page, site }) => {
  await page.goto(site.url)
  const { order, regimen } = given('bha-induction')
  await enterOrder(page, order, regimen)
  await openWorksheet(page)
  await page.getByRole('button', { name: frame.endPatient, exact: true }).click()
  await page.getByRole('button', { name: frame.endPatientYes, exact: true }).click()
  await enterOrder(page, order, regimen)
  await page.getByRole('button', { name: /^Print/ }).click()
  await expect(page.getByRole('checkbox', { name: 'Preparation worksheet' })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Treatment plan' })).toBeChecked()
})

/** The beginning of a drug's name, as the list of doses by date is read. */
function namesOf(plan: Plan, language: Reading): readonly string[] {
  const names = plan.cycles.flatMap(({ administrations }) => administrations).map(({ name }) => name)
  return [...new Set(names.map(({ en, zh }) => (language === 'en' ? (en.split(' ')[0] ?? '') : zh.slice(0, 4))))]
}

function expectRecomputed(block: Block, language: Reading): void {
  expect(printedFigures(block, language), block.text).toEqual(recomputed(block, language))
  const strengths = STRENGTHS.find(([name]) => name.test(block.head.join(' ')))?.[1] ?? []
  const printed = vialsOf(block, language).map(({ count, strength }) => `${count} × ${strength} mg`)
  expect(printed.join(' + '), block.text).toBe(leastVials(block.dose, strengths))
}

/** Each drug's doses from their own vials: what the blocks add up to. */
function expectVials(pages: readonly PrintedPage[], blocks: readonly Block[], language: Reading): void {
  const text = pages.at(-1)?.text ?? ''
  for (const [name, strengths] of STRENGTHS) {
    const own = blocks.filter(({ head }) => name.test(head.join(' '))).flatMap((block) => vialsOf(block, language))
    if (own.length === 0) continue
    const sums = strengths.flatMap((strength) => {
      const count = own.filter((vial) => vial.strength === strength).reduce((sum, vial) => sum + vial.count, 0n)
      return count === 0n ? [] : [`${count} × ${thousands(strength)} mg`]
    })
    expect(text, String(name)).toContain(sums.join(' + '))
  }
}
