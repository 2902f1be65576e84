import type { Bilingual } from '../evidence/bilingual.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Citation, Marked, MarkedOrAbsent } from '../evidence/source.ts'
import type { BandTable } from './bandTable.ts'
import type { LabLimit } from './caution.ts'
import type { Drug } from './drug.ts'
import type { Item } from './item.ts'
import type { SuppliedItem } from './suppliedItem.ts'

/** A published regimen, as its file holds it. Decimals are strings. Every clinical value carries its mark and its place. */
export interface RegimenFile {
  readonly schemaVersion: 2
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly aliases: readonly string[]
  readonly disease: Bilingual
  readonly sources: Readonly<Record<string, Citation>>
  readonly population: Population
  readonly course: Course
  readonly choices: readonly Choice[]
  readonly clockAnchors: readonly ClockAnchor[]
  readonly items: readonly Item[]
  readonly assessments: readonly Assessment[]
  readonly beforeEachCycle: readonly Marked<Bilingual>[]
  readonly supportiveCare: readonly Marked<Bilingual>[]
  readonly totals: readonly DeclaredTotal[]
  readonly counts: readonly DeclaredCount[]
  readonly notStated: readonly Bilingual[]
  /** Rules of the source on toxicity and reductions, shown, never applied by themselves. */
  readonly rules: readonly Marked<Bilingual>[]
  /** The version of the toxicity criteria that the grades of the source are counted by. */
  readonly ctcae: MarkedOrAbsent<CtcaeVersion>
  readonly revisions: readonly Revision[]
}

export const CTCAE_VERSIONS = ['3.0', '4.0', '4.03', '5.0', '6.0'] as const
export type CtcaeVersion = (typeof CTCAE_VERSIONS)[number]

/** A regimen joined with the drugs it uses; `hash` covers both, so a changed drug file changes it. */
export interface Regimen extends RegimenFile {
  readonly drugs: Readonly<Record<string, Drug>>
  /** Drugs none of its items gives but a cumulative limit or an equivalence of theirs counts. */
  readonly countedDrugs: Readonly<Record<string, Drug>>
  /** Those tables of dose bands that name a drug of its items. */
  readonly bandTables: readonly BandTable[]
  readonly hash: string
  /** What the hospital supplied of its items for one order (see suppliedRegimen); a regimen on the shelf has none. */
  readonly supplied?: readonly SuppliedItem[]
}

export interface Population {
  /** Below this age, in completed years on day 1, nothing is dosed. */
  readonly minimumAge: Marked<number>
  readonly age: MarkedOrAbsent<{ readonly min: number; readonly max: number | null }>
  readonly ecogMax: MarkedOrAbsent<number>
  /** Left ventricular ejection fraction, %, at least. */
  readonly lvefMin: MarkedOrAbsent<string>
  /** What the source asked of a patient besides age, ECOG and LVEF. */
  readonly inclusions: readonly StudyCriterion[]
  readonly exclusions: readonly StudyCriterion[]
  /** Laboratory limits the source gives in numbers; it need not give any. */
  readonly limits: readonly Marked<LabLimit>[]
  /** Said where blood counts are no bar to this treatment: limits of a label on them are then not held against a value. */
  readonly countsNotABar?: Marked<Bilingual>
}

/** A condition in words. Whether it is so of this patient a person says, by its id; nobody works it out. */
export interface StudyCriterion {
  readonly id: string
  readonly text: Marked<Bilingual>
}

export interface Course {
  /** Whether the day before day 1 is day 0; left out, it is day −1. Only a regimen with days before day 1 says so. */
  readonly dayZero?: boolean
  /** Days from one day 1 to the next. Absent: each cycle takes the date its user gives. */
  readonly cycleLength: MarkedOrAbsent<number>
  /** How many cycles the source gives. `max` null: until a condition its rules name. */
  readonly cycles: MarkedOrAbsent<{ readonly min: number; readonly max: number | null }>
  /** A condition on a cycle from number `from` on, confirmed by a person. */
  readonly conditions: readonly { readonly id: string; readonly from: number; readonly text: Marked<Bilingual> }[]
}

/** Something the source leaves open. One that changes a dose or a rate has no default. */
export interface Choice {
  readonly id: string
  readonly question: Bilingual
  readonly affects: 'dose' | 'rate' | 'time'
  readonly options: readonly ChoiceOption[]
  /** Only where `affects` is `time`; shown as the default it is. */
  readonly defaultOption?: string
  readonly why: Bilingual
}

export interface ChoiceOption {
  readonly id: string
  readonly label: Bilingual
}

/** A clock time a person sets. `days` are the days of the cycle it serves; `proposed` is ours and marked so. */
export interface ClockAnchor {
  readonly id: string
  readonly label: Bilingual
  readonly days: readonly number[]
  readonly proposed: string
}

export type Assessment = {
  readonly id: string
  readonly title: Bilingual
  /** Days count from 1. */
  readonly when:
    | { readonly kind: 'window'; readonly from: number; readonly to: number }
    | { readonly kind: 'days'; readonly days: readonly number[] }
    /** Every `days` days from the first day 1 of the course; delays do not move it. */
    | { readonly kind: 'everyFromFirstDay1'; readonly days: number }
  readonly mark: Marked<true>
  /** Where the counting starts, when the source does not say. */
  readonly anchor?: Marked<Bilingual>
}

/** The source's total per m² (or in mg) of one item over one cycle, against which the schedule is proved. */
export interface DeclaredTotal {
  readonly item: string
  /** Only for these options of a choice. */
  readonly when?: Readonly<Record<string, string>>
  readonly unit: PrescribedUnit
  readonly min: string
  readonly max: string
}

/** How many administrations one cycle has of an item, and the last day of it with one. None for days a hospital supplies. */
export interface DeclaredCount {
  readonly item: string
  /** Only for these options of a choice. */
  readonly when?: Readonly<Record<string, string>>
  readonly administrations: number
  readonly lastDay: number
}

export interface Revision {
  readonly version: string
  readonly date: string
  readonly change: Bilingual
  /** Why this version is no longer to be used: said when an order made under it opens. */
  readonly withdrawn?: Bilingual
}
