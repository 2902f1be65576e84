import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { calculateDrawn } from '../../../../src/dosing/preparation/calculateDrawn.ts'
import { decimal, settleDigits } from '../../../../src/quantities/decimal.ts'
import { RUNS } from '../../../properties/randomOrders.ts'
import { drawnOf, drugOf, prepare, solution, SYRINGES, syringesOf } from './madePreparation.ts'

vi.setConfig({ testTimeout: 120_000 }) // a thousand doses, on a busy machine

/** A milligram per millilitre, from vials of which the largest holds more than any dose here. */
const plain = drugOf([solution('500', '1')])
const one = (capacityMl: string, graduationMl: string) => [{ capacityMl, graduationMl }]

describe('read off the scale of the smallest syringe that holds it', () => {
  it.each([
    ['0.555', '0.56 mL delivers 0.56 (0.9%)', '1 × 1'], // a half goes up
    ['0.554', '0.55 mL delivers 0.55 (-0.7%)', '1 × 1'],
    ['1', '1 mL delivers 1 (0%)', '1 × 1'],
    ['1.01', '1 mL delivers 1 (-1%)', '1 × 3'],
    ['4.5', '4.5 mL delivers 4.5 (0%)', '1 × 3 + 1 × 3'], // 22.5 marks of 0.2 are 2.2% off: 3 mL and 1.5 mL
    ['28.605', '28.6 mL delivers 28.6 (0%)', '1 × 20 + 1 × 10'], // 29 mL in one is 1.4% off
    ['26.3', '26.4 mL delivers 26.4 (0.4%)', '1 × 20 + 1 × 10'], // 26 in one is 1.1% off; 31.5 marks of 0.2: up
    ['23.5', '23.6 mL delivers 23.6 (0.4%)', '1 × 20 + 1 × 5'], // 24 in one is 2.1% off
    ['24.2', '24 mL delivers 24 (-0.8%)', '1 × 50'], // within 1%: one syringe is enough
    ['20', '20 mL delivers 20 (0%)', '1 × 20'],
    ['20.1', '20 mL delivers 20 (-0.5%)', '1 × 50'],
    // whole fills of the largest first
    ['50', '50 mL delivers 50 (0%)', '1 × 50'],
    ['50.25', '50.25 mL delivers 50.25 (0%)', '1 × 50 + 1 × 1'],
    ['162.3', '162 mL delivers 162 (-0.2%)', '3 × 50 + 1 × 20'],
    ['149.6', '150 mL delivers 150 (0.3%)', '3 × 50'], // the rest is read off the end of the largest scale
    ['149.4', '149 mL delivers 149 (-0.3%)', '2 × 50 + 1 × 50'],
    // a rest below half of the finest mark is left out, and the difference tells
    ['50.004', '50 mL delivers 50 (0%)', '1 × 50'],
  ])('%s mL', (dose, drawn, syringes) => {
    const made = prepare(plain, { dose })
    expect([drawnOf(made), syringesOf(made)]).toEqual([drawn, syringes])
  })

  it('to the end of a scale that is no multiple of its marks, and never beyond it', () => {
    // the mark after 2 would be 3, in a syringe of 2.5 mL
    expect(drawnOf(prepare(plain, { dose: '2.4', syringes: one('2.5', '1') }))).toBe('2 mL delivers 2 (-16.7%)')
    expect(drawnOf(prepare(plain, { dose: '2.5', syringes: one('2.5', '1') }))).toBe('2.5 mL delivers 2.5 (0%)')
  })

  it('less than half a mark of the smallest syringe is not drawn at all', () => {
    expect(drawnOf(prepare(plain, { dose: '0.005' }))).toBe('0.01 mL delivers 0.01 (100%)')
    expect(prepare(plain, { dose: '0.0049' }).drawn).toEqual({
      ok: false,
      refusal: { code: 'belowGraduation', volume: '0.0049', graduation: '0.01' },
    })
  })

  it('without a syringe nothing is drawn, and the vials stand', () => {
    const { drawn, vials } = prepare(plain, { dose: '10', syringes: [] })
    expect(drawn).toEqual({ ok: false, refusal: { code: 'noSyringes' } })
    expect(vials.ok).toBe(true)
  })
})

describe('never more than the vials hold', () => {
  it('a vial of 3.5 mL is read at 3.4 mL where the next mark is 3.6 mL', () => {
    const syringes = one('5', '0.2')
    // 3.5 lies half-way between the marks; one vial holds 3.5 mL. −0.1 ÷ 3.5 = −2.857%
    expect(drawnOf(prepare(drugOf([solution('3.5', '1')]), { dose: '3.5', syringes }))).toBe(
      '3.4 mL delivers 3.4 (-2.9%)',
    )
    // of two vials of 2 mg there are 4 mL, and 3.6 mL can be drawn
    expect(drawnOf(prepare(drugOf([solution('2', '1')]), { dose: '3.5', syringes }))).toBe('3.6 mL delivers 3.6 (2.9%)')
  })
})

const amount = fc.integer({ min: 1, max: 3_000_000 }).map((n) => decimal(String(n)).dividedBy(decimal('1000')))
const concentration = fc.integer({ min: 1, max: 20_000 }).map((n) => decimal(String(n)).dividedBy(decimal('100')))

it('the exact volume times the concentration is the dose, to thirty digits', () => {
  fc.assert(
    fc.property(amount, concentration, (dose, perMl) => {
      const drawn = calculateDrawn(dose, perMl, one('1', '0.000001'), null)
      if (!drawn.ok) throw new Error(drawn.refusal.code)
      expect(settleDigits(drawn.value.exact.times(perMl)).toString()).toBe(dose.toString())
    }),
    RUNS,
  )
})

it('what is drawn delivers what it says, and lies within half a mark of the exact volume', () => {
  fc.assert(
    fc.property(amount, concentration, (dose, perMl) => {
      const part = calculateDrawn(dose, perMl, SYRINGES, null)
      // half of the finest mark, 0.01 mL
      expect(part.ok).toBe(dose.dividedBy(perMl).gte(decimal('0.005')))
      if (!part.ok) return
      const { exact, drawn, delivers, syringes } = part.value
      expect(delivers.toString()).toBe(settleDigits(drawn.times(perMl)).toString())
      const finest = syringes.at(-1)?.graduationMl ?? '0'
      expect(drawn.minus(exact).abs().times(decimal('2')).lte(decimal(finest))).toBe(true)
      const room = syringes.reduce((sum, { capacityMl, count }) => sum + Number(capacityMl) * count, 0)
      expect(drawn.lte(decimal(String(room)))).toBe(true)
    }),
    RUNS,
  )
})

it('no volume delivers more than the vials hold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('0.3', '1', '2.5', '4.3'), (tenth, perMl) => {
      const drug = drugOf([solution('3.5', perMl), solution('43', perMl)])
      const { drawn, vials } = prepare(drug, { dose: decimal(String(tenth)).dividedBy(decimal('10')).toString() })
      if (!drawn.ok || !vials.ok) throw new Error('blank')
      expect(drawn.value.delivers.lte(vials.value.held)).toBe(true)
    }),
    RUNS,
  )
})
