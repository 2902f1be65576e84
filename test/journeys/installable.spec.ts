import { expect, expectRelease, test } from './fixtures.ts'

test('the browser finds nothing that keeps it from being installed', async ({ site, openBrowser }) => {
  const browser = await openBrowser() // a private window is never installable
  const page = await browser.newPage()
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  const devtools = await browser.newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
})

test('the headers and the page name the same policy, and nothing hidden is served', async ({ site, request }) => {
  const page = await request.get(site.url)
  const header = page.headers()['content-security-policy'] ?? ''
  expect(header).toContain("frame-ancestors 'none'")
  expect(header).not.toContain('unsafe')
  const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await page.text())?.[1]
  expect(`${(meta ?? '').replaceAll('&#39;', "'")}; frame-ancestors 'none'`).toBe(header)
  expect(page.headers()['cache-control']).toBe('no-cache')
  for (const path of ['.vite/manifest.json', '..%2fv2/index.html', '%2e%2e/v2/index.html', 'no-such-file', '%'])
    expect((await request.get(site.url + path)).status(), path).toBe(404)
})
