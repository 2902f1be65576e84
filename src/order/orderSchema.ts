import { z } from '../quantities/zodSetup.ts'
import { INTENTS } from '../patient/patient.ts'
import { suppliedUnit } from '../regimen/evidenceSchema.ts'
import { checkReferences } from './checkReferences.ts'
import { courseSchema, cycle, orderId, typedText } from './courseSchema.ts'
import { LONGEST_TEXT, MOST_CYCLES, MOST_ENTRIES, MOST_LISTED } from './policyRules.ts'
import { policySchema } from './policySchema.ts'

const startTimeKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:@-?\d{1,3})?$/)
const typedValue = z.strictObject({ value: typedText, measuredOn: typedText })
const LONGEST_KEY = 4000 // the canonical text of a finding and its payload

function textsBy(key: z.ZodString) {
  return z
    .record(key, typedText)
    .refine((texts) => Object.keys(texts).length <= MOST_ENTRIES, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_ENTRIES })
}

export const patient = z.strictObject({
  familyName: typedText,
  givenName: typedText,
  identifier: typedText,
  birthDate: typedText.describe('YYYY-MM-DD'),
  sex: z.enum(['', 'female', 'male']),
  ward: typedText,
  bed: typedText,
  allergies: z
    .strictObject({ state: z.enum(['known', 'noneKnown', 'notRecorded', 'unavailable']), text: typedText })
    .refine(({ state, text }) => state === 'known' || text === '', { params: { fault: 'contradiction' } }),
  ecog: typedText.describe('0 to 5'),
  lvef: typedValue.describe('left ventricular ejection fraction, %'),
  diagnosis: typedText,
  intent: z.enum(['', ...INTENTS]).describe('of the treatment; nothing is computed from it'),
  venousAccess: typedText,
})

export const measurements = z.strictObject({
  id: orderId,
  height: typedValue.describe('cm'),
  weight: typedValue.describe('kg'),
  bsa: z
    .strictObject({ value: typedText, reason: typedText, by: typedText })
    .describe('body surface area measured elsewhere, m²; empty: calculated'),
})

const acknowledgement = z.strictObject({
  finding: z.string().max(LONGEST_TEXT),
  key: z.string().max(LONGEST_KEY),
  reason: typedText,
  by: typedText,
})

const supplied = z.strictObject({
  given: z.enum(['', 'yes', 'no']),
  days: typedText.describe('days of the cycle, such as 1-4, 7'),
  lastDay: typedText,
  dose: typedText.describe('of one administration, in unit'),
  unit: z.union([z.literal(''), suppliedUnit]),
  by: typedText,
  reason: typedText,
})

export const orderShape = {
  format: z.literal('dosewright-order'),
  version: z.literal(5),
  regimen: z.strictObject({ id: orderId, version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/) }).nullable(),
  patient,
  measurements: z.array(measurements).min(1).max(MOST_LISTED),
  cycles: z.array(cycle).max(MOST_CYCLES),
  currentCycle: typedText,
  lastCycle: typedText,
  choices: textsBy(orderId).describe('option id by choice id'),
  doses: textsBy(orderId).describe('chosen dose per m² by item id'),
  durations: textsBy(orderId).describe('infusion time in hours by item id'),
  startTimes: textsBy(startTimeKey).describe('HH:mm by anchor id, or by anchor@day'),
  supplied: z
    .record(orderId, supplied)
    .refine((items) => Object.keys(items).length <= MOST_ENTRIES, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_ENTRIES })
    .describe('what the hospital supplies where the regimen asks for it, by item id'),
  course: courseSchema,
  policy: policySchema,
  acknowledgements: z.array(acknowledgement).max(MOST_LISTED),
}

/** An order file. Every field is the text that stood in its field; unknown keys are refused, lengths are limited. */
export const orderSchema = z.strictObject(orderShape).superRefine((order, context) => {
  for (const path of checkReferences(order))
    context.addIssue({ code: 'custom', path: [...path], params: { fault: 'contradiction' } })
})
