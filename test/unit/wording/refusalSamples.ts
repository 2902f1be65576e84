import type { FieldName, Refusal, TextFault } from '../../../src/evidence/refusal.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import { courseRefusalSamples } from './courseRefusalSamples.ts'
import type { Samples } from './samples.ts'

export const refusalSamples: Samples<ByCode<Refusal>> = {
  fieldMissing: [{ code: 'fieldMissing', field: 'height' }],
  fieldInvalid: [{ code: 'fieldInvalid', field: 'weight', text: '1,234', fault: 'thousandsSeparator' }],
  fieldOutOfRange: [{ code: 'fieldOutOfRange', field: 'height', value: '20', min: '50', max: '250' }],
  underMinimumAge: [{ code: 'underMinimumAge', age: 16, minimum: 18 }],
  choiceMissing: [{ code: 'choiceMissing', choice: 'antiemetic' }],
  choiceUnknown: [{ code: 'choiceUnknown', choice: 'antiemetic', option: '99' }],
  doseMissing: [{ code: 'doseMissing', item: 'mitoxantrone-liposome', min: '20', max: '24' }],
  doseInvalid: [{ code: 'doseInvalid', item: 'mitoxantrone-liposome', text: '2.0.0', fault: 'manyPoints' }],
  doseAboveHighest: [{ code: 'doseAboveHighest', item: 'mitoxantrone-liposome', amount: '40', highest: '33.75' }],
  formulaNeedsSex: [{ code: 'formulaNeedsSex', formula: 'schlich' }],
  formulaOutsideAge: [
    { code: 'formulaOutsideAge', formula: 'fujimoto', age: 4, from: 6, to: 150 },
    { code: 'formulaOutsideAge', formula: 'costeff', age: 20, from: 1, to: 17 },
  ],
  formulaUnknown: [{ code: 'formulaUnknown', formula: '99' }],
  bsaNotPositive: [{ code: 'bsaNotPositive', formula: 'hu' }],
  incrementMissing: [{ code: 'incrementMissing', drug: 'bortezomib' }],
  roundsToZero: [{ code: 'roundsToZero', drug: 'bortezomib', exact: '0.00002', increment: '0.1' }],
  implausibleDose: [{ code: 'implausibleDose', drug: 'bortezomib', dose: '9.61234567', min: '0.5', max: '5' }],
  cycleBeyondLast: [{ code: 'cycleBeyondLast', cycle: 3, last: 2 }],
  ...courseRefusalSamples,
}

/** Each fault with a text that has it. */
export const faultSamples: Readonly<Record<TextFault, string>> = {
  notANumber: '?',
  thousandsSeparator: '1,234',
  manyPoints: '70.5.1',
  exponent: '1e3',
  sign: '-5',
  zero: '0',
  tooManyDigits: '1.123456789',
  notWhole: '1.5',
  notADate: '3/7/2026',
  noSuchDate: '2026-02-30',
  notATime: '24:00',
  unprintable: 'TE\uFFFDST',
  tooLong: '1'.repeat(300),
  unknownOption: '99',
  outOfRange: '99',
}

export const fieldSamples: Readonly<Record<FieldName, true>> = {
  height: true,
  weight: true,
  heightMeasuredOn: true,
  weightMeasuredOn: true,
  birthDate: true,
  sex: true,
  ecog: true,
  lvef: true,
  lvefMeasuredOn: true,
  familyName: true,
  givenName: true,
  identifier: true,
  allergies: true,
  ward: true,
  bed: true,
  bsaCap: true,
  currentCycle: true,
  lastCycle: true,
  day1: true,
  firstDay1: true,
  startTime: true,
  duration: true,
  gfr: true,
  gfrCap: true,
  gfrMethod: true,
  gfrMeasuredOn: true,
  bsa: true,
  bsaReason: true,
  bsaBy: true,
}
