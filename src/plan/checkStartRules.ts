import type { Finding } from '../evidence/finding.ts'
import { type CivilTime, civilTimeText, minutesBetween } from '../quantities/civilTime.ts'
import { entered } from '../order/entry.ts'
import type { Order } from '../order/order.ts'
import type { Moment } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { CycleCalendar } from '../schedule/cycleCalendar.ts'
import { type Start, StartTimes } from '../schedule/startTimes.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import type { Administration } from './plan.ts'

/**
 * A dose set to a time of its own against the source's order of drugs. Asked from the times both have now, so also where
 * the drug it is timed by was moved past it.
 */
export function checkStartRules(checked: Checked): readonly Finding[] {
  const { order, regimen, calendarOf } = checked
  const current = checked.cycles.find(({ status }) => status === 'current')
  if (!current) return []
  const { administrations } = current
  const calendar = calendarOf(current.number, current.day1)
  const shortest = withShortestInfusions(order, regimen)
  return administrations.flatMap((administration) => {
    const { item, day, state, time } = administration
    if (state.kind !== 'planned' || time.start === null || time.from !== null) return []
    const rule = new StartTimes(shortest, regimen, withoutStart(calendar, item, day)).of(item, day)
    if (!rule?.from || rule.from.kind === 'anchor' || !breaks(administration, time.start, rule)) return []
    const other = rule.from.item
    // beside a dose that is left out there is no order to keep
    if (!administrations.some((a) => a.item === other && a.day === day && isLive(a.state))) return []
    const texts = { start: civilTimeText(time.start), rule: civilTimeText(rule.time) }
    return [confirm({ code: 'startAgainstRule', item, ...texts, other }, 'reason')]
  })
}

/** As if the first dose of the item on that day had not been moved: the rule then says when it would start. */
function withoutStart(calendar: CycleCalendar, item: string, day: number): CycleCalendar {
  const isIt = (own: string, on: number, dose: number): boolean => own === item && on === day && dose === 1
  return {
    ...calendar,
    startOf: (own, on, dose) => (isIt(own, on, dose) ? null : calendar.startOf(own, on, dose)),
  }
}

/** An infusion time nobody has entered takes no time here: what breaks even that rule breaks the real one. */
function withShortestInfusions(order: Order, { items }: Regimen): Order {
  const none = items.map(({ id }) => [id, entered('0', 0)] as const)
  const known = Object.entries(order.durations).filter(([, { state }]) => state === 'entered')
  return { ...order, durations: Object.fromEntries([...none, ...known]) }
}

const AFTER: readonly Moment['kind'][] = ['afterStartOf', 'afterEndOf']

/** A later dose of the day must not come before the first may; how late it comes is not the first's rule. */
function breaks({ dose }: Administration, start: CivilTime, { from, time }: Start): boolean {
  const minutes = minutesBetween(time, start)
  return from && AFTER.includes(from.kind) ? minutes < 0 : dose === 1 && minutes > 0
}
