import { z } from '../quantities/zodSetup.ts'
import { bilingual, id, marked, markedOrAbsent, positiveDecimal } from './evidenceSchema.ts'

const dayOfCycle = z.int().min(1).max(366)
export const days = z.array(dayOfCycle).min(1).max(366)
/** Option id by choice id. */
export const chosen = z.record(id, id)

const doseRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('perM2'),
    amount: marked(positiveDecimal),
    per: z.enum(['administration', 'day']),
  }),
  z.strictObject({
    kind: z.literal('perM2Range'),
    range: marked(z.strictObject({ min: positiveDecimal, max: positiveDecimal, highest: positiveDecimal })),
  }),
  z.strictObject({ kind: z.literal('flat'), amount: marked(positiveDecimal) }),
])

const duration = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('push'), mark: marked(z.literal(true)) }),
  z.strictObject({ kind: z.literal('over'), minutes: marked(z.int().min(1).max(1440)) }),
  z.strictObject({ kind: z.literal('asked') }),
  z.strictObject({ kind: z.literal('notStated') }),
])

const minutes = z.int().min(0).max(1440)
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
  timesPerDay: marked(z.int().min(1).max(24)).exactOptional(),
  intervalHours: marked(z.int().min(1).max(24)).exactOptional(),
  route: markedOrAbsent(z.enum(['IV', 'SC', 'PO'])).exactOptional(),
  duration: duration.exactOptional(),
}

export const itemSchema = z.strictObject({
  id,
  role: z.enum(['treatment', 'premedication']),
  title: bilingual.exactOptional(),
  ...values,
  days: marked(days),
  start: z.array(startRule).min(1).max(40),
  /** Whole hours: the interval is counted in minutes of the clock. */
  minimumInterval: marked(z.strictObject({ hours: z.string().regex(/^[1-9]\d{0,2}$/) })).exactOptional(),
  byChoice: z.strictObject({ choice: id, options: z.record(id, z.strictObject(values)) }).exactOptional(),
})
