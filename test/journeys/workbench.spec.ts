import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { expect, test } from './fixtures.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const WIDTHS = [320, 390, 768, 1024, 1280, 1440, 1920]

async function demonstrate(page: Page): Promise<void> {
  await page.getByRole('button', { name: english.screen.demonstration }).click()
  await expect(page.getByRole('region', { name: english.details.notes })).toBeVisible()
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}

for (const { language, screen, frame, details, printPanel } of [english, chinese]) {
  test(`every state of the workbench is accessible in ${language}`, async ({ page, site }) => {
    await page.goto(site.url)
    await page.getByRole('button', { name: language === 'en' ? 'English' : '简体中文' }).click()
    await expect(page.getByRole('heading', { name: screen.firstRun })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: screen.demonstration }).click()
    await expect(page.getByRole('region', { name: details.notes })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: frame.printDraft }).click()
    await expect(page.getByRole('group', { name: printPanel.documents })).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(screen.order.weight, { exact: true }).fill('1e3')
    await expect(page.getByTestId('print-status')).toHaveAttribute('data-status', 'blocked')
    await expectAccessible(page)
  })
}

test('nothing is cut off and nothing scrolls sideways at any width', async ({ page, site }) => {
  await page.goto(site.url)
  await demonstrate(page)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const id of ['region-doses', 'region-working', 'region-notes'])
      await expect(page.locator(`#${id}`)).toBeVisible()
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, aside, section, button, td, th')]
        .filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.tagName} ${box.textContent.slice(0, 60)}`),
    )
    expect(wide, `at ${String(width)} px`).toEqual([])
  }
})

test('from an empty page to the working of a dose by keyboard alone', async ({ page, site }) => {
  await page.goto(site.url)
  await expect(page.getByRole('heading', { name: english.screen.firstRun })).toBeVisible()
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab')
      const reached = await page.evaluate(() => {
        const element = document.activeElement
        const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent
        return element?.getAttribute('aria-label') ?? labelled ?? ''
      })
      if (name.test(reached)) return
    }
    throw new Error(`the Tab key never reached ${String(name)}`)
  }
  await tabTo(/^Try a demonstration case$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: english.details.notes })).toBeVisible()
  await page.keyboard.press('Alt+3')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Working' }).getByRole('heading', { name: /, day 5$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(english.details.workingHint)).toBeVisible()
  await expect(page.locator(':focus')).toHaveAttribute('data-place', '1,4')
})
