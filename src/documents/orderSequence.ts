import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { civilTimeText } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import { treatmentDate } from './treatmentDate.ts'
import type { OrderLine } from './treatmentPlan.ts'

/**
 * Which drug of its day each item is, by when its first dose starts. Two that start together share a number. A number is said
 * only where it is true of every date of the item: on a sheet, a sequence that holds on some days is a wrong one on others.
 */
export function orderSequence(plan: Plan, cycle: PlanCycle): ReadonlyMap<string, OrderLine['sequence']> {
  // a dose that was moved by itself has its place among those of its new date
  const first = cycle.administrations
    .filter(({ dose, state }) => dose === 1 && isLive(state))
    .map((each): First => ({ ...each, on: treatmentDate(plan, each) ?? each.day }))
  const items = [...new Set(first.map(({ item }) => item))]
  return new Map(items.map((item) => [item, sequenceOf(item, first)]))
}

interface First extends Pick<Administration, 'item' | 'time'> {
  /** Its date; its day of the cycle while there is none. */
  readonly on: CivilDate | number
}

/** null where it is alone on all its dates, or where a clock time is open. */
function sequenceOf(item: string, first: readonly First[]): OrderLine['sequence'] {
  const own = first.filter((each) => each.item === item)
  const beside = own.map(({ on }) => first.filter((each) => each.on === on))
  if (beside.every((doses) => doses.length === 1)) return null
  const places = own.map((each, index) => placeAmong(beside[index] ?? [], each))
  const [one = null, ...more] = new Set(places)
  return places.includes(null) ? null : more.length > 0 ? 'byDay' : one
}

/** One more than the starts before its own on that date; null while one of them is open. */
function placeAmong(doses: readonly First[], { time }: First): number | null {
  const starts = new Set(doses.map((each) => each.time.start && civilTimeText(each.time.start)))
  if (time.start === null || starts.has(null)) return null
  const own = civilTimeText(time.start)
  return 1 + [...starts].filter((start) => start !== null && start < own).length
}
