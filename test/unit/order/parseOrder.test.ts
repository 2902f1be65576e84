import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const after = (...edits: Edit[]) => parseOrder(edits.reduce(applyEdit, blank))
const weight = (text: string): Edit => ({ kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text })

describe('an order nobody has typed into', () => {
  const order = parseOrder(blank)

  it('has every field missing, none zero', () => {
    const missing = { state: 'missing' }
    expect(order.birthDate).toEqual(missing)
    expect(order.measurements['m1']).toEqual({
      height: missing,
      heightMeasuredOn: missing,
      weight: missing,
      weightMeasuredOn: missing,
      bsa: missing,
      bsaReason: '',
      bsaBy: '',
    })
    expect(order.ecog).toEqual(missing)
    expect(order.lvef).toEqual(missing)
    expect(order.bsaCap).toEqual(missing)
    expect(order.lastCycle).toEqual(missing)
    expect(order.cycles).toEqual([
      {
        number: 1,
        plannedDay1: missing,
        actualDay1: missing,
        measurements: 'm1',
        dosing: '',
        bsaFormula: '',
      },
    ])
    expect(order.sex).toBeNull()
    expect(order.regimen).toBeNull()
  })

  it('says that allergies are not recorded, never that there are none', () => {
    expect(order.identity.allergies).toEqual({ state: 'notRecorded', text: '' })
  })

  it('is for cycle 1', () => {
    expect(order.currentCycle).toEqual({ state: 'entered', text: '1', value: 1 })
  })
})

describe('an invalid text', () => {
  it('takes the place of the earlier value: 65 then 65x leaves no weight', () => {
    const order = after(weight('65'), weight('65x'))
    expect(order.measurements['m1']?.weight).toEqual({ state: 'invalid', text: '65x', fault: 'notANumber' })
  })

  it('in one field leaves the others as they are', () => {
    const order = after(weight('1e3'), { kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text: '170' })
    const height = order.measurements['m1']?.height
    expect(height?.state === 'entered' && decimalText(height.value)).toBe('170')
  })
})

describe('an area measured elsewhere', () => {
  const area = (part: 'value' | 'reason' | 'by', text: string): Edit => ({
    kind: 'setMeasuredBsa',
    id: 'm1',
    part,
    text,
  })
  const read = (text: string) => after(area('value', text)).measurements['m1']?.bsa

  it('may have the four decimals an area is shown with, in whatever width', () => {
    const order = after(area('value', '１．７５２３'), area('reason', ' amputation\n'), area('by', 'Dr TEST'))
    expect(order.measurements['m1']).toMatchObject({ bsaReason: 'amputation', bsaBy: 'Dr TEST' })
    const bsa = order.measurements['m1']?.bsa
    expect(bsa?.state === 'entered' && decimalText(bsa.value)).toBe('1.7523')
  })

  it.each([
    ['', 'missing'],
    ['0', 'zero'],
    ['-1.7', 'sign'],
    ['1.75231', 'tooManyDigits'],
    ['1,752', 'thousandsSeparator'],
    ['about 1.7', 'notANumber'],
  ])('%j is none: %s', (text, fault) => {
    expect(read(text)).toMatchObject(fault === 'missing' ? { state: 'missing' } : { state: 'invalid', fault })
  })
})

describe('bounds that belong to what a field is', () => {
  it.each([
    ['0', 'entered'],
    ['5', 'entered'],
    ['6', 'invalid'],
    ['1.5', 'invalid'],
  ])('ECOG %s: %s', (text, state) => {
    expect(after({ kind: 'setPatient', field: 'ecog', text }).ecog.state).toBe(state)
  })

  it.each([
    ['0', 'invalid'],
    ['0.1', 'entered'],
    ['100', 'entered'],
    ['100.1', 'invalid'],
  ])('LVEF %s%%: %s', (text, state) => {
    expect(after({ kind: 'setLvef', part: 'value', text }).lvef.state).toBe(state)
  })

  it('leaves clinical limits of height and weight to the policy: 1.70 is a number here', () => {
    const order = after({ kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text: '1.70' })
    expect(order.measurements['m1']?.height).toMatchObject({ state: 'entered', text: '1.7' })
  })
})

describe('answers to a regimen', () => {
  it('become mg/m², minutes and minutes after midnight, or say what is wrong', () => {
    const order = after(
      { kind: 'setDose', item: 'a', text: '20' },
      { kind: 'setDuration', item: 'a', text: '1,5' },
      { kind: 'setStartTime', anchor: 'morning@3', text: '08:00' },
      { kind: 'setStartTime', anchor: 'evening', text: '8 pm' },
      { kind: 'setChoice', choice: 'order', option: 'after', items: [] },
    )
    expect(order.doses['a']).toMatchObject({ state: 'entered', text: '20' })
    expect(order.durations['a']).toMatchObject({ state: 'entered', value: 90 })
    expect(order.startTimes['morning@3']).toMatchObject({ state: 'entered', value: 480 })
    expect(order.startTimes['evening']).toEqual({ state: 'invalid', text: '8 pm', fault: 'notATime' })
    expect(order.choices).toEqual({ order: 'after' })
  })
})

describe('a cap on body surface area', () => {
  it.each([
    ['2', 'entered'],
    ['2,0', 'entered'],
    ['two', 'invalid'],
    ['0', 'invalid'],
    ['', 'missing'],
  ])('%j is %s', (text, state) => {
    expect(after({ kind: 'setBsaCap', text }).bsaCap.state).toBe(state)
  })
})

describe('allergies', () => {
  it('stand on one line with every word kept', () => {
    const order = after({ kind: 'setAllergies', state: 'known', text: ' penicillin\nlatex\u0000 ' })
    expect(order.identity.allergies).toEqual({ state: 'known', text: 'penicillin latex' })
  })
})
