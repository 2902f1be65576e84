import { describe, expect, test } from 'vitest'
import { change, doses, flat, item, measured, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

const one = (dose: object, over = {}, drug = {}) => regimenOf([item('x', 'x', { ...dose }, over)], { x: drug })
const KINDS = ['actual', 'ideal', 'adjusted40', 'adjusted25', 'lean', 'lowerOfIdealAndActual']

describe('what a dose is prescribed by', () => {
  // 2 m², 80 kg, 46 years
  test.each([
    ['per m²', one(perM2('70')), {}, '140 mg'],
    [
      'per m² a day, in two doses',
      one(perM2('50', { per: 'day' }), { timesPerDay: stated(2), intervalHours: stated(12) }),
      {},
      '50 mg',
    ],
    ['a bag of three days', one(perM2('10', { per: 'day', bagDays: stated(3) })), {}, '60 mg'],
    ['in mcg', one({ kind: 'perKg', unit: 'mcg', amount: stated('5') }, {}, { doseUnit: 'mcg' }), {}, '400 mcg'],
    ['per kg', one({ kind: 'perKg', amount: stated('1.5') }), {}, '120 mg'],
    ['flat', one(flat('12')), {}, '12 mg'],
    [
      'a range, chosen',
      one({ kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) }),
      { doses: { x: '22,5' } },
      '45 mg',
    ],
    [
      'a range, not chosen',
      one({ kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) }),
      {},
      'none',
    ],
    [
      'a range, above the highest',
      one({ kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) }),
      { doses: { x: '33.76' } },
      'none',
    ],
    ['AUC 5 at 90 mL/min: 5 × (90 + 25)', one({ kind: 'auc', amount: stated('5') }), gfr('90', 'none'), '575 mg'],
    ['AUC 6 at 140, capped at 125', one({ kind: 'auc', amount: stated('6') }), gfr('140', '125'), '900 mg'],
    ['AUC 6 at 140, not capped', one({ kind: 'auc', amount: stated('6') }), gfr('140', 'none'), '990 mg'],
    ['AUC with the cap left open', one({ kind: 'auc', amount: stated('6') }), gfr('140', ''), 'none'],
    [
      'a dose in another unit than its drug',
      one({ kind: 'flat', unit: 'mcg', amount: stated('5') }),
      {},
      'cannotDecide',
    ],
    ['a dose of a kind nobody knows', one({ kind: 'perHour', amount: stated('5') }), {}, 'cannotDecide'],
  ])('%s', (_, regimen, order, expected) => {
    expect(doses(orderOf(order), regimen)[0]).toBe(expected)
  })

  test.each([
    ['actual', 'female', '110 mg'],
    // 45.5 + 2.3 × (160 ÷ 2.54 − 60) = 52.3819 kg
    ['ideal', 'female', '52.4 mg'],
    // 52.3819 + 0.4 × (110 − 52.3819) = 75.4291
    ['adjusted40', 'female', '75.4 mg'],
    ['adjusted25', 'female', '66.8 mg'],
    // 9270 × 110 ÷ (8780 + 244 × 42.96875) = 52.9319
    ['lean', 'female', '52.9 mg'],
    ['lowerOfIdealAndActual', 'female', '52.4 mg'],
    ['ideal', '', 'none'],
    ['', 'female', 'none'],
  ])('per kg by %s weight (%s), 160 cm and 110 kg: %s', (kind, sex, expected) => {
    const regimen = one({ kind: 'perKg', amount: stated('1') }, {}, { weights: stated(KINDS) })
    const order = orderOf({
      measurements: [measured('m1', '160', '110')],
      patient: { sex },
      course: { weights: { x: kind } },
    })
    expect(doses(order, regimen)).toEqual([expected])
  })

  const bands = (by: string) =>
    one({
      kind: 'bands',
      by,
      bands: [
        { from: '18', below: '46', dose: flat('1') },
        { from: '46', below: '80', dose: flat('2') },
        { from: '80', below: null, dose: perM2('3') },
      ],
    })
  test.each([
    ['weight', 'from 80 kg, both ends', '6 mg'],
    ['age', 'from 46 years', '2 mg'],
    ['bsa', 'below every band', 'none'],
  ])('bands by %s: %s', (by, _, expected) => {
    expect(doses(orderOf(), bands(by))).toEqual([expected])
  })

  test('a ramp-up names the days and the cycles of its doses', () => {
    const regimen = one(flat('400'), {
      days: stated([1, 2, 3]),
      doseByDay: [
        { days: [1], cycles: [1], dose: flat('100') },
        { days: [2], dose: flat('200') },
      ],
    })
    expect(doses(orderOf({ lastCycle: '2' }), regimen)).toEqual([
      '100 mg',
      '200 mg',
      '400 mg',
      '400 mg',
      '200 mg',
      '400 mg',
    ])
  })
})

