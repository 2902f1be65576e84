import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const after = (order: TypedOrder, ...edits: Edit[]) => edits.reduce(applyEdit, order)
const acknowledgement = { finding: 'bmiUnusual', key: 'bmiUnusual|40', reason: '', by: 'TEST' }
const answered = after(
  blank,
  { kind: 'setPatient', field: 'familyName', text: 'TEST' },
  { kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text: '170' },
  { kind: 'chooseRegimen', regimen: { id: 'one', version: '1.0.0' } },
  { kind: 'setChoice', choice: 'level', option: '70', items: [] },
  { kind: 'setDose', item: 'a', text: '20' },
  { kind: 'setDuration', item: 'a', text: '3' },
  { kind: 'setStartTime', anchor: 'a', text: '08:00' },
  { kind: 'setDay1', cycle: 1, text: '2026-11-23' },
  { kind: 'acknowledge', acknowledgement },
)

describe('an edit', () => {
  it('leaves the order it was made on untouched', () => {
    const before = JSON.stringify(blank)
    after(blank, { kind: 'setSex', sex: 'female' }, { kind: 'setDay1', cycle: 2, text: '2026-12-14' })
    expect(JSON.stringify(blank)).toBe(before)
  })

  it('keeps a text as it stands in the field, right or wrong', () => {
    const order = after(
      blank,
      { kind: 'setPatient', field: 'birthDate', text: ' 1979-1-1' },
      { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '６５' },
      { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'measuredOn', text: 'today' },
      { kind: 'setLvef', part: 'measuredOn', text: '?' },
      { kind: 'setLastCycle', text: 'x' },
    )
    expect(order.patient.birthDate).toBe(' 1979-1-1')
    expect(order.measurements).toEqual([
      {
        id: 'm1',
        height: { value: '', measuredOn: '' },
        weight: { value: '６５', measuredOn: 'today' },
        bsa: { value: '', reason: '', by: '' },
      },
    ])
    expect(order.patient.lvef).toEqual({ value: '', measuredOn: '?' })
    expect(order.lastCycle).toBe('x')
  })

  it('keeps a measured area, its reason and its name beside height and weight', () => {
    const order = after(
      blank,
      { kind: 'setMeasuredBsa', id: 'm1', part: 'value', text: '1.5' },
      { kind: 'setMeasuredBsa', id: 'm1', part: 'reason', text: 'amputation' },
      { kind: 'setMeasuredBsa', id: 'm1', part: 'by', text: 'Dr TEST' },
      { kind: 'setMeasuredBsa', id: 'm9', part: 'value', text: '9' },
    )
    expect(order.measurements).toEqual(
      blank.measurements.map((m) => ({ ...m, bsa: { value: '1.5', reason: 'amputation', by: 'Dr TEST' } })),
    )
  })

  it('of measurements that do not exist makes none', () => {
    const edit = { kind: 'setMeasurement', id: 'm9', of: 'weight', part: 'value', text: '65' } as const
    expect(after(blank, edit)).toEqual(blank)
  })
})

describe('choosing a regimen', () => {
  const other = after(answered, { kind: 'chooseRegimen', regimen: { id: 'two', version: '1.0.0' } })

  it('clears what was answered and acknowledged for the last one', () => {
    expect(other).toMatchObject({ choices: {}, doses: {}, durations: {}, startTimes: {}, acknowledgements: [] })
    expect(other.regimen).toEqual({ id: 'two', version: '1.0.0' })
  })

  it('keeps the patient, the measurements and the dates', () => {
    expect(other.patient).toEqual(answered.patient)
    expect(other.measurements).toEqual(answered.measurements)
    expect(other.cycles).toEqual(answered.cycles)
  })

  it('clears too when only the version is another, or when it is taken back', () => {
    expect(after(answered, { kind: 'chooseRegimen', regimen: { id: 'one', version: '1.0.1' } }).choices).toEqual({})
    expect(after(answered, { kind: 'chooseRegimen', regimen: null })).toMatchObject({ regimen: null, choices: {} })
  })

  it('that is chosen already wipes nothing', () => {
    expect(after(answered, { kind: 'chooseRegimen', regimen: { id: 'one', version: '1.0.0' } })).toEqual(answered)
  })
})

