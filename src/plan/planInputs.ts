import { calculateBsa } from '../dosing/bodySurfaceArea.ts'
import type { Body } from '../dosing/ladderInputs.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Order } from '../order/order.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type CycleCalendar, plainCalendar } from '../schedule/cycleCalendar.ts'
import { cycleMeasurements } from './cycleMeasurements.ts'
import type { PlanRules } from './planRules.ts'

/** What every part of one plan is built from. */
export interface PlanInputs {
  readonly order: Order
  readonly regimen: Regimen
  readonly age: number | null
  readonly rules: PlanRules | null
  /** Set while the order needs rules that have not loaded: it takes every dose. */
  readonly waiting: Refusal | null
}

/** The body a cycle is dosed by. */
export function bodyAt({ order, regimen, age, rules }: PlanInputs, cycle: number): Body {
  if (rules) return rules.bodyOf(order, regimen, cycle, age)
  // an order with an area measured elsewhere is not plain: its doses wait for the rules
  const measurements = cycleMeasurements(order, cycle)
  const bsa = calculateBsa({ ...measurements, sex: order.sex, age, bsaCap: order.bsaCap }, order.policy)
  return { bsa, measurements, age }
}

export function calendarAt(
  { order, regimen, rules }: PlanInputs,
  cycle: number,
  day1: CivilDate | null,
): CycleCalendar {
  return rules ? rules.calendarOf(order, regimen, cycle, day1) : plainCalendar(day1, regimen.course.dayZero)
}
