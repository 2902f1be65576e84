import { describe, expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { TypedModification } from '../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

const edited = (order: TypedOrder, ...edits: readonly Edit[]): TypedOrder => edits.reduce(applyEdit, order)
const weigh = (id: string, text: string): Edit => ({ kind: 'setMeasurement', id, of: 'weight', part: 'value', text })
const weights = ({ measurements }: TypedOrder) => measurements.map(({ id, weight }) => [id, weight.value])
const cycles = (order: TypedOrder) => order.cycles.map(({ number, measurements }) => [number, measurements])

describe('a weight typed over the one an earlier cycle was dosed by', () => {
  const first = exampleOrder('he072-q2w', weigh('m1', '80'))
  const second = edited(first, { kind: 'setCurrentCycle', text: '2' })

  test('leaves the earlier cycle its own and gives the present one another', () => {
    const order = edited(second, weigh('m1', '71'))
    expect(weights(order)).toEqual([
      ['m1', '80'],
      ['m2', '71'],
    ])
    expect(cycles(order)).toEqual([
      [1, 'm1'],
      [2, 'm2'],
    ])
  })
  test('goes on in the same place as it is typed', () => {
    const order = edited(second, weigh('m1', '7'), weigh('m2', '71'))
    expect(weights(order)).toEqual([
      ['m1', '80'],
      ['m2', '71'],
    ])
  })
  test('in the first cycle is a correction of it', () => {
    expect(weights(edited(first, weigh('m1', '81')))).toEqual([['m1', '81']])
  })
  test('takes back what a person had decided about the numbers before', () => {
    const kept = edited(second, weigh('m1', '71'), { kind: 'setDosing', cycle: 2, dosing: 'keep' })
    expect(kept.cycles[1]?.dosing).toBe('keep')
    expect(edited(kept, weigh('m2', '45')).cycles[1]?.dosing).toBe('')
    const elsewhere: Edit = { kind: 'setMeasuredBsa', id: 'm2', part: 'value', text: '1.5' }
    expect(edited(kept, elsewhere).cycles[1]?.dosing).toBe('')
  })
})

describe('a change that stood on something that is gone', () => {
  const at = { cycle: 2, day: 1, dose: 1 }
  const reduced: TypedModification = {
    kind: 'modify',
    id: 'change1',
    item: 'irinotecan-liposome',
    at,
    scope: 'laterCycles',
    as: 'percent',
    value: '80',
    basis: 'standard',
    reason: 'diarrhoea',
    grade: '3',
    date: '2026-11-21',
    note: '',
  }
  const again: TypedModification = { ...reduced, id: 'change2', at: { ...at, cycle: 3 }, basis: 'previous' }
  const order = edited(
    exampleOrder('he072-q2w'),
    { kind: 'setChange', change: reduced },
    { kind: 'setChange', change: again },
  )

  test('a percentage of the previous dose asks for its basis again when that dose is another one', () => {
    const [left] = edited(order, { kind: 'removeChange', id: 'change1' }).course.changes
    expect(left).toEqual({ ...again, basis: '' })
  })
  test('a percentage of the standard dose stays as it is', () => {
    expect(edited(order, { kind: 'removeChange', id: 'change2' }).course.changes).toEqual([reduced])
  })
  test('another answer to the choice its item hangs on opens how far it reaches', () => {
    const items = ['irinotecan-liposome']
    const chosen = edited(order, { kind: 'setChoice', choice: 'level', option: '50', items })
    expect(chosen.course.changes.map(({ scope }) => scope)).toEqual(['', ''])
    const other = edited(order, {
      kind: 'setChoice',
      choice: 'antiemetic',
      option: 'ramosetron',
      items: ['antiemetic'],
    })
    expect(other.course.changes).toEqual(order.course.changes)
  })
  test('a new date of day 1 takes the place of a delay of the cycle', () => {
    const delay = { ...reduced, kind: 'delay', id: 'change3', item: null, scope: 'cycle', to: '2026-12-21', time: '' }
    const { as: _, value: __, basis: ___, ...typed } = delay
    const change = { ...typed, kind: 'delay', item: null, scope: 'cycle' } as const
    const delayed = edited(order, { kind: 'setChange', change })
    const dated = edited(delayed, { kind: 'setDay1', cycle: 2, text: '2026-12-14' })
    expect(dated.course.changes.map(({ id }) => id)).toEqual(['change1', 'change2'])
    expect(edited(delayed, { kind: 'setDay1', cycle: 1, text: '2026-12-14' }).course.changes).toHaveLength(3)
  })
})