describe('an emptied answer', () => {
  it('is no answer', () => {
    const order = after(
      answered,
      { kind: 'setChoice', choice: 'level', option: '', items: [] },
      { kind: 'setDose', item: 'a', text: ' ' },
      { kind: 'setDuration', item: 'a', text: '' },
      { kind: 'setStartTime', anchor: 'a', text: '' },
    )
    expect(order).toMatchObject({ choices: {}, doses: {}, durations: {}, startTimes: {} })
  })

  it('cannot reach the program through its name', () => {
    const order = after(blank, { kind: 'setDose', item: '__proto__', text: '20' })
    expect(Object.keys(order.doses)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(order.doses)).toBe(Object.prototype)
  })
})

describe('cycles', () => {
  it('choosing cycle 2 gives it an entry on the measurements of cycle 1 and keeps the date of cycle 1', () => {
    const order = after(answered, { kind: 'setCurrentCycle', text: '2' })
    expect(order.currentCycle).toBe('2')
    expect(order.cycles).toEqual([
      { number: 1, plannedDay1: '2026-11-23', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' },
      { number: 2, plannedDay1: '', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' },
    ])
  })

  it('going back to cycle 1 keeps what was given for cycle 2', () => {
    const order = after(
      answered,
      { kind: 'setCurrentCycle', text: '2' },
      { kind: 'setDay1', cycle: 2, text: '2026-12-14' },
      { kind: 'setCurrentCycle', text: '1' },
    )
    expect(order.cycles.map(({ plannedDay1 }) => plannedDay1)).toEqual(['2026-11-23', '2026-12-14'])
  })

  it.each(['0', '100', 'x', '', '1.5'])('the text %j makes no cycle', (text) => {
    const order = after(answered, { kind: 'setCurrentCycle', text })
    expect(order.cycles).toEqual(answered.cycles)
    expect(order.currentCycle).toBe(text)
  })

  it('a date for a cycle not yet there makes it, in its place', () => {
    const order = after(
      blank,
      { kind: 'setDay1', cycle: 3, text: '2026-12-21' },
      { kind: 'setDay1', cycle: 2, text: '2026-12-07' },
    )
    expect(order.cycles.map(({ number, plannedDay1 }) => [number, plannedDay1])).toEqual([
      [1, ''],
      [2, '2026-12-07'],
      [3, '2026-12-21'],
    ])
  })
})

describe('allergies', () => {
  it('leaves no substance behind "none known"', () => {
    const known = after(blank, { kind: 'setAllergies', state: 'known', text: 'penicillin' })
    expect(known.patient.allergies).toEqual({ state: 'known', text: 'penicillin' })
    const none = after(known, { kind: 'setAllergies', state: 'noneKnown', text: 'penicillin' })
    expect(none.patient.allergies).toEqual({ state: 'noneKnown', text: '' })
  })
})

describe('settings of an order', () => {
  it('name a formula, and a cap only while its field is not empty', () => {
    const capped = after(blank, { kind: 'setBsaFormula', formula: 'duBois' }, { kind: 'setBsaCap', text: '2,0' })
    expect(capped.policy).toEqual({ ...testPolicy, bsaFormula: 'duBois', bsaCap: '2,0' })
    expect(after(capped, { kind: 'setBsaCap', text: ' ' }).policy.bsaCap).toBeNull()
  })

  it('take the parts of the policy that are chosen, whole, and no other setting with them', () => {
    const recalculate = { weightPercent: '5', dosePercent: '5' }
    const part = { rounding: 'wholeVials', wholeVialsPercent: '10', recalculate } as const
    const chosen = after(blank, { kind: 'setPolicyPart', part })
    expect(chosen).toEqual({ ...blank, policy: { ...testPolicy, ...part } })
  })
})

describe('acknowledgements', () => {
  it('hold once for each finding and payload, and can be withdrawn', () => {
    const again = { ...acknowledgement, reason: 'measured twice' }
    const other = { ...acknowledgement, key: 'bmiUnusual|41' }
    const order = after(
      answered,
      { kind: 'acknowledge', acknowledgement: again },
      { kind: 'acknowledge', acknowledgement: other },
    )
    expect(order.acknowledgements).toEqual([again, other])
    expect(after(order, { kind: 'withdrawAcknowledgement', key: again.key }).acknowledgements).toEqual([other])
  })
})

describe('the end of a patient', () => {
  it('leaves nothing behind but the policy given', () => {
    expect(after(answered, { kind: 'endPatient', policy: testPolicy })).toEqual(blank)
  })

  it('and a demonstration case takes the place of everything', () => {
    expect(after(blank, { kind: 'replaceOrder', order: answered })).toEqual(answered)
  })
})
