import { z } from '../quantities/zodSetup.ts'
import { checkReferences } from './checkReferences.ts'
import { courseSchema } from './courseSchema.ts'
import { orderShapeV3 } from './orderSchemaV3.ts'
import { policySchema } from './policySchema.ts'

const courseV2 = courseSchema.omit({ labs: true, genotype: true, answers: true, supportLeftOut: true })
export const policyV2 = policySchema
  .omit({ preparation: true, renal: true, support: true })
  .extend({ limits: policySchema.shape.limits.omit({ labs: true, labDays: true, lvefDays: true }) })

/** What the course of a version 2 order says of the patient; read only to check that it does not contradict itself. */
const SAID_NOTHING_OF = { labs: {}, genotype: '', answers: {}, supportLeftOut: [] } as const

/** An order file of version 2: before laboratory values, preparation and supportive care. */
export const orderSchemaV2 = z
  .strictObject({ ...orderShapeV3, version: z.literal(2), course: courseV2, policy: policyV2 })
  .superRefine((order, context) => {
    for (const path of checkReferences({ ...order, course: { ...order.course, ...SAID_NOTHING_OF } }))
      context.addIssue({ code: 'custom', path: [...path], params: { fault: 'contradiction' } })
  })

export type OrderV2 = z.output<typeof orderSchemaV2>
