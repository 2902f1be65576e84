import { describe, expect, it } from 'vitest'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { TypedModification } from '../../../src/order/typedCourse.ts'
import type { TypedOrder, TypedSupplied } from '../../../src/order/typedOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'

const ITEM = 'g-csf'
const order = exampleOrder('cag-pku')
const given: TypedSupplied = {
  given: 'yes',
  days: '1-4',
  lastDay: '',
  dose: '5',
  unit: 'mcg/kg',
  by: 'TEST Consultant',
  reason: 'ward protocol',
}
const supply = (change: Partial<TypedSupplied>): Edit => ({
  kind: 'setSupplied',
  item: ITEM,
  supplied: { ...given, ...change },
})

describe('another cycle', () => {
  const before = applyEdit(order, supply({}))
  const current = (text: string): TypedOrder => applyEdit(before, { kind: 'setCurrentCycle', text })

  it('asks again whether it is given; what was written for the one before stays to be read', () => {
    expect(current('2').supplied[ITEM]).toEqual({ ...given, given: '' })
  })

  it('the same one typed again asks nothing', () => {
    expect(current(' 1').supplied[ITEM]).toEqual(given)
  })
})

describe('a change of a dose the hospital supplied', () => {
  const change: TypedModification = {
    kind: 'modify',
    id: 'change1',
    item: ITEM,
    at: { cycle: 1, day: 1, dose: 1 },
    scope: 'cycle',
    as: 'amount',
    value: '100',
    basis: '',
    reason: 'other',
    grade: '',
    date: '2026-11-20',
    note: '',
  }
  const changed = (edit: Edit) => {
    const supplied = applyEdit(order, supply({ unit: 'mcg/m2' }))
    const before = { ...supplied, course: { ...supplied.course, changes: [change] } }
    return applyEdit(before, edit).course.changes
  }

  it('is decided again in another unit: 100 mcg/m² is not 100 mcg/kg', () => {
    expect(changed(supply({ unit: 'mcg/kg' }))).toEqual([{ ...change, scope: '' }])
  })

  it('stands while the unit is the same', () => {
    expect(changed(supply({ unit: 'mcg/m2', days: '1-5' }))).toEqual([change])
  })
})
