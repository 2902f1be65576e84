import type { Entry } from '../../order/order.ts'
import { type CivilDate, daysBetween } from '../../quantities/civilDate.ts'
import type { Wording } from '../../wording/wording.ts'

/** How long before day 1 something was measured; null while either date is open. */
export function sinceText(
  measuredOn: Entry<CivilDate>,
  day1: CivilDate | null,
  words: Wording['screen']['order'],
): string | null {
  if (measuredOn.state !== 'entered' || day1 === null) return null
  const days = daysBetween(measuredOn.value, day1)
  return days === 0 ? words.onDay1 : days > 0 ? words.daysBefore(days) : words.daysAfter(-days)
}
