import type { PreparationRefusal } from '../../../evidence/preparation.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { numberText } from '../../formats/numberText.ts'
import { mlText, productText } from '../../formats/preparationText.ts'
import { NO_BREAK } from '../../formats/quantityText.ts'
import { quoted } from '../../formats/typedText.ts'
import { drugName, drugUnit } from '../../names.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { listed, opening } from '../sentences.ts'
import { doseText } from '../units.ts'
import { preparationNames } from './preparationNames.ts'

const { containers, diluents, fields } = preparationNames

const name = (regimen: Regimen, drug: string): string => drugName(regimen, drug, 'en')

const product = (regimen: Regimen, drug: string, id: string): string =>
  productText(regimen, drug, id, (strength) => doseText(strength, drugUnit(regimen, drug)))

const perMl = (regimen: Regimen, drug: string, concentration: string): string =>
  `${doseText(concentration, drugUnit(regimen, drug))}/mL`

const minutesText = (minutes: number): string => `${numberText(String(minutes))}${NO_BREAK}min`

const texts: Texts<ByCode<PreparationRefusal>, Regimen> = {
  noDoseToPrepare: () => 'There is no dose to prepare.',
  notInLibrary: ({ drug }, regimen) =>
    `The library has no vial of ${name(regimen, drug)}. Add the hospital’s own product.`,
  productNotChosen: ({ drug }, regimen) =>
    `Products of ${name(regimen, drug)} not chosen. Choose those the hospital has.`,
  productUnknown: ({ drug, product: id }, regimen) =>
    `The library has no product ${product(regimen, drug, id)} of ${name(regimen, drug)} any more. Choose again.`,
  concentrationsDiffer: ({ drug, concentrations }, regimen) =>
    `The products of ${name(regimen, drug)} for this route differ in concentration: ${listed(concentrations.map((each) => perMl(regimen, drug, each)))}. They are never mixed: keep those of one.`,
  concentrationNotKnown: ({ drug, product: id }, regimen) =>
    `Concentration of ${name(regimen, drug)}, product ${product(regimen, drug, id)}, not stated for this route. Choose another product or add the hospital’s own.`,
  basisNotConfirmed: ({ drug }, regimen) => {
    const basis = regimen.drugs[drug]?.doseBasis?.value.en
    return `It is not confirmed that the strength of the hospital’s own product of ${name(regimen, drug)} is counted ${basis === undefined ? 'as the dose is' : `as ${basis}, as the dose is`}. Confirm it or remove the product.`
  },
  localValueInvalid: ({ drug, field, text }, regimen) =>
    text.trim() === ''
      ? `${opening(name(regimen, drug))}: ${fields[field]} not entered. Enter it.`
      : `${opening(name(regimen, drug))}: ${fields[field]}, ${quoted(text)} cannot be used. Correct it.`,
  routeNotStated: () => 'The source does not state the route.',
  notDrawnUp: () => 'Given by mouth: nothing is drawn up.',
  containerNotChosen: ({ drug }, regimen) =>
    `Bag or syringe not chosen for ${name(regimen, drug)}. Choose one in the hospital’s settings.`,
  diluentNotChosen: ({ drug, offered }, regimen) =>
    offered.length === 0
      ? `Diluent of ${name(regimen, drug)} not stated in the source. Choose the hospital’s own.`
      : `Diluent of ${name(regimen, drug)} not chosen. The source names ${listed(offered.map((each) => diluents[each]))}.`,
  containerNotAllowed: ({ drug, chosen, allowed }, regimen) =>
    `${opening(name(regimen, drug))} is prepared in a ${containers[allowed]} by its source; here a ${containers[chosen]} is asked for. Check the infusion time and the hospital’s settings.`,
  diluentNotAllowed: ({ drug, chosen, allowed }, regimen) =>
    `The hospital’s diluent of ${name(regimen, drug)}, ${diluents[chosen]}, is none the source names: ${listed(allowed.map((each) => diluents[each]))}. Choose one of those.`,
  bagNotChosen: ({ drug, offered }, regimen) =>
    offered.length === 0
      ? `Bag for this dose of ${name(regimen, drug)} not chosen. Enter the hospital’s own volume.`
      : `Bag for this dose of ${name(regimen, drug)} not chosen. The source gives ${listed(offered.map(mlText))}.`,
  fillNotChosen: ({ drug }, regimen) =>
    `Not chosen for ${name(regimen, drug)}: is the drug added to the full bag, or is as much diluent taken out first? Choose one.`,
  bagTooSmall: ({ volume, bag }) =>
    `${mlText(volume)} of the drug is more than the bag’s own ${mlText(bag)}. Choose a larger bag.`,
  durationNotKnown: () => 'Infusion time not known: no rate.',
  rateDoesNotFit: ({ rate, volume, minutes }) =>
    `No rate: at ${mlText(rate)}/h, the nearest to one decimal, ${minutesText(minutes)} do not give ${mlText(volume)} within 1%.`,
  noSyringes: () => 'No syringe is set. Enter those of the hospital.',
  belowGraduation: ({ volume, graduation }) =>
    `${mlText(volume)} is less than half a mark (${mlText(graduation)}) of the smallest syringe: it cannot be drawn. Enter a finer syringe or a product to dilute.`,
  vialsNotCounted: ({ drug }, regimen) =>
    `The strengths of ${name(regimen, drug)} are too uneven to find the best combination of vials. Check the strengths, or count by hand.`,
  undiluted: () => 'Undiluted, from the syringe it is drawn into.',
  stabilityNotKnown: ({ drug }, regimen) =>
    `How long ${name(regimen, drug)} keeps, prepared as it is here, is not stated. Enter the hospital’s own hours.`,
}

/** Why a part of a preparation is blank, and what to do about it. */
export function englishPreparationRefusal(refusal: PreparationRefusal, regimen: Regimen): string {
  return say(texts, refusal.code, refusal, regimen)
}
