import type { OrderV1 } from './orderSchemaV1.ts'
import type { OrderV2 } from './orderSchemaV2.ts'
import type { OrderV3 } from './orderSchemaV3.ts'
import type { OrderV4 } from './orderSchemaV4.ts'
import { blankCourse } from './typedCourse.ts'
import type { TypedOrder } from './typedOrder.ts'

/**
 * An order of version 1 as one of version 2. Only blanks are filled in: what version 1 could not say was not said, and
 * stays to be asked. No dose of such an order changes.
 */
export function migrateOrderV1(order: OrderV1): OrderV2 {
  const { labs: _, genotype: __, answers: ___, supportLeftOut: ____, ...course } = blankCourse
  return {
    ...order,
    version: 2,
    measurements: order.measurements.map((measured) => ({ ...measured, bsa: { value: '', reason: '', by: '' } })),
    cycles: order.cycles.map((cycle) => ({ ...cycle, dosing: '', bsaFormula: '' })),
    course: structuredClone(course) as OrderV2['course'],
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

/** The same, from version 2: no laboratory value was entered, no product chosen, no line of supportive care written. */
export function migrateOrderV2(order: OrderV2): OrderV3 {
  const { labs, genotype, answers, supportLeftOut } = blankCourse
  return {
    ...order,
    version: 3,
    course: { ...order.course, labs, genotype, answers, supportLeftOut: [...supportLeftOut] },
    policy: {
      ...order.policy,
      preparation: { syringes: [], drugs: {} }, // until the hospital says what it draws with, no volume is shown
      renal: { formula: '', weight: '' },
      // bounds nobody set: without them no clearance is reckoned; the days only ask
      limits: { ...order.policy.limits, labs: {}, labDays: '7', lvefDays: '90' },
      support: [],
    },
  }
}

/** The same, from version 3: nothing was supplied, and no regimen it could name asked for it. */
export function migrateOrderV3(order: OrderV3): OrderV4 {
  return { ...order, version: 4, supplied: {} }
}

/** The same, from version 4: nobody said what the patient has, what the treatment is for, or by which way it goes in. */
export function migrateOrderV4(order: OrderV4): TypedOrder {
  return { ...order, version: 5, patient: { ...order.patient, diagnosis: '', intent: '', venousAccess: '' } }
}
