import { z } from '../quantities/zodSetup.ts'
import { checkReferences } from './checkReferences.ts'
import { orderShapeV4 } from './orderSchemaV4.ts'

const { supplied: _, ...shape } = orderShapeV4
export const orderShapeV3 = { ...shape, version: z.literal(3) }

/** An order file of version 3: before a hospital could supply what a source leaves out. */
export const orderSchemaV3 = z.strictObject(orderShapeV3).superRefine((order, context) => {
  for (const path of checkReferences(order))
    context.addIssue({ code: 'custom', path: [...path], params: { fault: 'contradiction' } })
})

export type OrderV3 = z.output<typeof orderSchemaV3>
