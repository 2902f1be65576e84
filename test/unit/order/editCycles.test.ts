import { describe, expect, it } from 'vitest'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import { readOrderFile } from '../../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { testPolicy } from './testPolicy.ts'

const blank = blankOrder(testPolicy)
const after = (...edits: Edit[]) => edits.reduce(applyEdit, blank)
const cycle = (text: string): Edit => ({ kind: 'setCurrentCycle', text })
const formula = (id: string): Edit => ({ kind: 'setBsaFormula', formula: id })
const measured = (number: number): Edit => ({ kind: 'addMeasurements', cycle: number })
const bodies = (order: TypedOrder) => order.cycles.map(({ number, measurements }) => [number, measurements])
const formulas = (order: TypedOrder) => order.cycles.map(({ number, bsaFormula }) => [number, bsaFormula])

describe('answers to the criteria of the study', () => {
  const answer: Edit = { kind: 'setAnswer', criterion: 'uncontrolledInfection', answer: 'no' }
  it('are for one cycle: in the next an infection may be there', () => {
    expect(after(answer, cycle('2')).course.answers).toEqual({})
  })
  it('stay while the cycle stays', () => {
    expect(after(answer, cycle('1 ')).course.answers).toEqual({ uncontrolledInfection: 'no' })
  })
})

describe('measurements of a cycle’s own', () => {
  it('begin empty and leave the cycle before as it was', () => {
    const order = after(cycle('2'), measured(2))
    expect(bodies(order)).toEqual([
      [1, 'm1'],
      [2, 'm2'],
    ])
    expect(order.measurements).toEqual([...blank.measurements, { ...blank.measurements[0], id: 'm2' }])
  })

  it('take back the answer given to the last ones', () => {
    const order = after(cycle('2'), { kind: 'setDosing', cycle: 2, dosing: 'keep' }, measured(2))
    expect(order.cycles[1]?.dosing).toBe('')
  })

  it('are those of later cycles that shared the older ones, and of no cycle with its own', () => {
    const order = after(cycle('3'), cycle('4'), measured(4), cycle('2'), measured(2))
    expect(bodies(order)).toEqual([
      [1, 'm1'],
      [2, 'm3'],
      [3, 'm3'],
      [4, 'm2'],
    ])
  })

  it('are where a cycle added later begins: at the one before it, not at the last typed', () => {
    const order = after(cycle('4'), measured(4), cycle('2'), measured(2), cycle('3'), cycle('5'))
    expect(bodies(order)).toEqual([
      [1, 'm1'],
      [2, 'm3'],
      [3, 'm3'],
      [4, 'm2'],
      [5, 'm2'],
    ])
  })

  it('make the cycle when it is not there yet', () => {
    expect(bodies(after(measured(2)))).toEqual([
      [1, 'm1'],
      [2, 'm2'],
    ])
  })

  it.each(['m2', 'm99999999999999999999999', 'first'])('never take the id of others, such as %s', (id) => {
    const two = [...blank.measurements, ...blank.measurements.map((each) => ({ ...each, id }))]
    const order = applyEdit({ ...blank, measurements: two }, measured(1))
    expect(new Set(order.measurements.map((each) => each.id)).size).toBe(3)
    expect(readOrderFile(JSON.stringify(order)).ok).toBe(true)
  })
})

describe('another formula of body surface area', () => {
  const third = [cycle('2'), cycle('3')]

  it('leaves its name on the cycles before the current one only', () => {
    const order = after(...third, formula('duBois'))
    expect(order.policy.bsaFormula).toBe('duBois')
    expect(formulas(order)).toEqual([
      [1, 'mosteller'],
      [2, 'mosteller'],
      [3, ''],
    ])
  })

  it('changed twice leaves the first name on the cycles dosed by it', () => {
    const order = after(cycle('2'), formula('duBois'), cycle('3'), formula('haycock'))
    expect(formulas(order)).toEqual([
      [1, 'mosteller'],
      [2, 'duBois'],
      [3, ''],
    ])
  })

  it('chosen on an earlier cycle is the one that cycle is dosed by', () => {
    const order = after(...third, formula('duBois'), cycle('2'), formula('haycock'))
    expect(formulas(order)).toEqual([
      [1, 'mosteller'],
      [2, ''],
      [3, ''],
    ])
  })

  it('in the first cycle is a setting like any other', () => {
    expect(after(formula('duBois'))).toEqual({ ...blank, policy: { ...testPolicy, bsaFormula: 'duBois' } })
  })

  it('while the cycle cannot be read names none: which cycles came before is not known', () => {
    expect(formulas(after(cycle('2'), cycle('x'), formula('duBois')))).toEqual([
      [1, ''],
      [2, ''],
    ])
  })
})

describe('the day 1 that was', () => {
  it('stands beside the planned one', () => {
    const order = after(
      { kind: 'setDay1', cycle: 1, text: '2026-11-23' },
      { kind: 'setActualDay1', cycle: 1, text: '2026-11-25' },
    )
    expect(order.cycles).toEqual([{ ...blank.cycles[0], plannedDay1: '2026-11-23', actualDay1: '2026-11-25' }])
  })

  it('makes its cycle when it is not there yet, and no other', () => {
    const order = after({ kind: 'setActualDay1', cycle: 2, text: '2026-12-14' })
    expect(order.cycles.map(({ number, actualDay1 }) => [number, actualDay1])).toEqual([
      [1, ''],
      [2, '2026-12-14'],
    ])
  })

  it('is text, right or wrong', () => {
    expect(after({ kind: 'setActualDay1', cycle: 1, text: 'Monday' }).cycles[0]?.actualDay1).toBe('Monday')
  })
})

describe('the answer to a changed body', () => {
  it('is for one cycle, and can be taken back', () => {
    const kept = after(cycle('2'), { kind: 'setDosing', cycle: 2, dosing: 'keep' })
    expect(kept.cycles.map(({ dosing }) => dosing)).toEqual(['', 'keep'])
    const open = applyEdit(kept, { kind: 'setDosing', cycle: 2, dosing: '' })
    expect(open.cycles.map(({ dosing }) => dosing)).toEqual(['', ''])
  })
})
