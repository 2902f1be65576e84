import { appendFile, cp } from 'node:fs/promises'
import { type BrowserContext, expect, type Locator, type Page, test as base } from '@playwright/test'
import { StaticSite } from '../../src/commands/staticSite.ts'
import { v1 } from './releases.ts'
import { watchContext } from './watchContext.ts'

/** 10:05 in the journeys' time zone. */
const NOW = new Date('2026-11-21T02:05:00Z')

interface Fixtures {
  /** The first release on a port of its own. `stop()` kills the server; another `dir` deploys another release. */
  readonly site: StaticSite
  /** Fails the journey on a policy violation, an uncaught error or a request to another origin. */
  readonly watched: undefined
  /** A browser whose profile outlives it: opened again, it is the same browser after a restart. */
  readonly openBrowser: () => Promise<BrowserContext>
  /** A copy of a release (the first, unless told) in which one file is not what was built. */
  readonly changedCopy: (file: string, release?: string) => Promise<string>
}

export const test = base.extend<Fixtures>({
  site: async ({}, use) => {
    const site = await new StaticSite(v1.dir).start()
    await use(site)
    await site.stop()
  },
  watched: [
    async ({ context, site }, use) => {
      // the dates the journeys type must stay near today: a day 1 far off is asked about
      await context.clock.setFixedTime(NOW)
      const faults = await watchContext(context, site.url)
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
  openBrowser: async ({ playwright, site }, use, info) => {
    const open: BrowserContext[] = []
    const faults: string[][] = []
    await use(async () => {
      const browser = await playwright.chromium.launchPersistentContext(info.outputPath('profile'))
      await browser.clock.setFixedTime(NOW)
      open.push(browser)
      faults.push(await watchContext(browser, site.url))
      return browser
    })
    for (const browser of open) await browser.close()
    expect(faults.flat()).toEqual([])
  },
  changedCopy: async ({}, use, info) => {
    await use(async (file, release = v1.dir) => {
      const copy = info.outputPath('changed')
      await cp(release, copy, { recursive: true })
      await appendFile(`${copy}/${file}`, '\n')
      return copy
    })
  },
})

/** What the journeys about releases need of the screens, and nothing more. */
export const buildOf = (page: Page): Locator => page.getByTestId('build')
export const updateButton = (page: Page): Locator => page.getByRole('button', { name: /Update|更新/ })

export async function expectRelease(page: Page, state: string): Promise<void> {
  // looking for a release takes a download: up to 20 seconds on a small machine
  await expect(page.getByTestId('release-state')).toHaveAttribute('data-state', state, { timeout: 20_000 })
}

export { expect }
