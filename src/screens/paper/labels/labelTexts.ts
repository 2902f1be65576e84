import { stateText } from '../../../components/courseText.ts'
import { doseAmount, isShownWhole, millilitres, perMillilitre } from '../../../components/preparationAmounts.ts'
import type { Label, WithoutLabel } from '../../../documents/label.ts'
import type { Plan } from '../../../plan/plan.ts'
import { dayText } from '../../../wording/formats/dayText.ts'
import { NO_BREAK } from '../../../wording/formats/quantityText.ts'
import type { LaterWording } from '../../../wording/wording.ts'

const kept = (text: string): string => text.replaceAll(' ', NO_BREAK)

/** `Mon 23-Nov-2026 10:00`; null while the clock time is open. */
export function startText({ administration: { time } }: Label, wording: LaterWording): string | null {
  const { start } = time
  if (start === null) return null
  // midnight says its date by itself
  return kept(
    start.minutes === 0 ? wording.time(start) : `${wording.longDate(start.date)} ${wording.time(start, start.date)}`,
  )
}

/** `cycle 1, day 3, dose 1 of 2`: of the regimen; a dose after midnight belongs to the day before its date. */
export function dayInCycle({ administration }: Label, { paper }: LaterWording): string {
  const { cycle, day, dose, dosesThisDay } = administration
  const ofDay = dosesThisDay > 1 ? [paper.doseOf(dose, dosesThisDay)] : []
  return [kept(paper.cycleDay(cycle, day)), ...ofDay].join(paper.joinParts)
}

/** Which syringe of the dose, and which of the bags of this drug: as far as there is more than one. */
export function sequenceTexts(
  { share, series, container, administration: { cycle } }: Label,
  { labels: words }: LaterWording,
): readonly string[] {
  const say = container === 'bag' ? words.bagOf : words.doseOf
  return [
    ...(share === null ? [] : [words.syringeOf(share.number, share.of)]),
    ...(series === null ? [] : [say(series.number, series.of, cycle)]),
  ]
}

/** `500 mL of glucose 5% with the drug added`; of what is not known only what is. */
export function fillText({ volume, diluent }: Label, wording: LaterWording): string | null {
  const { labels: words, preparationNames: names } = wording
  if (!volume.ok) return diluent?.ok === true ? words.diluentAlone(names.diluents[diluent.value]) : null
  const { bag } = volume.value
  if (bag === null) return words.undiluted
  const into = diluent?.ok === true ? names.diluents[diluent.value] : words.diluentUnknown
  return words.inBag[bag.fill](millilitres(bag.bagMl, wording), into)
}

export function concentrationText({ concentration, dose }: Label, wording: LaterWording): string | null {
  if (!concentration.ok) return null
  const amount = perMillilitre(concentration.value, dose.unit, wording)
  return wording.labels.concentration(`${isShownWhole(concentration.value) ? '' : `≈${NO_BREAK}`}${amount}`)
}

export function shareText({ share, dose }: Label, wording: LaterWording): string | null {
  if (share === null) return null
  return wording.labels.thisHolds(millilitres(share.ml, wording), doseAmount(share.holds, dose.unit, wording))
}

/** Of which drug it is, how many doses of which days, and why. */
export function withoutTexts({ administrations, why }: WithoutLabel, plan: Plan, wording: LaterWording) {
  const [first] = administrations
  if (first === undefined) throw new Error('doses without a label that are none')
  const days = [...new Set(administrations.map(({ day }) => day))].toSorted((a, b) => a - b)
  const { plan: words } = wording.screen
  return {
    name: wording.text(first.name),
    days: words.dayList(dayText(days, words.and), days.length > 1),
    why: whyText(),
  }

  function whyText(): string {
    const { worksheet } = wording
    switch (why.kind) {
      case 'notPlanned':
        return first === undefined ? '' : (stateText(first, wording) ?? worksheet.notWorkedOut)
      case 'drugOpen':
        return worksheet.drugOpen
      case 'noDose':
        return wording.refusal(why.refusal, plan.regimen)
      case 'refused':
        return wording.preparationRefusal(why.refusal, plan.regimen)
      case 'notWorkedOut':
        return worksheet.notWorkedOut
    }
  }
}
