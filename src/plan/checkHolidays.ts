import type { Finding } from '../evidence/finding.ts'
import type { Checked } from './checked.ts'
import { note } from './makeFinding.ts'

/** The hospital's days off on which a dose is planned: flagged, never moved. */
export function checkHolidays({ order, cycles }: Checked): readonly Finding[] {
  const planned = cycles
    .flatMap(({ administrations }) => administrations)
    .filter(({ state }) => state.kind === 'planned')
  const dates = new Set<string | null>(planned.map(({ time }) => time.start?.date ?? time.dayDate))
  return order.policy.holidays
    .filter(({ date, isWorkday }) => !isWorkday && dates.has(date))
    .map(({ date, name }) => note({ code: 'holiday', date, name }))
}
