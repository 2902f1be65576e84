import type { SuppliedUnit } from '../evidence/doseUnit.ts'
import type { AllergyState, Intent } from '../patient/patient.ts'
import type { Policy } from './policy.ts'
import type { TypedCourse } from './typedCourse.ts'
import type { TypedCycle } from './typedCycle.ts'

/** The order as a person typed it: every field the text that stands in it. This is what a file and the store hold. */
export interface TypedOrder {
  readonly format: 'dosewright-order'
  readonly version: 5
  readonly regimen: { readonly id: string; readonly version: string } | null
  readonly patient: TypedPatient
  /** Several, so that a later cycle can refer to its own. */
  readonly measurements: readonly TypedMeasurements[]
  readonly cycles: readonly TypedCycle[]
  /** The cycle this order is for, and the last one to show; later ones are projected. */
  readonly currentCycle: string
  readonly lastCycle: string
  /** Option id by choice id. */
  readonly choices: Readonly<Record<string, string>>
  /** Chosen dose per m² by item id, where the regimen gives a range. */
  readonly doses: Readonly<Record<string, string>>
  /** Infusion time in hours by item id, where the regimen does not state one. */
  readonly durations: Readonly<Record<string, string>>
  /** `HH:mm` by anchor id, or by `anchor@day` for one day of the cycle. */
  readonly startTimes: Readonly<Record<string, string>>
  /** What the hospital supplies where the regimen asks for it, by item id. */
  readonly supplied: Readonly<Record<string, TypedSupplied>>
  readonly course: TypedCourse
  readonly policy: Policy
  readonly acknowledgements: readonly Acknowledgement[]
}

export interface TypedPatient {
  readonly familyName: string
  readonly givenName: string
  readonly identifier: string
  readonly birthDate: string
  readonly sex: '' | 'female' | 'male'
  readonly ward: string
  readonly bed: string
  readonly allergies: { readonly state: AllergyState; readonly text: string }
  readonly ecog: string
  readonly lvef: TypedValue
  /** As a person writes it; only ever printed. */
  readonly diagnosis: string
  /** Of the treatment with the regimen chosen. */
  readonly intent: '' | Intent
  readonly venousAccess: string
}

export interface TypedValue {
  readonly value: string
  readonly measuredOn: string
}

export interface TypedMeasurements {
  readonly id: string
  /** cm */
  readonly height: TypedValue
  /** kg */
  readonly weight: TypedValue
  /** Body surface area measured elsewhere, m²; it needs a reason and a name. Empty: calculated. */
  readonly bsa: { readonly value: string; readonly reason: string; readonly by: string }
}

/** What a source leaves out of an item: whether it is given, and if so when and how much, who decides and on what ground. */
export interface TypedSupplied {
  /** Empty: nobody has said, and nothing of it is used. */
  readonly given: '' | 'yes' | 'no'
  /** Days of the cycle, such as `1-4, 7`. */
  readonly days: string
  readonly lastDay: string
  /** Of one administration, in `unit`. */
  readonly dose: string
  readonly unit: '' | SuppliedUnit
  readonly by: string
  readonly reason: string
}

export const blankSupplied: TypedSupplied = { given: '', days: '', lastDay: '', dose: '', unit: '', by: '', reason: '' }

/** A person's answer to one `confirm`. It holds only while the finding's key is the same. */
export interface Acknowledgement {
  readonly finding: string
  readonly key: string
  readonly reason: string
  readonly by: string
}
