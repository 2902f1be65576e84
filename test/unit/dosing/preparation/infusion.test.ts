import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { calculateConcentration } from '../../../../src/dosing/preparation/calculateConcentration.ts'
import { calculateDelivery } from '../../../../src/dosing/preparation/calculateDelivery.ts'
import { known } from '../../../../src/dosing/preparation/part.ts'
import type { Delivery, Part } from '../../../../src/dosing/preparation/preparation.ts'
import { decimal } from '../../../../src/quantities/decimal.ts'
import type { RoutePreparation } from '../../../../src/regimen/preparation.ts'
import { RUNS } from '../../../properties/randomOrders.ts'
import { stated } from '../madeCourse.ts'
import { drugOf, prepare, solution } from './madePreparation.ts'

vi.setConfig({ testTimeout: 120_000 }) // a thousand doses, on a busy machine

describe('the final concentration against its window, 0.14 to 3.2 mg/mL in 500 mL', () => {
  const window = (min: string | null, max: string | null): RoutePreparation => ({
    routes: ['IV'],
    window: stated({ min, max }),
  })
  const state = (delivers: string, file?: RoutePreparation, finalMl = '500') =>
    calculateConcentration(decimal(delivers), decimal(finalMl), { drug: 'made', file, local: undefined }).state

  it.each([
    // 0.14 × 500 = 70; 3.2 × 500 = 1600
    ['69.999', 'outside'],
    ['70', 'within'],
    ['70.001', 'within'],
    ['1599.999', 'within'],
    ['1600', 'within'],
    ['1600.001', 'outside'],
  ])('%s mg: %s', (delivers, expected) => {
    expect(state(delivers, window('0.14', '3.2'))).toBe(expected)
  })

  it('has one side, or none', () => {
    expect(state('1', window(null, '3.2'))).toBe('within')
    expect(state('1601', window(null, '3.2'))).toBe('outside')
    expect(state('10000', window('0.14', null))).toBe('within')
    expect(state('69', window('0.14', null))).toBe('outside')
    expect(state('69', window(null, null))).toBe('noWindow')
    expect(state('69')).toBe('noWindow')
  })

  it('a quotient that does not end is not on the limit it is shown as', () => {
    // 1 ÷ 3 = 0.333… is above 0.3333, and 0.3333 × 3 = 0.9999
    expect(state('1', window(null, '0.3333'), '3')).toBe('outside')
    expect(state('0.9999', window(null, '0.3333'), '3')).toBe('within')
  })
})

function rate(ml: string, minutes: number): string {
  const part = calculateDelivery({ kind: 'over', minutes }, known(decimal(ml)))
  return part.ok ? rateOf(part.value) : part.refusal.code
}

function rateOf(delivery: Delivery): string {
  return delivery.kind === 'push' ? 'push' : `${delivery.mlPerHour.toString()} gives ${delivery.givesMl.toString()}`
}

describe('the rate', () => {
  it.each([
    ['500', 90, '333.3 gives 499.95'], // 333.33…
    ['250', 60, '250 gives 250'],
    ['100', 1440, '4.2 gives 100.8'], // 4.1666…; 0.8% more
    ['101', 1440, '4.2 gives 100.8'], // 4.2083…
    ['1.55', 1, '93 gives 1.55'],
    ['5.05', 60, '5.1 gives 5.1'], // 5.05 goes up to 5.1: 0.99% more
    ['4.95', 60, 'rateDoesNotFit'], // 5.0: 1.01% more
    ['0.3', 10080, 'rateDoesNotFit'], // 0.0018 mL/h is no rate
  ])('%s mL in %i min: %s', (ml, minutes, expected) => {
    expect(rate(ml, minutes)).toBe(expected)
  })

  it('may be off by 1% and no more', () => {
    // 60 ÷ 101 = 0.594 → 0.6 mL/h; 0.6 × 101 ÷ 60 = 1.01 mL
    expect(rate('1', 101)).toBe('0.6 gives 1.01')
    expect(rate('1.0001', 101)).toBe('0.6 gives 1.01')
    expect(rate('0.9999', 101)).toBe('rateDoesNotFit')
  })

  it('that does not fit names itself', () => {
    expect(calculateDelivery({ kind: 'over', minutes: 101 }, known(decimal('0.9999')))).toEqual({
      ok: false,
      refusal: { code: 'rateDoesNotFit', rate: '0.6', volume: '0.9999', minutes: 101 },
    })
  })

  it('is none without an infusion time, and a push has none', () => {
    const volume: Part<never> = { ok: false, refusal: { code: 'noSyringes' } }
    expect(calculateDelivery({ kind: 'unknown' }, known(decimal('500')))).toEqual({
      ok: false,
      refusal: { code: 'durationNotKnown' },
    })
    expect(calculateDelivery({ kind: 'push' }, volume)).toEqual({ ok: true, value: { kind: 'push' } })
    expect(calculateDelivery({ kind: 'over', minutes: 60 }, volume)).toEqual(volume)
  })

  it('of a syringe given over time is that of what was drawn', () => {
    const drug = drugOf([solution('100', '1')], { container: stated('syringe') })
    const { delivery, diluent } = prepare(drug, { dose: '4.6', duration: { kind: 'over', minutes: 30 } })
    // 4.6 mL off the 0.2 mL scale; in half an hour 9.2 mL/h
    expect(delivery).toMatchObject({ value: { mlPerHour: decimal('9.2'), finalMl: decimal('4.6') } })
    expect(diluent).toEqual({ ok: false, refusal: { code: 'undiluted' } })
  })

  it('times the hours gives the volume within 1%, or there is none', () => {
    const volume = fc.integer({ min: 1, max: 300_000 }).map((n) => decimal(String(n)).dividedBy(decimal('100')))
    fc.assert(
      fc.property(volume, fc.integer({ min: 1, max: 20_160 }), (ml, minutes) => {
        const part = calculateDelivery({ kind: 'over', minutes }, known(ml))
        const tenths = ml
          .times(decimal('600'))
          .dividedBy(decimal(String(minutes)))
          .toDecimalPlaces(0, 4)
        const gives = tenths.times(decimal(String(minutes))).dividedBy(decimal('600'))
        const fits = gives.minus(ml).abs().times(decimal('100')).lte(ml)
        expect(part.ok).toBe(fits)
        if (!part.ok || part.value.kind === 'push') return
        expect(part.value.mlPerHour.times(decimal('10')).toString()).toBe(tenths.toString())
      }),
      RUNS,
    )
  })
})
