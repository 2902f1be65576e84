import { rm } from 'node:fs/promises'
import { buildOf, expect, expectRelease, test } from './fixtures.ts'
import { v1 } from './releases.ts'

test('after one visit the app opens with the server killed and the browser restarted', async ({
  site,
  openBrowser,
}) => {
  const first = await openBrowser()
  const visit = await first.newPage()
  await visit.goto(site.url)
  await expectRelease(visit, 'ready')
  await site.stop()
  await visit.reload()
  await expect(buildOf(visit)).toHaveText(v1.build)
  await first.close()

  const restarted = await openBrowser()
  const page = await restarted.newPage()
  await page.goto(`${site.url}?from=bookmark`) // what stands after ? never misses the cache
  await expect(buildOf(page)).toHaveText(v1.build)
  await expectRelease(page, 'ready')
})

test('the network switched off under an open page changes nothing', async ({ page, context, site }) => {
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  await context.setOffline(true)
  await page.reload()
  await expect(buildOf(page)).toHaveText(v1.build)
  await expectRelease(page, 'ready')
})

test('a release with a changed file is not kept, and the page says so', async ({ page, site, changedCopy }) => {
  site.dir = await changedCopy('favicon.svg')
  await page.goto(site.url)
  await expectRelease(page, 'failed')
  await expect(buildOf(page)).toHaveText(v1.build) // online it still works
})

test('a release with a missing file is not kept, and the page says so', async ({ page, site, changedCopy }) => {
  site.dir = await changedCopy('icon-512.png')
  await rm(`${site.dir}/icon-512.png`)
  await page.goto(site.url)
  await expectRelease(page, 'failed')
})

test('a device without room for the files is told that it has none', async ({ page, context, site }) => {
  await page.goto('about:blank')
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(site.url)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10_000 })
  await page.goto(site.url)
  await expectRelease(page, 'failed')
  await expect(buildOf(page)).toHaveText(v1.build)
})

test('plain http on another host has no service worker, and the page says so', async ({ page, context, site }) => {
  // what a hospital intranet without TLS is to a browser
  await context.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false })
  })
  await page.goto(site.url)
  await expectRelease(page, 'unsupported')
})
