import type { Step } from '../../../src/evidence/step.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import { roundedStepSamples } from './roundedStepSamples.ts'
import type { Samples } from './samples.ts'

const stated = { mark: 'stated', place: { source: 'trial', place: 'Methods' } } as const

export const stepSamples: Samples<ByCode<Step>> = {
  prescribed: [
    { code: 'prescribed', amount: '1.3', unit: 'mg/m2', chosen: false, ...stated },
    { code: 'prescribed', amount: '24', unit: 'mg/m2', chosen: true, ...stated },
    { code: 'prescribed', amount: '5', unit: 'AUC', chosen: false, ...stated },
    { code: 'prescribed', amount: '5', unit: 'mcg/kg', chosen: false, ...stated },
    { code: 'prescribed', amount: '6000', unit: 'units/m2', chosen: false, ...stated },
  ],
  dividedDaily: [
    { code: 'dividedDaily', daily: '100', doses: 2, amount: '50', unit: 'mg/m2', ...stated },
    { code: 'dividedDaily', daily: '100', doses: 1, amount: '100', unit: 'mg/m2', ...stated },
  ],
  bagOfDays: [{ code: 'bagOfDays', daily: '100', days: 7, amount: '700', unit: 'mg/m2', ...stated }],
  bodyBand: [
    { code: 'bodyBand', by: 'weight', value: '65', from: '60', below: '70', amount: '300', unit: 'mg', ...stated },
    { code: 'bodyBand', by: 'bsa', value: '1.59999999', from: '1', below: '1.6', amount: '50', unit: 'mg', ...stated },
    { code: 'bodyBand', by: 'age', value: '70', from: '65', below: null, amount: '60', unit: 'mg/m2', ...stated },
  ],
  replaced: [
    { code: 'replaced', amount: '1', standard: '1.3', unit: 'mg/m2', by: 'level', change: 'change1', ...stated },
    {
      code: 'replaced',
      amount: '50',
      standard: '70',
      unit: 'mg/m2',
      by: 'amount',
      change: 'change1',
      mark: 'local',
      place: null,
    },
  ],
  timesBsa: [
    {
      code: 'timesBsa',
      amount: '1.3',
      bsa: '1.75198300',
      result: '2.2775779',
      unit: 'mg',
      formula: 'mosteller',
      capped: false,
    },
    { code: 'timesBsa', amount: '6000', bsa: '1.62', result: '9720', unit: 'units', formula: null, capped: true },
  ],
  timesWeight: [
    {
      code: 'timesWeight',
      amount: '5',
      weightKg: '65',
      weight: 'actual',
      actualKg: '65',
      result: '325',
      unit: 'mcg',
    },
    {
      code: 'timesWeight',
      amount: '3.2',
      weightKg: '61.4527559',
      weight: 'lowerOfIdealAndActual',
      actualKg: '80',
      result: '196.64881888',
      unit: 'mg',
    },
  ],
  calvert: [
    {
      code: 'calvert',
      auc: '5',
      gfr: '90',
      gfrUsed: '90',
      gfrCap: null,
      method: 'cockcroftGault',
      result: '575',
      unit: 'mg',
    },
    {
      code: 'calvert',
      auc: '5',
      gfr: '140',
      gfrUsed: '125',
      gfrCap: '125',
      method: 'ckdEpiDeindexed',
      result: '750',
      unit: 'mg',
    },
    {
      code: 'calvert',
      auc: '6',
      gfr: '60.123',
      gfrUsed: '60.123',
      gfrCap: '125',
      method: 'measured',
      result: '510.738',
      unit: 'mg',
    },
  ],
  flatDose: [{ code: 'flatDose', result: '0.25', unit: 'mg' }],
  noCap: [{ code: 'noCap', result: '2.2775779', unit: 'mg' }],
  withinCap: [
    { code: 'withinCap', result: '1.9', unit: 'mg', cap: '2', capUnit: 'mg', origin: 'regimen', ...stated },
    { code: 'withinCap', result: '1.9', unit: 'mg', cap: '1.4', capUnit: 'mg/m2', origin: 'drug', ...stated },
  ],
  capped: [
    {
      code: 'capped',
      from: '2.6278432',
      result: '2',
      unit: 'mg',
      cap: '2',
      capUnit: 'mg',
      origin: 'regimen',
      ...stated,
    },
  ],
  notModified: [{ code: 'notModified', result: '2.2775779', unit: 'mg' }],
  percentGiven: [
    {
      code: 'percentGiven',
      percent: '75',
      reductionPercent: '25',
      of: '2.2775779',
      result: '1.708183425',
      unit: 'mg',
      change: 'change1',
      cap: null,
    },
    {
      code: 'percentGiven',
      percent: '110',
      reductionPercent: '-10',
      of: '2',
      result: '2',
      unit: 'mg',
      change: 'change1',
      cap: '2',
    },
  ],
  replacedAbove: [{ code: 'replacedAbove', result: '2', unit: 'mg', change: 'change1' }],
  ...roundedStepSamples,
}
