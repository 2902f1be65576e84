import type { DoseLadder, PrescribedDose } from '../dosing/doseLadder.ts'
import type { Body, LadderInputs } from '../dosing/ladderInputs.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Course, GivenDose } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { TypedCourse } from '../order/typedCourse.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { AdministrationState } from '../schedule/administrationState.ts'
import type { CycleCalendar } from '../schedule/cycleCalendar.ts'
import type { BodyComparison } from './bodyComparison.ts'
import type { Checked } from './checked.ts'
import type { Clinical } from './clinical.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { DrugLedger } from './ledger.ts'
import type { Administration, Plan, PlanCycle } from './plan.ts'

/**
 * The rules the first doses of a plain order do without, so that the page may fetch them once it stands. Until they are
 * there nothing prints, and an order that needs one of them has no dose.
 */
export interface PlanRules {
  readonly parseCourse: (typed: TypedCourse) => Course
  /** The regimen with what the hospital supplied for this order. */
  readonly suppliedRegimen: (regimen: Regimen, order: Order) => Regimen
  readonly buildDoseLadder: (inputs: LadderInputs) => DoseLadder
  /** What was given, on every rung. */
  readonly recordedLadder: (record: GivenDose, drug: Drug) => DoseLadder
  /** The second drug of a vial that holds two. */
  readonly companionDose: (drug: Drug, ladder: DoseLadder) => Administration['companion']
  /** The first rung as the regimen has it, before any change. */
  readonly standardDose: (inputs: LadderInputs) => PrescribedDose
  readonly bodyOf: (order: Order, regimen: Regimen, cycle: number, age: number | null) => Body
  readonly calendarOf: (order: Order, regimen: Regimen, cycle: number, day1: CivilDate | null) => CycleCalendar
  readonly stateOf: (order: Order, item: string, cycle: number, day: number, dose: number) => AdministrationState
  /** Why a dose has no number: something was recorded of it, and cannot be read. */
  readonly recordRefusal: (order: Order, item: string, cycle: number, day: number, dose: number) => Refusal | null
  readonly buildLedgers: (order: Order, regimen: Regimen, cycles: readonly PlanCycle[]) => readonly DrugLedger[]
  readonly compareBodies: (
    order: Order,
    regimen: Regimen,
    age: number | null,
    cycles: readonly PlanCycle[],
  ) => BodyComparison | null
  readonly fingerprintOf: (
    order: Order,
    regimen: Regimen,
    cycles: readonly number[],
    age: number | null,
    build: string,
  ) => string
  /** What to check before the doses and what to draw up: labs, criteria, cautions, preparation, supportive care. */
  readonly buildClinical: (inputs: ClinicalInputs) => Clinical
  readonly checkPlan: (checked: Checked) => readonly Finding[]
  /** What depends on today's date. */
  readonly checkNow: (plan: Plan, today: CivilDate) => readonly Finding[]
}
