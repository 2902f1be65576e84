import { decimal } from '../quantities/decimal.ts'
import { z } from '../quantities/zodSetup.ts'
import type { BandTable } from './bandTable.ts'
import { bilingual, citation, decimalText, id, positiveDecimal, version } from './evidenceSchema.ts'

/** National bands lie within 6% of a cytotoxic's dose and 10% of a biological's (NICE KTT22): no table may reach further. */
const MOST_PERCENT = '10'
const MOST_DRUGS = 100
const MOST_ROWS = 500

const row = z.strictObject({ from: decimalText, below: positiveDecimal, band: positiveDecimal })

/** One table of dose bands: a file of regimens/bands, or a hospital's own in its policy. It checks itself. */
export const bandTableSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id,
    version,
    title: bilingual,
    source: citation,
    drugs: z.array(id).min(1).max(MOST_DRUGS).describe('ids of drugs'),
    unit: z.enum(['mg', 'mcg', 'units']),
    withinPercent: positiveDecimal,
    rows: z.array(row).min(1).max(MOST_ROWS).describe('ascending: from ≤ dose < below'),
  })
  .superRefine((table, context) => {
    for (const { path, message } of contradictions(table))
      context.addIssue({ code: 'custom', path: [...path], message, params: { fault: 'contradiction' } })
  })

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function contradictions({ drugs, withinPercent, rows }: Omit<BandTable, 'source'>): readonly Contradiction[] {
  const texts = [withinPercent, ...rows.flatMap(({ from, below, band }) => [from, below, band])]
  // A number the schema has refused already is still handed on to here, and would not be read.
  if (!texts.every((number) => decimalText.safeParse(number).success)) return []
  const twice = drugs.flatMap((drug, index) =>
    drugs.indexOf(drug) === index ? [] : [{ path: ['drugs', index], message: `${drug} is named twice` }],
  )
  const wide = decimal(withinPercent).gt(decimal(MOST_PERCENT))
  return [
    ...twice,
    ...(wide ? [{ path: ['withinPercent'], message: `a band lies within ${MOST_PERCENT}% of its dose` }] : []),
    ...rows.flatMap((here, index) => rowFaults(here, rows[index - 1], index, withinPercent)),
  ]
}

type Row = BandTable['rows'][number]

function rowFaults(here: Row, before: Row | undefined, index: number, withinPercent: string): Contradiction[] {
  const [from, below, band] = [decimal(here.from), decimal(here.below), decimal(here.band)]
  const fault = (key: keyof Row, message: string): Contradiction => ({ path: ['rows', index, key], message })
  const faults: Contradiction[] = []
  if (from.gte(below)) faults.push(fault('below', 'no dose lies in this row'))
  else if (!isNear(here, withinPercent))
    faults.push(fault('band', `the band is not within ${withinPercent}% of any dose of its row`))
  if (!before) return faults
  const end = decimal(before.below)
  if (from.gt(end)) faults.push(fault('from', 'doses between this row and the one before have no band'))
  if (from.lt(end)) faults.push(fault('from', 'some doses lie in this row and in the one before'))
  if (band.lte(decimal(before.band))) faults.push(fault('band', 'bands ascend'))
  return faults
}

/** Inside its row, or so little outside that some dose of the row may take it: any other band is a slip of the pen. */
function isNear({ from, below, band }: Row, withinPercent: string): boolean {
  const [value, limit, hundred] = [decimal(band), decimal(withinPercent), decimal('100')]
  const lowest = hundred.minus(limit).times(decimal(from))
  const highest = hundred.plus(limit).times(decimal(below))
  return value.times(hundred).gte(lowest) && value.times(hundred).lt(highest)
}
