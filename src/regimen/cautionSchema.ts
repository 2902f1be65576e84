import { CIRCUMSTANCES } from '../evidence/circumstance.ts'
import { COMPARISONS, GENOTYPES, LIMIT_UNITS, MEASURED } from '../evidence/labs.ts'
import { z } from '../quantities/zodSetup.ts'
import { CAUTION_ASKS, CAUTION_KINDS, CAUTION_ORIGINS, EXTRAVASATION_CLASSES } from './caution.ts'
import { bilingual, decimalText, id, marked, positiveDecimal } from './evidenceSchema.ts'
import { route } from './itemSchema.ts'

const MANY = 30

const limit = { of: z.enum(MEASURED), value: decimalText, unit: z.enum(LIMIT_UNITS) }
export const labLimit = z.strictObject({ id, ...limit, must: z.enum(COMPARISONS) })

const trigger = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lab'), ...limit, is: z.enum(COMPARISONS) }),
  z.strictObject({ kind: z.literal('dosePerM2'), from: positiveDecimal }),
  z.strictObject({ kind: z.literal('dailyDoseAbove'), amount: positiveDecimal }),
  z.strictObject({ kind: z.literal('genotype'), of: z.array(z.enum(GENOTYPES)).min(1).max(GENOTYPES.length) }),
  z.strictObject({ kind: z.literal('circumstance'), is: z.enum(CIRCUMSTANCES) }),
  z.strictObject({ kind: z.literal('route'), is: route }),
  z.strictObject({ kind: z.literal('product'), has: z.literal('benzylAlcohol') }),
])

const row = z.strictObject({
  from: decimalText.nullable(),
  to: decimalText.nullable(),
  below: decimalText.exactOptional(),
  text: bilingual,
})

const caution = z.strictObject({
  id,
  kind: z.enum(CAUTION_KINDS),
  origin: z.enum(CAUTION_ORIGINS),
  text: bilingual,
  when: z.array(trigger).min(1).max(6).exactOptional(),
  asks: z.enum(CAUTION_ASKS).exactOptional(),
  table: z.array(row).min(1).max(MANY).exactOptional(),
})

const emeticLevel = z.strictObject({
  above: positiveDecimal.nullable(),
  from: positiveDecimal.exactOptional(),
  risk: z.enum(['minimal', 'low', 'moderate', 'high']),
})
const emetic = z.strictObject({ list: bilingual, levels: z.array(emeticLevel).min(1).max(6) })

/** What a drug file says for a person to know. What a schema cannot see, the cross-checks do. */
export const drugSafety = z.strictObject({
  limits: z
    .array(marked(labLimit.extend({ origin: z.enum(['label', 'trial']) })))
    .min(1)
    .max(MANY)
    .exactOptional(),
  cautions: z.array(marked(caution)).min(1).max(MANY).exactOptional(),
  emetic: z.array(marked(emetic)).min(1).max(6).exactOptional(),
  extravasation: marked(z.strictObject({ class: z.enum(EXTRAVASATION_CLASSES), list: bilingual })).exactOptional(),
  handling: marked(bilingual).exactOptional(),
})
