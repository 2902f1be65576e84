import { z } from '../quantities/zodSetup.ts'
import { ID, LONGEST_TEXT, MOST_ENTRIES } from './policyRules.ts'
import { policySchema } from './policySchema.ts'

/** What a person typed, right or wrong: an unfinished order can be kept, too. */
const typedText = z.string().max(LONGEST_TEXT)
const id = z.string().regex(ID)
const startTimeKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:@\d{1,3})?$/)
const typedValue = z.strictObject({ value: typedText, measuredOn: typedText })
const LONGEST_KEY = 4000 // the canonical text of a finding and its payload
const MOST_CYCLES = 99

function textsBy(key: z.ZodString) {
  return z
    .record(key, typedText)
    .refine((texts) => Object.keys(texts).length <= MOST_ENTRIES, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_ENTRIES })
}

const patient = z.strictObject({
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
})

const measurements = z.strictObject({ id, height: typedValue.describe('cm'), weight: typedValue.describe('kg') })

const cycle = z.strictObject({
  number: z.int().min(1).max(MOST_CYCLES),
  plannedDay1: typedText.describe('YYYY-MM-DD'),
  actualDay1: typedText.describe('YYYY-MM-DD; empty until day 1 was given'),
  measurements: id.describe('id of the measurements this cycle is dosed by'),
})

const acknowledgement = z.strictObject({
  finding: z.string().max(LONGEST_TEXT),
  key: z.string().max(LONGEST_KEY),
  reason: typedText,
  by: typedText,
})

/** An order file. Every field is the text that stood in its field; unknown keys are refused, lengths are limited. */
export const orderSchema = z
  .strictObject({
    format: z.literal('dosewright-order'),
    version: z.literal(1),
    regimen: z.strictObject({ id, version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/) }).nullable(),
    patient,
    measurements: z.array(measurements).min(1).max(MOST_ENTRIES),
    cycles: z.array(cycle).max(MOST_CYCLES),
    currentCycle: typedText,
    lastCycle: typedText,
    choices: textsBy(id).describe('option id by choice id'),
    doses: textsBy(id).describe('chosen dose in mg/m² by item id'),
    durations: textsBy(id).describe('infusion time in hours by item id'),
    startTimes: textsBy(startTimeKey).describe('HH:mm by anchor id, or by anchor@day'),
    policy: policySchema,
    acknowledgements: z.array(acknowledgement).max(MOST_ENTRIES),
  })
  .superRefine((order, context) => {
    const contradiction = { code: 'custom', params: { fault: 'contradiction' } } as const
    const ids = order.measurements.map((measured) => measured.id)
    for (const [index, measured] of ids.entries())
      if (ids.indexOf(measured) !== index) context.addIssue({ ...contradiction, path: ['measurements', index, 'id'] })
    const numbers = order.cycles.map(({ number }) => number)
    for (const [index, listed] of order.cycles.entries()) {
      if (numbers.indexOf(listed.number) !== index)
        context.addIssue({ ...contradiction, path: ['cycles', index, 'number'] })
      if (!ids.includes(listed.measurements))
        context.addIssue({ ...contradiction, path: ['cycles', index, 'measurements'] })
    }
  })
