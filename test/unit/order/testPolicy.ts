import type { Policy } from '../../../src/order/policy.ts'

/** A policy for tests of this chapter, written out: it must not follow a change of the shipped one. */
export const testPolicy: Policy = {
  name: 'Test hospital',
  bsaFormula: 'mosteller',
  bsaCap: null,
  rounding: 'increment',
  wholeVialsPercent: '5',
  bandTables: [],
  increments: {},
  roundingConfirmPercent: '5',
  limits: {
    heightCm: { min: '50', max: '250', usualMin: '120', usualMax: '220' },
    weightKg: { min: '1', max: '400', usualMin: '30', usualMax: '200' },
    bmi: { usualMin: '15', usualMax: '35' },
    bsaCapM2: { min: '1.5', max: '3' },
    measurementDays: '30',
    daysAhead: '60',
    daysPast: '7',
    labs: { creatinine: { unit: 'umol/L', min: '15', max: '2000' } },
    labDays: '7',
    lvefDays: '90',
  },
  preparation: { syringes: [{ capacityMl: '10', graduationMl: '0.2' }], drugs: {} },
  renal: { formula: '', weight: '' },
  support: [],
  recalculate: { weightPercent: '10', dosePercent: '5' },
  holidays: [],
}
