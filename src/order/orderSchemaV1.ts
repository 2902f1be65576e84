import { z } from '../quantities/zodSetup.ts'
import { checkReferences } from './checkReferences.ts'
import { cycle } from './courseSchema.ts'
import { measurements } from './orderSchema.ts'
import { policyV2 } from './orderSchemaV2.ts'
import { orderShapeV3 } from './orderSchemaV3.ts'
import { MOST_CYCLES, MOST_ENTRIES } from './policyRules.ts'

const { course: _, ...shape } = orderShapeV3

const policyV1 = policyV2
  .omit({ wholeVialsPercent: true, bandTables: true, recalculate: true, holidays: true })
  .extend({
    rounding: z.literal('increment'),
    limits: policyV2.shape.limits.omit({ daysAhead: true, daysPast: true }),
  })

/** An order file of version 1: before courses, measured areas and more than one policy of rounding. */
export const orderSchemaV1 = z
  .strictObject({
    ...shape,
    version: z.literal(1),
    measurements: z
      .array(measurements.omit({ bsa: true }))
      .min(1)
      .max(MOST_ENTRIES),
    cycles: z.array(cycle.omit({ dosing: true, bsaFormula: true })).max(MOST_CYCLES),
    policy: policyV1,
  })
  .superRefine((order, context) => {
    for (const path of checkReferences(order))
      context.addIssue({ code: 'custom', path: [...path], params: { fault: 'contradiction' } })
  })

export type OrderV1 = z.output<typeof orderSchemaV1>
