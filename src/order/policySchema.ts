import { z } from '../quantities/zodSetup.ts'
import { ANALYTES, LAB_UNITS } from '../evidence/labs.ts'
import { ROUNDING_POLICIES } from '../evidence/rounding.ts'
import { bandTableSchema } from '../regimen/bandTableSchema.ts'
import { clinicalPolicy } from './clinicalPolicySchema.ts'
import {
  ascending,
  asksOfChange,
  bandsInOrder,
  confirmsRounding,
  datesOnce,
  ID,
  isRealDate,
  labsInOwnUnits,
  limitsInOrder,
  LONGEST_TEXT,
  MOST_ENTRIES,
  MOST_HOLIDAYS,
  MOST_TABLES,
  POLICY_DECIMAL,
  POLICY_WHOLE,
  tablesApart,
} from './policyRules.ts'

const decimalText = z.string().regex(POLICY_DECIMAL).describe('a plain decimal, such as 0.1')

const entryLimits = z
  .strictObject({ min: decimalText, max: decimalText, usualMin: decimalText, usualMax: decimalText })
  .refine(limitsInOrder, { params: { fault: 'contradiction' } })

const incrementBands = z
  .array(z.strictObject({ from: decimalText, increment: decimalText }))
  .min(1)
  .max(MOST_ENTRIES)
  .refine(bandsInOrder, { params: { fault: 'contradiction' } })

const holiday = z.strictObject({
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isRealDate, { params: { fault: 'notAllowed' } }),
  name: z.string().min(1).max(LONGEST_TEXT),
  isWorkday: z.boolean().describe('a weekend day that is worked in place of a day off'),
})

const range = { min: decimalText, max: decimalText }
const isRange = ({ min, max }: { readonly min: string; readonly max: string }): boolean => ascending([min, max])
const labBounds = z
  .strictObject({
    unit: z.enum(LAB_UNITS),
    ...range,
    upperLimit: z
      .strictObject(range)
      .refine(isRange, { params: { fault: 'contradiction' } })
      .describe('what a laboratory’s upper limit of normal can be, in the same unit')
      .exactOptional(),
  })
  .refine(isRange, { params: { fault: 'contradiction' } })

const wholeDays = z.string().regex(POLICY_WHOLE).describe('whole days')
const changePercent = decimalText.refine(asksOfChange, { params: { fault: 'contradiction' } })

/** A hospital's policy in a file. The browser gets it in the library's index, already checked. */
export const policySchema = z.strictObject({
  name: z.string().min(1).max(LONGEST_TEXT),
  bsaFormula: z.string().regex(ID).describe('id of a body surface area formula'),
  bsaCap: z.string().max(LONGEST_TEXT).nullable().describe('m², or null: no cap'),
  rounding: z.enum(ROUNDING_POLICIES),
  wholeVialsPercent: z.enum(['5', '10']),
  bandTables: z
    .array(bandTableSchema)
    .max(MOST_TABLES)
    .refine(tablesApart, { params: { fault: 'contradiction' } }),
  increments: z
    .record(z.string().regex(ID), incrementBands)
    .refine((bands) => Object.keys(bands).length <= MOST_ENTRIES, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_ENTRIES }),
  roundingConfirmPercent: decimalText.refine(confirmsRounding, { params: { fault: 'contradiction' } }),
  limits: z.strictObject({
    heightCm: entryLimits,
    weightKg: entryLimits,
    bmi: z
      .strictObject({ usualMin: decimalText, usualMax: decimalText })
      .refine(({ usualMin, usualMax }) => ascending([usualMin, usualMax]), { params: { fault: 'contradiction' } }),
    bsaCapM2: z
      .strictObject({ min: decimalText, max: decimalText })
      .refine(({ min, max }) => ascending([min, max]), { params: { fault: 'contradiction' } }),
    measurementDays: wholeDays,
    daysAhead: wholeDays,
    daysPast: wholeDays,
    labs: z
      .partialRecord(z.enum(ANALYTES), labBounds)
      .refine(labsInOwnUnits, { params: { fault: 'contradiction' } })
      .describe('outside them a laboratory value is asked about'),
    labDays: wholeDays,
    lvefDays: wholeDays,
  }),
  ...clinicalPolicy,
  recalculate: z.strictObject({ weightPercent: changePercent, dosePercent: changePercent }),
  holidays: z
    .array(holiday)
    .max(MOST_HOLIDAYS)
    .refine(datesOnce, { params: { fault: 'contradiction' } }),
})