describe('caps', () => {
  const capped = one(
    perM2('50'),
    { cap: stated({ max: '48', unit: 'mg/m2' }) },
    { caps: [stated({ max: '97.05', unit: 'mg' })] },
  )
  const more = (value: string) => ({
    course: { changes: [change('modify', { item: 'x', scope: 'cycle', as: 'percent', value, basis: 'standard' })] },
  })

  test('the lowest acts, and acts again after a percentage and after rounding', () => {
    expect(doses(orderOf(), capped)).toEqual(['96 mg'])
    expect(doses(orderOf(more('110')), capped)).toEqual(['96 mg'])
    expect(doses(orderOf(more('50')), capped)).toEqual(['48 mg'])
  })

  test('a cap per kg is by the actual weight', () => {
    // 1.2 mg/kg × 80 kg = 96 mg, below 50 mg/m² × 2 m²
    expect(doses(orderOf(), one(perM2('50'), {}, { caps: [stated({ max: '1.2', unit: 'mg/kg' })] }))).toEqual(['96 mg'])
    expect(doses(orderOf(), one(perM2('50'), {}, { caps: [stated({ max: '1.2', unit: 'mcg/kg' })] }))).toEqual([
      'cannotDecide',
    ])
  })

  test('half up to above the cap goes down, and not above it', () => {
    const drug = { caps: [stated({ max: '97.05', unit: 'mg' })] }
    expect(doses(orderOf(), one(perM2('50'), {}, drug))).toEqual(['97 mg'])
  })

  test('a cap on the area, and one that is no cap', () => {
    expect(doses(orderOf({ policy: { bsaCap: '1,8' } }), one(perM2('50')))).toEqual(['90 mg'])
    expect(doses(orderOf({ policy: { bsaCap: '1.2' } }), one(perM2('50')))).toEqual(['none'])
    expect(doses(orderOf({ policy: { bsaCap: 'two' } }), one(perM2('50')))).toEqual(['none'])
  })
})

describe('what is missing or doubtful gives no dose, and only where it is needed', () => {
  const both = regimenOf([
    item('m2', 'a', perM2('10')),
    item('kg', 'b', { kind: 'perKg', amount: stated('1') }),
    item('flat', 'c', flat('5')),
  ])
  test.each([
    ['no height', { measurements: [measured('m1', '', '80')] }, ['none', '80 mg', '5 mg']],
    ['a weight of two readings', { measurements: [measured('m1', '180', '1,080')] }, ['none', 'none', '5 mg']],
    ['a height out of range', { measurements: [measured('m1', '401', '80')] }, ['none', '80 mg', '5 mg']],
    [
      'an area without a name',
      { measurements: [measured('m1', '180', '80', { value: '1.6', reason: 'r', by: '' })] },
      ['none', '80 mg', '5 mg'],
    ],
    [
      'an area with both',
      { measurements: [measured('m1', '180', '80', { value: '1.6', reason: 'r', by: 'b' })] },
      ['16 mg', '80 mg', '5 mg'],
    ],
    ['under the minimum age', { patient: { birthDate: '2010-01-01' } }, ['none', 'none', 'none']],
    ['a formula nobody knows', { policy: { bsaFormula: 'other' } }, ['none', '80 mg', '5 mg']],
  ])('%s', (_, order, expected) => {
    expect(doses(orderOf(order), both)).toEqual(expected)
  })

  test('a file of another version, or none, is not read at all', () => {
    expect(doses({ ...orderOf(), version: 6 }, both)).toEqual(['doubt: an order of another version'])
    expect(doses(orderOf(), { ...both, schemaVersion: 3 })).toEqual(['doubt: a regimen of another version'])
    expect(doses(null, both)).toEqual(['doubt: a whole number was expected'])
  })
})

function gfr(value: string, cap: string) {
  return { course: { gfr: { value, measuredOn: '', method: 'measured', cap } } }
}
