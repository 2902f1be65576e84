import { expect, type Page } from '@playwright/test'

/** Every one of these files comes to the page, to the last character, though no server answers. */
export async function expectOnDevice(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  const names = [...files.keys()]
  const texts = await page.evaluate(
    (asked) =>
      Promise.all(
        asked.map(async (name) => {
          const response = await fetch(`library/${name}`, { cache: 'no-store' }).catch(() => null)
          return response?.ok ? response.text() : `${name} is not on this device`
        }),
      ),
    names,
  )
  expect(names.length).toBeGreaterThan(0)
  names.forEach((name, place) => {
    expect(texts[place] === files.get(name), `${name}: ${(texts[place] ?? '').slice(0, 80)}`).toBe(true)
  })
}
