import type { Wording } from '../wording/wording.ts'
import type { Shown } from './usePlan.ts'

/** What the print button says, and why it does nothing while it does nothing. */
export function printOffer(
  shown: Shown | null,
  screen: Wording['screen'],
): { readonly label: string; readonly refusal: string | null } {
  if (shown === null) return { label: screen.print, refusal: screen.printNothing }
  if (shown.status === 'blocked') return { label: screen.print, refusal: screen.printBlocked }
  return { label: shown.status === 'draft' ? screen.printDraft : screen.print, refusal: null }
}
