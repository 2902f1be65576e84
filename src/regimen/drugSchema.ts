import { z } from '../quantities/zodSetup.ts'
import { CIRCUMSTANCES } from '../evidence/circumstance.ts'
import { WEIGHT_KINDS } from '../evidence/weightKind.ts'
import { drugSafety } from './cautionSchema.ts'
import {
  bilingual,
  cap,
  decimalText,
  doseUnit,
  id,
  marked,
  place,
  positiveDecimal,
  prescribedUnit,
  sources,
  version,
} from './evidenceSchema.ts'
import { product, routePreparation } from './preparationSchema.ts'

const MANY = 20

const incrementBand = z.strictObject({ from: decimalText, increment: positiveDecimal })
const plausibleRange = z.strictObject({ min: positiveDecimal, max: positiveDecimal })
const massPair = z.strictObject({ name: bilingual, own: positiveDecimal, other: positiveDecimal })

const cumulativeLimit = z.strictObject({
  id,
  kind: z.enum(['limit', 'noDataAbove', 'contraindicatedFrom', 'cautionAbove']),
  of: z.union([z.enum(['own', 'equivalent']), z.strictObject({ drug: id })]),
  perM2: positiveDecimal,
  when: z.array(z.enum(CIRCUMSTANCES)).min(1).max(CIRCUMSTANCES.length).exactOptional(),
})

const equivalence = z.strictObject({ method: z.enum(['feijen2019', 'cog']), ratio: positiveDecimal })

const labelLadder = z.strictObject({
  title: bilingual,
  basis: bilingual,
  unit: prescribedUnit,
  levels: z.array(positiveDecimal).min(2).max(MANY),
  at: place,
})

/** One file of regimens/drugs. What a schema cannot see, the cross-checks do. */
export const drugSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  version,
  name: bilingual,
  formulation: bilingual,
  doseUnit: doseUnit.exactOptional(),
  doseBasis: marked(bilingual).exactOptional(),
  sources,
  rounding: z.array(incrementBand).min(1).max(10).exactOptional(),
  plausibleDose: marked(plausibleRange).exactOptional(),
  products: z.array(marked(product)).min(1).max(MANY).exactOptional(),
  wholeVials: marked(z.literal('forbidden')).exactOptional(),
  caps: z.array(marked(cap)).min(1).max(MANY).exactOptional(),
  weights: marked(z.array(z.enum(WEIGHT_KINDS)).min(1).max(WEIGHT_KINDS.length)).exactOptional(),
  gfrCap: marked(positiveDecimal).exactOptional(),
  pair: marked(massPair).exactOptional(),
  cumulative: z.array(marked(cumulativeLimit)).min(1).max(MANY).exactOptional(),
  equivalence: z.array(marked(equivalence)).min(1).max(MANY).exactOptional(),
  label: z
    .strictObject({
      bsaFormula: z.strictObject({ value: id, mark: z.literal('stated'), at: place }).exactOptional(),
      ladders: z.array(labelLadder).min(1).max(MANY).exactOptional(),
    })
    .exactOptional(),
  preparation: z.array(routePreparation).min(1).max(4).exactOptional(),
  storage: marked(bilingual).exactOptional(),
  safety: drugSafety.exactOptional(),
})
