import { buildOf, expect, expectRelease, test, updateButton } from './fixtures.ts'
import { v1, v2 } from './releases.ts'

test('a new release announces itself, waits for a person, and leaves other pages alone', async ({
  site,
  page,
  context,
}) => {
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  site.dir = v2.dir

  const other = await context.newPage()
  await other.goto(site.url)
  await expectRelease(other, 'updateReady')
  await page.reload()
  await expectRelease(page, 'updateReady')
  await expect(buildOf(page)).toHaveText(v1.build)

  // every page closed and one opened again: the unanswered release still waits
  await page.close()
  await other.close()
  const again = await context.newPage()
  await again.goto(site.url)
  await expect(buildOf(again)).toHaveText(v1.build)
  await expectRelease(again, 'updateReady')

  const neighbour = await context.newPage()
  await neighbour.goto(site.url)
  await expect(buildOf(neighbour)).toHaveText(v1.build)
  await updateButton(again).click()
  await expect(buildOf(again)).toHaveText(v2.build)
  await expectRelease(again, 'ready')
  await expect(buildOf(neighbour)).toHaveText(v1.build)

  await site.stop()
  // the page of the older release may still need a piece of it: it gets its own, not the new one's and not nothing
  const ownScript = neighbour.locator('script[type=module]')
  const piece = await ownScript.evaluate(async (script: HTMLScriptElement) => (await fetch(script.src)).text())
  expect(piece).toContain(v1.build)
  await again.reload()
  await expect(buildOf(again)).toHaveText(v2.build)
  await expectRelease(again, 'ready')
})

test('a new release that cannot be downloaded whole leaves the accepted one in place', async ({
  site,
  page,
  changedCopy,
}) => {
  await page.goto(site.url)
  await expectRelease(page, 'ready')
  site.dir = await changedCopy('favicon.svg', v2.dir)
  await page.reload()
  await expect(buildOf(page)).toHaveText(v1.build)
  expect(await page.evaluate(tryUpdate)).toBe('redundant')
  await expectRelease(page, 'ready')
  await site.stop()
  await page.reload()
  await expect(buildOf(page)).toHaveText(v1.build)
})

/** Asks for the new release and waits for what becomes of it: a worker whose files do not all arrive is thrown away. */
async function tryUpdate(): Promise<string> {
  const registration = await navigator.serviceWorker.ready
  const worker = (await registration.update()).installing
  if (worker === null) return 'no new release was found'
  while (worker.state === 'installing')
    await new Promise((done) => {
      worker.addEventListener('statechange', done, { once: true })
    })
  return worker.state
}
