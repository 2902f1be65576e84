import { z } from 'zod'

const decimalText = z.string().regex(/^\d+(\.\d+)?$/)
const signedText = z.string().regex(/^-?\d+(\.\d+)?$/)
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
/** `2 × 43`: so many vials of that strength. */
const vials = z.array(z.string().regex(/^\d+ × \d+(\.\d+)?$/))

/** What to draw up for one administration. Only what is written is compared; a part may be a refusal's code. */
const preparation = z.strictObject({
  id: z.string(),
  concentration: decimalText.exactOptional(),
  vials: vials.exactOptional(),
  waste: decimalText.exactOptional(),
  wastePercent: decimalText.exactOptional(),
  /** mL, at as many decimals as are written. */
  exactMl: decimalText.exactOptional(),
  drawnMl: decimalText.exactOptional(),
  delivers: decimalText.exactOptional(),
  differencePercent: signedText.exactOptional(),
  container: z.enum(['bag', 'syringe']).exactOptional(),
  diluent: z.string().exactOptional(),
  bagMl: decimalText.exactOptional(),
  removedMl: decimalText.exactOptional(),
  finalMl: decimalText.exactOptional(),
  finalConcentration: decimalText.exactOptional(),
  window: z.enum(['within', 'outside', 'noWindow']).exactOptional(),
  mlPerHour: decimalText.exactOptional(),
  push: z.literal(true).exactOptional(),
  hours: decimalText.exactOptional(),
  /** Code of the refusal by the part it takes: `drawn`, `bag`, … */
  refused: z.record(z.string(), z.string()).exactOptional(),
})

const vialTotal = z.strictObject({
  item: z.string(),
  apart: vials.exactOptional(),
  apartWaste: decimalText.exactOptional(),
  shared: vials.exactOptional(),
  sharedWaste: decimalText.exactOptional(),
})

export const expectedClinical = {
  preparations: z.array(preparation).exactOptional(),
  vials: z.array(vialTotal).exactOptional(),
  /** By formula; `value` as the formula gives it, `absolute` in mL/min. */
  renal: z
    .array(
      z.strictObject({
        formula: z.string(),
        value: decimalText.exactOptional(),
        unit: z.enum(['mL/min', 'mL/min/1.73m2']).exactOptional(),
        absolute: decimalText.nullable().exactOptional(),
        refused: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  criteria: z
    .array(
      z.strictObject({
        id: z.string(),
        result: z.enum(['within', 'outside', 'notEntered', 'noLimitStated', 'setAside']),
        ageDays: z.number().int().nullable().exactOptional(),
      }),
    )
    .exactOptional(),
  cautions: z
    .array(
      z.strictObject({
        drug: z.string(),
        id: z.string(),
        state: z.enum(['always', 'applies', 'notMet', 'notEntered']),
        /** How many rows of its table are shown, and whether the value lies between two. */
        rows: z.number().int().exactOptional(),
        between: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  support: z
    .array(
      z.strictObject({
        line: z.string(),
        day: z.number().int(),
        /** Of the day. Not written: the line stands once on that day. */
        dose: z.number().int().exactOptional(),
        start: moment.nullable(),
        state: z.enum(['planned', 'leftOut', 'unplaced']).exactOptional(),
      }),
    )
    .exactOptional(),
}
