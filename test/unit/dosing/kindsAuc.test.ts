import { describe, expect, it } from 'vitest'
import { calvert } from '../../../src/dosing/calvert.ts'
import { GFR_METHODS, type TypedGfr } from '../../../src/order/typedCourse.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { calculated, calculatedText, made } from './kindsInputs.ts'

function dose(auc: string, gfr: Partial<TypedGfr>): unknown {
  return calculatedText({ dose: { kind: 'auc', amount: made(auc) }, gfr })
}
const measured = { method: 'measured', cap: 'none' } as const

describe("Calvert's formula: dose in mg = AUC × (GFR + 25)", () => {
  it.each([
    // 5 × (90 + 25)
    ['5', '90', 'none', '575 mg'],
    // 6 × (140 + 25)
    ['6', '140', 'none', '990 mg'],
    // 6 × (125 + 25)
    ['6', '140', '125', '900 mg'],
    // 5 × (125 + 25)
    ['5', '200', '125', '750 mg'],
  ])('AUC %s, GFR %s mL/min, cap %s: %s', (auc, value, cap, text) => {
    expect(dose(auc, { value, cap, method: 'cockcroftGault' })).toBe(text)
  })

  it('takes a clearance of more decimals than anybody types', () => {
    // (140 − 55) × 65 ÷ (72 × 80 ÷ 88.42) = 84.8125868… mL/min; 5 × 109.8125868… = 549.0629340…
    const entry = { state: 'entered', text: '', value: decimal('84.81258680555') } as const
    const cap = { state: 'entered', text: 'none', value: 'none' } as const
    const rung = calvert(decimal('5'), {
      value: entry,
      measuredOn: { state: 'missing' },
      method: 'cockcroftGault',
      cap,
    })
    expect(rung.ok && rung.value.value.toFixed(4)).toBe('549.0629')
  })

  it.each([
    // the cap acts only above itself: 6 × (124.9 + 25), 6 × 150, 6 × 150
    ['124.9', '899.4', '124.9'],
    ['125', '900', '125'],
    ['125.1', '900', '125'],
  ])('a cap of 125 at a GFR of %s gives %s mg from a GFR of %s', (value, result, gfrUsed) => {
    const rung = calculated({ dose: { kind: 'auc', amount: made('6') }, gfr: { value, method: 'wright', cap: '125' } })
    expect(rung).toMatchObject({
      ok: true,
      step: { code: 'calvert', auc: '6', gfr: value, gfrUsed, gfrCap: '125', method: 'wright', result, unit: 'mg' },
    })
  })

  it('shows that no cap was chosen', () => {
    const rung = calculated({ dose: { kind: 'auc', amount: made('5') }, gfr: { value: '90', ...measured } })
    expect(rung).toMatchObject({ ok: true, step: { gfr: '90', gfrUsed: '90', gfrCap: null, method: 'measured' } })
  })

  it.each(GFR_METHODS)('gives the same dose whatever the method: %s', (method) => {
    expect(dose('5', { value: '90', method, cap: 'none' })).toBe('575 mg')
  })

  it('needs no weight, height or area', () => {
    const gfr = { value: '90', ...measured }
    expect(calculatedText({ dose: { kind: 'auc', amount: made('5') }, gfr, height: '', weight: '' })).toBe('575 mg')
  })
})

describe('what Calvert is refused without', () => {
  it('a GFR', () => {
    expect(dose('5', measured)).toEqual({ code: 'fieldMissing', field: 'gfr' })
    expect(dose('5', { ...measured, value: '9O' })).toMatchObject({ code: 'fieldInvalid', field: 'gfr', text: '9O' })
    expect(dose('5', { ...measured, value: '0' })).toMatchObject({ code: 'fieldInvalid', field: 'gfr', fault: 'zero' })
    expect(dose('5', { ...measured, value: '-90' })).toMatchObject({ code: 'fieldInvalid', field: 'gfr' })
  })

  it('the way it was found', () => {
    expect(dose('5', { value: '90', cap: 'none' })).toEqual({ code: 'fieldMissing', field: 'gfrMethod' })
  })

  it('an answer about the cap: none is one, silence is not', () => {
    expect(dose('5', { value: '90', method: 'measured' })).toEqual({ code: 'fieldMissing', field: 'gfrCap' })
    const text = '12S'
    expect(dose('5', { value: '90', method: 'measured', cap: text })).toMatchObject({ code: 'fieldInvalid', text })
    expect(dose('5', { value: '90', method: 'measured', cap: '0' })).toMatchObject({ field: 'gfrCap', fault: 'zero' })
  })
})
