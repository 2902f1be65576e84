import { describe, expect, it } from 'vitest'
import { decimal } from '../../../../src/quantities/decimal.ts'
import { drawnOf, drugOf, hospital, powder, prepare, said, solution, syringesOf, vialsOf } from './madePreparation.ts'

describe('bortezomib 2.3 mg from a vial of 3.5 mg', () => {
  const bortezomib = drugOf([
    powder('3.5', [
      ['IV', '1'],
      ['SC', '2.5'],
    ]),
  ])

  it('is 2.3 mL into a vein and 0.92 mL under the skin', () => {
    // 2.3 ÷ 1; in a 3 mL syringe to 0.1 mL
    const vein = prepare(bortezomib, { dose: '2.3', duration: { kind: 'push' } })
    expect([drawnOf(vein), syringesOf(vein)]).toEqual(['2.3 mL delivers 2.3 (0%)', '1 × 3'])
    // 2.3 ÷ 2.5 = 0.92; in a 1 mL syringe to 0.01 mL
    const skin = prepare(bortezomib, { dose: '2.3', route: 'SC', duration: { kind: 'push' } })
    expect([drawnOf(skin), syringesOf(skin)]).toEqual(['0.92 mL delivers 2.3 (0%)', '1 × 1'])
    // 3.5 − 2.3 = 1.2; 1.2 ÷ 3.5 = 34.2857%
    for (const each of [vein, skin]) expect(vialsOf(each)).toBe('1 × 3.5, waste 1.2 (34.3%)')
  })

  it('is pushed undiluted: no bag, no diluent, no rate', () => {
    const { container, diluent, bag, concentration, delivery } = prepare(bortezomib, {
      dose: '2.3',
      duration: { kind: 'push' },
    })
    expect(container).toEqual({ ok: true, value: 'syringe' })
    for (const part of [diluent, bag, concentration])
      expect(part).toEqual({ ok: false, refusal: { code: 'undiluted' } })
    expect(delivery).toEqual({ ok: true, value: { kind: 'push' } })
  })
})

describe('irinotecan liposome 123 mg from vials of 43 mg in 10 mL, in a finished bag of 500 mL over 90 minutes', () => {
  const drug = drugOf([solution('43', '4.3')], {
    container: { value: 'bag', mark: 'stated', at: { source: 'paper', place: 'Methods' } },
    volume: {
      value: { kind: 'final', ml: [{ ml: '500' }] },
      mark: 'stated',
      at: { source: 'paper', place: 'Methods' },
    },
    window: { value: { min: '0.14', max: '3.2' }, mark: 'stated', at: { source: 'paper', place: 'Methods' } },
  })
  const duration = { kind: 'over', minutes: 90 } as const
  const fine = [{ capacityMl: '30', graduationMl: '0.2' }]
  const made = prepare(drug, { dose: '123', duration, syringes: fine })

  it('takes three vials, with 6 mg left', () => {
    // 3 × 43 = 129; 129 − 123 = 6; 6 ÷ 129 = 4.651%
    expect(vialsOf(made)).toBe('3 × 43, waste 6 (4.7%)')
  })

  it('is 28.604651… mL, drawn as 28.6 mL', () => {
    expect(said(made.drawn, ({ exact }) => exact.toString())).toMatch(/^28\.60465116279069767441860465116/)
    // 28.6 × 4.3 = 122.98; −0.02 ÷ 123 = −0.016%, too little to show
    expect(drawnOf(made)).toBe('28.6 mL delivers 122.98 (0%)')
  })

  it('has 0.24596 mg/mL in the bag, within its window', () => {
    // 122.98 ÷ 500
    expect(made.concentration).toMatchObject({ ok: true, value: { value: decimal('0.24596'), state: 'within' } })
    expect(made.bag).toMatchObject({
      value: { bagMl: decimal('500'), fill: 'replaceVolume', removedMl: decimal('28.6'), finalMl: decimal('500') },
    })
  })

  it('runs at 333.3 mL/h, which gives 499.95 mL', () => {
    // 500 ÷ 1.5 = 333.33…; 333.3 × 1.5 = 499.95, 0.01% short
    expect(made.delivery).toEqual({
      ok: true,
      value: {
        kind: 'rate',
        mlPerHour: decimal('333.3'),
        finalMl: decimal('500'),
        minutes: 90,
        givesMl: decimal('499.95'),
      },
    })
  })

  it('off the coarser scale of a 50 mL syringe it is 29 mL, and the bag holds what that delivers', () => {
    // 29 × 4.3 = 124.7; 1.7 ÷ 123 = 1.382%; 124.7 ÷ 500 = 0.2494
    const coarse = prepare(drug, { dose: '123', duration, syringes: [{ capacityMl: '50', graduationMl: '1' }] })
    expect([drawnOf(coarse), syringesOf(coarse)]).toEqual(['29 mL delivers 124.7 (1.4%)', '1 × 50'])
    expect(said(coarse.concentration, ({ value }) => value.toString())).toBe('0.2494')
  })
})

describe('vials of several strengths', () => {
  it('homoharringtonine 7 mg from ampoules of 1 mg and 2 mg: four, nothing left', () => {
    const drug = drugOf([solution('1', '1'), solution('2', '1')])
    expect(vialsOf(prepare(drug, { dose: '7' }))).toBe('3 × 2, 1 × 1, waste 0 (0%)')
  })

  it('cytarabine 2630 mg from vials of 1000, 500 and 100 mg: 2700 mg in five', () => {
    // 2700 is the first multiple of 100 from 2630 on; 70 ÷ 2700 = 2.593%
    const drug = drugOf([solution('100', '100'), solution('500', '100'), solution('1000', '100')])
    const made = prepare(drug, { dose: '2630', local: hospital(drug) })
    expect(vialsOf(made)).toBe('2 × 1000, 1 × 500, 2 × 100, waste 70 (2.6%)')
    // 26.3 mL: 20 mL and 6.3 mL in 10 mL to 0.2 mL, 31.5 marks: up
    expect(drawnOf(made)).toBe('26.4 mL delivers 2640 (0.4%)')
  })

  it('129 mg from vials of 43 mg are three, not four', () => {
    const drug = drugOf([solution('43', '4.3')])
    expect(vialsOf(prepare(drug, { dose: '129.0000' }))).toBe('3 × 43, waste 0 (0%)')
    expect(vialsOf(prepare(drug, { dose: '129.0001' }))).toBe('4 × 43, waste 42.9999 (25%)')
  })
})
