import { readFileSync } from 'node:fs'
import { readShelves } from '../../src/commands/readShelves.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { enterOrder } from './enterOrder.ts'
import { expectFurniture } from './expectFurniture.ts'
import { expect, test } from './fixtures.ts'
import { type PrintedPage, printToPaper } from './pdfText.ts'
import { v1 } from './releases.ts'

const { regimens } = readShelves()
const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const squeezed = (text: string): string => text.replace(/\s/g, '')

/** What stands in the first column of the table of the population: to the left of the head of its second. */
function conditionsOf(pages: readonly PrintedPage[], second: string): string {
  return squeezed(
    pages
      .flatMap(({ words }) => {
        const head = words.find(({ text }) => text === second)
        return head === undefined ? [] : words.filter(({ right }) => right < head.left)
      })
      .map(({ text }) => text)
      .join(''),
  )
}

/** Three drugs into a vein on five days; tablets twice a day on fourteen. */
for (const example of ['bha-induction', 'capecitabine-mbc'])
  test(`${example}: every caution and everyone it was not studied in stands on paper, in both languages and on both papers`, async ({
    page,
    site,
  }, info) => {
    const read = readOrderFile(readFileSync(`test/examples/${example}.order.json`, 'utf8'))
    const regimen = regimens.find(({ id }) => id === example)
    if (!read.ok || !regimen) throw new Error(`${example} cannot be read`)
    const order = { ...read.order, patient: { ...read.order.patient, birthDate: '1979-01-01' } }
    const plan = buildPlan(parseOrder(order), regimen, v1.build)
    await page.goto(site.url)
    await enterOrder(page, order, regimen)
    await page.getByRole('button', { name: /^Print/ }).click()
    const { printPanel } = english
    await page.getByRole('checkbox', { name: printPanel.document.checks, exact: true }).check()
    for (const other of ['treatmentPlan', 'schedule', 'calendar'] as const)
      await page.getByRole('checkbox', { name: printPanel.document[other], exact: true }).uncheck()

    for (const { wording, paper, name } of [
      { wording: english, paper: 'A4', name: 'English' },
      { wording: chinese, paper: 'Letter', name: '简体中文' },
    ] as const) {
      await page.getByRole('radio', { name: paper, exact: true }).check()
      const language = page.getByRole('group', { name: printPanel.printLanguage })
      await language.getByRole('radio', { name, exact: true }).check()
      await page.locator(`.paper[lang="${wording.language}"]`).waitFor({ state: 'attached' })
      const pages = await printToPaper(page, info.outputPath(`${paper}.pdf`))
      expectFurniture(pages, plan, wording.language, paper)
      for (const { text } of pages) expect(text).toContain(wording.clinical.paper.checks)
      const paperText = squeezed(pages.map(({ text }) => text).join('\n'))
      const said = plan.cautions.filter(({ state }) => state !== 'notMet')
      expect(said.length).toBeGreaterThan(3)
      for (const { caution } of said) expect(paperText).toContain(squeezed(wording.text(caution.value.text)))
      const column = conditionsOf(pages, wording.clinical.criteria.column.limit)
      for (const criterion of [...regimen.population.exclusions, ...regimen.population.inclusions])
        expect(column).toContain(squeezed(wording.text(criterion.text.value)))
    }
  })
