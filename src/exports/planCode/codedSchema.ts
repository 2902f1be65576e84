import { CHANGE_REASONS } from '../../evidence/changeReason.ts'
import { CIRCUMSTANCES } from '../../evidence/circumstance.ts'
import { ANALYTES, GENOTYPES, LAB_UNITS } from '../../evidence/labs.ts'
import { WEIGHT_KINDS } from '../../evidence/weightKind.ts'
import { ID, LONGEST_TEXT, MOST_CYCLES, MOST_ENTRIES, MOST_LISTED } from '../../order/policyRules.ts'
import { GFR_METHODS } from '../../order/typedCourse.ts'
import { z } from '../../quantities/zodSetup.ts'
import { suppliedUnit } from '../../regimen/evidenceSchema.ts'
import type { CodedPlan } from './codedPlan.ts'
import { codedPolicySchema } from './codedPolicySchema.ts'

const FARTHEST = 40_000 // days: no date of a plan is a century from its day 1

const id = z.string().regex(ID)
const number = z.string().regex(/^(?:\d{1,6}(?:\.\d{1,4})?)?$/)
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const day = z.int().min(-FARTHEST).max(FARTHEST)
const cycleNumber = z.int().min(1).max(MOST_CYCLES)
const yesNo = z.enum(['y', 'n'])
const ecog = z.string().regex(/^[0-5]$/)
const marks = z.literal([0, 1, 2, 3])
const value = z.tuple([number, day.nullable()])
const formula = z.union([z.literal(''), id])

function by<T extends z.ZodType>(key: z.ZodString, of: T) {
  return z.record(key, of).refine((found) => Object.keys(found).length <= MOST_ENTRIES)
}

const body = z.strictObject({
  cm: value.exactOptional(),
  kg: value.exactOptional(),
  m2: z.tuple([number, marks]).exactOptional(),
})

const cycles = z
  .array(
    z.strictObject({
      n: cycleNumber,
      on: day.exactOptional(),
      given: day.exactOptional(),
      body: z.int().min(1).max(MOST_LISTED).exactOptional(),
      dosing: z.enum(['recalculate', 'keep']).exactOptional(),
      formula: id.exactOptional(),
    }),
  )
  .max(MOST_CYCLES)

const changeBase = {
  at: z.string().regex(/^[1-9]\d?\/-?\d{1,3}\/[1-9]\d?$/),
  why: z.enum(CHANGE_REASONS),
  grade: z.int().min(1).max(4).exactOptional(),
  on: day,
  note: z.literal(true).exactOptional(),
}

const change = z.discriminatedUnion('is', [
  z.strictObject({
    ...changeBase,
    is: z.literal('modify'),
    item: id,
    scope: z.enum(['administration', 'cycle', 'laterCycles']),
    as: z.enum(['percent', 'level', 'amount', 'restore']),
    to: z.union([id, number]).exactOptional(),
    basis: z.enum(['standard', 'previous']).exactOptional(),
  }),
  z.strictObject({ ...changeBase, is: z.literal('omit'), item: id, scope: z.enum(['administration', 'cycle']) }),
  z.strictObject({ ...changeBase, is: z.literal('cease'), item: id, scope: z.enum(['drug', 'regimen']) }),
  z.strictObject({
    ...changeBase,
    is: z.literal('delay'),
    item: id.exactOptional(),
    scope: z.enum(['day', 'following', 'cycle']),
    until: day,
    time: clock.exactOptional(),
  }),
])

const itemKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:=[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/)
const days = z.string().regex(/^-?\d{1,3}(?:[~,]-?\d{1,3})*$/)
const record = z.tuple([itemKey, cycleNumber, days, z.int().min(1).max(24), day, clock, number, number, formula])

const changes = z.array(change).max(MOST_LISTED).exactOptional()
const records = z.array(record).max(MOST_LISTED).exactOptional()

const supplied = z.tuple([
  z.union([z.literal(''), yesNo]),
  z.string().regex(/^[\d., -]{0,60}$/),
  z.string().regex(/^[\d., -]{0,60}$/),
  z.string().regex(/^[\d., -]{0,60}$/),
  z.union([z.literal(''), suppliedUnit]),
  marks,
])

/** As readDoses takes it: its own parser says more than a pattern could. */
const runs = z.string().max(LONGEST_TEXT)
const doseKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:=[A-Za-z0-9-]{0,64})?(?:\/(?:mcg|units))?$/)

/** What a code may say. Everything has a closed list or a pattern: no text of a person's fits into it. */
export const codedSchema: z.ZodType<CodedPlan> = z.strictObject({
  of: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63} \d{1,4}\.\d{1,4}\.\d{1,4}$/),
  on: z.int().min(0).max(FARTHEST),
  age: z.int().min(0).max(130),
  sex: z.enum(['f', 'm']),
  draft: z.literal(true).exactOptional(),
  ecog: ecog.exactOptional(),
  lvef: value.exactOptional(),
  body: z.array(body).min(1).max(MOST_LISTED),
  cycle: cycleNumber.exactOptional(),
  last: cycleNumber.exactOptional(),
  cycles: cycles.exactOptional(),
  choices: by(id, id).exactOptional(),
  perM2: by(id, number).exactOptional(),
  hours: by(id, z.string().regex(/^(?:\d{1,2}(?:\.\d{1,3})?|\d{1,2}:[0-5]\d)$/)).exactOptional(),
  starts: by(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}(?:@-?\d{1,3})?$/), clock).exactOptional(),
  supplied: by(id, supplied).exactOptional(),
  changes,
  records,
  former: z
    .array(z.strictObject({ of: id, cycles: cycles.exactOptional(), changes, records }))
    .max(MOST_ENTRIES)
    .exactOptional(),
  earlier: z
    .array(z.tuple([id, number, number]))
    .max(MOST_LISTED)
    .exactOptional(),
  noEarlier: z.array(id).max(MOST_LISTED).exactOptional(),
  circumstances: z.partialRecord(z.enum(CIRCUMSTANCES), yesNo).exactOptional(),
  gfr: z
    .strictObject({
      is: value.exactOptional(),
      by: z.enum(GFR_METHODS).exactOptional(),
      cap: z.union([z.literal('none'), number]).exactOptional(),
    })
    .exactOptional(),
  weights: by(id, z.enum(WEIGHT_KINDS)).exactOptional(),
  labs: z
    .partialRecord(z.enum(ANALYTES), z.tuple([number, z.enum(['', ...LAB_UNITS]), number, day.nullable()]))
    .exactOptional(),
  genotype: z.enum(GENOTYPES).exactOptional(),
  answers: z
    .record(id, yesNo)
    .refine((answers) => Object.keys(answers).length <= MOST_LISTED)
    .exactOptional(),
  policy: codedPolicySchema.exactOptional(),
  doses: z
    .array(z.tuple([cycleNumber, cycleNumber, by(doseKey, runs)]))
    .min(1)
    .max(MOST_CYCLES),
})
