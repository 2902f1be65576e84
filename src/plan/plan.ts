import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { DoseLadder, PrescribedDose } from '../dosing/doseLadder.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Finding } from '../evidence/finding.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Allergies, Intent, Sex } from '../patient/patient.ts'
import type { Change, GivenDose } from '../order/course.ts'
import type { Policy } from '../order/policy.ts'
import type { Acknowledgement } from '../order/typedOrder.ts'
import type { AdministrationState } from '../schedule/administrationState.ts'
import type { ScheduledAssessment, ScheduledTime } from '../schedule/scheduled.ts'
import type { BodyComparison } from './bodyComparison.ts'
import type { Clinical } from './clinical.ts'
import type { DrugLedger } from './ledger.ts'

/** `final`: printable as an order. `draft`: a confirmation is open. `blocked`: a stop stands. */
export type PrintStatus = 'final' | 'draft' | 'blocked'

/** What the order and the regimen give: every administration of every cycle, or why not. Derived, never stored, never edited. */
export interface Plan extends Clinical {
  readonly regimen: Regimen
  readonly patient: PlanPatient
  readonly policy: Policy
  /** The current cycle's. */
  readonly bsa: BsaOutcome
  readonly choices: Readonly<Record<string, string>>
  readonly cycles: readonly PlanCycle[]
  /** Every change of the order that is whole, in the order they were made; ladders and states name them by id. */
  readonly changes: readonly Change[]
  /** What was recorded in this course, also of cycles before these. */
  readonly given: readonly GivenDose[]
  /** Of each drug with a cumulative limit, or recorded against one. */
  readonly ledgers: readonly DrugLedger[]
  /** The body an earlier cycle was dosed by and the present one; null while there is nothing to compare. */
  readonly comparison: BodyComparison | null
  readonly findings: readonly Finding[]
  /** Those of the order's acknowledgements that still hold. */
  readonly acknowledged: readonly Acknowledgement[]
  readonly printStatus: PrintStatus
  /** Twelve hexadecimal digits in three groups, `7F3A-19C2-E0B4`; null while the rules that make it are loading. */
  readonly fingerprint: string | null
  readonly build: string
}

/** As entered; null where missing or invalid (a finding says which). */
export interface PlanPatient {
  readonly familyName: string | null
  readonly givenName: string | null
  readonly identifier: string | null
  readonly birthDate: CivilDate | null
  /** Completed years on day 1 of the current cycle; while that is open, on the day of the latest measurement. */
  readonly age: number | null
  readonly sex: Sex | null
  readonly ward: string | null
  readonly bed: string | null
  readonly allergies: Allergies
  /** Only ever printed: nothing is computed from these three. */
  readonly diagnosis: string | null
  readonly intent: Intent | null
  readonly venousAccess: string | null
  readonly ecog: number | null
  readonly lvef: Quantity<'%'> | null
  readonly lvefMeasuredOn: CivilDate | null
  readonly height: Quantity<'cm'> | null
  readonly heightMeasuredOn: CivilDate | null
  readonly weight: Quantity<'kg'> | null
  readonly weightMeasuredOn: CivilDate | null
}

export interface PlanCycle {
  readonly number: number
  /** Only the current cycle prints as an order; a projected one is to be recalculated. */
  readonly status: 'current' | 'projected'
  readonly day1: CivilDate | null
  /** Day 1 of the cycle after it, as entered or counted; null where neither is known. The source may have no such cycle. */
  readonly nextDay1: CivilDate | null
  /** From the measurements this cycle refers to. */
  readonly bsa: BsaOutcome
  /** Date of each day from the first with a dose to the day after the last; null while day 1 is not known. */
  readonly dates: readonly { readonly day: number; readonly date: CivilDate | null }[]
  /** Days of the cycle with a planned treatment or premedication, ascending. */
  readonly days: readonly number[]
  /** In the order of the regimen's items, then day, then dose of the day. */
  readonly administrations: readonly Administration[]
  readonly totals: readonly CycleTotal[]
  readonly assessments: readonly ScheduledAssessment[]
}

/** One drug, one time. */
export interface Administration {
  /** `cytarabine@C2D4#1`: item, cycle, day of cycle, dose of the day. */
  readonly id: string
  readonly item: string
  /** null while the choice that decides the drug is open. */
  readonly drug: string | null
  readonly name: Bilingual
  readonly role: 'treatment' | 'premedication'
  readonly cycle: number
  readonly day: number
  /** Which dose of the day, and of how many. */
  readonly dose: number
  readonly dosesThisDay: number
  readonly state: AdministrationState
  /** The first rung as the regimen has it, before any change. */
  readonly standardDose: PrescribedDose
  readonly ladder: DoseLadder
  /** The second drug of a vial that holds two in fixed masses; null for every other drug, and without a dose. */
  readonly companion: { readonly name: Bilingual; readonly dose: Quantity<DoseUnit> } | null
  readonly time: ScheduledTime
}

/** Three numbers a person may confuse, side by side: the single and the daily dose stand in the administrations. */
export interface CycleTotal {
  readonly item: string
  /** Sum of the printed (rounded) doses; null when any of them is refused. Those left out by a person do not count. */
  readonly rounded: Quantity<DoseUnit> | null
  /** Sum of the prescribed doses, per body measure or flat; null when any is refused or an amount was recorded. */
  readonly prescribed: Quantity<PrescribedUnit> | null
  /**
   * Whether the prescribed sum is the total the regimen file declares. `outsideRange`: a person chose outside the range
   * the file declares, which has a finding of its own. `changed`: a person changed, left out or recorded a dose; what the
   * regimen itself gives still agrees. `openEnded`: it has no last day. `differs` cannot come from a person: the engine
   * or file is wrong.
   */
  readonly declared: 'agrees' | 'outsideRange' | 'changed' | 'openEnded' | 'differs' | 'notDeclared' | 'unknown'
}
