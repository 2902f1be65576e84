import type { Finding } from '../evidence/finding.ts'
import { daysBetween } from '../quantities/civilDate.ts'
import type { Item } from '../regimen/item.ts'
import { calendarOfSeries } from '../schedule/calendarOf.ts'
import { countedDay1, plannedDay1Of } from '../schedule/cycleDates.ts'
import type { Checked } from './checked.ts'
import { checkMissedDoses } from './checkMissedDoses.ts'
import { type DoseMove, doseMoves } from './doseMoves.ts'
import { confirm, stop } from './makeFinding.ts'
import type { PlanCycle } from './plan.ts'

/** What was moved in time, against the regimen's windows, its last day and its own rule for a missed dose. */
export function checkDelays(checked: Checked): readonly Finding[] {
  return checked.cycles.flatMap((cycle) => {
    const moves = doseMoves(cycle, checked)
    return [
      ...checkHours(cycle, checked),
      ...checkWindows(cycle, moves, checked),
      ...checkBeyond(cycle, moves, checked),
      ...checkEarlier(cycle, moves, checked),
      ...checkMissedDoses(cycle, moves, checked),
    ]
  })
}

/** A dose moved to another date at its own hour, where that hour is not known, would stand on the old date unseen. */
function checkHours({ number, administrations, day1 }: PlanCycle, { order }: Checked): Finding[] {
  if (day1 === null) return []
  return order.course.changes.flatMap((change) => {
    if (change.kind !== 'delay' || change.item === null || change.at.cycle !== number) return []
    const { id, item, at } = change
    const moved = administrations.find((a) => a.item === item && a.day === at.day && a.dose === at.dose)
    if (moved?.state.kind !== 'planned' || moved.time.start !== null) return []
    const refusal = { code: 'changeUnclear', change: id, fields: ['time'] } as const
    return [stop({ code: 'noDose', refusal, items: [item], readings: [] })]
  })
}

/** On its first day of the cycle a dose is as late as the cycle is, too. Later days count from the day 1 there was. */
function checkWindows({ number, day1 }: PlanCycle, moves: readonly DoseMove[], { order, regimen }: Checked): Finding[] {
  const due = countedDay1(number, order, regimen) ?? plannedDay1Of(number, order, regimen)
  const late = due && day1 ? daysBetween(due, day1) : 0
  return firstOfEachDay(moves).flatMap(({ administration: { item: id, day }, days: moved }) => {
    const item = itemOf(id, regimen.items)
    if (!item?.window) return []
    const { before, after } = item.window.value
    const days = day === Math.min(...item.days.value) ? moved + late : moved
    if (days >= -before && days <= after) return []
    return [confirm({ code: 'delayOutsideWindow', item: id, cycle: number, day, days, before, after }, 'reason')]
  })
}

function checkBeyond({ number, day1 }: PlanCycle, moves: readonly DoseMove[], { order, regimen }: Checked): Finding[] {
  const lastDay = Math.max(...regimen.items.flatMap((item) => item.days.value))
  const lastDate = calendarOfSeries(order, regimen, number, day1).dateOf(lastDay)
  if (lastDate === null) return []
  const beyond = moves.filter(({ to, days }) => days > 0 && to > lastDate)
  return causes(beyond).map(({ administration: { item, day }, to }) =>
    confirm({ code: 'delayBeyondLastDay', item, cycle: number, day, to, lastDate }, 'reason'),
  )
}

/** A window of the source says how early a dose may come; nothing else does. */
function checkEarlier({ number }: PlanCycle, moves: readonly DoseMove[], { regimen }: Checked): Finding[] {
  const early = moves.filter(
    ({ administration, days }) => days < 0 && itemOf(administration.item, regimen.items)?.window === undefined,
  )
  return causes(early).map(({ administration: { item, day }, from, to }) =>
    confirm({ code: 'movedEarlier', item, cycle: number, day, from, to }, 'reason'),
  )
}

/** What moved by itself, and of a day that moved whole its first drug: what is only timed by these asks nothing more. */
function causes(moves: readonly DoseMove[]): readonly DoseMove[] {
  const own = moves.filter(({ cause }) => cause === 'itself')
  const whole = moves.filter(({ cause }) => cause === 'day')
  const days = [...new Set(whole.map(({ administration: { day } }) => day))]
  const firsts = days.flatMap((day) => {
    const all = whole.filter(({ administration }) => administration.day === day)
    return all.find(({ administration: { role } }) => role === 'treatment') ?? all[0] ?? []
  })
  return firstOfEachDay([...own, ...firsts])
}

/** A later dose of the day that follows the first is the same move. */
function firstOfEachDay(moves: readonly DoseMove[]): readonly DoseMove[] {
  const seen = new Set<string>()
  return moves.filter(({ administration: { item, day } }) => {
    const isFirst = !seen.has(`${item}@${day}`)
    seen.add(`${item}@${day}`)
    return isFirst
  })
}

function itemOf(id: string, items: readonly Item[]): Item | undefined {
  return items.find((item) => item.id === id)
}
