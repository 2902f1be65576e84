import { z } from '../quantities/zodSetup.ts'
import { bilingual, decimalText, id, marked, place, positiveDecimal, sources, version } from './evidenceSchema.ts'

const incrementBand = z.strictObject({ from: decimalText, increment: positiveDecimal })
const plausibleRange = z.strictObject({ min: positiveDecimal, max: positiveDecimal })

/** One file of regimens/drugs. What a schema cannot see, the cross-checks do. */
export const drugSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  version,
  name: bilingual,
  formulation: bilingual,
  doseBasis: marked(bilingual).exactOptional(),
  sources,
  rounding: z.array(incrementBand).min(1).max(10).exactOptional(),
  plausibleDose: marked(plausibleRange).exactOptional(),
  label: z
    .strictObject({ bsaFormula: z.strictObject({ value: id, mark: z.literal('stated'), at: place }) })
    .exactOptional(),
})
