import { z } from '../quantities/zodSetup.ts'
import type { PolicyParts } from './policyParts.ts'
import { policySchema } from './policySchema.ts'
import { readJsonText } from './readJsonText.ts'

const { limits, ...policy } = policySchema.shape

const partsSchema = z.strictObject({
  rounding: policy.rounding.exactOptional(),
  wholeVialsPercent: policy.wholeVialsPercent.exactOptional(),
  bandTables: policy.bandTables.exactOptional(),
  holidays: policy.holidays.exactOptional(),
  recalculate: policy.recalculate.exactOptional(),
  preparation: policy.preparation.exactOptional(),
  renal: policy.renal.exactOptional(),
  support: policy.support.exactOptional(),
  daysAhead: limits.shape.daysAhead.exactOptional(),
  daysPast: limits.shape.daysPast.exactOptional(),
})

export interface KeptReading {
  readonly parts: PolicyParts
  /** Keys of parts that fit no policy of this version; of none of them is anything used. */
  readonly dropped: readonly string[]
}

/** The parts of a policy from the text a device kept; null where it cannot be read at all. */
export function readPolicyParts(text: string): KeptReading | null {
  const json = readJsonText(text)
  if (!json.ok || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return null
  const whole = partsSchema.safeParse(json.value)
  if (whole.success) return { parts: whole.data, dropped: [] }
  const dropped = [...new Set(whole.error.issues.flatMap(keysOf))]
  const rest = Object.entries(json.value).filter(([key]) => !dropped.includes(key))
  const parts = partsSchema.safeParse(Object.fromEntries(rest))
  return parts.success ? { parts: parts.data, dropped } : null
}

function keysOf(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])]
}
