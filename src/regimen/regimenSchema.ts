import { z } from '../quantities/zodSetup.ts'
import {
  bilingual,
  id,
  marked,
  markedOrAbsent,
  positiveDecimal,
  prescribedUnit,
  sources,
  text,
  version,
} from './evidenceSchema.ts'
import { labLimit } from './cautionSchema.ts'
import { chosen, days, itemSchema } from './itemSchema.ts'
import { CTCAE_VERSIONS } from './regimen.ts'

const MANY = 60
/** Ways of answering all the choices together: each is worked through by the cross-checks. */
const MOST_COMBINATIONS = 1000
const years = z.int().min(0).max(150)
const texts = z.array(marked(bilingual)).max(MANY)

const criteria = z.array(z.strictObject({ id, text: marked(bilingual) })).max(MANY)

const population = z.strictObject({
  minimumAge: marked(years),
  age: markedOrAbsent(z.strictObject({ min: years, max: years.nullable() })),
  ecogMax: markedOrAbsent(z.int().min(0).max(5)),
  lvefMin: markedOrAbsent(positiveDecimal),
  inclusions: criteria,
  exclusions: criteria,
  limits: z.array(marked(labLimit)).max(MANY),
  countsNotABar: marked(bilingual).exactOptional(),
})

const cycleNumber = z.int().min(1).max(200)
const course = z.strictObject({
  dayZero: z.boolean().exactOptional(),
  cycleLength: markedOrAbsent(z.int().min(1).max(366)),
  cycles: markedOrAbsent(z.strictObject({ min: cycleNumber, max: cycleNumber.nullable() })),
  conditions: z.array(z.strictObject({ id, from: cycleNumber, text: marked(bilingual) })).max(MANY),
})

const choice = z.strictObject({
  id,
  question: bilingual,
  affects: z.enum(['dose', 'rate', 'time']),
  options: z
    .array(z.strictObject({ id, label: bilingual }))
    .min(2)
    .max(20),
  defaultOption: id.exactOptional(),
  why: bilingual,
})

const clockAnchor = z.strictObject({
  id,
  label: bilingual,
  days,
  proposed: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
})

const day = z.int().min(1).max(3660)
const assessment = z.strictObject({
  id,
  title: bilingual,
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('window'), from: day, to: day }),
    z.strictObject({ kind: z.literal('days'), days: z.array(z.int().min(1).max(366)).min(1).max(366) }),
    z.strictObject({ kind: z.literal('everyFromFirstDay1'), days: day }),
  ]),
  mark: marked(z.literal(true)),
  anchor: marked(bilingual).exactOptional(),
})

const declaredTotal = z.strictObject({
  item: id,
  when: chosen.exactOptional(),
  unit: prescribedUnit,
  min: positiveDecimal,
  max: positiveDecimal,
})

const declaredCount = z.strictObject({
  item: id,
  when: chosen.exactOptional(),
  administrations: z.int().min(1).max(9999),
  lastDay: z.int().min(-30).max(366),
})

const revision = z.strictObject({
  version,
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  change: bilingual,
  withdrawn: bilingual.exactOptional(),
})

/** One regimen file. What a schema cannot see, the cross-checks do. */
export const regimenSchema = z.strictObject({
  schemaVersion: z.literal(2),
  id,
  version,
  title: bilingual,
  aliases: z.array(text).max(MANY),
  disease: bilingual,
  sources,
  population,
  course,
  choices: z
    .array(choice)
    .max(20)
    .refine((choices) => choices.reduce((ways, { options }) => ways * options.length, 1) <= MOST_COMBINATIONS),
  clockAnchors: z.array(clockAnchor).min(1).max(20),
  items: z.array(itemSchema).min(1).max(40),
  assessments: z.array(assessment).max(MANY),
  beforeEachCycle: texts,
  supportiveCare: texts,
  totals: z.array(declaredTotal).max(200),
  counts: z.array(declaredCount).max(200),
  notStated: z.array(bilingual).max(MANY),
  rules: texts,
  ctcae: markedOrAbsent(z.enum(CTCAE_VERSIONS)),
  revisions: z.array(revision).min(1).max(MANY),
})
