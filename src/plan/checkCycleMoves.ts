import type { Finding } from '../evidence/finding.ts'
import { daysBetween } from '../quantities/civilDate.ts'
import { dayShifts } from '../schedule/calendarOf.ts'
import { cycleDelayOf, plannedDay1Of } from '../schedule/cycleDates.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'
import type { PlanCycle } from './plan.ts'

/** Moves of whole days and whole cycles: one as long as a slip of the year, and one that does nothing. */
export function checkCycleMoves(checked: Checked): readonly Finding[] {
  return checked.cycles.flatMap((cycle) => [...checkLong(cycle, checked), ...checkEffect(cycle, checked)])
}

interface WholeMove {
  readonly day: number
  readonly to: string
  readonly days: number
}

function checkLong(cycle: PlanCycle, checked: Checked): Finding[] {
  const limitDays = checked.order.policy.limits.daysAhead
  return wholeMoves(cycle, checked)
    .filter(({ days }) => days > Number(limitDays))
    .map((move) => confirm({ code: 'delayLong', cycle: cycle.number, ...move, limitDays }, 'acknowledgement'))
}

/** Of a current cycle day 1 itself is held against today: see checkNow. */
function wholeMoves({ number, status, day1 }: PlanCycle, { order, regimen }: Checked): readonly WholeMove[] {
  const days = dayShifts(order, regimen, number, day1).map((shift) => ({
    day: shift.delay.at.day,
    to: shift.delay.to,
    days: shift.days,
  }))
  const delay = status === 'projected' ? cycleDelayOf(number, order) : undefined
  const due = delay ? plannedDay1Of(number, order, regimen) : null
  return delay && due ? [{ day: 1, to: delay.to, days: daysBetween(due, delay.to) }, ...days] : days
}

function checkEffect({ number, day1 }: PlanCycle, { order }: Checked): Finding[] {
  const actual = order.cycles.find((cycle) => cycle.number === number)?.actualDay1
  const to = cycleDelayOf(number, order)?.to
  if (actual?.state !== 'entered' || to === undefined || day1 === null || to === day1) return []
  return [confirm({ code: 'delayWithoutEffect', cycle: number, to, day1 }, 'acknowledgement')]
}
