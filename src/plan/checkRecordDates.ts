import type { Finding } from '../evidence/finding.ts'
import type { GivenDose } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { type CivilDate, daysBetween } from '../quantities/civilDate.ts'
import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { readAdministrationId } from '../schedule/administrationId.ts'
import { calendarOf } from '../schedule/calendarOf.ts'
import { day1Of, startedOn } from '../schedule/cycleDates.ts'
import { StartTimes } from '../schedule/startTimes.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'

const HALF_DAY = 12 * 60

/**
 * What was given is taken as it was typed, for intervals and for the next cycle: a record a month or a year off would
 * put both wrong. Of every cycle with a date, also those before the plan's own.
 */
export function checkRecordDates({ order, regimen }: Checked): readonly Finding[] {
  return order.course.records.flatMap((record) => {
    const read = readAdministrationId(record.administration)
    const item = regimen.items.find(({ id }) => id === read?.item)
    if (record.kind !== 'given' || !read || !item?.days.value.includes(read.at.day)) return []
    const [planned, ...others] = day1sOf(read.at.cycle, order, regimen).flatMap(
      (day1) => plannedOn(read.item, read.at, day1, without(record, order), regimen) ?? [],
    )
    if (!planned || [planned, ...others].some((each) => isOn(record, each))) return []
    const { administration, date } = record
    const detail = { code: 'recordDateDiffers', administration, date, planned: planned.date } as const
    return [confirm(detail, 'acknowledgement')]
  })
}

/** Day 1 by the order; and, where nobody typed another, the day the first dose was given on, if that is near. */
function day1sOf(cycle: number, order: Order, regimen: Regimen): readonly CivilDate[] {
  const day1 = day1Of(cycle, order, regimen)
  const began = startedOn(cycle, order, regimen)
  if (day1 === null || began === null) return []
  const isTyped =
    order.cycles.some(({ number, actualDay1 }) => number === cycle && actualDay1.state === 'entered') ||
    order.course.changes.some(
      (change) =>
        change.kind === 'delay' && change.at.cycle === cycle && (change.scope === 'cycle' || change.at.day === 1),
    )
  const isNear = Math.abs(daysBetween(day1, began)) <= Number(order.policy.limits.daysPast)
  return !isTyped && isNear ? [day1, began] : [day1]
}

/** `start` null: its day is known, its hour is not. */
interface PlannedOn {
  readonly date: CivilDate
  readonly start: CivilTime | null
}

function plannedOn(
  item: string,
  { cycle, day, dose }: ChangeTarget,
  day1: CivilDate,
  order: Order,
  regimen: Regimen,
): PlannedOn | null {
  const calendar = calendarOf(order, regimen, cycle, day1)
  const start = new StartTimes(order, regimen, calendar).ofDose(item, day, dose)?.time ?? null
  const date = start?.date ?? calendar.dateOf(day)
  return date && { date, start }
}

/** The dose as it was to be given: its own record left aside, all others standing. */
function without(record: GivenDose, order: Order): Order {
  const records = order.course.records.filter(({ administration }) => administration !== record.administration)
  return { ...order, course: { ...order.course, records } }
}

/** By the clock to the nearest day: a start twenty minutes over midnight is of the day before. */
function isOn({ date, start: minutes }: GivenDose, { date: planned, start }: PlannedOn): boolean {
  if (date === planned) return true
  return start !== null && Math.abs(minutesBetween(start, { date, minutes })) < HALF_DAY
}
