import { describe, expect, test } from 'vitest'
import { doses, flat, item, measured, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

const steps = (increment: string, from = '0') => ({ rounding: [{ from, increment }] })
const one = (dose: object, drug: object, over = {}) => regimenOf([item('x', 'x', { ...dose }, over)], { x: drug })
const body = (height: string, weight: string) => ({ measurements: [measured('m1', height, weight)] })

describe('half up, once, by exact comparison', () => {
  test.each([
    // 165 × 59.4 ÷ 3600 = 1.65²; 70 × 1.65 = 115.5
    ['exactly half', '165', '59.4', '116 mg'],
    ['a gram below half', '165', '59.399', '115 mg'],
    ['a gram above half', '165', '59.401', '116 mg'],
  ])('%s, %s cm and %s kg: %s', (_, height, weight, expected) => {
    expect(doses(orderOf(body(height, weight)), one(perM2('70'), steps('1')))).toEqual([expected])
  })

  test('an area that never ends, times a dose that makes it exactly half a step', () => {
    // 161.5 × 40.375 = 80.75²; 80.75 ÷ 60 × 12 = 16.15
    expect(doses(orderOf(body('161.5', '40.375')), one(perM2('12'), steps('0.1')))).toEqual(['16.2 mg'])
  })

  test('Boyd, whose area is known by bounds alone, rounds where no edge is near', () => {
    // 1.7617946 m² × 70 = 123.3256 mg
    expect(
      doses(orderOf({ ...body('170', '65'), policy: { bsaFormula: 'boyd' } }), one(perM2('70'), steps('1'))),
    ).toEqual(['123 mg'])
  })

  test('the increment is that of the band the unrounded dose lies in', () => {
    const drug = {
      rounding: [
        { from: '0', increment: '1' },
        { from: '100', increment: '10' },
      ],
    }
    expect(doses(orderOf(), one(perM2('49.9'), drug))).toEqual(['100 mg'])
    expect(doses(orderOf(), one(perM2('52.4'), drug))).toEqual(['100 mg'])
    expect(
      doses(orderOf({ policy: { increments: { x: [{ from: '0', increment: '2.5' }] } } }), one(perM2('52.4'), drug)),
    ).toEqual(['105 mg'])
  })

  test.each([
    ['a flat dose that nobody rounds stands as written', one(flat('0.25'), { rounding: undefined }), '0.25 mg'],
    ['a dose by the body without an increment is none', one(perM2('10'), { rounding: undefined }), 'none'],
    ['what rounds to nothing is none', one(flat('0.4'), steps('1')), 'none'],
    ['below the plausible range', one(flat('4'), { plausibleDose: stated({ min: '5', max: '9' }) }), 'none'],
    ['above it', one(flat('9.1'), { plausibleDose: stated({ min: '5', max: '9' }) }), 'none'],
    ['at its end', one(flat('9'), { plausibleDose: stated({ min: '5', max: '9' }) }), '9 mg'],
  ])('%s', (_, regimen, expected) => {
    expect(doses(orderOf(), regimen)).toEqual([expected])
  })

  test('no rounding is a ten-thousandth', () => {
    expect(
      doses(orderOf({ ...body('170', '65'), policy: { rounding: 'none' } }), one(perM2('70'), steps('1'))),
    ).toEqual(['122.6388 mg'])
  })
})

const vial = (id: string, strength: string, concentration?: string) =>
  stated({ id, form: 'vial', strength, ...(concentration === undefined ? {} : { solution: { concentration } }) })
const no = { trial: 'no', organDysfunction: 'no', ugt1a1Variant: 'no' }
const vials = (over = {}, circumstances: object = no) =>
  orderOf({ policy: { rounding: 'wholeVials', wholeVialsPercent: '5', ...over }, course: { circumstances } })

describe('whole vials', () => {
  const drug = { ...steps('1'), products: [vial('v40', '40', '10'), vial('v60', '60', '20'), vial('v70', '70', '10')] }

  test.each([
    ['105 lies half way between 100 and 110', '105', '110 mg'],
    ['exactly 5% from 95.24', '100', '100 mg'],
    ['94 is 6.4% from 100', '94', '94 mg'],
  ])('%s', (_, amount, expected) => {
    expect(doses(vials(), one(flat(amount), drug))).toEqual([expected])
  })

  test('exactly its limit is taken, and a thousandth more is not', () => {
    const single = { ...steps('1'), products: [vial('v', '105')] }
    expect(doses(vials(), one(flat('100'), single))).toEqual(['105 mg'])
    expect(doses(vials(), one(flat('99.999'), single))).toEqual(['100 mg'])
  })

  test.each([
    ['one question open', { trial: 'no', organDysfunction: 'no' }],
    ['in a trial', { ...no, trial: 'yes' }],
  ])('not with %s', (_, circumstances) => {
    expect(doses(vials({}, circumstances), one(flat('105'), drug))).toEqual(['105 mg'])
  })

  test('not for a drug that forbids it, and never above a cap', () => {
    expect(doses(vials(), one(flat('105'), { ...drug, wholeVials: stated('forbidden') }))).toEqual(['105 mg'])
    expect(doses(vials(), one(flat('105'), { ...drug, caps: [stated({ max: '109', unit: 'mg' })] }))).toEqual([
      '100 mg', // 110 lies above it; 100 is 4.8% less
    ])
  })

  test('the vials below a cap where the nearest lie above it, as long as they are near enough', () => {
    // 106: 110 is nearer, 109 forbids it, 100 is 5.7% less
    const capped = { ...drug, caps: [stated({ max: '109', unit: 'mg' })] }
    expect(doses(vials({ wholeVialsPercent: '10' }), one(flat('106'), capped))).toEqual(['100 mg'])
    expect(doses(vials(), one(flat('106'), capped))).toEqual(['106 mg'])
  })

  const has = (products: readonly string[], ownProducts: readonly object[] = []) =>
    vials({ wholeVialsPercent: '10', preparation: { drugs: { x: { products, ownProducts } } } })
  const own = (isSameBasis: boolean) => ({ id: 'o', strength: '51', concentration: '10', isSameBasis })
  test.each([
    ['those of one concentration', has(['v40', 'v70']), drug, '110 mg'],
    ['two concentrations are never mixed', has(['v40', 'v60']), drug, '105 mg'],
    ['one of its own', has([], [own(true)]), drug, '102 mg'],
    ['one of its own in a basis nobody confirmed', has([], [own(false)]), { ...drug, doseBasis: stated({}) }, '105 mg'],
  ])('what the hospital has: %s', (_, order, held, expected) => {
    expect(doses(order, one(flat('105'), held))).toEqual([expected])
  })
})

describe('tablets and bands', () => {
  const tablet = (strength: string) => stated({ id: strength, form: 'tablet', strength })
  test.each([
    ['75 in tens and fifties, half up', flat('75'), { products: [tablet('10'), tablet('50')] }, '80 mg'],
    ['below its cap', flat('98'), { products: [tablet('20')], caps: [stated({ max: '95', unit: 'mg' })] }, '80 mg'],
    [
      'tablets and capsules',
      flat('98'),
      { products: [tablet('20'), stated({ id: 'c', form: 'capsule', strength: '50' })] },
      'cannotDecide',
    ],
  ])('%s', (_, dose, drug, expected) => {
    expect(doses(orderOf(), one(dose, drug))).toEqual([expected])
  })

  const table = (band: string) => ({
    drugs: ['x'],
    withinPercent: '6',
    rows: [
      { from: '90', below: '100', band: '95' },
      { from: '100', below: '110', band },
    ],
  })
  test.each([
    ['exactly 6% from the band', '100', '106', '106 mg'],
    ['more than 6%', '100', '106.1', '100 mg'],
    ['past the rows', '110', '106', '110 mg'],
    ['the last below a row', '99.9', '106', '95 mg'],
  ])('a band %s', (_, amount, band, expected) => {
    const order = orderOf({ policy: { rounding: 'doseBands', bandTables: [table(band)] } })
    expect(doses(order, one(flat(amount), steps('1')))).toEqual([expected])
  })
})
