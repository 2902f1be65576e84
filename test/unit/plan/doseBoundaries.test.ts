import { describe, expect, test } from 'vitest'
import { amountText } from '../../../src/quantities/quantity.ts'

import { dose, has, planIn, withPlausible } from './situation.ts'

describe('the chosen dose of mitoxantrone liposome, at 2 m²', () => {
  const item = 'mitoxantrone-liposome'
  test.each([
    // typed, dose, below the range, above it, print once every confirmation is answered by name
    ['19.9', '39.8', true, false, 'final'],
    ['20', '40', false, false, 'final'],
    ['20.1', '40.2', false, false, 'final'],
    ['23.9', '47.8', false, false, 'final'],
    ['24', '48', false, false, 'final'],
    ['24.1', '48.2', false, true, 'final'],
    ['33.7', '67.4', false, true, 'final'],
    ['33.75', '67.5', false, true, 'final'],
    ['33.76', 'doseAboveHighest', false, false, 'blocked'],
    ['0', 'doseInvalid', false, false, 'blocked'],
    ['', 'doseMissing', false, false, 'blocked'],
  ])('%s mg/m² gives %s, below the range %s, above it %s, answered %s', (typed, expected, below, above, answered) => {
    const regimen = 'mac-mitoxantrone-liposome'
    const plan = planIn({ regimen, dose: typed })
    expect(dose(plan, item)).toBe(expected)
    expect(has(plan, 'doseBelowRange')).toBe(below)
    expect(has(plan, 'doseAboveRange')).toBe(above)
    expect(plan.printStatus).toBe(answered === 'blocked' ? 'blocked' : 'draft')
    expect(planIn({ regimen, dose: typed, by: 'TEST Authoriser' }).printStatus).toBe(answered)
  })

  test.each(['24.1', '33.75'])('%s mg/m² authorised in no name stays a draft', (typed) => {
    expect(planIn({ regimen: 'mac-mitoxantrone-liposome', dose: typed, by: ' ' }).printStatus).toBe('draft')
  })
})

describe('increments by the unrounded dose', () => {
  // Cytarabine 1,500 mg/m²: 100 cm and 16 kg are ⅔ m², 1,000 mg exactly.
  test.each([
    ['15.9', '997'], // 996.870…
    ['15.98', '999'], // 999.375…: by tens it would be 1,000
    ['16', '1000'],
    ['16.02', '1000'], // 1,000.625…: by ones it would be 1,001
    ['16.2', '1010'], // 1006.230…
  ])('the band of 10 mg begins at 1,000 mg: 100 cm and %s kg give %s mg', (weight, expected) => {
    expect(dose(planIn({ regimen: 'bha-induction', height: '100', weight }), 'cytarabine')).toBe(expected)
  })

  // Cytarabine 2,000 mg/m² at 2 m² is 4,000 mg. Bands of a made-up policy tell below, on and above apart.
  test.each([
    ['3999.9', '4200'],
    ['4000', '4200'],
    ['4000.1', '4000'],
  ])('a band from %s mg and a dose of 4,000 mg give %s mg', (from, expected) => {
    const increments = {
      cytarabine: [
        { from: '0', increment: '1' },
        { from, increment: '600' },
      ],
    }
    expect(dose(planIn({ policy: { increments } }), 'cytarabine')).toBe(expected)
  })
})

// Idarubicin 12 mg/m² at 2 m² is 24 mg.
describe('a rounding that changes the dose by more than 5%', () => {
  test.each([
    ['25.19', '25.19', false],
    ['25.2', '25.2', false], // 1.2 of 24 is 5% exactly
    ['25.21', '25.21', true], // 5.04%: shown as 5.0, and more than 5 all the same
    ['22.8', '22.8', false], // 5% less exactly
    ['22.79', '22.79', true],
  ])('24 mg in steps of %s mg is %s mg, a person confirms: %s', (increment, expected, confirm) => {
    const plan = planIn({ policy: { increments: { idarubicin: [{ from: '0', increment }] } } })
    expect(dose(plan, 'idarubicin')).toBe(expected)
    expect(has(plan, 'roundingLarge')).toBe(confirm)
  })

  test.each([
    ['48', '48'],
    ['48.1', 'roundsToZero'],
  ])('24 mg in steps of %s mg is %s, never zero', (increment, expected) => {
    const policy = { increments: { idarubicin: [{ from: '0', increment }] } }
    expect(dose(planIn({ policy, on: withPlausible('idarubicin', '1', '100') }), 'idarubicin')).toBe(expected)
  })
})

test.each([
  ['24', '30', '24'],
  ['24.1', '30', 'implausibleDose'],
  ['23.9', '30', '24'],
  ['10', '24', '24'],
  ['10', '23.9', 'implausibleDose'],
  ['10', '24.1', '24'],
])('plausible from %s to %s mg: a dose of 24 mg is %s', (min, max, expected) => {
  const plan = planIn({ on: withPlausible('idarubicin', min, max), by: 'TEST Pharmacist' })
  expect(dose(plan, 'idarubicin')).toBe(expected)
  expect(plan.printStatus).toBe(expected === '24' ? 'final' : 'blocked')
})

test.each([
  ['1.9', '1.9', true],
  ['2', '2', false],
  ['2.1', '2', false],
])('a cap of %s m² on 2 m² gives %s m²', (bsaCap, expected, acts) => {
  const plan = planIn({ policy: { bsaCap } })
  expect(plan.bsa.ok ? amountText(plan.bsa.value) : plan.bsa.refusal.code).toBe(expected)
  expect(has(plan, 'bsaCapped')).toBe(acts)
})

test.each([
  ['09:01', '09:00', true],
  ['09:00', '09:00', false],
  ['09:00', '09:01', false],
])('bortezomib at %s on day 1 and %s on day 4: less than 72 hours: %s', (first, second, tooShort) => {
  const startTimes = { 'bortezomibDays@1': first, 'bortezomibDays@4': second }
  const plan = planIn({ regimen: 'bha-induction', startTimes })
  expect(has(plan, 'intervalTooShort')).toBe(tooShort)
  expect(plan.printStatus).toBe(tooShort ? 'blocked' : 'draft')
})
