import { z } from 'zod'
import { courseSchema } from '../../src/order/courseSchema.ts'
import { orderShape } from '../../src/order/orderSchema.ts'
import { policySchema } from '../../src/order/policySchema.ts'

const decimalText = z.string().regex(/^\d+(\.\d+)?$/)
const texts = z.record(z.string(), z.string())
const typedValue = z.strictObject({ value: z.string(), measuredOn: z.string() })
const { changes, records, former, earlier, noEarlier, circumstances, gfr, weights } = courseSchema.shape
const { labs, genotype, answers, supportLeftOut } = courseSchema.shape
const { rounding, wholeVialsPercent, bandTables, recalculate, holidays, preparation, renal, support } =
  policySchema.shape

const patient = z
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
  .readonly()

const measurements = z.strictObject({
  id: z.string(),
  height: typedValue,
  weight: typedValue,
  bsa: z.strictObject({ value: z.string(), reason: z.string(), by: z.string() }).exactOptional(),
})

const cycle = z.strictObject({
  number: z.number().int(),
  plannedDay1: z.string(),
  actualDay1: z.string(),
  measurements: z.string(),
  dosing: z.enum(['', 'recalculate', 'keep']).exactOptional(),
  bsaFormula: z.string().exactOptional(),
})

const course = z.strictObject({
  changes: changes.exactOptional(),
  records: records.exactOptional(),
  former: former.exactOptional(),
  earlier: earlier.exactOptional(),
  noEarlier: noEarlier.exactOptional(),
  circumstances: circumstances.exactOptional(),
  gfr: gfr.exactOptional(),
  weights: weights.exactOptional(),
  labs: labs.exactOptional(),
  genotype: genotype.exactOptional(),
  answers: answers.exactOptional(),
  supportLeftOut: supportLeftOut.exactOptional(),
})

const policy = z.strictObject({
  bsaFormula: z.string().exactOptional(),
  bsaCap: z.string().exactOptional(),
  rounding: rounding.exactOptional(),
  wholeVialsPercent: wholeVialsPercent.exactOptional(),
  bandTables: bandTables.exactOptional(),
  increments: z
    .record(z.string(), z.array(z.strictObject({ from: decimalText, increment: decimalText })))
    .exactOptional(),
  recalculate: recalculate.exactOptional(),
  holidays: holidays.exactOptional(),
  preparation: preparation.exactOptional(),
  renal: renal.exactOptional(),
  support: support.exactOptional(),
})

/** Laid over a blank order: patient, policy and course field by field, the rest whole. The folder names the regimen. */
export const given = z.strictObject({
  patient,
  measurements: z.array(measurements).min(1),
  cycles: z.array(cycle).min(1),
  currentCycle: z.string(),
  lastCycle: z.string(),
  choices: texts.exactOptional(),
  doses: texts.exactOptional(),
  durations: texts.exactOptional(),
  startTimes: texts.exactOptional(),
  supplied: orderShape.supplied.exactOptional(),
  course: course.exactOptional(),
  policy: policy.exactOptional(),
})
