import { CHANGE_REASONS } from '../evidence/changeReason.ts'
import { CIRCUMSTANCES } from '../evidence/circumstance.ts'
import { ANALYTES, GENOTYPES, LAB_UNITS } from '../evidence/labs.ts'
import { WEIGHT_KINDS } from '../evidence/weightKind.ts'
import { z } from '../quantities/zodSetup.ts'
import { FIRST_DAY, ID, LAST_DAY, LONGEST_TEXT, MOST_CYCLES, MOST_ENTRIES, MOST_LISTED } from './policyRules.ts'
import { GFR_METHODS } from './typedCourse.ts'

/** What a person typed, right or wrong: an unfinished order can be kept, too. */
export const typedText = z.string().max(LONGEST_TEXT)
export const orderId = z.string().regex(ID)

export const cycleNumber = z.int().min(1).max(MOST_CYCLES)

export const cycle = z.strictObject({
  number: cycleNumber,
  plannedDay1: typedText.describe('YYYY-MM-DD'),
  actualDay1: typedText.describe('YYYY-MM-DD; empty until day 1 was given'),
  measurements: orderId.describe('id of the measurements this cycle is dosed by'),
  dosing: z.enum(['', 'recalculate', 'keep']).describe('the answer where the body has changed since the cycle before'),
  bsaFormula: z.union([z.literal(''), orderId]).describe('id of the formula it was dosed by; empty: the policy’s'),
})

const changeBase = {
  id: orderId,
  at: z
    .strictObject({ cycle: cycleNumber, day: z.int().min(FIRST_DAY).max(LAST_DAY), dose: z.int().min(1).max(24) })
    .describe('the administration it begins at'),
  reason: z.enum(['', ...CHANGE_REASONS]),
  grade: typedText.describe('1 to 4; only for a toxicity'),
  date: typedText.describe('YYYY-MM-DD, when it was decided'),
  note: typedText,
}

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    ...changeBase,
    kind: z.literal('modify'),
    item: orderId,
    scope: z.enum(['', 'administration', 'cycle', 'laterCycles']),
    as: z.enum(['percent', 'level', 'amount', 'restore']),
    value: typedText.describe('% given; id of a level; amount in the regimen’s unit; empty to restore'),
    basis: z.enum(['', 'standard', 'previous']),
  }),
  z.strictObject({
    ...changeBase,
    kind: z.literal('omit'),
    item: orderId,
    scope: z.enum(['', 'administration', 'cycle']),
  }),
  z.strictObject({ ...changeBase, kind: z.literal('cease'), item: orderId, scope: z.enum(['', 'drug', 'regimen']) }),
  z.strictObject({
    ...changeBase,
    kind: z.literal('delay'),
    item: orderId.nullable().describe('null: everything of the day'),
    scope: z.enum(['', 'day', 'following', 'cycle']),
    to: typedText.describe('YYYY-MM-DD'),
    time: typedText.describe('HH:mm; only for one item'),
  }),
])

const record = z.strictObject({
  administration: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}@C\d{1,2}D-?\d{1,3}#\d{1,2}$/),
  drug: orderId,
  date: typedText.describe('YYYY-MM-DD'),
  start: typedText.describe('HH:mm'),
  amount: typedText.describe('in the drug’s unit'),
  bsa: typedText.describe('m², of that day'),
  bsaFormula: z.union([z.literal(''), orderId]),
})

const earlier = z.strictObject({
  id: orderId,
  drug: orderId,
  perM2: typedText.describe('in the drug’s unit per m²'),
  total: typedText.describe('in the drug’s unit'),
  when: typedText,
  where: typedText,
})

const gfr = z.strictObject({
  value: typedText.describe('mL/min, absolute'),
  measuredOn: typedText.describe('YYYY-MM-DD'),
  method: z.enum(['', ...GFR_METHODS]),
  cap: typedText.describe('none, or mL/min; empty while not chosen'),
})

const lab = z.strictObject({
  value: typedText,
  unit: z.enum(['', ...LAB_UNITS]),
  upperLimit: typedText.describe('upper limit of normal, in the same unit'),
  measuredOn: typedText.describe('YYYY-MM-DD'),
})

const changes = z.array(change).max(MOST_LISTED)
const records = z.array(record).max(MOST_LISTED)

/** The course of an order file. What its entries may not be together, checkReferences says. */
export const courseSchema = z.strictObject({
  changes,
  records: records.describe('what was given; never recalculated'),
  former: z
    .array(z.strictObject({ regimen: orderId, cycles: z.array(cycle).max(MOST_CYCLES), changes, records }))
    .max(MOST_ENTRIES)
    .describe('the courses under regimens this order was for before'),
  earlier: z.array(earlier).max(MOST_LISTED),
  noEarlier: z.array(orderId).max(MOST_LISTED).describe('ids of drugs of which none was given before'),
  circumstances: z.partialRecord(z.enum(CIRCUMSTANCES), z.enum(['yes', 'no'])),
  gfr,
  weights: z
    .record(orderId, z.enum(WEIGHT_KINDS))
    .refine((weights) => Object.keys(weights).length <= MOST_ENTRIES, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_ENTRIES })
    .describe('chosen weight by item id'),
  labs: z.partialRecord(z.enum(ANALYTES), lab),
  genotype: z.enum(['', ...GENOTYPES]).describe('UGT1A1'),
  answers: z
    .record(orderId, z.enum(['yes', 'no']))
    .refine((answers) => Object.keys(answers).length <= MOST_LISTED, { params: { fault: 'tooMany' } })
    .meta({ maxProperties: MOST_LISTED })
    .describe('whether a criterion in words is so of this patient, by its id'),
  supportLeftOut: z.array(orderId).max(MOST_LISTED).describe('ids of supportive lines this patient does not get'),
})
