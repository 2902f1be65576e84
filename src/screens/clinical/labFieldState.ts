import type { FieldState } from '../../components/FieldState.ts'
import type { Entry } from '../../order/order.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What stands beside a field of a laboratory value: its fault in words, that it is needed, or what was understood. */
export function labFieldState(
  entry: Entry<unknown> | undefined,
  wording: LaterWording,
  options: { readonly needed?: boolean; readonly typed?: string; readonly help?: string | null } = {},
): FieldState {
  const { typed = '', help = null, needed = false } = options
  const isOther = entry?.state === 'entered' && entry.text !== typed.trim()
  const echo = isOther && typed !== '' ? wording.screen.order.readAs(entry.text) : null
  return {
    missing: needed && (entry === undefined || entry.state === 'missing'),
    fault: entry?.state === 'invalid' ? wording.clinical.fault[entry.fault](entry.text) : null,
    help: [echo, help].filter((part) => part !== null).join('. ') || null,
  }
}
