import type { CivilDate } from '../quantities/civilDate.ts'
import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'
import { cycleOf } from './buildDoseSheet.ts'
import { movedDose } from './movedDose.ts'
import { inReadingOrder, supportDate } from './supportOn.ts'
import type { ClockLane, ClockMark, DayClock } from './dayClock.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** The civil date of one day of a cycle by the clock; null while the cycle has no day 1, and on a day it does not have. */
export function buildDayClock(plan: Plan, cycleNumber: number, day: number): DayClock | null {
  const cycle = cycleOf(plan, cycleNumber)
  const date = cycle.dates.find((each) => each.day === day)?.date ?? null
  if (date === null) return null
  const live = cycle.administrations.filter((a) => isLive(a.state))
  const ofDay = live.filter((a) => a.day === day)
  const lanes = plan.regimen.items.flatMap((item): ClockLane[] => {
    const own = live.filter((a) => a.item === item.id)
    const marks = own.flatMap((a) => markOn(a, date))
    const [first] = own
    return first && marks.length > 0 ? [{ item: item.id, name: first.name, marks }] : []
  })
  const marks = lanes.flatMap((lane) => lane.marks)
  return {
    date,
    day,
    ...shownHours(marks),
    lanes,
    elsewhere: ofDay.filter((a) => a.time.start !== null && a.time.start.date !== date),
    moved: live.flatMap((a) => movedDose(plan, a) ?? []),
    untimed: ofDay.filter((a) => a.time.start === null),
    leftOut: cycle.administrations.filter((a) => a.day === day && !isLive(a.state)),
    support: inReadingOrder(
      plan.support.filter((each) => each.cycle === cycleNumber && (each.day === day || supportDate(each) === date)),
    ),
  }
}

function markOn(administration: Administration, date: CivilDate): ClockMark[] {
  const { start, end, duration } = administration.time
  if (!start) return []
  const midnight: CivilTime = { date, minutes: 0 }
  const from = minutesBetween(midnight, start)
  const to = minutesBetween(midnight, end ?? start)
  const startsHere = from >= 0 && from < DAY
  const runsHere = from < 0 && to > 0
  if (!startsHere && !runsHere) return []
  const kind = duration.kind === 'push' ? 'push' : end ? 'infusion' : 'start'
  return [
    {
      administration,
      kind,
      start: Math.max(0, from),
      end: Math.min(DAY, to),
      carriedOver: from < 0,
      continues: to > DAY,
    },
  ]
}

/** Whole hours with at least one free hour on either side, never beyond the date. */
function shownHours(marks: readonly ClockMark[]): { from: number; to: number } {
  if (marks.length === 0) return { from: 0, to: DAY }
  const first = Math.min(...marks.map((mark) => mark.start))
  const last = Math.max(...marks.map((mark) => mark.end))
  const down = first - (first % HOUR) - HOUR
  const up = last + ((HOUR - (last % HOUR)) % HOUR) + HOUR
  return { from: Math.max(0, down), to: Math.min(DAY, up) }
}
