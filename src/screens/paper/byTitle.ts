import type { LibraryPrint } from '../../state/printStore.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** Regimens by title, as the index of a pack and its sheets have them. */
export function byTitle({ regimens }: LibraryPrint, { text, language }: LaterWording): LibraryPrint['regimens'] {
  return regimens.toSorted((a, b) => text(a.title).localeCompare(text(b.title), language))
}
