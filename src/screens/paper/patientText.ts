import type { DateRun } from '../../documents/dateRuns.ts'
import type { HomeDose, HomeRun, LeftOut, PatientDay, PatientThing } from '../../documents/patientCalendar.ts'
import type { Bilingual } from '../../evidence/bilingual.ts'
import { ownValue } from '../../quantities/ownValue.ts'
import { amountText } from '../../quantities/quantity.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** `Monday 23 November 2026 to Friday 27 November 2026`; several runs parted so that no date is read into another. */
export function runsText(runs: readonly DateRun[], wording: LaterWording): string {
  return runs.map((run) => runText(run, wording)).join(wording.patientCalendar.then)
}

export function runText({ from, to }: DateRun, { patientCalendar: words }: LaterWording): string {
  return from === to ? words.date(from) : words.dates(words.date(from), words.date(to))
}

/** In plain words where there are some; the regimen's own title else, so that no examination is lost. */
export function examinationName(
  { id, title }: { readonly id: string; readonly title: Bilingual },
  { patientCalendar: words, text }: LaterWording,
): string {
  return ownValue<string>(words.examinations, id) ?? text(title)
}

/** How it is given, for how long, whether beforehand: `through a drip into a vein`, `4 hours`. */
export function thingText(
  { way, minutes, isBefore, isOpen, isGiven }: PatientThing,
  { patientCalendar: words }: LaterWording,
): string[] {
  return [
    ...(isBefore ? [words.before] : []),
    ...(way === 'notStated' ? [] : [words.way[way]]),
    ...(minutes === null ? [] : [words.minutes(minutes)]),
    ...(isGiven ? [words.done] : []),
    ...(isOpen ? [words.open] : []),
  ]
}

/** On which dates none of a medicine is left, and on which only some of its doses. */
export function leftOutTexts({ name, runs, partly, isAll }: LeftOut, wording: LaterWording): readonly string[] {
  const { patientCalendar: words, text } = wording
  if (runs.length + partly.length === 0) return [(isAll ? words.leftOutUndated : words.partlyUndated)(text(name))]
  return [
    ...(runs.length > 0 ? [words.leftOut(text(name), runsText(runs, wording))] : []),
    ...(partly.length > 0 ? [words.partlyLeftOut(text(name), runsText(partly, wording))] : []),
  ]
}

/** Until when the day lasts, in a sentence; an infusion into the next date says that date. */
export function lengthText(day: PatientDay, { patientCalendar: words }: LaterWording): string {
  const { date, until, nextInNight, isAtLeast } = day
  if (nextInNight !== null) return words.goesOnAt(words.time(nextInNight, date))
  if (until === null) return words.lengthOpen
  const time = words.time(until, date)
  if (isAtLeast) return words.lastsAtLeast(time)
  return until.date === date ? words.lasts(time) : words.runsOver(time)
}

export function homeDoseText(dose: HomeDose, kind: HomeRun['kind'], wording: LaterWording): string {
  const { patientCalendar: words } = wording
  if (dose.kind === 'none') return words.noDose
  if (dose.kind === 'units') {
    const { form, unit } = dose
    const parts = dose.units.map(({ strength, count }) =>
      words.take[form](count, words.amount(wording.number(strength), unit)),
    )
    return words.takeAll(parts)
  }
  const amount = words.amount(wording.number(amountText(dose.amount)), dose.amount.unit)
  return kind === 'inject' ? words.injectAll(amount) : words.takeAll([amount])
}
