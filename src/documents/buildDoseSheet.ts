import { type CivilDate, isWeekend } from '../quantities/civilDate.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import { amountText, quantity, type Quantity, sum } from '../quantities/quantity.ts'
import type { Item } from '../regimen/item.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { DoseCell, DoseColumn, DoseRow, DoseSheet, NotGiven, PrescribedLine } from './doseSheet.ts'

/** The matrix of one cycle. @throws when the plan has no such cycle: the caller picks from the plan's own. */
export function buildDoseSheet(plan: Plan, cycleNumber: number): DoseSheet {
  const cycle = cycleOf(plan, cycleNumber)
  const columns = columnsOf(cycle)
  return {
    cycle: cycle.number,
    status: cycle.status,
    columns,
    rows: plan.regimen.items.map((item) => row(item, cycle, columns, plan)),
    notGiven: notGiven(plan),
    onceDaily: cycle.administrations.every((a) => a.dosesThisDay === 1),
  }
}

function notGiven({ regimen }: Plan): readonly NotGiven[] {
  return (regimen.supplied ?? []).flatMap(({ item, isGiven, by, reason }) => {
    const name = item.drug === undefined ? item.title : regimen.drugs[item.drug]?.name
    return isGiven || !name ? [] : [{ item: item.id, name, by, reason }]
  })
}

export function cycleOf(plan: Plan, number: number): PlanCycle {
  const cycle = plan.cycles.find((candidate) => candidate.number === number)
  if (!cycle) throw new Error(`no cycle ${number} in this plan`)
  return cycle
}

/** From the first to the last day with a dose without a gap, and those days after into which the last dose reaches. */
function columnsOf({ dates, days, administrations }: PlanCycle): readonly DoseColumn[] {
  const first = days[0] ?? 1
  const last = days.at(-1) ?? first
  const running = administrations.filter(runsInto)
  return dates
    .filter(({ day, date }) => {
      const isReached = date !== null && running.some((a) => isTaken(a) && reaches(a, date))
      return day >= first && (day <= last || isReached)
    })
    .map(({ day, date }) => ({ day, date, weekend: date !== null && isWeekend(date) }))
}

/** It starts or still runs on another date than its own day of the cycle. */
function runsInto({ time }: Administration): boolean {
  if (time.dayDate === null || time.start === null) return false
  if (time.start.date !== time.dayDate) return true
  return time.end !== null && time.end.date > time.dayDate && time.end.minutes > 0
}

function row(item: Item, cycle: PlanCycle, columns: readonly DoseColumn[], plan: Plan): DoseRow {
  const resolution = resolveItem(item, plan.choices)
  const line = resolution.ok ? resolution.item : item
  const drug = line.drug ? plan.regimen.drugs[line.drug] : undefined
  const own = cycle.administrations.filter((a) => a.item === item.id)
  const total = cycle.totals.find((candidate) => candidate.item === item.id)
  const [first] = own
  // an item whose days the hospital has yet to supply has no administration: its row stands, and says why there is no dose
  const name = first?.name ?? drug?.name ?? line.title
  const open = resolution.ok ? null : resolution.refusal
  const prescribed = first
    ? prescribedOver(own, first, resolution.ok ? resolution.item : null)
    : open && refusedLine(open)
  if (!prescribed || !name || !total) throw new Error(`the plan lost an item: ${item.id}`)
  return {
    item: line,
    name,
    formulation: drug?.formulation ?? null,
    doseBasis: drug?.doseBasis?.value ?? null,
    prescribed,
    cells: columns.map((column) => cell(own, column)),
    total,
  }
}

function refusedLine(refusal: Refusal): PrescribedLine {
  return { ok: false, refusal }
}

/** Over the days of the cycle: every amount once. */
function prescribedOver(
  own: readonly Administration[],
  first: Administration,
  item: ResolvedItem | null,
): PrescribedLine {
  const line = prescribedLine(first, item)
  if (!line.ok) return line
  const amounts = own.flatMap((each) => {
    const other = prescribedLine(each, item)
    return other.ok ? [other.amount] : []
  })
  const keyOf = ({ value, unit }: (typeof amounts)[number]): string => `${amountText({ value, unit })} ${unit}`
  const distinct = new Map(amounts.map((amount) => [keyOf(amount), amount]))
  return { ...line, then: [...distinct.values()].slice(1) }
}

/** What the regimen prescribes; what a person changed stands in the cells. */
function prescribedLine({ standardDose: prescribedDose }: Administration, item: ResolvedItem | null): PrescribedLine {
  if (!prescribedDose.ok) return refusedLine(prescribedDose.refusal)
  const timesPerDay = item?.timesPerDay.value ?? 1
  const { step } = prescribedDose
  if (step.code === 'dividedDaily') {
    const times = quantity(prescribedDose.value.value.times(timesPerDay), prescribedDose.value.unit)
    return { ok: true, amount: times, then: [], per: 'day', timesPerDay }
  }
  const perDay = item?.dose.kind === 'perM2' && item.dose.per === 'day'
  return { ok: true, amount: prescribedDose.value, then: [], per: perDay ? 'day' : 'administration', timesPerDay }
}

function cell(own: readonly Administration[], { day, date }: DoseColumn): DoseCell {
  const administrations = own.filter((a) => a.day === day)
  if (administrations.length > 0) return { kind: 'given', day, administrations, dailyDose: dailyDose(administrations) }
  const other = date === null ? undefined : own.findLast((a) => isTaken(a) && runsInto(a) && reaches(a, date))
  if (!other) return { kind: 'none', day }
  const { start, end } = other.time
  return { kind: 'running', day, administration: other, starts: start?.date === date ? start : null, until: end }
}

/** It starts on this date, or still runs on it. */
function reaches({ time: { start, end } }: Administration, date: CivilDate): boolean {
  if (start?.date === date) return true
  if (!start || !end || start.date > date) return false
  return end.date > date || (end.date === date && end.minutes > 0)
}

/** To be given, or given: not left out by a person. */
function isTaken({ state }: Administration): boolean {
  return state.kind === 'planned' || state.kind === 'given'
}

/** What a person left out is no part of the day; a refused dose leaves it without a sum. */
function dailyDose(all: readonly Administration[]): Quantity<DoseUnit> | null {
  const administrations = all.filter(isTaken)
  const doses = administrations.flatMap(({ ladder }) => (ladder.roundedDose.ok ? [ladder.roundedDose.value] : []))
  return doses.length === administrations.length ? sum(doses) : null
}
