import { z } from '../quantities/zodSetup.ts'
import { checkReferences } from './checkReferences.ts'
import { orderShape, patient } from './orderSchema.ts'

export const orderShapeV4 = {
  ...orderShape,
  version: z.literal(4),
  patient: z.strictObject(patient.omit({ diagnosis: true, intent: true, venousAccess: true }).shape),
}

/** An order file of version 4: before diagnosis, intent and venous access. */
export const orderSchemaV4 = z.strictObject(orderShapeV4).superRefine((order, context) => {
  for (const path of checkReferences(order))
    context.addIssue({ code: 'custom', path: [...path], params: { fault: 'contradiction' } })
})

export type OrderV4 = z.output<typeof orderSchemaV4>
