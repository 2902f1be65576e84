import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import { frame } from '../../src/wording/en/later/frame.ts'
import { enterOrder } from './enterOrder.ts'
import { expect, test } from './fixtures.ts'
import { CASES, ROLLS, SHEETS } from './labelCases.ts'
import { drawnLabels, partNumbers, printIn, printLabels, squeezed, warnedParts } from './labelPages.ts'
import { v1 } from './releases.ts'
import { HOSPITAL, policy } from './worksheetHospital.ts'

const { regimens } = readShelves()

function given(example: string, change = (order: TypedOrder): TypedOrder => order, preparation = HOSPITAL) {
  const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
  const regimen = regimens.find(({ id }) => id === example)
  if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
  const open = Object.entries(read.order.choices).filter(
    ([id, option]) => regimen.choices.find((choice) => choice.id === id)?.defaultOption !== option,
  )
  const order = change({ ...read.order, choices: Object.fromEntries(open) })
  const withHospital = { ...order, policy: { ...policy, preparation } }
  const { fingerprint } = buildPlan(parseOrder(withHospital), regimen, v1.build)
  return { order, regimen, fingerprint: fingerprint ?? 'no fingerprint' }
}

/** The labels alone, of an order as it is typed: a draft until its findings are confirmed. */
async function openLabels(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: frame.printDraft, exact: true })
    .or(page.getByRole('button', { name: frame.print, exact: true }))
    .click()
  await page.getByRole('checkbox', { name: 'Labels' }).check()
  for (const other of ['Treatment plan', 'Administration schedule', 'Calendar'])
    await page.getByRole('checkbox', { name: other, exact: true }).uncheck()
}

async function keepHospital(page: Page): Promise<void> {
  await page.addInitScript(
    (text) => {
      localStorage.setItem('dosewright-policy', text)
    },
    JSON.stringify({ preparation: HOSPITAL }),
  )
}

/** Whatever the page drew of a label is on its paper, label by label, none on two pages and none beyond an edge. */
async function printedWhole(page: Page, file: string, fingerprint: string) {
  const drawn = await drawnLabels(page)
  const printed = await printLabels(page, file, fingerprint)
  expect(printed.labels).toHaveLength(drawn.length)
  drawn.forEach((pieces, index) => {
    for (const piece of pieces)
      if (!piece.includes(squeezed(fingerprint))) expect(printed.labels[index], `label ${index + 1}`).toContain(piece)
  })
  expect(printed.outside).toEqual([])
  for (const mm of printed.apart) expect(near(mm, 100), `labels ${mm} mm apart`).toBe(true)
  return printed
}

const near = (mm: number, size: number): boolean => Math.abs(mm - size) < 0.5

for (const { example, of } of CASES)
  test(`${example}: every label has its dose, its volume and one rate, on sheets and from a label printer`, async ({
    page,
    site,
  }, info) => {
    test.slow()
    await keepHospital(page)
    await page.goto(site.url)
    const { order, regimen, fingerprint } = given(example)
    await enterOrder(page, order, regimen)
    await openLabels(page)
    const all = of.flatMap((drug) => Array.from({ length: drug.count }, () => drug))

    for (const { language, label, paper, size } of SHEETS) {
      await page.getByLabel(paper, { exact: true }).check()
      await printIn(page, label)
      await page.getByRole('radio', { name: 'sheets of the paper, to cut out' }).check()
      const { labels, pages } = await printedWhole(page, info.outputPath(`sheet-${language}.pdf`), fingerprint)
      for (const { width, height } of pages) expect([near(width, size[0]), near(height, size[1])]).toEqual([true, true])
      expectLabels(labels, language)
    }
    for (const { language, label, name, size } of ROLLS) {
      await page.getByRole('radio', { name: 'a label printer' }).check()
      await page.getByRole('radio', { name }).check()
      // last: the page of every paper, made again with it, must not take the place of the label's own
      await printIn(page, label)
      const { labels, pages } = await printedWhole(page, info.outputPath(`roll-${language}.pdf`), fingerprint)
      expect(pages).toHaveLength(labels.length)
      for (const { width, height } of pages) {
        expect(near(width, size[0]), `${width} mm`).toBe(true)
        expect(near(height / Math.round(height / size[1]), size[1]), `${height} mm`).toBe(true)
      }
      // further parts of a label say who, what and how much again
      expectLabels(
        labels.filter((text) => !/PART[2-9]OF|之第[2-9]部分/.test(text)),
        language,
        labels,
      )
    }

    function expectLabels(labels: readonly string[], language: 'en' | 'zh', parts = labels): void {
      const doses = labels.filter((text) => /label\d+of|标签\d+（共/.test(text))
      const found = doses.map((text) =>
        all.find((drug) => text.includes(squeezed(`${drug[language]}`)) && text.includes(squeezed(drug.dose))),
      )
      expect(found.map((drug) => drug?.en ?? 'unknown').toSorted()).toEqual(all.map(({ en }) => en).toSorted())
      for (const drug of of) {
        const own = parts.filter(
          (text) => text.includes(squeezed(drug[language])) && text.includes(squeezed(drug.dose)),
        )
        const volume = language === 'en' ? 'Totalvolume' : '总体积'
        const volumes = own.filter((text) => text.includes(`${volume}${squeezed(drug.ml ?? '')}`))
        if (drug.ml !== null) expect(volumes, drug.en).toHaveLength(drug.count)
        for (const text of own) {
          for (const who of ['TEST,Patient', 'TEST-0001', language === 'en' ? '01-Jan-1979' : '1979年1月1日'])
            expect(text).toContain(who)
          expect(text).toMatch(language === 'en' ? /DRAFT/ : /草稿/)
          expect(
            (text.match(/[\d.,]+mL\/h/g) ?? []).map((rate) => rate),
            text,
          ).toEqual(drug.rate === null ? [] : [squeezed(drug.rate)])
          if (drug.ml === null) expect(text).toContain(language === 'en' ? 'ratenotknown' : '输注速度未知')
        }
      }
    }
  })

