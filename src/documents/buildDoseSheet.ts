import { addDays, type CivilDate, isWeekend } from '../quantities/civilDate.ts'
import { type Quantity, sum } from '../quantities/quantity.ts'
import type { Item } from '../regimen/item.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { DoseCell, DoseColumn, DoseRow, DoseSheet, PrescribedLine } from './doseSheet.ts'

/** The matrix of one cycle. @throws when the plan has no such cycle: the caller picks from the plan's own. */
export function buildDoseSheet(plan: Plan, cycleNumber: number): DoseSheet {
  const cycle = cycleOf(plan, cycleNumber)
  const days = columnDays(cycle)
  return {
    cycle: cycle.number,
    status: cycle.status,
    columns: days.map((day) => column(day, cycle.day1)),
    rows: plan.regimen.items.map((item) => row(item, cycle, days, plan)),
    onceDaily: cycle.administrations.every((a) => a.dosesThisDay === 1),
  }
}

export function cycleOf(plan: Plan, number: number): PlanCycle {
  const cycle = plan.cycles.find((candidate) => candidate.number === number)
  if (!cycle) throw new Error(`no cycle ${number} in this plan`)
  return cycle
}

/** From the first to the last day with a dose without a gap, and the day into which the last dose reaches. */
function columnDays(cycle: PlanCycle): readonly number[] {
  const first = cycle.days[0] ?? 1
  const ends = cycle.administrations.map((a) => (runsInto(a) ? a.day + 1 : a.day))
  const last = Math.max(first, ...ends)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** It starts or still runs on the date after its own day of the cycle. */
function runsInto({ time }: Administration): boolean {
  if (time.dayDate === null || time.start === null) return false
  if (time.start.date > time.dayDate) return true
  return time.end !== null && time.end.date > time.dayDate && time.end.minutes > 0
}

function column(day: number, day1: CivilDate | null): DoseColumn {
  const date = day1 === null ? null : addDays(day1, day - 1)
  return { day, date, weekend: date !== null && isWeekend(date) }
}

function row(item: Item, cycle: PlanCycle, days: readonly number[], plan: Plan): DoseRow {
  const resolution = resolveItem(item, plan.choices)
  const line = resolution.ok ? resolution.item : item
  const drug = line.drug ? plan.regimen.drugs[line.drug] : undefined
  const own = cycle.administrations.filter((a) => a.item === item.id)
  const total = cycle.totals.find((candidate) => candidate.item === item.id)
  const [first] = own
  if (!first || !total) throw new Error(`the plan lost an item: ${item.id}`)
  return {
    item: line,
    name: first.name,
    formulation: drug?.formulation ?? null,
    doseBasis: drug?.doseBasis?.value ?? null,
    prescribed: prescribedLine(first, resolution.ok ? resolution.item : null),
    cells: days.map((day) => cell(own, day)),
    total,
  }
}

function prescribedLine({ ladder }: Administration, item: ResolvedItem | null): PrescribedLine {
  const { prescribedDose } = ladder
  if (!prescribedDose.ok) return { ok: false, refusal: prescribedDose.refusal }
  const timesPerDay = item?.timesPerDay.value ?? 1
  const { step } = prescribedDose
  if (step.code === 'dividedDaily') {
    const times = { value: prescribedDose.value.value.times(timesPerDay), unit: 'mg/m2' } as const
    return { ok: true, amount: times, per: 'day', timesPerDay }
  }
  const perDay = item?.dose.kind === 'perM2' && item.dose.per === 'day'
  return { ok: true, amount: prescribedDose.value, per: perDay ? 'day' : 'administration', timesPerDay }
}

function cell(own: readonly Administration[], day: number): DoseCell {
  const administrations = own.filter((a) => a.day === day)
  if (administrations.length > 0) return { kind: 'given', day, administrations, dailyDose: dailyDose(administrations) }
  const before = own.find((a) => a.day === day - 1 && a.dose === a.dosesThisDay && runsInto(a))
  if (!before) return { kind: 'none', day }
  const { start, end, dayDate } = before.time
  const starts = start && dayDate && start.date > dayDate ? start : null
  return { kind: 'running', day, administration: before, starts, until: end }
}

function dailyDose(administrations: readonly Administration[]): Quantity<'mg'> | null {
  const doses = administrations.flatMap(({ ladder }) => (ladder.roundedDose.ok ? [ladder.roundedDose.value] : []))
  return doses.length === administrations.length ? sum(doses) : null
}
