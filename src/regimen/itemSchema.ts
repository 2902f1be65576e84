import { z } from '../quantities/zodSetup.ts'
import {
  bilingual,
  cap,
  decimalText,
  doseUnit,
  id,
  marked,
  markedOrAbsent,
  positiveDecimal,
  suppliedUnit,
} from './evidenceSchema.ts'

const FIRST_DAY = -30
/** Which of the days before day 1 a regimen may have, and whether one of them is day 0, the cross-checks say. */
const anyDays = z.array(z.int().min(FIRST_DAY).max(366)).max(366)
export const days = anyDays.min(1)
/** Option id by choice id. */
export const chosen = z.record(id, id)

const LONGEST_BAG_DAYS = 14
const MINUTES_PER_DAY = 1440
const cycleNumber = z.int().min(1).max(200)
const unit = doseUnit.exactOptional()
export const route = z.enum(['IV', 'SC', 'PO'])
const per = z.enum(['administration', 'day'])

const bandDose = z.strictObject({ kind: z.enum(['flat', 'perM2', 'perKg']), amount: marked(positiveDecimal), unit })

const doseRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('perM2'),
    amount: marked(positiveDecimal),
    per,
    unit,
    bagDays: marked(z.int().min(2).max(LONGEST_BAG_DAYS)).exactOptional(),
    writtenAs: marked(z.strictObject({ amount: positiveDecimal, basis: bilingual })).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('perM2Range'),
    range: marked(z.strictObject({ min: positiveDecimal, max: positiveDecimal, highest: positiveDecimal })),
  }),
  z.strictObject({ kind: z.literal('flat'), amount: marked(positiveDecimal), unit }),
  z.strictObject({ kind: z.literal('perKg'), amount: marked(positiveDecimal), per, unit }),
  z.strictObject({ kind: z.literal('auc'), amount: marked(positiveDecimal) }),
  z.strictObject({
    kind: z.literal('bands'),
    by: z.enum(['weight', 'bsa', 'age']),
    bands: z
      .array(z.strictObject({ from: decimalText, below: positiveDecimal.nullable(), dose: bandDose }))
      .min(1)
      .max(40),
  }),
])

const duration = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('push'), mark: marked(z.literal(true)) }),
  z.strictObject({
    kind: z.literal('over'),
    minutes: marked(
      z
        .int()
        .min(1)
        .max(LONGEST_BAG_DAYS * MINUTES_PER_DAY),
    ),
  }),
  z.strictObject({ kind: z.literal('asked') }),
  z.strictObject({ kind: z.literal('notStated') }),
])

const minutes = z.int().min(0).max(MINUTES_PER_DAY)
const moment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('anchor'), anchor: id }),
  z.strictObject({ kind: z.literal('afterStartOf'), item: id, minutes }),
  z.strictObject({ kind: z.literal('afterEndOf'), item: id, minutes }),
  z.strictObject({ kind: z.literal('beforeStartOf'), item: id, minutes }),
  z.strictObject({ kind: z.literal('endsBeforeStartOf'), item: id, minutes }),
])

const startRule = z.strictObject({
  when: chosen.exactOptional(),
  days: days.exactOptional(),
  at: moment,
  mark: markedOrAbsent(z.literal(true)),
})

const values = {
  drug: id.exactOptional(),
  dose: doseRule.exactOptional(),
  doseByDay: z
    .array(z.strictObject({ days, cycles: z.array(cycleNumber).min(1).max(200).exactOptional(), dose: doseRule }))
    .min(1)
    .max(60)
    .exactOptional(),
  timesPerDay: marked(z.int().min(1).max(24)).exactOptional(),
  intervalHours: marked(z.int().min(1).max(24)).exactOptional(),
  route: markedOrAbsent(route).exactOptional(),
  duration: duration.exactOptional(),
}

const reductions = z.strictObject({
  most: marked(z.int().min(0).max(20)).exactOptional(),
  levels: marked(
    z
      .array(z.strictObject({ id, amount: positiveDecimal }))
      .min(1)
      .max(20),
  ).exactOptional(),
  fromCycle: marked(cycleNumber).exactOptional(),
})
const daysOff = z.int().min(0).max(366)

const asks = z
  .strictObject({
    days: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('list'), count: marked(z.int().min(1).max(100)).exactOptional() }),
        z.strictObject({ kind: z.literal('lastDay'), until: marked(bilingual) }),
      ])
      .exactOptional(),
    dose: z.strictObject({ units: z.array(suppliedUnit).min(1).max(10) }).exactOptional(),
  })
  .refine(({ days: when, dose }) => when !== undefined || dose !== undefined)

export const itemSchema = z.strictObject({
  id,
  role: z.enum(['treatment', 'premedication']),
  title: bilingual.exactOptional(),
  ...values,
  days: marked(anyDays),
  asks: asks.exactOptional(),
  sameDrug: marked(bilingual).exactOptional(),
  start: z.array(startRule).min(1).max(40),
  /** Whole hours: the interval is counted in minutes of the clock. */
  minimumInterval: marked(z.strictObject({ hours: z.string().regex(/^[1-9]\d{0,2}$/) })).exactOptional(),
  cap: marked(cap).exactOptional(),
  until: marked(bilingual).exactOptional(),
  reductions: reductions.exactOptional(),
  missedDose: markedOrAbsent(z.enum(['shift', 'omit', 'ask'])).exactOptional(),
  window: marked(z.strictObject({ before: daysOff, after: daysOff })).exactOptional(),
  byChoice: z.strictObject({ choice: id, options: z.record(id, z.strictObject(values)) }).exactOptional(),
})
