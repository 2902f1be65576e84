import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { readShelves } from '../../src/commands/readShelves.ts'
import { libraryFiles } from '../../src/commands/shelvesPlugin.ts'
import { chooseRegimen } from './chooseRegimen.ts'
import { expectOnDevice } from './expectOnDevice.ts'
import { expect, expectRelease, test } from './fixtures.ts'

/**
 * One dose of regimens that need no choice for it, for 170 cm and 65 kg. By hand: √(170 × 65 ÷ 3600) = 1.75198 m²;
 * 1.3 × 1.75198 = 2.2776 → 2.3; 12 × 1.75198 = 21.024 → 21; 4 × 1.75198 = 7.008 → 7; 750 × 1.75198 = 1313.99 → 1310;
 * dexamethasone is 12 mg for everybody.
 */
const DOSES: Readonly<Record<string, string>> = {
  'bha-induction': '2.3',
  'bha-consolidation-idarubicin': '21',
  'bha-consolidation-homoharringtonine': '7',
  'mac-mitoxantrone-liposome': '1,310',
  'he072-q2w': '12',
}

for (const language of ['en', 'zh-CN'] as const)
  test(`every file of the library is on the device, and regimens open for the first time with the server dead, in ${language}`, async ({
    page,
    site,
  }) => {
    const wording = await loadLaterWording(language)
    const { screen } = wording
    await page.goto(site.url)
    await expectRelease(page, 'ready')
    await site.stop()
    await expectOnDevice(page, libraryFiles('regimens'))
    const opened = readShelves().regimens.filter(({ id }) => id in DOSES)
    expect(opened).toHaveLength(Object.keys(DOSES).length)
    for (const regimen of opened) {
      await page.reload()
      await page.getByRole('button', { name: language === 'en' ? 'English' : '简体中文' }).click()
      await chooseRegimen(page, regimen, wording)
      await page.getByLabel(screen.order.height, { exact: true }).fill('170')
      await page.getByLabel(screen.order.weight, { exact: true }).fill('65')
      const doses = page.locator('td').filter({ hasText: new RegExp(`(^|\\D)${DOSES[regimen.id] ?? ''}\\smg`) })
      await expect(doses.first(), regimen.id).toBeVisible()
    }
  })
