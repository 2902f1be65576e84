import type { ChangeReason } from '../evidence/changeReason.ts'
import type { Circumstance } from '../evidence/circumstance.ts'
import type { Analyte, Genotype, LabUnit } from '../evidence/labs.ts'
import type { WeightKind } from '../evidence/weightKind.ts'
import type { TypedCycle } from './typedCycle.ts'

/** What happens to a regimen on its way through a patient, as typed: changes, what was given, what was given before. */
export interface TypedCourse {
  /** In the order they were made; a later one outranks an earlier one where both reach. */
  readonly changes: readonly TypedChange[]
  /** What was given here. A recorded administration never recalculates. */
  readonly records: readonly TypedRecord[]
  /** The courses under regimens this order was for before. */
  readonly former: readonly FormerCourse[]
  /** Earlier doses from elsewhere. */
  readonly earlier: readonly TypedEarlier[]
  /** Ids of drugs of which a person said that none was given before. A drug in neither list is not recorded. */
  readonly noEarlier: readonly string[]
  /** A circumstance that is left out was not answered. */
  readonly circumstances: Readonly<Partial<Record<Circumstance, 'yes' | 'no'>>>
  readonly gfr: TypedGfr
  /** The chosen weight by item id, only where the drug's file offers more than one. */
  readonly weights: Readonly<Record<string, WeightKind>>
  readonly labs: Readonly<Partial<Record<Analyte, TypedLab>>>
  readonly genotype: Genotype | ''
  /** Whether a criterion in words is so of this patient, by its id; one that is left out was not answered. */
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>
  /** Ids of the hospital's supportive lines that this patient does not get. */
  readonly supportLeftOut: readonly string[]
}

export interface TypedLab {
  readonly value: string
  /** Empty where a person has not chosen between two. */
  readonly unit: LabUnit | ''
  /** The laboratory's own upper limit of normal, in the same unit. */
  readonly upperLimit: string
  readonly measuredOn: string
}

export type TypedChange = TypedModification | TypedOmission | TypedCessation | TypedDelay

/** The administration a change begins at: it reaches this one and, by its scope, those after it. */
export interface ChangeTarget {
  readonly cycle: number
  readonly day: number
  /** Which dose of that day. */
  readonly dose: number
}

interface ChangeBase {
  /** `change1`: unique in the order, never used again. */
  readonly id: string
  readonly at: ChangeTarget
  readonly reason: ChangeReason | ''
  /** 1 to 4, for toxicity reasons only. */
  readonly grade: string
  /** When it was decided. */
  readonly date: string
  readonly note: string
}

/** Another dose. It has no default scope and no default basis. */
export interface TypedModification extends ChangeBase {
  readonly kind: 'modify'
  readonly item: string
  readonly scope: ModifyScope | ''
  /** `restore` ends every earlier modification of the item. */
  readonly as: 'percent' | 'level' | 'amount' | 'restore'
  /** What is given, in %; a level's id; an amount in the regimen's own unit; empty for `restore`. */
  readonly value: string
  /** For a percentage: of the standard dose, or of the dose before. */
  readonly basis: 'standard' | 'previous' | ''
}
export type ModifyScope = 'administration' | 'cycle' | 'laterCycles'

/** Left out: this one administration, or all that remain of this cycle. The next cycle has it again. */
export interface TypedOmission extends ChangeBase {
  readonly kind: 'omit'
  readonly item: string
  readonly scope: 'administration' | 'cycle' | ''
}

/** Ended for good from here on: this drug, or the whole regimen. */
export interface TypedCessation extends ChangeBase {
  readonly kind: 'cease'
  /** The drug in question also where the whole regimen ends. */
  readonly item: string
  readonly scope: 'drug' | 'regimen' | ''
}

/**
 * Moved in time. `item`: one item with what is timed by it, on its own day; null: everything of the day.
 * `day`: that day alone. `following`: it and the days after it in this cycle. `cycle`: day 1, and with it the cycle.
 */
export interface TypedDelay extends ChangeBase {
  readonly kind: 'delay'
  readonly item: string | null
  readonly scope: 'day' | 'following' | 'cycle' | ''
  /** The new date, and for one item its new time. */
  readonly to: string
  readonly time: string
}

/** One administration as it was given: numbers of that day, kept as they are. */
export interface TypedRecord {
  /** `cytarabine@C2D4#1` */
  readonly administration: string
  readonly drug: string
  readonly date: string
  readonly start: string
  /** In the drug's unit. */
  readonly amount: string
  /** m², of that day; empty for a dose that does not depend on it. */
  readonly bsa: string
  /** The formula that area was made by, or empty. */
  readonly bsaFormula: string
}

/**
 * What was decided and given while the order was for another regimen. Its records stay in the ledger, apart from those of
 * the present regimen, whose administrations may have the same ids; all of it returns with its regimen.
 */
export interface FormerCourse {
  /** The regimen's id. */
  readonly regimen: string
  readonly cycles: readonly TypedCycle[]
  readonly changes: readonly TypedChange[]
  readonly records: readonly TypedRecord[]
}

/** A dose from elsewhere, or from before, in the drug's unit per m². */
export interface TypedEarlier {
  readonly id: string
  readonly drug: string
  readonly perM2: string
  /** The total dose, if known. */
  readonly total: string
  /** As far as known: 2024, 2024-06, 2024-06-30. */
  readonly when: string
  readonly where: string
}

export interface TypedGfr {
  /** mL/min, absolute. */
  readonly value: string
  readonly measuredOn: string
  readonly method: GfrMethod | ''
  /** `none`, or mL/min; empty while not chosen. */
  readonly cap: string
}

export const GFR_METHODS = ['measured', 'cockcroftGault', 'wright', 'ckdEpiDeindexed', 'other'] as const
export type GfrMethod = (typeof GFR_METHODS)[number]

export const blankCourse: TypedCourse = {
  changes: [],
  records: [],
  former: [],
  earlier: [],
  noEarlier: [],
  circumstances: {},
  gfr: { value: '', measuredOn: '', method: '', cap: '' },
  weights: {},
  labs: {},
  genotype: '',
  answers: {},
  supportLeftOut: [],
}
