import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { chooseRegimen } from './chooseRegimen.ts'
import { expect, test } from './fixtures.ts'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 768, 1280]

const WORDS = [
  {
    language: 'en',
    locale: 'en-US',
    queries: ['bha', 'bortezomb homoharringtonine cytarabin', 'ChiCTR2000029841', '硼替佐米高三尖杉酯碱'],
  },
  {
    language: 'zh-CN',
    locale: 'zh-CN',
    queries: ['BHA方案', '硼替佐米高三尖杉酯碱', '硼替佐咪 高三尖杉酯碱', 'bortezomib'],
  },
] as const

for (const { language, locale, queries } of WORDS)
  test.describe(() => {
    test.use({ locale })

    test(`a regimen is found, read, compared and chosen in ${language}`, async ({ page, site }) => {
      const wording = await loadLaterWording(language)
      const { finder, regimenPage, screen } = wording
      const shards: string[] = []
      page.on('request', (request) => {
        if (/\/library\/regimens\//.test(request.url())) shards.push(request.url())
      })
      await page.goto(site.url)
      const search = page.getByRole('searchbox', { name: finder.search })
      const hits = page.locator('#finder-hits').getByRole('listitem')
      for (const query of queries) {
        await search.fill(query)
        await expect(hits.first()).toContainText('BHA')
      }
      await expect(hits.first().getByRole('button', { name: screen.chooseNamed('') })).toBeVisible()
      await expectAccessible(page)
      expect(shards, 'searching loads no regimen').toEqual([])

      await search.fill('BHA')
      await hits
        .first()
        .getByRole('button', { name: finder.readNamed('') })
        .click()
      await expect(page.getByRole('heading', { name: regimenPage.items })).toBeVisible()
      await expect(page.getByText('10.3389/fonc.2023.1142449')).toBeVisible()
      expect(shards, 'reading one loads one').toHaveLength(1)
      await expectAccessible(page)

      await page.getByRole('button', { name: finder.back }).click()
      await search.fill('BHA')
      await hits
        .first()
        .getByRole('button', { name: finder.compareNamed('') })
        .click()
      await search.fill('MAC')
      await hits
        .first()
        .getByRole('button', { name: finder.compareNamed('') })
        .click()
      const compared = page.getByRole('article', { name: regimenPage.compared })
      await expect(compared.getByText(regimenPage.onlyOne).first()).toBeVisible()
      await expect(compared.getByRole('heading', { name: regimenPage.dosesNow })).toBeVisible()
      await expectAccessible(page)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(wide, `at ${String(width)} px`).toBeLessThanOrEqual(1)
      }

      await page.getByRole('button', { name: finder.back }).click()
      await chooseRegimen(
        page,
        {
          id: 'he072-q2w',
          title: {
            en: 'HE072 Q2W: irinotecan LIPOSOME every two weeks',
            zh: 'HE072 Q2W方案：伊立替康脂质体，每2周1次',
          },
        },
        wording,
      )
      await expect(page.getByRole('grid', { name: screen.plan.doses })).toBeVisible()
      await expect(search).toHaveCount(0)

      // beside the plan, by keyboard alone: Enter goes to a hit, and a second Enter chooses it
      await page.getByRole('button', { name: new RegExp(`^${screen.order.regimen}:`) }).focus()
      await page.keyboard.press('Enter')
      await expect(search).toBeFocused()
      await page.keyboard.type('bha-induction')
      await expect(hits).toHaveCount(1)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('grid', { name: screen.plan.doses })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(search).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^(Regimen|方案): ?BHA/ })).toBeFocused()
    })
  })

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}
