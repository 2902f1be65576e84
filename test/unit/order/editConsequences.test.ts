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

describe('what an edit takes with it', () => {
  it('another identifier or birth date takes the confirmations back: it may be another patient', () => {
    for (const field of ['identifier', 'birthDate'] as const)
      expect(after(answered, { kind: 'setPatient', field, text: 'x' }).acknowledgements).toEqual([])
    expect(after(answered, { kind: 'setPatient', field: 'ward', text: 'x' }).acknowledgements).toEqual([
      acknowledgement,
    ])
  })

  it('another division of a dose takes the infusion time typed for the last one', () => {
    const edit = { kind: 'setChoice', choice: 'level', option: '50' } as const
    expect(after(answered, { ...edit, items: ['a'] }).durations).toEqual({})
    expect(after(answered, { ...edit, items: ['b'] }).durations).toEqual({ a: '3' })
  })

  it('another regimen takes the dates of other cycles and the last cycle', () => {
    const order = after(
      answered,
      { kind: 'setLastCycle', text: '3' },
      { kind: 'setDay1', cycle: 2, text: '2027-01-15' },
    )
    const other = after(order, { kind: 'chooseRegimen', regimen: { id: 'two', version: '1.0.0' } })
    expect([other.lastCycle, other.cycles.map(({ number, plannedDay1 }) => [number, plannedDay1])]).toEqual([
      '',
      [[1, '2026-11-23']],
    ])
  })

  it('whatever digits the cycle was typed with', () => {
    const order = after(
      answered,
      { kind: 'setCurrentCycle', text: '０１' },
      { kind: 'setDay1', cycle: 2, text: '2027-01-15' },
    )
    const other = after(order, { kind: 'chooseRegimen', regimen: { id: 'two', version: '1.0.0' } })
    expect(other.cycles.map(({ number }) => number)).toEqual([1])
  })

  it('a day 1 typed replaces one that was given: the date in the field is the date of the plan', () => {
    const [cycle] = answered.cycles
    if (!cycle) throw new Error('no cycle')
    const given = { ...answered, cycles: [{ ...cycle, actualDay1: '2026-12-01' }] }
    const typed = after(given, { kind: 'setDay1', cycle: 1, text: '2026-12-10' })
    expect(typed.cycles).toEqual([{ ...cycle, plannedDay1: '2026-12-10', actualDay1: '' }])
  })
})
