import { loadRegimen } from '../library/loadLibrary.ts'
import type { Regimen } from '../regimen/regimen.ts'

/** The first regimen of the library that asks a person for nothing, so that one click shows a whole plan. */
export async function demonstrationRegimen(ids: readonly string[]): Promise<Regimen | null> {
  for (const id of ids) {
    const regimen = await loadRegimen(id).catch(() => null)
    if (regimen !== null && asksForNothing(regimen)) return regimen
  }
  return null
}

function asksForNothing({ choices, items }: Regimen): boolean {
  return (
    choices.every(({ defaultOption }) => defaultOption !== undefined) &&
    items.every(({ dose, duration }) => dose?.kind !== 'perM2Range' && duration?.kind !== 'asked')
  )
}
