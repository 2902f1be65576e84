import type { ClinicalDetail, ClinicalNote } from '../../../src/evidence/clinicalDetail.ts'
import { MEASURED } from '../../../src/evidence/labs.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import { preparationFindingSamples } from './preparationFindingSamples.ts'
import type { Samples } from './samples.ts'

const at = { source: 'trial', place: 'Methods' }
const label = { source: 'label', place: '4.4' }
const bortezomib = {
  drug: 'bortezomib',
  items: ['bortezomib'],
  doses: [{ amount: '2.1', unit: 'mg' }],
  table: null,
} as const
const dose = { of: 'dosePerM2', value: '1500', unit: 'mg', from: '1000' } as const
const platelets = { analyte: 'platelets', value: '120', unit: '10^9/L', upperLimit: null } as const
const bilirubin = {
  analyte: 'bilirubin',
  value: '30',
  unit: 'umol/L',
  upperLimit: '20',
  date: '2026-11-01',
  days: 22,
} as const
const clearance = { of: 'clearance', value: '45.5', unit: 'mL/min', is: 'atMost', limit: '60' } as const

export const clinicalFindingSamples: Samples<ByCode<ClinicalDetail>> = {
  ...preparationFindingSamples,
  labInvalid: [
    { code: 'labInvalid', analyte: 'bilirubin', part: 'value', text: '1,234', fault: 'thousandsSeparator' },
    { code: 'labInvalid', analyte: 'alt', part: 'upperLimit', text: '0', fault: 'zero' },
    { code: 'labInvalid', analyte: 'ast', part: 'measuredOn', text: '2026-02-30', fault: 'noSuchDate' },
  ],
  labIncomplete: [
    { code: 'labIncomplete', analyte: 'creatinine', missing: ['unit', 'measuredOn'] },
    { code: 'labIncomplete', analyte: 'bilirubin', missing: ['upperLimit'] },
    { code: 'labIncomplete', analyte: 'bilirubin', missing: ['unit', 'upperLimit', 'measuredOn'] },
  ],
  labAfterToday: [{ code: 'labAfterToday', analyte: 'platelets', date: '2026-11-25', today: '2026-11-23' }],
  labsOld: [
    { code: 'labsOld', labs: [{ ...platelets, date: '2026-11-13', days: 10 }, bilirubin], limitDays: '7' },
    { code: 'labsOld', labs: [{ ...platelets, unit: null, date: '2026-11-13', days: 10 }], limitDays: '7' },
  ],
  labsAfterDay1: [
    {
      code: 'labsAfterDay1',
      labs: [
        { ...platelets, date: '2026-11-24', days: 1 },
        { ...bilirubin, date: '2026-11-26', days: 3 },
      ],
      day1: '2026-11-23',
    },
  ],
  clearanceNotKnown: [
    { code: 'clearanceNotKnown', creatinine: '230', unit: 'umol/L', why: 'formula' },
    { code: 'clearanceNotKnown', creatinine: '230', unit: 'umol/L', why: 'area' },
    { code: 'clearanceNotKnown', creatinine: '230', unit: 'umol/L', why: { code: 'renalWeightNotChosen' } },
    { code: 'clearanceNotKnown', creatinine: '2.6', unit: null, why: { code: 'creatinineUnitMissing' } },
  ],
  genotypeNotEntered: [{ code: 'genotypeNotEntered', drug: 'bortezomib' }],
  labImplausible: [
    { code: 'labImplausible', analyte: 'haemoglobin', part: 'value', value: '110', unit: 'g/dL', min: '2', max: '25' },
  ],
  limitOutside: [
    {
      code: 'limitOutside',
      criterion: 'label:bortezomib:neutrophils',
      origin: 'label',
      drug: 'bortezomib',
      of: 'neutrophils',
      value: '1.49',
      must: 'atLeast',
      limit: '1.5',
      unit: '10^9/L',
      mark: 'stated',
      at: label,
    },
    {
      code: 'limitOutside',
      criterion: 'trial:bilirubin',
      origin: 'regimen',
      drug: null,
      of: 'bilirubin',
      // 34.3 ÷ 17.1
      value: '2.005847953216374269005847953216374269006',
      must: 'atMost',
      limit: '1.5',
      unit: 'xULN',
      mark: 'stated',
      at,
    },
    {
      code: 'limitOutside',
      criterion: 'trial:bortezomib:stools',
      origin: 'trial',
      drug: 'bortezomib',
      of: 'stoolsAboveBaseline',
      value: '4',
      must: 'below',
      limit: '4',
      unit: 'per day',
      mark: 'inferred',
      at: null,
    },
  ],
  criterionNotMet: [
    { code: 'criterionNotMet', criterion: 'infection', kind: 'exclusion', at },
    { code: 'criterionNotMet', criterion: 'pretreated', kind: 'inclusion', at },
  ],
  cautionApplies: [
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'hepatic',
      values: [{ of: 'bilirubin', value: '1.500000000000000000001', unit: 'xULN', is: 'above', limit: '1.5' }],
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'renal',
      values: [dose, clearance],
      table: { clearance: '45.5', rows: [0, 1], isBetween: true },
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'renal',
      values: [dose, { ...clearance, value: '29' }],
      table: { clearance: '29', rows: [2], isBetween: false },
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'renal',
      values: [dose],
      table: { clearance: null, rows: [], isBetween: false },
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'renal',
      values: [dose],
      table: { clearance: '70', rows: [], isBetween: false },
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'azole',
      values: [{ of: 'circumstance', value: 'cyp3aInhibitor' }],
      doses: [],
    },
    {
      code: 'cautionApplies',
      ...bortezomib,
      caution: 'daily',
      values: [
        { of: 'dailyDose', value: '8', unit: 'mg', above: '4' },
        { of: 'genotype', value: '*6/*6' },
        { of: 'genotype', value: 'other' },
        { of: 'route', value: 'IV' },
        { of: 'product', value: 'benzylAlcohol' },
      ],
      doses: [{ amount: '21', unit: 'mg' }, { amount: '1500', unit: 'mg' }, null],
    },
  ],
  supportUnplaced: [
    { code: 'supportUnplaced', line: 'hydration', item: 'bortezomib', days: [2, 3] },
    { code: 'supportUnplaced', line: 'hydration', item: null, days: [9] },
  ],
}

export const clinicalNoteSamples: Samples<ByCode<ClinicalNote>> = {
  limitsNotEntered: [
    { code: 'limitsNotEntered', of: ['neutrophils', 'bilirubin'] },
    { code: 'limitsNotEntered', of: MEASURED },
  ],
  criteriaNotAnswered: [
    { code: 'criteriaNotAnswered', count: 1 },
    { code: 'criteriaNotAnswered', count: 7 },
  ],
  clearanceNotChosen: [{ code: 'clearanceNotChosen' }],
}
