import type { Page, Response, Route } from '@playwright/test'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { BUDGET_IN_BYTES, weightOf } from '../tools/budget.ts'
import { expect, test } from './fixtures.ts'

/**
 * What the page asks for once it stands, and what no dose waits for: `laterParts` (the buttons beside a finding, the clock,
 * the calendar, the working, the notes, the bar's buttons, the foot, the rules without which nothing prints), `PaperHost`
 * (what a print prints), the words of all, and what they share. The journey never lets them arrive before the first dose is read, so they cannot be needed for it.
 */
const LATER =
  /\/(allRules|recheckPlan|laterParts|PaperHost|englishLater|chineseLater|sameNumber|printCapable|givenDrugs|renalFormulas|moment|places|companionDose)-[^/]*\.js$/

// a service worker fetches every file of a release, and none of that is waited for: on plain http there is none
test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
  })
})

for (const [language, locale] of [
  ['en', 'en-US'],
  ['zh-CN', 'zh-CN'],
] as const)
  test.describe(() => {
    test.use({ locale })

    test(`the first dose is read from at most 115 KB of scripts, and the rest follows, in ${language}`, async ({
      page,
      site,
    }) => {
      const { screen, details } = await loadLaterWording(language)
      const { order, plan } = screen
      const held = await holdBack(page, LATER)
      const asked: string[] = []
      const received: Response[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) received.push(response)
      })

      await page.goto(site.url)
      await expect(page.getByRole('heading', { name: screen.firstRun })).toBeVisible()
      const form = page.getByRole('form', { name: order.title })
      // search comes later: the first regimens of the library stand on the page without it
      await page.getByRole('button', { name: /BHA(?: induction|诱导方案)/ }).click()
      const type = (label: string, text: string): Promise<void> =>
        form.getByRole('textbox', { name: label, exact: true }).fill(text)
      await type(order.height, '170')
      await type(order.heightMeasured, '2026-11-20')
      await type(order.weight, '65')
      await type(order.weightMeasured, '2026-11-20')
      await type(order.day1, '2026-11-23')
      // by hand: √(170 × 65 ÷ 3600) = 1.75198 m²; 1.3 mg/m² × 1.75198 = 2.2776, to the nearest 0.1: 2.3 mg
      await expect(
        page
          .getByRole('grid', { name: plan.doses })
          .getByText(/^2\.3\smg$/)
          .first(),
      ).toBeVisible()
      await expect(page.getByRole('region', { name: plan.blockers }).getByRole('listitem').first()).toBeVisible()

      const waitedFor = await Promise.all(
        received.map(async (response) => ({ url: response.url(), bytes: weightOf(await response.body()) })),
      )
      expect(waitedFor.filter(({ url }) => LATER.test(url))).toEqual([])
      const total = waitedFor.reduce((sum, { bytes }) => sum + bytes, 0)
      expect(total, waitedFor.map(({ url, bytes }) => `${String(bytes)} ${url}`).join('\n')).toBeLessThanOrEqual(
        BUDGET_IN_BYTES,
      )
      // the page stands once it has read the library; nothing of the rest is asked for before that
      const firstLater = asked.findIndex((path) => LATER.test(path))
      expect(firstLater).toBeGreaterThan(asked.findIndex((path) => path.endsWith('/library/index.json')))
      expect(asked.slice(firstLater).filter((path) => path.endsWith('.js') && !LATER.test(path))).toEqual([])

      await held.letGo()
      await expect(page.getByRole('region', { name: details.working })).toBeVisible()
      await expect(page.locator('.paperRoot > .paper')).toBeAttached()
    })
  })

test('when the rest cannot be loaded the doses stand, the page says so, and nothing of the patient prints', async ({
  page,
  site,
}) => {
  const { screen, frame } = await loadLaterWording('en')
  await page.route(LATER, (route) => route.abort())
  await page.goto(site.url)
  await page.getByRole('button', { name: screen.demonstration }).click()
  await expect(
    page
      .getByRole('grid', { name: screen.plan.doses })
      .getByText(/^\d.*\smg$/)
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: screen.laterFailed })).toBeVisible()
  await expect(page.getByRole('button', { name: frame.printDraft })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(screen.printFailed)).toBeVisible()
  await expect(page.getByText('T-0001')).toBeHidden()
})

/** Keeps the answers to some requests back until they are let go. */
async function holdBack(page: Page, pattern: RegExp): Promise<{ readonly letGo: () => Promise<void> }> {
  const waiting: Route[] = []
  let isHeld = true
  await page.route(pattern, async (route) => {
    if (isHeld) waiting.push(route)
    else await route.continue()
  })
  return {
    letGo: async () => {
      isHeld = false
      await Promise.all(waiting.map((route) => route.continue()))
    },
  }
}
