import type { ChangeReason } from '../evidence/changeReason.ts'
import type { Circumstance } from '../evidence/circumstance.ts'
import type { ChangeField } from '../evidence/courseRefusal.ts'
import type { Analyte, Genotype, LabUnit } from '../evidence/labs.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Entry } from './entry.ts'
import type { ChangeTarget, GfrMethod, ModifyScope } from './typedCourse.ts'

/** The course, parsed. */
export interface Course {
  readonly changes: readonly (Change | UnclearChange)[]
  readonly records: readonly (GivenDose | UnclearRecord)[]
  /** Given under regimens this order was for before. Counted in the ledger; never an administration of this plan. */
  readonly formerRecords: readonly FormerRecord[]
  readonly earlier: readonly EarlierDose[]
  readonly noEarlier: readonly string[]
  readonly circumstances: Readonly<Partial<Record<Circumstance, 'yes' | 'no'>>>
  readonly gfr: {
    /** mL/min */
    readonly value: Entry<Decimal>
    readonly measuredOn: Entry<CivilDate>
    readonly method: GfrMethod | null
    /** `none` is an answer; missing is not. */
    readonly cap: Entry<Decimal | 'none'>
  }
  readonly weights: Readonly<Record<string, WeightKind>>
  readonly labs: Readonly<Partial<Record<Analyte, Lab>>>
  readonly genotype: Genotype | null
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>
  readonly supportLeftOut: readonly string[]
}

/** A laboratory value as entered; zero is a value. Without its unit it is compared with nothing. */
export interface Lab {
  readonly value: Entry<Decimal>
  readonly unit: LabUnit | null
  readonly upperLimit: Entry<Decimal>
  readonly measuredOn: Entry<CivilDate>
}

/** A change that is whole. */
export type Change = Modification | Omission | Cessation | Delay

export interface Decided {
  readonly id: string
  readonly at: ChangeTarget
  readonly reason: ChangeReason
  readonly grade: number | null
  readonly date: CivilDate
  readonly note: string
}

export interface Modification extends Decided {
  readonly kind: 'modify'
  readonly item: string
  readonly scope: ModifyScope
  readonly action: ModifyAction
}

export type ModifyAction =
  /** What is given, in %. */
  | { readonly as: 'percent'; readonly percent: Decimal; readonly basis: 'standard' | 'previous' }
  | { readonly as: 'level'; readonly level: string }
  /** In the regimen's own unit. */
  | { readonly as: 'amount'; readonly amount: Decimal }
  | { readonly as: 'restore' }

export interface Omission extends Decided {
  readonly kind: 'omit'
  readonly item: string
  readonly scope: 'administration' | 'cycle'
}

export interface Cessation extends Decided {
  readonly kind: 'cease'
  readonly item: string
  readonly scope: 'drug' | 'regimen'
}

export interface Delay extends Decided {
  readonly kind: 'delay'
  readonly item: string | null
  readonly scope: 'day' | 'following' | 'cycle'
  readonly to: CivilDate
  /** Minutes after midnight; null keeps the time of day. Only for one item. */
  readonly time: number | null
}

/** A change with something missing or wrong: whatever it may have meant to reach has no dose until it is clear. */
export interface UnclearChange {
  readonly kind: 'unclear'
  readonly id: string
  readonly of: Change['kind']
  /** null: every item. */
  readonly item: string | null
  readonly at: ChangeTarget
  readonly fields: readonly ChangeField[]
}

/** An administration as given. */
export interface GivenDose {
  readonly kind: 'given'
  readonly administration: string
  readonly drug: string
  readonly date: CivilDate
  /** Minutes after midnight. */
  readonly start: number
  /** In the drug's unit. */
  readonly amount: Decimal
  /** m² of that day; null for a dose that does not depend on it. */
  readonly bsa: Decimal | null
  readonly bsaFormula: string | null
}

export interface UnclearRecord {
  readonly kind: 'unclear'
  readonly administration: string
  readonly drug: string
}

/** `regimen`: the id of the regimen it was given under. */
export type FormerRecord = (GivenDose | UnclearRecord) & { readonly regimen: string }

/** A dose from before or from elsewhere; an amount that cannot be read makes the sum unknown, never smaller. */
export interface EarlierDose {
  readonly id: string
  readonly drug: string
  /** In the drug's unit per m². */
  readonly perM2: Entry<Decimal>
  readonly total: Entry<Decimal>
  readonly when: string
  readonly where: string
}
