import { readDays } from '../../plan/readSupplied.ts'
import type { Item } from '../../regimen/item.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import type { LaterWording } from '../../wording/wording.ts'

type Faults = LaterWording['supplied']['faults']

/** Why typed days are not taken, beside their field; null while they are empty or right. */
export function daysFault(text: string, { course }: Regimen, faults: Faults, count?: number): string | null {
  const reading = readDays(text, course)
  if (reading.state === 'invalid') return faults[reading.fault]
  const isOther = reading.state === 'entered' && count !== undefined && reading.days.length !== count
  return isOther ? faults.otherCount(count) : null
}

/** The same for a last day: one day, and not before one that the source states. */
export function lastDayFault(text: string, { days }: Item, regimen: Regimen, faults: Faults): string | null {
  const reading = readDays(text, regimen.course)
  if (reading.state !== 'entered') return daysFault(text, regimen, faults)
  const [last, second] = reading.days
  if (last === undefined || second !== undefined) return faults.notOneDay
  const stated = days.value.at(-1)
  return stated !== undefined && last < stated ? faults.beforeStated(dayText([stated], '')) : null
}
