import type { CivilDay } from './civil.ts'
import { type Course, standingOf } from './course.ts'
import type { Place } from './place.ts'
import { hasOwnHour } from './startRule.ts'

/** Where one administration alone was moved to. */
export interface Move {
  readonly to: CivilDay
  /** Minutes after midnight; null keeps the time of day. */
  readonly time: bigint | null
}

/**
 * The day the treatment begins: of the first doses of day 1 that have an hour of their own, the earliest given, or else the
 * earliest that is not left out.
 */
export function treatmentBegins(
  course: Course,
  cycle: bigint,
  actual: CivilDay | null,
  day1: CivilDay | null,
  moveOf: (item: string, place: Place) => Move | null,
): CivilDay | null {
  const place: Place = { cycle, day: 1n, dose: 1n }
  const firsts = course.items.filter(
    (item) => item.isTreatment && item.days.includes(1n) && hasOwnHour(course, item, 1n),
  )
  const standings = firsts.map(({ id }) => ({ id, standing: standingOf(course, id, place) }))
  const given = standings.flatMap(({ standing }) => (standing.is === 'given' ? [standing.given.date] : []))
  if (day1 === null) return null
  const first = earliest(given)
  // a day 1 that was given is moved by nothing but a first dose recorded after it
  if (actual !== null) return first !== null && first > actual ? first : actual
  if (first !== null) return first
  const planned = standings
    .filter(({ standing }) => standing.is === 'planned' || (standing.is === 'none' && !standing.isLeftOut))
    .map(({ id }) => moveOf(id, place)?.to ?? day1)
    .filter((date) => date !== null)
  return planned.length > 0 ? earliest(planned) : day1
}

function earliest(dates: readonly CivilDay[]): CivilDay | null {
  return dates.reduce<CivilDay | null>((least, date) => (least === null || date < least ? date : least), null)
}
