import { z } from '../quantities/zodSetup.ts'
import { ID } from './idPattern.ts'

const LONGEST_TEXT = 600

/** Text a person reads: not blank at either end, one line. */
export const text = z
  .string()
  .max(LONGEST_TEXT)
  .regex(/^\S(?:[^\p{Cc}]*\S)?$/u)

export const id = z.string().max(64).regex(ID)

export const version = z.string().regex(/^(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}$/)

/** A plain decimal as it is printed: no leading and no trailing zeros, no exponent, no sign. */
export const decimalText = z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.\d{0,5}[1-9])?$/)
/** The same, above zero. */
export const positiveDecimal = z.string().regex(/^(?!0$)(?:0|[1-9]\d{0,5})(?:\.\d{0,5}[1-9])?$/)

export const doseUnit = z.enum(['mg', 'mcg', 'units'])
export const prescribedUnit = z.enum([
  'mg',
  'mcg',
  'units',
  'mg/m2',
  'mcg/m2',
  'units/m2',
  'mg/kg',
  'mcg/kg',
  'units/kg',
  'AUC',
])
/** An AUC is not supplied: it needs a clearance, and no regimen that leaves its dose out is dosed by one. */
export const suppliedUnit = prescribedUnit.exclude(['AUC'])
/** A cap on one administration. */
export const cap = z.strictObject({ max: positiveDecimal, unit: prescribedUnit })

export const bilingual = z.strictObject({ en: text, zh: text })

export const citation = z.strictObject({
  cite: text,
  doi: z
    .string()
    .max(200)
    .regex(/^10\.\d{4,9}\/\S+$/)
    .exactOptional(),
  registration: text.exactOptional(),
})
export const sources = z.record(id, citation)

export const place = z.strictObject({ source: id, place: text })
const absent = z.strictObject({ mark: z.literal('absent') })

/** A value with where it comes from: stated at a place, inferred with a reason, or added by the hospital with a reason. */
export function marked<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('mark', markedOptions(value))
}

export function markedOrAbsent<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('mark', [...markedOptions(value), absent])
}

function markedOptions<T extends z.ZodType>(value: T) {
  const stated = z.strictObject({ value, mark: z.literal('stated'), at: place })
  const inferred = z.strictObject({ value, mark: z.literal('inferred'), why: bilingual, at: place.exactOptional() })
  const local = z.strictObject({ value, mark: z.literal('local'), why: bilingual })
  return [stated, inferred, local] as const
}
