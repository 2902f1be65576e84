import { RENAL_FORMULAS } from '../evidence/labs.ts'
import { BAG_FILLS, CONTAINERS, DILUENTS } from '../evidence/preparation.ts'
import { WEIGHT_KINDS } from '../evidence/weightKind.ts'
import { decimal } from '../quantities/decimal.ts'
import { z } from '../quantities/zodSetup.ts'
import { SUPPORT_DOSES, SUPPORT_KINDS, type Syringe } from './policy.ts'
import {
  areUnique,
  FIRST_DAY,
  ID,
  LAST_DAY,
  LONGEST_TEXT,
  MOST_ENTRIES,
  MOST_LISTED,
  POLICY_DECIMAL,
} from './policyRules.ts'
import { saysSomething } from './saysSomething.ts'

const id = z.string().regex(ID)
const typed = z.string().max(LONGEST_TEXT)
const positive = z
  .string()
  .regex(POLICY_DECIMAL)
  .refine((text) => POLICY_DECIMAL.test(text) && !decimal(text).isZero(), {
    params: { fault: 'notAllowed' },
  })
const contradiction = { params: { fault: 'contradiction' } }

/** Each holds more than the one before, and its scale is finer than what it holds. */
function syringesInOrder(syringes: readonly Syringe[]): boolean {
  return syringes.every(({ capacityMl, graduationMl }, index) => {
    if (!POLICY_DECIMAL.test(capacityMl) || !POLICY_DECIMAL.test(graduationMl)) return false
    const before = syringes[index - 1]
    const grows = before === undefined || decimal(before.capacityMl).lt(decimal(capacityMl))
    return grows && decimal(graduationMl).lt(decimal(capacityMl))
  })
}

const route = z.strictObject({
  container: z.enum(['', ...CONTAINERS]),
  diluent: z.enum(['', ...DILUENTS]),
  bags: z.array(z.strictObject({ from: typed, ml: typed })).max(MOST_ENTRIES),
  fill: z.enum(['', ...BAG_FILLS]),
  expiryHours: typed,
  note: typed,
})

const ownProduct = z.strictObject({
  id,
  name: typed,
  strength: typed,
  concentration: typed,
  isSameBasis: z.boolean().describe('its strength is counted in the basis of the dose'),
})

const localPreparation = z.strictObject({
  products: z.array(id).max(MOST_ENTRIES).refine(areUnique, contradiction),
  ownProducts: z
    .array(ownProduct)
    .max(MOST_ENTRIES)
    .refine((products) => areUnique(products.map((product) => product.id)), contradiction),
  routes: z.strictObject({ IV: route.exactOptional(), SC: route.exactOptional(), PO: route.exactOptional() }),
})

const minutes = z.int().min(0).max(1440)
const supportTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('at'), time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/) }),
  z.strictObject({
    kind: z.enum(['beforeStart', 'afterStart', 'afterEnd']),
    item: id,
    doses: z.enum(SUPPORT_DOSES).describe('with the first dose of the day that is given, or with each'),
    minutes,
  }),
  z.strictObject({ kind: z.literal('allDay') }),
  z.strictObject({ kind: z.literal('asNeeded') }),
])

const supportLine = z.strictObject({
  id,
  regimen: id,
  kind: z.enum(SUPPORT_KINDS),
  text: z
    .string()
    .min(1)
    .max(LONGEST_TEXT)
    .refine(saysSomething, { params: { fault: 'notAllowed' } }),
  days: z.array(z.int().min(FIRST_DAY).max(LAST_DAY)).min(1).max(LAST_DAY).refine(ascends, contradiction),
  when: supportTime,
})

function ascends(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || (days[index - 1] ?? day) < day)
}

/** What a hospital has and does besides doses: a part of its policy. */
export const clinicalPolicy = {
  preparation: z.strictObject({
    syringes: z
      .array(z.strictObject({ capacityMl: positive, graduationMl: positive }))
      .max(MOST_ENTRIES)
      .refine(syringesInOrder, contradiction),
    drugs: z
      .record(id, localPreparation)
      .refine((drugs) => Object.keys(drugs).length <= MOST_LISTED, { params: { fault: 'tooMany' } })
      .meta({ maxProperties: MOST_LISTED }),
  }),
  renal: z.strictObject({ formula: z.enum(['', ...RENAL_FORMULAS]), weight: z.enum(['', ...WEIGHT_KINDS]) }),
  support: z
    .array(supportLine)
    .max(MOST_LISTED)
    .refine((lines) => areUnique(lines.map((line) => line.id)), contradiction)
    .describe('supportive care of the hospital, printed as it is written'),
}
