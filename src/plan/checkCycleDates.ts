import type { Finding } from '../evidence/finding.ts'
import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { isLive } from '../schedule/administrationState.ts'
import { day1Of, startedOn } from '../schedule/cycleDates.ts'
import { stateOf } from '../schedule/stateOf.ts'
import type { Checked } from './checked.ts'
import { confirm, note, stop } from './makeFinding.ts'

interface DatedCycle {
  readonly number: number
  readonly day1: CivilDate
}

/** The cycles of the course against each other, the earlier ones of the order too, and against the stated length. */
export function checkCycleDates(checked: Checked): readonly Finding[] {
  const dated = datedCycles(checked)
  return [
    ...dated.slice(1).flatMap((cycle, index) => {
      const before = dated[index]
      return before ? checkPair(before, cycle, checked) : []
    }),
    ...checkFirstDay1(checked),
    ...checkProjected(checked),
  ]
}

/** Every cycle with a date: those the order names, planned or given, and those of the plan. Ascending. */
function datedCycles({ order, regimen, cycles }: Checked): readonly DatedCycle[] {
  const numbers = new Set([...order.cycles, ...cycles].map(({ number }) => number))
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const day1 = day1Of(number, order, regimen)
      return day1 === null ? [] : [{ number, day1 }]
    })
}

/** A cycle that starts among the doses of the one before is a mistyped date; one that starts early is asked about. */
function checkPair(before: DatedCycle, cycle: DatedCycle, checked: Checked): Finding[] {
  const { number } = cycle
  const { order, regimen } = checked
  const began = startedOn(number, order, regimen) ?? cycle.day1
  // its first dose may have been given, or moved, to before its day 1: that is when it follows the one before
  const day1 = began < cycle.day1 ? began : cycle.day1
  const lastDate = lastDateOf(before, checked)
  if (day1 <= lastDate) return [stop({ code: 'cyclesOverlap', cycle: number, day1, before: before.number, lastDate })]
  const { cycleLength } = regimen.course
  if (cycleLength.mark === 'absent') return []
  const length = cycleLength.value * (number - before.number)
  const days = daysBetween(startedOn(before.number, order, regimen) ?? before.day1, day1)
  if (days >= length) return []
  return [confirm({ code: 'cycleEarly', cycle: number, day1, before: before.number, days, length }, 'reason')]
}

/** The last date with a dose, where it was moved to or given; day 1 itself, when every dose was left out. */
function lastDateOf({ number, day1 }: DatedCycle, { order, regimen, calendarOf }: Checked): CivilDate {
  const calendar = calendarOf(number, day1)
  const dates = regimen.items.flatMap(({ id, days }) =>
    days.value.flatMap((day) => {
      const date = calendar.startOf(id, day, 1)?.date ?? calendar.dateOf(day)
      return date !== null && isLive(stateOf(order, id, number, day, 1)) ? [date] : []
    }),
  )
  return dates.reduce((last, date) => (date > last ? date : last), day1)
}

function checkFirstDay1({ cycles, regimen }: Checked): Finding[] {
  return regimen.assessments.flatMap(({ id, when }) => {
    if (when.kind !== 'everyFromFirstDay1') return []
    const unknown = cycles.some((cycle) => cycle.day1 && cycle.assessments.some((a) => a.id === id && a.from === null))
    return unknown ? [note({ code: 'firstDay1Missing', assessment: id })] : []
  })
}

function checkProjected({ cycles }: Checked): Finding[] {
  const projected = cycles.filter((cycle) => cycle.status === 'projected').map((cycle) => cycle.number)
  const [from] = projected
  const to = projected.at(-1)
  return from === undefined || to === undefined ? [] : [note({ code: 'cyclesProjected', from, to })]
}
