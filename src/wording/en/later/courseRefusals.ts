import type { CourseRefusal, SuppliedPart } from '../../../evidence/courseRefusal.ts'
import type { Refusal } from '../../../evidence/refusal.ts'
import type { BodyBandBy } from '../../../evidence/step.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { areaText } from '../../formats/areaText.ts'
import { cutNumber, signedPercent } from '../../formats/numberText.ts'
import { amountWithUnit, withUnit } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { itemName } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { refusals } from '../refusals.ts'
import { listed, opening } from '../sentences.ts'
import { changeFields } from './changeFields.ts'
import { cited } from './cited.ts'
import { administrationName, date } from './moments.ts'
import { reasons } from './reasons.ts'
import { weights } from './weights.ts'

const name = (regimen: Regimen | null, id: string): string => itemName(regimen, id, 'en')

/** What a band is of, as it opens a sentence. */
export const bandSubjects: Readonly<Record<BodyBandBy, string>> = {
  weight: 'Weight',
  bsa: 'Body surface area',
  age: 'Age',
}

/** A weight, an area or an age with its unit. */
export function bandValue(by: BodyBandBy, shown: string): string {
  return by === 'age' ? `${shown}\u00a0years` : withUnit(shown, by === 'weight' ? 'kg' : 'm2')
}

/** What a source may leave to the hospital. */
export const suppliedParts: Readonly<Record<SuppliedPart, string>> = {
  days: 'the days',
  lastDay: 'the last day',
  dose: 'the dose',
}

const courseRefusals: Texts<ByCode<CourseRefusal>, Regimen | null> = {
  rulesLoading: () => 'The dose rules are still loading.',
  omitted: ({ reason, on }) => `Omitted for ${reasons[reason]}, decided ${date(on)}.`,
  ceased: ({ reason, on }) => `Ceased for ${reasons[reason]}, decided ${date(on)}.`,
  changeUnclear: ({ fields }) =>
    `A change is not complete or cannot be read: ${listed(fields.map((field) => changeFields[field]))}. Complete or remove it.`,
  noPreviousDose: ({ item }, regimen) =>
    `A change gives ${name(regimen, item)} a percentage of the previous dose, and there is none with the same standard dose. Take it of the standard dose.`,
  levelUnknown: ({ item, level }, regimen) =>
    `This regimen has no dose level ${quoted(level)} of ${name(regimen, item)}. Choose one of its own or remove the change.`,
  reductionsExceeded: ({ item, most, at }, regimen) =>
    `${opening(name(regimen, item))}: the source allows at most ${most} dose ${most === 1 ? 'reduction' : 'reductions'}${from(regimen, at)}. One more is refused: remove it or cease the drug.`,
  reductionTooEarly: ({ item, cycle, from: first, at }, regimen) =>
    `${opening(name(regimen, item))}: reduced in cycle ${cycle}; the source allows no reduction before cycle ${first}${from(regimen, at)}. Remove the change.`,
  weightNotChosen: ({ item, kinds }, regimen) =>
    `Weight to dose ${name(regimen, item)} by not chosen. Choose: ${kinds.map((kind) => weights[kind]).join('; ')}.`,
  weightNeedsSex: ({ weight }) => `The ${weightName(weight)} needs the sex. Enter it.`,
  weightUndefined: ({ weight, heightCm, minCm }) =>
    `The ${weightName(weight)} is not defined below ${amountWithUnit(minCm, 'cm')}; the height is ${amountWithUnit(heightCm, 'cm')}. Choose another weight.`,
  outsideBands: ({ item, by, value }, regimen) =>
    `${bandSubjects[by]} ${bandValue(by, cutNumber(value, 6).text)} is outside every band of the doses of ${name(regimen, item)}.`,
  bodyChanged: ({ cycle, before, bsaBefore, bsaNow, bsaPercent, weightLimit, doseLimit, ...change }) => {
    const { weightBefore, weightNow, weightPercent } = change
    const weight =
      weightBefore === null || weightNow === null || weightPercent === null
        ? ''
        : `weight from ${amountWithUnit(weightBefore, 'kg')} to ${amountWithUnit(weightNow, 'kg')} (${signedPercent(weightPercent)}), `
    return `Cycle ${cycle}, changed since cycle ${before}: ${weight}body surface area from ${areaText(bsaBefore)} to ${areaText(bsaNow)} (${signedPercent(bsaPercent)}). The hospital asks above ${amountWithUnit(weightLimit, '%')} of weight or ${amountWithUnit(doseLimit, '%')} of dose: keep the doses or recalculate.`
  },
  notSupplied: ({ item, missing }, regimen) =>
    `${opening(name(regimen, item))}: the source does not state ${listed(missing.map((part) => suppliedParts[part]))}. Supply it as the hospital’s own, with who decides and on what ground, or say that it is not given.`,
  recordUnclear: ({ administration }, regimen) =>
    `The record of ${administrationName(regimen, administration)} cannot be read. Correct or remove it.`,
}

const from = (regimen: Regimen | null, at: Parameters<typeof cited>[1]): string => cited(regimen?.sources ?? {}, at)

const weightName = (weight: keyof typeof weights): string => weights[weight].replace(/^the /, '')

const texts: Texts<ByCode<Refusal>, Regimen | null> = { ...refusals, ...courseRefusals }

/** Every refusal in full. */
export function englishFullRefusal(refusal: Refusal, regimen: Regimen | null): string {
  return say(texts, refusal.code, refusal, regimen)
}
