import type { ChangeReason } from '../../evidence/changeReason.ts'
import type { Circumstance } from '../../evidence/circumstance.ts'
import type { SuppliedUnit } from '../../evidence/doseUnit.ts'
import type { Analyte, Genotype, LabUnit } from '../../evidence/labs.ts'
import type { WeightKind } from '../../evidence/weightKind.ts'
import type { GfrMethod, ModifyScope } from '../../order/typedCourse.ts'
import type { CodedPolicy } from './codedPolicy.ts'

/**
 * What a code says, as JSON: nothing that is blank, usual or told by the rest. It has no place for a name, an identifier, a
 * birth date, a ward, allergies, a note or whoever decided: an age stands for the birth date, and where the engine needs a
 * name or a reason a mark says that there was one. Numbers are texts where they are measured or given, as in every file of
 * ours; a day is a whole number of days from day 1 of the current cycle, so it may be negative.
 */
export interface CodedPlan {
  /** Id and version of the regimen. */
  readonly of: string
  /** Planned day 1 of the current cycle, in days from 2000-01-01. */
  readonly on: number
  /** Completed years on that day. */
  readonly age: number
  readonly sex: 'f' | 'm'
  /** Printed while a confirmation was open. */
  readonly draft?: true
  readonly ecog?: string
  readonly lvef?: CodedValue
  readonly body: readonly CodedBody[]
  /** The current cycle, when it is not the first; the last one shown, as typed. */
  readonly cycle?: number
  readonly last?: number
  /** Left out while cycle 1 alone has a date, and its own measurements. */
  readonly cycles?: readonly CodedCycle[]
  readonly choices?: Texts
  /** Per m², where the regimen gives a range. */
  readonly perM2?: Texts
  readonly hours?: Texts
  readonly starts?: Texts
  readonly supplied?: Readonly<Record<string, CodedSupplied>>
  readonly changes?: readonly CodedChange[]
  readonly records?: readonly CodedRecords[]
  readonly former?: readonly CodedFormer[]
  /** Drug, per m², total. */
  readonly earlier?: readonly (readonly [string, string, string])[]
  readonly noEarlier?: readonly string[]
  readonly circumstances?: Readonly<Partial<Record<Circumstance, YesNo>>>
  readonly gfr?: { readonly is?: CodedValue; readonly by?: GfrMethod; readonly cap?: string }
  readonly weights?: Readonly<Record<string, WeightKind>>
  /** Value, unit, upper limit of normal, day. */
  readonly labs?: Readonly<Partial<Record<Analyte, readonly [string, LabUnit | '', string, number | null]>>>
  readonly genotype?: Genotype
  readonly answers?: Readonly<Record<string, YesNo>>
  readonly policy?: CodedPolicy
  /** First and last cycle of those that give the same, and by item what each day gives. */
  readonly doses: readonly (readonly [number, number, Texts])[]
}

export type Texts = Readonly<Record<string, string>>
export type YesNo = 'y' | 'n'

/** A value and the day it was measured; null where no date was typed. */
export type CodedValue = readonly [string, number | null]

/** Height, weight, and the area measured elsewhere with whether it has a reason and a name. */
export interface CodedBody {
  readonly cm?: CodedValue
  readonly kg?: CodedValue
  readonly m2?: readonly [string, SaidMarks]
}

/** What was said and is not in the code: 1 a reason, 2 a name, 3 both. */
export type SaidMarks = 0 | 1 | 2 | 3

export interface CodedCycle {
  readonly n: number
  readonly on?: number
  readonly given?: number
  /** Place of its measurements in `body`, when it is not the first. */
  readonly body?: number
  readonly dosing?: 'recalculate' | 'keep'
  readonly formula?: string
}

/** Given or not, days, last day, dose, unit, what was said. */
export type CodedSupplied = readonly ['' | YesNo, string, string, string, SuppliedUnit | '', SaidMarks]

interface ChangeBase {
  /** `2/8/1`: cycle, day, dose of the day. */
  readonly at: string
  readonly why: ChangeReason
  readonly grade?: number
  readonly on: number
  /** It had a note that the reason needs. */
  readonly note?: true
}

export type CodedChange = ChangeBase &
  (
    | {
        readonly is: 'modify'
        readonly item: string
        readonly scope: ModifyScope
        readonly as: 'percent' | 'level' | 'amount' | 'restore'
        readonly to?: string
        readonly basis?: 'standard' | 'previous'
      }
    | { readonly is: 'omit'; readonly item: string; readonly scope: 'administration' | 'cycle' }
    | { readonly is: 'cease'; readonly item: string; readonly scope: 'drug' | 'regimen' }
    | {
        readonly is: 'delay'
        readonly item?: string
        readonly scope: 'day' | 'following' | 'cycle'
        readonly until: number
        readonly time?: string
      }
  )

/**
 * What was given on days that follow each other, at one time of day, of one amount: item (with the drug where it has another
 * id), cycle, days of the cycle, dose of the day, date of the first, `HH:mm`, amount, area, formula.
 */
export type CodedRecords = readonly [string, number, string, number, number, string, string, string, string]

export interface CodedFormer {
  readonly of: string
  readonly cycles?: readonly CodedCycle[]
  readonly changes?: readonly CodedChange[]
  readonly records?: readonly CodedRecords[]
}
