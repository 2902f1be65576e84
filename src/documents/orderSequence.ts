import type { Administration, PlanCycle } from '../plan/plan.ts'
import { civilTimeText } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { OrderLine } from './treatmentPlan.ts'

/**
 * Which drug of its day each item is, by when its first dose starts. Two that start together share a number. A number is said
 * only where it is true of every day of the item: on a sheet, a sequence that holds on some days is a wrong one on others.
 */
export function orderSequence({ administrations }: PlanCycle): ReadonlyMap<string, OrderLine['sequence']> {
  const first = administrations.filter(({ dose, state }) => dose === 1 && isLive(state))
  const items = [...new Set(first.map(({ item }) => item))]
  return new Map(
    items.map((item) => [
      item,
      sequenceOf(
        first.filter((each) => each.item === item),
        first,
      ),
    ]),
  )
}

/** null where it is alone on all its days, or where a clock time is open. */
function sequenceOf(own: readonly Administration[], first: readonly Administration[]): OrderLine['sequence'] {
  const days = own.map((each) => first.filter(({ day }) => day === each.day))
  if (days.every((day) => day.length === 1)) return null
  const places = own.map((each, index) => placeOn(days[index] ?? [], each))
  const [one = null, ...more] = new Set(places)
  return places.includes(null) ? null : more.length > 0 ? 'byDay' : one
}

/** One more than the starts before its own on that day; null while one of them is open. */
function placeOn(day: readonly Administration[], { time }: Administration): number | null {
  const starts = new Set(day.map((each) => each.time.start && civilTimeText(each.time.start)))
  if (time.start === null || starts.has(null)) return null
  const own = civilTimeText(time.start)
  return 1 + [...starts].filter((start) => start !== null && start < own).length
}
