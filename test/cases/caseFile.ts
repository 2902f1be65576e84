import { z } from 'zod'

/**
 * A clinical case worked out without the engine: what is given, the arithmetic line by line, what must come out.
 * Strict: a misspelt key would silently expect nothing, so it is refused.
 */
const decimalText = z.string().regex(/^\d+(\.\d+)?$/)
const amount = z.string().regex(/^\d+(\.\d+)? (mg|mg\/m2)$/)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
const severity = z.enum(['stop', 'confirm', 'note'])
const printStatus = z.enum(['final', 'draft', 'blocked'])
const texts = z.record(z.string(), z.string())
const typedValue = z.strictObject({ value: z.string(), measuredOn: z.string() })

/** Laid over a blank order: patient and policy field by field, the rest whole. The folder names the regimen. */
const given = z.strictObject({
  patient: z
    .strictObject({
      familyName: z.string(),
      givenName: z.string(),
      identifier: z.string(),
      birthDate: z.string(),
      sex: z.enum(['', 'female', 'male']),
      allergies: z.strictObject({
        state: z.enum(['known', 'noneKnown', 'notRecorded', 'unavailable']),
        text: z.string(),
      }),
      ecog: z.string(),
      lvef: typedValue.exactOptional(),
    })
    .readonly(),
  measurements: z.array(z.strictObject({ id: z.string(), height: typedValue, weight: typedValue })).min(1),
  cycles: z
    .array(
      z.strictObject({
        number: z.number().int(),
        plannedDay1: z.string(),
        actualDay1: z.string(),
        measurements: z.string(),
      }),
    )
    .min(1),
  currentCycle: z.string(),
  lastCycle: z.string(),
  choices: texts.exactOptional(),
  doses: texts.exactOptional(),
  durations: texts.exactOptional(),
  startTimes: texts.exactOptional(),
  policy: z
    .strictObject({
      bsaFormula: z.string().exactOptional(),
      bsaCap: z.string().exactOptional(),
      increments: z
        .record(z.string(), z.array(z.strictObject({ from: decimalText, increment: decimalText })))
        .exactOptional(),
    })
    .exactOptional(),
})

const given1 = { id: z.string(), date, start: moment.nullable(), end: moment.nullable() }
const expectedAdministration = z.union([
  z.strictObject({ ...given1, prescribed: amount, calculated: decimalText, rounded: decimalText }),
  z.strictObject({ ...given1, refused: z.string() }),
])

const expected = z.strictObject({
  printStatus,
  /** What multiplies, with the four decimals shown. */
  bsa: z
    .string()
    .regex(/^\d\.\d{4}$/)
    .exactOptional(),
  bsaRefusal: z.string().exactOptional(),
  cycles: z
    .array(z.strictObject({ number: z.number().int(), status: z.enum(['current', 'projected']), day1: date }))
    .exactOptional(),
  /** Every administration of the current cycle is refused for this reason. */
  noDoses: z.string().exactOptional(),
  administrations: z.array(expectedAdministration),
  /** `none`: the current cycle holds the listed administrations and no other. */
  others: z.enum(['none', 'not listed']),
  totals: z
    .array(
      z.strictObject({
        item: z.string(),
        mg: decimalText,
        prescribed: amount,
        /** Against the total the regimen file declares; it agrees unless said otherwise. */
        declared: z.enum(['agrees', 'differs', 'outsideRange']).exactOptional(),
      }),
    )
    .exactOptional(),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      severity: severity.exactOptional(),
      needs: z.string().exactOptional(),
      /** The refusal a finding carries. */
      refusal: z.string().exactOptional(),
      /** One of the other readings a finding offers. */
      reading: z.string().exactOptional(),
    }),
  ),
  absentFindings: z.array(z.string()),
  assessments: z
    .array(
      z.strictObject({
        from: date,
        to: date,
        days: z.tuple([z.number().int(), z.number().int()]).nullable(),
        /** In the current cycle unless said otherwise. */
        cycle: z.literal('any').exactOptional(),
      }),
    )
    .exactOptional(),
})

const schema = z.strictObject({
  title: z.string().min(10),
  situation: z.string().min(20),
  given,
  /** Every `confirm` of a first plan is acknowledged with this reason and name. */
  acknowledgeAll: z.strictObject({ reason: z.string(), by: z.string() }).exactOptional(),
  arithmetic: z.array(z.string()).min(1),
  workedBy: z.string().min(10),
  expected,
})

export type CaseFile = z.infer<typeof schema>
export type ExpectedAdministration = z.infer<typeof expectedAdministration>

/** @throws with the path of the fault when the text is not a case file. */
export function parseCaseFile(text: string): CaseFile {
  const result = schema.safeParse(JSON.parse(text))
  if (!result.success) throw new Error(z.prettifyError(result.error))
  return result.data
}
