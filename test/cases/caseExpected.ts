import { z } from 'zod'
import { expectedClinical } from './caseClinical.ts'

const decimalText = z.string().regex(/^\d+(\.\d+)?$/)
const signedText = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A dose with its unit: `75 mg`, `50 mg/m2`, `5 AUC`. */
const amount = z.string().regex(/^\d+(\.\d+)? (?:(?:mg|mcg|units)(?:\/m2|\/kg)?|AUC)$/)
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
const severity = z.enum(['stop', 'confirm', 'note'])
const state = z.enum(['planned', 'given', 'omitted', 'ceased'])
/** These keys of an object have these values; it may have others. */
const part = z.record(z.string(), z.unknown())

const timed = { id: z.string(), date, start: moment.nullable(), end: moment.nullable() }
export const expectedAdministration = z.union([
  z.strictObject({
    ...timed,
    /** `planned` unless said otherwise. */
    state: state.exactOptional(),
    /** The first rung before any change; the same as `prescribed` unless said otherwise. */
    standard: amount.exactOptional(),
    prescribed: amount,
    calculated: decimalText,
    /** The same as the rung before, digit for digit, unless said otherwise. */
    limited: decimalText.exactOptional(),
    modified: decimalText.exactOptional(),
    rounded: decimalText,
    /** Of every rung after the first; mg unless said otherwise. */
    unit: z.enum(['mg', 'mcg', 'units']).exactOptional(),
    /** What the step of a rung says. */
    steps: z
      .strictObject({
        prescribed: part.exactOptional(),
        calculated: part.exactOptional(),
        limited: part.exactOptional(),
        modified: part.exactOptional(),
        rounded: part.exactOptional(),
      })
      .exactOptional(),
    /** The second drug of its vial; none unless said otherwise. */
    companion: amount.exactOptional(),
  }),
  /** `omitted` and `ceased` are states too. */
  z.strictObject({ ...timed, refused: z.string(), standard: amount.exactOptional() }),
])

/** Against the total the regimen file declares; it agrees unless said otherwise. */
const declared = z
  .enum(['agrees', 'outsideRange', 'changed', 'openEnded', 'differs', 'notDeclared', 'unknown'])
  .exactOptional()
const total = z.union([
  z.strictObject({ item: z.string(), mg: decimalText, prescribed: amount.nullable(), declared }),
  /** In another unit than mg; null where there is no total. */
  z.strictObject({ item: z.string(), rounded: amount.nullable(), prescribed: amount.nullable(), declared }),
])

const finding = z.strictObject({
  code: z.string(),
  severity: severity.exactOptional(),
  needs: z.string().exactOptional(),
  /** The refusal a finding carries. */
  refusal: z.string().exactOptional(),
  /** One of the other readings a finding offers. */
  reading: z.string().exactOptional(),
  /** What else it says. */
  says: part.exactOptional(),
})

/** One drug's ledger. Sums and lines per m²; null where nothing is known. Only what is written is compared. */
const ledger = z.strictObject({
  drug: z.string(),
  history: z.enum(['notRecorded', 'none', 'entered', 'unclear']).exactOptional(),
  given: decimalText.nullable().exactOptional(),
  planned: decimalText.nullable().exactOptional(),
  /** All its lines, in order. */
  lines: z
    .array(
      z.strictObject({
        id: z.string(),
        origin: z.enum(['recorded', 'elsewhere']).exactOptional(),
        amount: decimalText.nullable().exactOptional(),
        bsa: decimalText.nullable().exactOptional(),
        perM2: decimalText.nullable(),
      }),
    )
    .exactOptional(),
  limits: z
    .array(
      z.strictObject({
        id: z.string(),
        applies: z.enum(['yes', 'not', 'open']).exactOptional(),
        state: z.enum(['within', 'crosses', 'passedBefore', 'unknown']).exactOptional(),
        room: signedText.nullable().exactOptional(),
        after: decimalText.nullable().exactOptional(),
        crossedBy: z.string().nullable().exactOptional(),
      }),
    )
    .exactOptional(),
  equivalents: z
    .array(
      z.strictObject({
        method: z.string(),
        given: decimalText,
        planned: decimalText.exactOptional(),
        left: z.array(z.string()).exactOptional(),
      }),
    )
    .exactOptional(),
})

const body = z.strictObject({
  cycle: z.number().int(),
  height: decimalText.nullable().exactOptional(),
  weight: decimalText.nullable().exactOptional(),
  bsa: decimalText.nullable().exactOptional(),
})

/** The measurements of two cycles, side by side. */
const comparison = z.strictObject({
  before: body,
  now: body,
  heightPercent: signedText.nullable().exactOptional(),
  weightPercent: signedText.nullable().exactOptional(),
  bsaPercent: signedText.nullable().exactOptional(),
  used: z.enum(['before', 'now']).nullable(),
  doses: z
    .array(z.strictObject({ item: z.string(), before: amount.nullable(), now: amount.nullable() }))
    .exactOptional(),
})

export const expected = z.strictObject({
  ...expectedClinical,
  printStatus: z.enum(['final', 'draft', 'blocked']),
  /** What multiplies, with the four decimals shown. */
  bsa: z
    .string()
    .regex(/^\d\.\d{4}$/)
    .exactOptional(),
  bsaRefusal: z.string().exactOptional(),
  cycles: z
    .array(
      z.strictObject({
        number: z.number().int(),
        status: z.enum(['current', 'projected']),
        day1: date,
        /** Date by day of the cycle, for the days that are written. */
        dates: z.record(z.string().regex(/^-?\d+$/), date).exactOptional(),
      }),
    )
    .exactOptional(),
  /** Every administration of the current cycle is refused for this reason. */
  noDoses: z.string().exactOptional(),
  administrations: z.array(expectedAdministration),
  /** `none`: the current cycle holds the listed administrations and no other. */
  others: z.enum(['none', 'not listed']),
  totals: z.array(total).exactOptional(),
  ledgers: z.array(ledger).exactOptional(),
  /** null: there is nothing to compare. */
  comparison: comparison.nullable().exactOptional(),
  findings: z.array(finding),
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

export type Expected = z.infer<typeof expected>
export type ExpectedAdministration = z.infer<typeof expectedAdministration>
