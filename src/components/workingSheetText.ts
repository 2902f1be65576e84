import type { CitedPlace, CountedDose, WorkedDrug, WorkedRun, WorkedTotal } from '../documents/workingSheet.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Change } from '../order/course.ts'
import { quantity, type Quantity, sum } from '../quantities/quantity.ts'
import { roundForDisplay } from '../quantities/roundToIncrement.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { dayText } from '../wording/formats/dayText.ts'
import { ownHalf } from '../wording/places.ts'
import type { LaterWording } from '../wording/wording.ts'

/** As many as the equation beside it shows. */
const SHOWN = 6

/** `≈ 2.277578 mg` where digits are cut. */
export function rungValueText(
  { value, unit }: Quantity<PrescribedUnit>,
  { quantity: say, workingSheet }: LaterWording,
) {
  const shown = roundForDisplay(value, SHOWN)
  const text = say({ value: shown, unit })
  return shown.eq(value) ? text : workingSheet.about(text)
}

/** `Days 1–5: 5 doses`; of a day of which only some doses are made so, which of them. */
export function runText({ administrations }: WorkedRun, wording: LaterWording): string {
  const { workingSheet: words, paper } = wording
  const days = [...new Set(administrations.map(({ day }) => day))]
  const of = (day: number) => administrations.filter((each) => each.day === day)
  const whole = days.filter((day) => of(day).length === of(day)[0]?.dosesThisDay)
  const [first] = administrations
  const parts = administrations
    .filter(({ day }) => !whole.includes(day))
    .map(({ day, dose, dosesThisDay }) => paper.dayDoseOf(day, dose, dosesThisDay))
  const each = first.dosesThisDay > 1 && whole.length > 0 ? [words.perDay(first.dosesThisDay)] : []
  return words.runs([
    ...(whole.length > 0 ? [words.days(dayText(whole, paper.dayListAnd), whole.length === 1)] : []),
    ...parts,
    ...each,
    words.doses(administrations.length),
  ])
}

/** `[1] Methods, Treatment protocol` */
export function citedText({ number, place }: CitedPlace, { workingSheet, language }: LaterWording): string {
  return workingSheet.cite(number, ownHalf(place, language === 'en' ? 'en' : 'zh'))
}

/** `Give 75% (reduce by 25%). Reason: neutropenia, grade 4; decided 22-Nov-2026` */
export function changedText(change: Change, regimen: Regimen, wording: LaterWording): string {
  return wording.workingSheet.changed(
    wording.changeAct(change, regimen),
    wording.changeReason(change),
    wording.date(change.date),
    change.note,
  )
}

/** What the hospital supplied of the item, by whom and on what ground; null where it supplied nothing. */
export function suppliedText({ supplied }: WorkedDrug, wording: LaterWording): string | null {
  if (supplied === null) return null
  const { workingSheet: words, paper } = wording
  const { days, dose, by, reason } = supplied
  const parts = [
    ...(days === null ? [] : [words.suppliedParts.days(dayText(days, paper.dayListAnd))]),
    ...(dose === null ? [] : [words.suppliedParts.dose(wording.quantity(quantity(dose.amount, dose.unit)))]),
  ]
  return words.suppliedBy(parts, by, reason)
}

/** `4 × 7 mg + 1 × 5 mg = 33 mg`; null where there is no total. */
export function sumText(doses: readonly CountedDose<PrescribedUnit>[], wording: LaterWording): string | null {
  const all = sum(doses.map(({ count, dose }) => quantity(dose.value.times(count), dose.unit)))
  if (all === null) return null
  const terms = doses.map(({ count, dose }) => `${count}\u00a0×\u00a0${wording.quantity(dose)}`)
  return `${terms.join(' + ')} = ${wording.quantity(all)}`
}

/** The sum of what is prescribed beside the total the regimen's file declares, and whether the two agree. */
export function declaredText({ total, declared }: WorkedTotal, wording: LaterWording): string {
  const { workingSheet: words, paper } = wording
  const comparison = paper.declared[total.declared]
  if (declared === null) return comparison
  const [min, max] = [declared.min, declared.max].map((text) => wording.quantity(quantity(text, declared.unit)))
  const amount =
    declared.min === declared.max ? (min ?? '') : words.declaredRange(wording.number(declared.min), max ?? '')
  return words.declared(amount, comparison)
}
