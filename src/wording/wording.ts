import type { RenalValue } from '../dosing/renal/renalOutcome.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { ChangeReason } from '../evidence/changeReason.ts'
import type { BlockingFinding, Note } from '../evidence/finding.ts'
import type { PreparationRefusal } from '../evidence/preparation.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { RenalRefusal } from '../evidence/renal.ts'
import type { BsaWorking, Step } from '../evidence/step.ts'
import type { Change } from '../order/course.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Quantity, Unit } from '../quantities/quantity.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { Catalogue } from './catalogue.ts'
import type { screen } from './en/screen.ts'
import type { LaterLabels } from './laterLabels.ts'

export type Language = 'en' | 'zh-CN'

/**
 * What one language says until the first doses are read: the first page, the order, what blocks it, the doses. All else is
 * `LaterWording`, loaded after it: see loadWording.
 */
export interface Wording {
  readonly language: Language
  /** Labels of the screens. */
  readonly screen: Catalogue<typeof screen>
  readonly text: (text: Bilingual) => string
  /**
   * The reason only ("Height not entered."), in one or two short sentences: the caller writes "No dose". Names of items
   * and choices come from the regimen. A reason that lies in the course is said in few words here, and in full by
   * `LaterWording`.
   */
  readonly refusal: (refusal: Refusal, regimen: Regimen | null) => string
  /**
   * What can stand in the way before the rules of the plan have loaded; null for a finding whose words come later.
   */
  readonly firstFinding: (finding: BlockingFinding, regimen: Regimen) => string | null
  /** `√(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²`, formula named; `=` only when no digit was cut. */
  readonly bsa: (working: BsaWorking) => string
  /** Thousands separators from 1,000, leading zero, no trailing zero. */
  readonly number: (decimalText: string) => string
  /** Number, no-break space, unit. */
  readonly quantity: (quantity: Quantity<Unit>) => string
  /** A unit alone, for a number that is set larger than it. */
  readonly unit: (unit: Unit) => string
  /** `23-Nov-2026`; `2026年11月23日` */
  readonly date: (date: CivilDate) => string
  /** With the weekday before (English) or after (Chinese). */
  readonly longDate: (date: CivilDate) => string
  /** `Mon 23-Nov`; `11月23日 周一`: only beside a heading that has the year. */
  readonly shortDate: (date: CivilDate) => string
  readonly month: (year: number, month: number) => string
  /** Monday is 1. */
  readonly weekdayName: (weekday: number) => string
  /** `09:00`; `Tue 24-Nov 03:00` when its date differs from `on`. Midnight, 00:00, always has its date. */
  readonly time: (time: CivilTime, on?: CivilDate | null) => string
  /** `4 h`, `90 min`, `3 h 30 min`. */
  readonly minutes: (minutes: number) => string
}

/** With the words of all that follows the first doses. */
export interface LaterWording extends Wording, LaterLabels {
  /** A stop, or something to confirm. */
  readonly finding: (finding: BlockingFinding, regimen: Regimen) => string
  readonly note: (note: Note, regimen: Regimen) => string
  /** Why a part of a preparation is blank. */
  readonly preparationRefusal: (refusal: PreparationRefusal, regimen: Regimen) => string
  /** Why there is no clearance. */
  readonly renalRefusal: (refusal: RenalRefusal) => string
  /** A clearance as an equation with its unit, how it was made absolute, and its source. */
  readonly renalWorking: (found: RenalValue) => string
  /** One rung of the ladder as an equation or a short statement. */
  readonly step: (step: Step, regimen: Regimen) => string
  /** A change in one line: whom it begins at, what it does, how far it reaches, why, since when. */
  readonly change: (change: Change, regimen: Regimen) => string
  /** The same in parts: whom and where, `Give 75% (reduce by 25%)`, `this and later cycles`, `neutropenia, grade 4`. */
  readonly changeSubject: (change: Change, regimen: Regimen) => string
  readonly changeAct: (change: Change, regimen: Regimen) => string
  readonly changeScope: (change: Change) => string
  readonly changeReason: (why: { readonly reason: ChangeReason; readonly grade: number | null }) => string
  /** `Cycle 2, day 4` with the drug, of an administration's id. */
  readonly administration: (id: string, regimen: Regimen) => string
}

/** What a language says beyond its `Wording`; `refusal` takes the place of the shorter one. */
export type LaterPart = Omit<LaterWording, Exclude<keyof Wording, 'refusal'>>