test('the longest names an order may have are on every label, whole, and parts of a label are numbered', async ({
  page,
  site,
}, info) => {
  test.slow()
  await page.goto(site.url)
  const long = (each: TypedOrder): TypedOrder => ({
    ...each,
    patient: {
      ...each.patient,
      // 88 + 2 + 60 letters of a name, 80 of an identifier: what the head of a page has room for
      familyName: 'TEST'.repeat(22),
      givenName: 'Patient-of-test'.repeat(4),
      identifier: 'TEST-0001-'.repeat(8),
      ward: 'Ward for tests '.repeat(8).trim(),
      bed: 'bed 1 of ten '.repeat(9).trim(),
    },
  })
  const { order, regimen, fingerprint } = given('nal-iri-5fu-lv', long, policy.preparation)
  await enterOrder(page, order, regimen)
  await openLabels(page)
  for (const { label, paper } of SHEETS) {
    await page.getByLabel(paper, { exact: true }).check()
    await printIn(page, label)
    // no page has room for one of them between head and foot
    const { labels, apart } = await printedWhole(page, info.outputPath(`${paper}.pdf`), fingerprint)
    expectInParts(labels)
    expect(apart).not.toEqual([])
  }
  await page.getByRole('radio', { name: 'a label printer' }).check()
  await printIn(page, 'English')
  for (const [width, height] of [
    ['100', '75'],
    ['70', '40'],
  ] as const) {
    await page.getByRole('radio', { name: 'another size' }).check()
    await page.getByLabel('Label width').fill(width)
    await page.getByLabel('Label height').fill(height)
    await page.getByRole('button', { name: 'Use this size' }).click()
    await expect(page.getByText(`Label size in use: ${width} × ${height} mm.`)).toBeVisible()
    const said = await page.getByText(`Labels that need more than one of ${width} × ${height} mm`).textContent()
    const printed = await printedWhole(page, info.outputPath(`${width}.pdf`), fingerprint)
    expect(printed.pages).toHaveLength(printed.labels.length)
    const taken = printed.pages.map((each) => Math.round(each.height / Number(height)))
    expect(said).toContain(`this print ${taken.reduce((sum, length) => sum + length, 0)} in all`)
    expectInParts(printed.labels)
    for (const part of warnedParts(printed.labels)) expect(part).toBe('1')
  }

  /** Three labels, each whole or in parts of which none is missing or comes twice; who on every one. */
  function expectInParts(labels: readonly string[]): void {
    expect(labels.length).toBeGreaterThan(3)
    for (const text of labels)
      for (const who of ['TEST'.repeat(22), 'Patient-of-test'.repeat(4), 'TEST-0001-'.repeat(8)])
        expect(text).toContain(who)
    const counts = partNumbers(labels)
    const numbered = [1, 2, 3].flatMap((number) => {
      const { length } = counts.filter((count) => count.startsWith(`${number} `))
      return Array.from({ length }, (_, at) => `${number} ${at + 1} ${length}`)
    })
    expect(counts).toEqual(numbered)
    expect(new Set(counts.map(([first]) => first)).size).toBe(3)
  }
})
