import type { Analyte, Genotype, LabUnit, LimitUnit, Measured } from '../../../evidence/labs.ts'
import type { CtcaeVersion } from '../../../regimen/regimen.ts'
import { limitUnitText } from '../../formats/limitText.ts'
import { faults } from '../faults.ts'
import { opening } from '../sentences.ts'
import { cautions } from './cautionLabels.ts'
import { comparisons, labText, measuredNames, OWN_UNITS } from './labs.ts'

const parts = { value: 'value', unit: 'unit', upperLimit: 'upper limit of normal', measuredOn: 'date' }

/** Labels of what is checked before the doses: laboratory values, kidney function, criteria, cautions. */
export const clinical = {
  measured: (of: Measured) => opening(measuredNames[of]),
  inSentence: (of: Measured) => measuredNames[of],
  comparison: comparisons,
  amount: (number: string, unit: LimitUnit | 'years' | '%' | '') => labText(number, unit),
  unit: (unit: LabUnit) => limitUnitText(unit, OWN_UNITS),
  fault: faults,

  labs: {
    title: 'Laboratory values',
    inOrder: 'ECOG and LVEF are entered in the order.',
    column: {
      value: 'Value',
      unit: 'Unit',
      upperLimit: 'Upper limit of normal (ULN)',
      measuredOn: 'Date',
    },
    part: (of: Analyte, part: keyof typeof parts) => `${opening(measuredNames[of])}, ${parts[part]}`,
    dateForAll: 'One date for all',
    useDate: (count: number) =>
      count === 0
        ? 'Give it to values without a date'
        : count === 1
          ? 'Give it to the value without a date'
          : `Give it to the ${count} values without a date`,
    genotype: 'UGT1A1 genotype',
    genotypeOf: (genotype: Genotype) => (genotype === 'other' ? 'another result' : genotype),
    notEntered: 'Not entered',
  },

  renal: {
    title: 'Kidney function',
    from: (creatinine: string, date: string | null) =>
      date === null ? `From creatinine ${creatinine}.` : `From creatinine ${creatinine} of ${date}.`,
    shown: 'No dose is made from these.',
    column: { formula: 'Formula', value: 'As published', absolute: 'For this patient’s surface' },
    chosen: 'the hospital’s formula',
    notChosen:
      'The hospital has not chosen its formula: limits and cautions that go by creatinine clearance are compared with nothing.',
    noArea: 'not known: no body surface area',
    perArea: (bsa: string) => `× ${bsa} ÷ 1.73`,
    recalled: 'recalled: check its constants',
    working: 'Workings and constants',
    settingsTitle: 'Creatinine clearance',
    formula: 'Formula of creatinine clearance',
    weight: 'Weight used',
    help: 'Limits and cautions in mL/min are compared by it. No default: choose.',
    notChosenYet: 'Not chosen',
  },

  criteria: {
    title: 'Criteria',
    compares: 'This table compares. It does not say whether to treat.',
    column: { condition: 'Condition', limit: 'Limit', value: 'Value', result: 'Result' },
    subject: { age: 'Age', ecog: 'ECOG', lvef: 'LVEF' },
    origin: {
      regimen: 'The regimen’s source',
      label: (drug: string) => `Label of ${drug}`,
      trial: (drug: string) => `Trial of ${drug}`,
    },
    range: (min: string, max: string | null) => (max === null ? `${min} and over` : `${min} to ${max}`),
    inWords: 'in words',
    result: {
      within: 'within limit',
      outside: 'outside limit',
      notEntered: 'not entered',
      noLimitStated: 'no limit stated',
      setAside: 'set aside',
    },
    answered: {
      exclusion: { within: 'not excluded by this', outside: 'excluded by this' },
      inclusion: { within: 'as required', outside: 'not as required' },
    },
    notAnswered: 'not answered',
    incomplete: (amount: string, part: 'unit' | 'measuredOn' | 'upperLimit') => `${amount}, ${parts[part]} not entered`,
    noFormula: 'formula not chosen',
    theAnswer: 'the answer',
    why: (text: string) => `Set aside: ${text}`,
    ask: {
      exclusion: 'Excluded from the study: is this so of the patient?',
      inclusion: 'Required by the study: is this so of the patient?',
    },
    answer: { yes: 'Yes', no: 'No', notAnswered: 'Not answered' },
    ctcae: (version: CtcaeVersion | null) =>
      version === null
        ? 'CTCAE version of the grades in this source: not stated. Version 6.0 moved the grades of neutrophils and platelets: compare counts, not grades.'
        : version === '6.0'
          ? 'Grades in this source are by CTCAE v6.0, which moved the grades of neutrophils and platelets: compare counts, not grades.'
          : `Grades in this source are by CTCAE v${version}. Version 6.0 moved the grades of neutrophils and platelets: compare counts, not grades.`,
  },

  cautions,

  paper: {
    checks: 'Cautions and population',
    population: 'Who was studied',
    upperLimit: 'ULN',
    noLabs: 'No laboratory value is entered.',
    caution: 'Caution',
    notMet: (count: number) =>
      count === 1 ? '1 caution is not met and is not printed.' : `${count} cautions are not met and are not printed.`,
  },
}
