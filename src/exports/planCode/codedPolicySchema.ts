import { ROUNDING_POLICIES } from '../../evidence/rounding.ts'
import { ID, MOST_ENTRIES, MOST_TABLES, POLICY_DECIMAL } from '../../order/policyRules.ts'
import { policySchema } from '../../order/policySchema.ts'
import { z } from '../../quantities/zodSetup.ts'

const MOST_ROWS = 500

const id = z.string().regex(ID)
const decimalText = z.string().regex(POLICY_DECIMAL)
const { limits, increments, recalculate, bsaFormula } = policySchema.shape
const { heightCm, weightKg, bsaCapM2 } = limits.shape

const products = z.strictObject({
  products: z.array(id).max(MOST_ENTRIES),
  own: z
    .array(
      z.strictObject({
        id,
        strength: z.string().max(20),
        concentration: z.string().max(20),
        isSameBasis: z.boolean(),
      }),
    )
    .max(MOST_ENTRIES),
})

const table = z.strictObject({
  drugs: z.array(id).min(1).max(MOST_ENTRIES),
  unit: z.enum(['mg', 'mcg', 'units']),
  withinPercent: decimalText,
  rows: z
    .array(z.tuple([decimalText, decimalText, decimalText]))
    .min(1)
    .max(MOST_ROWS),
})

/** What of a policy a code may hold; each part is checked as in a policy's own file. */
export const codedPolicySchema = z.strictObject({
  bsaFormula: bsaFormula.exactOptional(),
  bsaCap: z.union([decimalText, z.null()]).exactOptional(),
  rounding: z.enum(ROUNDING_POLICIES).exactOptional(),
  increments: increments.exactOptional(),
  heightCm: heightCm.exactOptional(),
  weightKg: weightKg.exactOptional(),
  bsaCapM2: bsaCapM2.exactOptional(),
  recalculate: recalculate.exactOptional(),
  wholeVialsPercent: z.enum(['5', '10']).exactOptional(),
  products: z
    .record(id, products)
    .refine((drugs) => Object.keys(drugs).length <= MOST_ENTRIES)
    .exactOptional(),
  bands: z.array(table).max(MOST_TABLES).exactOptional(),
})
