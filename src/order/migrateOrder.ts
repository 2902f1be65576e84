import type { OrderV1 } from './orderSchemaV1.ts'
import { blankCourse } from './typedCourse.ts'
import type { TypedOrder } from './typedOrder.ts'

/**
 * An order of version 1 as one of version 2. Only blanks are filled in: what version 1 could not say was not said, and
 * stays to be asked. No dose of such an order changes.
 */
export function migrateOrder(order: OrderV1): TypedOrder {
  return {
    ...order,
    version: 2,
    measurements: order.measurements.map((measured) => ({ ...measured, bsa: { value: '', reason: '', by: '' } })),
    cycles: order.cycles.map((cycle) => ({ ...cycle, dosing: '', bsaFormula: '' })),
    course: blankCourse,
    policy: {
      ...order.policy,
      wholeVialsPercent: '5', // read only under another policy of rounding than version 1 had; the narrower of the two
      bandTables: [], // the same
      limits: { ...order.policy.limits, ...NOT_ASKED_BEFORE },
      recalculate: { weightPercent: '10', dosePercent: '5' }, // the shipped ones: they ask a person, they change nothing
      holidays: [], // a list nobody loaded: no day is flagged
    },
  }
}

/** The shipped limits on a start date. Version 1 had none; they too only ask. */
const NOT_ASKED_BEFORE = { daysAhead: '60', daysPast: '7' }
