import type { Decimal } from '../quantities/decimal.ts'
import type { Administration } from './plan.ts'

/**
 * What each day gives of one drug, as printed, in the drug's unit; null where a dose of the day is refused. A day that was
 * moved onto another adds to it: a day is its date, and its number only while there is no date.
 */
export function dailyDoses(administrations: readonly Administration[]): readonly (Decimal | null)[] {
  const days = new Map<string, Decimal | null>()
  for (const { cycle, day, time, ladder } of administrations) {
    const { roundedDose } = ladder
    const key = time.dayDate ?? `C${cycle}D${day}`
    const before = days.get(key)
    const dose = roundedDose.ok ? roundedDose.value.value : null
    days.set(key, before === undefined ? dose : before && dose && before.plus(dose))
  }
  return [...days.values()]
}
