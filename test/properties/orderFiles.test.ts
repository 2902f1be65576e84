import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { applyEdit } from '../../src/order/edit.ts'
import { blankOrder } from '../../src/order/blankOrder.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { loadCaseLibrary } from '../cases/planCase.ts'
import { anyCourse } from './randomCourses.ts'
import { RUNS } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 })
const blank = blankOrder(loadCaseLibrary().policy)
const orderWith = (course: TypedOrder['course']): TypedOrder => ({
  ...blank,
  regimen: { id: 'one', version: '1.0.0' },
  course,
})

test('an order with any course in it is read back from its file as it was written', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const order = orderWith(course)
      expect(readOrderFile(JSON.stringify(order))).toEqual({ ok: true, order })
    }),
    RUNS,
  )
})

test('any course is parsed entry by entry: none is lost, and none fails the others', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const read = parseOrder(orderWith(course)).course
      expect(read.changes.map(({ id }) => id)).toEqual(course.changes.map(({ id }) => id))
      expect(read.records.map(({ drug }) => drug)).toEqual(course.records.map(({ drug }) => drug))
      expect(read.formerRecords).toHaveLength(course.former.flatMap(({ records }) => records).length)
      expect(read.earlier.map(({ id }) => id)).toEqual(course.earlier.map(({ id }) => id))
      const unclear = read.changes.flatMap((change) => (change.kind === 'unclear' ? [change.fields.length] : []))
      expect(unclear).not.toContain(0)
    }),
    RUNS,
  )
})

test('another regimen and back loses nothing that was decided, given or known of the patient', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      const order = orderWith(course)
      const other = applyEdit(order, { kind: 'chooseRegimen', regimen: { id: 'two', version: '1.0.0' } })
      expect(readOrderFile(JSON.stringify(other))).toEqual({ ok: true, order: other })
      const given = parseOrder(other).course.formerRecords
      expect(given).toHaveLength([course, ...course.former].flatMap(({ records }) => records).length)
      expect(other.course).toMatchObject({ earlier: course.earlier, noEarlier: course.noEarlier })
      const back = applyEdit(other, { kind: 'chooseRegimen', regimen: { id: 'one', version: '1.0.0' } })
      expect(back.course).toMatchObject({ changes: course.changes, records: course.records, former: course.former })
    }),
    RUNS,
  )
})
