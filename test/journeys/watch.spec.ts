import { expect, test } from './fixtures.ts'
import { watchContext } from './watchContext.ts'

test('the watch over every journey sees a broken policy, an error and a request to another origin', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext() // not the watched one: what follows would fail it, and that is the point
  const faults = await watchContext(context, site.url)
  const page = await context.newPage()
  await page.goto(site.url)
  await page
    .evaluate(async () => {
      const script = document.createElement('script')
      script.src = 'https://dosewright.invalid/script.js'
      document.body.append(script)
    })
    .catch(() => undefined) // Trusted Types refuse the address
  await page.evaluate(() => fetch('https://dosewright.invalid/')).catch(() => undefined)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('made up')
    })
  })
  await expect.poll(() => faults).toContain('error: made up') // before the page, and its timer with it, is left
  await page.goto(site.url.replace('127.0.0.1', 'localhost')).catch(() => undefined)
  await expect.poll(() => faults.filter((fault) => fault.includes('connect-src')).length).toBeGreaterThan(0)
  expect(faults.filter((fault) => fault.includes('Trusted')).length).toBeGreaterThan(0)
  expect(faults.filter((fault) => fault.startsWith('request: http://localhost')).length).toBeGreaterThan(0)
  await context.close()
})
