import type { Allergies, Intent, Sex } from '../patient/patient.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Course } from './course.ts'
import type { Entry } from './entry.ts'
import type { Policy } from './policy.ts'
import type { Acknowledgement, TypedSupplied } from './typedOrder.ts'

export type { Entry } from './entry.ts'

/** The order, parsed. The only thing besides the regimen that a plan is made from. */
export interface Order {
  readonly regimen: { readonly id: string; readonly version: string } | null
  readonly identity: {
    readonly familyName: Entry<string>
    readonly givenName: Entry<string>
    readonly identifier: Entry<string>
    readonly ward: Entry<string>
    readonly bed: Entry<string>
    readonly allergies: Allergies
    /** On one line; empty when not entered. */
    readonly diagnosis: string
    readonly intent: Intent | null
    readonly venousAccess: string
  }
  readonly birthDate: Entry<CivilDate>
  readonly sex: Sex | null
  readonly ecog: Entry<number>
  /** % */
  readonly lvef: Entry<Decimal>
  readonly lvefMeasuredOn: Entry<CivilDate>
  readonly measurements: Readonly<Record<string, Measurements>>
  readonly cycles: readonly OrderedCycle[]
  readonly currentCycle: Entry<number>
  readonly lastCycle: Entry<number>
  readonly choices: Readonly<Record<string, string>>
  /** mg/m² by item id */
  readonly doses: Readonly<Record<string, Entry<Decimal>>>
  /** minutes by item id */
  readonly durations: Readonly<Record<string, Entry<number>>>
  /** minutes after midnight by anchor id or `anchor@day` */
  readonly startTimes: Readonly<Record<string, Entry<number>>>
  /** As typed: read with the regimen that asks for it. */
  readonly supplied: Readonly<Record<string, TypedSupplied>>
  readonly course: Course
  readonly policy: Policy
  /** m², parsed from the policy's text; missing means no cap. */
  readonly bsaCap: Entry<Decimal>
  readonly acknowledgements: readonly Acknowledgement[]
}

export interface Measurements {
  readonly height: Entry<Decimal>
  readonly heightMeasuredOn: Entry<CivilDate>
  readonly weight: Entry<Decimal>
  readonly weightMeasuredOn: Entry<CivilDate>
  /** m², measured elsewhere */
  readonly bsa: Entry<Decimal>
  readonly bsaReason: string
  readonly bsaBy: string
}

export interface OrderedCycle {
  readonly number: number
  readonly plannedDay1: Entry<CivilDate>
  readonly actualDay1: Entry<CivilDate>
  readonly measurements: string
  readonly dosing: '' | 'recalculate' | 'keep'
  readonly bsaFormula: string
}
