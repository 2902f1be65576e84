import type { RenalValue } from '../../../dosing/renal/renalOutcome.ts'
import type { RenalRefusal } from '../../../evidence/renal.ts'
import { amountText, type Quantity } from '../../../quantities/quantity.ts'
import { cutNumber } from '../../formats/numberText.ts'
import { withUnit } from '../../formats/quantityText.ts'
import { type RenalWords, renalArea, renalEquation, renalKg, renalSource } from '../../formats/renalEquation.ts'
import { type ByCode, say, type Texts } from '../../texts.ts'
import { faults } from '../faults.ts'
import { opening } from '../sentences.ts'
import { labText } from './labs.ts'
import { renal } from './renal.ts'
import { weights } from './weights.ts'

const needed = { age: 'birth date', sex: 'sex', weight: 'weight', height: 'height' }

const refusals: Texts<ByCode<RenalRefusal>, null> = {
  creatinineMissing: () => 'Creatinine not entered.',
  creatinineInvalid: ({ text, fault }) => `Creatinine: ${faults[fault](text)}`,
  creatinineUnitMissing: () => 'Unit of the creatinine not chosen. Choose µmol/L or mg/dL.',
  creatinineImplausible: ({ umolPerL, min, max }) =>
    `Creatinine ${labText(umolPerL, 'umol/L')} is outside ${labText(min, '')} to ${labText(max, 'umol/L')}: no clearance is made from it. Check the number and its unit.`,
  creatinineBoundsMissing: () =>
    'The hospital’s policy has no bounds for creatinine, so a slip of its unit would go unseen: no clearance is made.',
  renalNeeds: ({ needs }) =>
    `${opening(needed[needs])} not entered, or not one that is accepted. This formula needs it.`,
  renalOutsideAge: ({ formula, age, from, to }) =>
    `${renal.formulas[formula]} is for ages ${from} to ${to} years; the patient is ${age}.`,
  renalWeightNotChosen: () =>
    'The hospital has not chosen the weight that clearance is reckoned by. Choose it in the hospital settings.',
  renalWeightUndefined: ({ weight }) =>
    `${opening(weights[weight])} is not defined for a body this short. Choose another weight in the hospital settings.`,
}

/** Why there is no clearance. */
export function englishRenalRefusal(refusal: RenalRefusal): string {
  return say(refusals, refusal.code, refusal, null)
}

const words: RenalWords = {
  years: 'years',
  inBrackets: (text) => ` (${text})`,
  weight: ({ kind, actualKg }) =>
    kind === 'actual' ? weights.actual : `${weights[kind]}; ${weights.actual} ${renalKg(actualKg)}`,
}

/** One estimate as an equation, with its unit, how it was made absolute, and where its constants are from. */
export function englishRenalWorking({ value, absolute, working }: RenalValue): string {
  const { equation, inputs } = renalEquation(working, words)
  const sex = working.sex === null ? '' : `, ${working.sex}`
  const made = `${renal.formulas[working.formula]}${sex}: ${equation}, with ${inputs.join(', ')}: ${shown(value)}.`
  const recalled = working.isRecalled ? ' Constants recalled: check before relying on it.' : ''
  return `${made}${deIndexed({ value, absolute, working })}${recalled} ${renalSource(working)}.`
}

function deIndexed({ value, absolute, working: { bsa } }: RenalValue): string {
  if (value.unit === 'mL/min') return ''
  if (absolute === null || bsa === null) return ' Not made absolute: no body surface area.'
  return ` Made absolute by the plan’s body surface area: × ${renalArea(bsa.value)} ÷ 1.73 ${shown(absolute)}.`
}

function shown(found: Quantity<'mL/min'> | Quantity<'mL/min/1.73m2'>): string {
  const { text, cut } = cutNumber(amountText(found), 4)
  return `${cut ? '≈' : '='} ${withUnit(text, found.unit)}`
}
