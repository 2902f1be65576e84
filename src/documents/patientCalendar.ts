import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { WholeUnits } from '../evidence/rounding.ts'
import type { SupportKind } from '../order/policy.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { CivilTime } from '../quantities/civilTime.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { CalendarAssessment, CalendarCycleDay } from './calendar.ts'
import type { DateRun } from './dateRuns.ts'

/** What a patient takes home of one cycle. No dose stands in it but of what the patient takes or injects at home. */
export interface PatientCalendar {
  readonly cycle: number
  /** Whole months, Monday first; none while the cycle has no day 1. */
  readonly months: readonly PatientMonth[]
  readonly days: readonly PatientDay[]
  readonly home: readonly HomeRun[]
  readonly examinations: readonly PatientExamination[]
  readonly support: readonly { readonly kind: SupportKind; readonly runs: readonly DateRun[] }[]
  readonly leftOut: readonly LeftOut[]
  /** Medicines of this cycle that have no date yet. */
  readonly undated: readonly Bilingual[]
  /** Projected cycles: planned only. */
  readonly later: readonly LaterCycle[]
  readonly diary: readonly DiaryDay[]
}

/** What a person left out or ended, by medicine, on the dates it would have had. */
export interface LeftOut {
  readonly name: Bilingual
  /** Dates on which none of the medicine is left. */
  readonly runs: readonly DateRun[]
  /** Dates on which other doses of it are still to be given, or were. */
  readonly partly: readonly DateRun[]
  /** Without a date: whether the cycle has no other dose of it. */
  readonly isAll: boolean
}

export interface PatientMonth {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly weeks: readonly (readonly PatientCell[])[]
}

export interface PatientCell {
  readonly date: CivilDate
  readonly inMonth: boolean
  readonly cycleDay: CalendarCycleDay | null
  /** null: no treatment by the team on this date. */
  readonly treatment: PatientDay | null
  /** Something to take at home. */
  readonly isHome: boolean
  /** A treatment that was to be on this date has been taken out, and nothing else is left on it. */
  readonly isTakenOut: boolean
  readonly examinations: readonly CalendarAssessment[]
  /** The projected cycle that is planned to give something on this date. */
  readonly planned: number | null
}

/** A date on which the team gives something, or something of the day before still runs. */
export interface PatientDay {
  readonly date: CivilDate
  readonly cycleDay: CalendarCycleDay | null
  readonly things: readonly PatientThing[]
  /** What began on an earlier date; `until` null: not known, or later than this date. */
  readonly running: readonly { readonly id: string; readonly name: Bilingual; readonly until: CivilTime | null }[]
  /** First planned start of the date's own day; null while one of its times is not set. */
  readonly comeAt: CivilTime | null
  /** It goes on from the day before: there is no time to come. */
  readonly goesOn: boolean
  /** A dose of this date's own day that follows after midnight. */
  readonly nextInNight: CivilTime | null
  /** Latest end, which may lie on a later date; null while no infusion has one. */
  readonly until: CivilTime | null
  /** How long one of them takes is not known: it may be later. */
  readonly isAtLeast: boolean
  /** From `comeAt` to `until`. */
  readonly minutes: number | null
  /** The dates it was moved from. */
  readonly movedFrom: readonly CivilDate[]
  /** Moved, but its earlier date is not known, or only its hour is another. */
  readonly isTimeChanged: boolean
  /** Everything of the date has been recorded as given. */
  readonly isDone: boolean
}

/** How it is given, as a patient meets it. `vein`: whether by a drip is not known. */
export type PatientWay = 'drip' | 'push' | 'vein' | 'underSkin' | 'byMouth' | 'notStated'

/** One medicine given by the team. Its milligrams stay with the ward's own papers. */
export interface PatientThing {
  readonly id: string
  readonly name: Bilingual
  readonly way: PatientWay
  readonly start: CivilTime | null
  /** How long it runs; null for what does not run, or while it is not known. */
  readonly minutes: number | null
  readonly isBefore: boolean
  readonly isGiven: boolean
  /** It has no dose yet: the team has still to decide. */
  readonly isOpen: boolean
}

/** Dates in a row on which a medicine is taken at home alike. */
export interface HomeRun extends DateRun {
  readonly item: string
  readonly name: Bilingual
  /** `inject`: under the skin. Whether at home or by the team, no regimen says. */
  readonly kind: 'take' | 'inject'
  readonly doses: readonly { readonly start: CivilTime | null; readonly dose: HomeDose }[]
  /** How it is swallowed, by the drug's own label; null where its file says nothing. */
  readonly how: Bilingual | null
}

export type HomeDose =
  | {
      readonly kind: 'units'
      readonly form: 'tablet' | 'capsule'
      readonly units: readonly WholeUnits[]
      readonly unit: DoseUnit
    }
  | { readonly kind: 'amount'; readonly amount: Quantity<DoseUnit> }
  /** Refused: nothing may be taken until the team has said how much. */
  | { readonly kind: 'none' }

export interface PatientExamination extends DateRun {
  readonly id: string
  readonly title: Bilingual
}

export interface LaterCycle {
  readonly number: number
  /** Dates on which something is given or taken; none while its day 1 is not known. */
  readonly runs: readonly DateRun[]
}

export interface DiaryDay {
  readonly date: CivilDate
  readonly cycleDay: number | null
  /** What is taken by mouth on this date, and how many times: a box to tick for each. */
  readonly toTake: readonly { readonly item: string; readonly name: Bilingual; readonly times: number }[]
}
