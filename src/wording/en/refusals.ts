import type { Refusal } from '../../evidence/refusal.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { cutBeside, numberText } from '../formats/numberText.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import { quoted } from '../formats/typedText.ts'
import { choiceQuestion, drugName, drugUnit, formulaName, itemName } from '../names.ts'
import { type ByCode, say, type Texts } from '../texts.ts'
import { briefRefusals } from './briefRefusals.ts'
import { faults } from './faults.ts'
import { fieldRange, fields, fieldValue } from './fields.ts'
import { closed, opening } from './sentences.ts'
import { doseText, withDoseUnit } from './units.ts'

const item = (regimen: Regimen | null, id: string): string => itemName(regimen, id, 'en')
const drug = (regimen: Regimen | null, id: string): string => drugName(regimen, id, 'en')

export const refusals: Texts<ByCode<Refusal>, Regimen | null> = {
  fieldMissing: ({ field }) => opening(`${fields[field]} not entered.`),
  fieldInvalid: ({ field, text, fault }) => `${opening(fields[field])}: ${faults[fault](text)}`,
  fieldOutOfRange: ({ field, value, min, max }) =>
    `${opening(fields[field])} ${fieldValue(field, value)} is outside ${fieldRange(field, min, max)}. Check the entry.`,
  underMinimumAge: ({ age, minimum }) => `Age ${age} is below ${minimum}, the youngest this regimen is for.`,
  choiceMissing: ({ choice }, regimen) => `Not chosen: ${closed(choiceQuestion(regimen, choice, 'en'))}`,
  choiceUnknown: ({ choice, option }, regimen) =>
    `${quoted(option)} is not an option here: ${closed(choiceQuestion(regimen, choice, 'en'))} Choose again.`,
  doseMissing: ({ item: id, min, max }, regimen) =>
    `Dose of ${item(regimen, id)} not chosen. Enter ${numberText(min)} to ${amountWithUnit(max, 'mg/m2')}.`,
  doseInvalid: ({ item: id, text, fault }, regimen) => `Dose of ${item(regimen, id)}: ${faults[fault](text)}`,
  doseAboveHighest: ({ item: id, amount, highest }, regimen) =>
    `${opening(item(regimen, id))} ${amountWithUnit(amount, 'mg/m2')} is above ${amountWithUnit(highest, 'mg/m2')}, the highest the source gave. Enter a lower dose.`,
  formulaNeedsSex: ({ formula }) =>
    `The formula ${formulaName(formula)} needs the sex. Enter the sex or choose another formula.`,
  formulaOutsideAge: ({ formula, age, from, to }) =>
    `The formula ${formulaName(formula)} is for ${ages(from, to)}; the patient is ${age}. Choose another formula.`,
  formulaUnknown: ({ formula }) => `Body surface area formula ${quoted(formula)} is not known. Choose one of the list.`,
  bsaNotPositive: ({ formula }) =>
    `The formula ${formulaName(formula)} gives no body surface area above zero here. Check height and weight or choose another formula.`,
  incrementMissing: ({ drug: id }, regimen) =>
    `No rounding increment for ${drug(regimen, id)}. Set one in the hospital policy.`,
  roundsToZero: ({ drug: id, exact, increment }, regimen) =>
    `${opening(drug(regimen, id))} ${withDoseUnit(cutBeside(exact, ['0', increment], 4), drugUnit(regimen, id))} rounds to zero in steps of ${doseText(increment, drugUnit(regimen, id))}. Check the entries and the increment.`,
  implausibleDose: ({ drug: id, dose, min, max }, regimen) =>
    `${opening(drug(regimen, id))} ${withDoseUnit(cutBeside(dose, [min, max], 4), drugUnit(regimen, id))} is outside the plausible ${numberText(min)} to ${doseText(max, drugUnit(regimen, id))} for one dose. Check height, weight and choices.`,
  cycleBeyondLast: ({ cycle, last }) => `Cycle ${cycle} does not exist: the source gives at most ${last}.`,
  ...briefRefusals,
}

/** 150 stands for no upper age. */
function ages(from: number, to: number): string {
  return to >= 150 ? `ages from ${from} years` : `ages ${from} to ${to} years`
}

export function englishRefusal(refusal: Refusal, regimen: Regimen | null): string {
  return say(refusals, refusal.code, refusal, regimen)
}
