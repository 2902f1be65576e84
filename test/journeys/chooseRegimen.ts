import type { Page } from '@playwright/test'
import type { RegimenSummary } from '../../src/library/libraryIndex.ts'
import type { LaterWording } from '../../src/wording/wording.ts'

/** Finds a regimen by its id and chooses it, from the first page or beside a plan: the one way a journey does. */
export async function chooseRegimen(
  page: Page,
  { id, title }: Pick<RegimenSummary, 'id' | 'title'>,
  { finder, screen, text }: LaterWording,
): Promise<void> {
  const search = page.getByRole('searchbox', { name: finder.search })
  if (!(await search.isVisible()))
    await page.getByRole('button', { name: new RegExp(`^${screen.order.regimen}:`) }).click()
  await search.fill(id)
  await page.getByRole('button', { name: screen.chooseNamed(text(title)), exact: true }).click()
}
