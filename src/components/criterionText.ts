import type { CriterionRow, CriterionValue } from '../plan/criterionRow.ts'
import type { Plan } from '../plan/plan.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { numberBeside } from '../wording/formats/numberBeside.ts'
import { drugSources } from '../wording/laterNames.ts'
import { drugName, type Half } from '../wording/names.ts'
import { placeText } from '../wording/places.ts'
import type { LaterWording } from '../wording/wording.ts'

const half = ({ language }: LaterWording): Half => (language === 'en' ? 'en' : 'zh')

export function subjectText({ subject }: CriterionRow, wording: LaterWording): string {
  if (subject.kind === 'lab') return wording.clinical.measured(subject.of)
  if (subject.kind === 'inclusion' || subject.kind === 'exclusion') return wording.text(subject.text)
  return wording.clinical.criteria.subject[subject.kind]
}

/** Whose condition it is: `label of …`. */
export function originText(origin: CriterionRow['origin'], regimen: Regimen, wording: LaterWording): string {
  const { origin: words } = wording.clinical.criteria
  return origin.kind === 'regimen' ? words.regimen : words[origin.kind](drugName(regimen, origin.drug, half(wording)))
}

/** Where it stands, and how far the source is behind it where it does not say it; null for neither. */
export function sourceText(row: CriterionRow, regimen: Regimen, wording: LaterWording): string | null {
  const { origin, place, mark } = row
  const { paper, clinical } = wording
  const sources = origin.kind === 'regimen' ? regimen.sources : drugSources(regimen, origin.drug)
  const parts = [
    ...(place === null ? [] : [placeText(sources, place, half(wording))]),
    ...(mark === 'inferred' && origin.kind !== 'regimen'
      ? [paper.dated(paper.mark.inferred, clinical.cautions.checkLabel)]
      : mark === 'stated' || mark === 'absent'
        ? []
        : [paper.mark[mark]]),
  ]
  return parts.length === 0 ? null : parts.join(paper.joinItems)
}

export function limitText({ limit }: CriterionRow, wording: LaterWording): string {
  const { clinical } = wording
  if (limit === null) return clinical.criteria.result.noLimitStated
  if (limit.kind === 'inWords') return clinical.criteria.inWords
  if (limit.kind === 'one') return clinical.comparison[limit.must](clinical.amount(limit.value, limit.unit))
  return clinical.criteria.range(
    limit.max === null ? clinical.amount(limit.min, limit.unit) : wording.number(limit.min),
    limit.max === null ? null : clinical.amount(limit.max, limit.unit),
  )
}

export function valueText({ limit, value }: CriterionRow, wording: LaterWording): string | null {
  if (value === null) return null
  if (value.text === 'yes' || value.text === 'no') return wording.clinical.criteria.answer[value.text]
  const limits = limit?.kind === 'one' ? [limit.value] : []
  return wording.clinical.amount(numberBeside(value.text, limits), value.unit)
}

/** What one source says of all rows is said once, above them; null where they differ. */
export function sharedSource(rows: readonly CriterionRow[], regimen: Regimen, wording: LaterWording): string | null {
  const texts = rows.map((row) => sourceText(row, regimen, wording)).filter((text) => text !== null)
  const [first = null] = texts
  return texts.every((text) => text === first) ? first : null
}

/** In place of a value: that nobody has entered or answered it, or what of it is missing to compare it. */
export function noValueText({ subject, limit }: CriterionRow, plan: Plan, wording: LaterWording): string {
  const { criteria: words, amount } = wording.clinical
  if (limit?.kind === 'inWords') return words.notAnswered
  if (subject.kind !== 'lab') return words.result.notEntered
  if (subject.of === 'clearance') return noClearanceText(plan, wording)
  const lab = plan.labs.find(({ analyte }) => analyte === subject.of)
  if (lab === undefined || lab.value === null) return words.result.notEntered
  const shown = amount(lab.value, lab.unit ?? '')
  if (lab.unit === null) return words.incomplete(shown, 'unit')
  if (lab.measuredOn === null) return words.incomplete(shown, 'measuredOn')
  const lacksLimit = limit?.kind === 'one' && limit.unit === 'xULN' && lab.upperLimit === null
  return lacksLimit ? words.incomplete(shown, 'upperLimit') : words.result.notEntered
}

/** Why there is no clearance to compare: in the words of the kidney function. */
function noClearanceText({ renal }: Plan, wording: LaterWording): string {
  const { criteria: words, renal: kidney } = wording.clinical
  if (renal === null || renal.chosen === null) return words.noFormula
  const { outcome } = renal.chosen
  if (!outcome.ok) return wording.renalRefusal(outcome.refusal)
  if (outcome.absolute === null) return kidney.noArea
  return words.incomplete(wording.clinical.measured('creatinine'), 'measuredOn')
}

/** `20-Nov-2026`, `3 days before day 1`; empty for what has no date. */
export function whenTexts(
  { measuredOn, ageDays }: Pick<CriterionValue, 'measuredOn' | 'ageDays'>,
  wording: LaterWording,
): readonly string[] {
  if (measuredOn === null) return []
  const { order } = wording.screen
  const date = wording.date(measuredOn)
  if (ageDays === null) return [date]
  return [date, ageDays === 0 ? order.onDay1 : ageDays > 0 ? order.daysBefore(ageDays) : order.daysAfter(-ageDays)]
}

export function resultText({ subject, result }: CriterionRow, wording: LaterWording): string {
  const { criteria } = wording.clinical
  if (subject.kind !== 'inclusion' && subject.kind !== 'exclusion') return criteria.result[result]
  if (result === 'notEntered') return criteria.notAnswered
  const isAnswer = result === 'within' || result === 'outside'
  return isAnswer ? criteria.answered[subject.kind][result] : criteria.result[result]
}
