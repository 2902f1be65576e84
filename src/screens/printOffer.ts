import type { LaterWording } from '../wording/wording.ts'
import type { Shown } from './usePlan.ts'

/** What the print button says, and why it does nothing while it does nothing. */
export function printOffer(
  shown: Shown | null,
  frame: LaterWording['frame'],
): { readonly label: string; readonly refusal: string | null } {
  if (shown === null) return { label: frame.print, refusal: frame.printNothing }
  if (shown.status === 'blocked') return { label: frame.print, refusal: frame.printBlocked }
  return { label: shown.status === 'draft' ? frame.printDraft : frame.print, refusal: null }
}
