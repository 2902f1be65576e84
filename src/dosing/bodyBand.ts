import type { Refusal } from '../evidence/refusal.ts'
import type { BodyBandBy } from '../evidence/step.ts'
import { Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { DoseRule } from '../regimen/item.ts'
import { acceptMeasure } from './bodySurfaceArea.ts'
import type { PrescribedDose } from './doseLadder.ts'
import { entryRefusal } from './entryRefusal.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { bandUnit, markOf } from './prescribeDose.ts'

type BandInputs = Pick<LadderInputs, 'order' | 'item' | 'body'>
type BandRule = Extract<DoseRule, { kind: 'bands' }>

/**
 * The first rung of a dose by bands: that of the band the body lies in, from ≤ value < below. The weight is the measured
 * one; the area is that which multiplies, never rounded first; the age is in completed years.
 */
export function bodyBand({ order, item, body }: BandInputs, { by, bands }: BandRule): PrescribedDose {
  const measure = MEASURES[by]({ order, item, body })
  if (!measure.ok) return measure
  const value = decimalText(measure.value)
  const band = bands.find(({ from, below }) => contains(from, below, measure.value))
  if (!band) return { ok: false, refusal: { code: 'outsideBands', item: item.id, by, value } }
  const { from, below, dose } = band
  const amount = dose.amount.value
  const unit = bandUnit(dose)
  return {
    ok: true,
    value: quantity(amount, unit),
    step: { code: 'bodyBand', by, value, from, below, amount, unit, ...markOf(dose.amount) },
  }
}

function contains(from: string, below: string | null, value: Decimal): boolean {
  return value.gte(decimal(from)) && (below === null || value.lt(decimal(below)))
}

type Measure = { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly refusal: Refusal }

const MEASURES: Readonly<Record<BodyBandBy, (inputs: BandInputs) => Measure>> = {
  weight: ({ order, body }) =>
    !body.bsa.ok && body.bsa.refusal.code === 'bodyChanged'
      ? body.bsa
      : acceptMeasure(body.measurements.weight, 'weight', order.policy.limits.weightKg),
  bsa: ({ body }) => (body.bsa.ok ? { ok: true, value: body.bsa.value.value } : body.bsa),
  age: ({ order, body }) => {
    if (body.age !== null) return { ok: true, value: new Decimal(body.age) }
    const { birthDate } = order
    // born on a known date and still of no age: it is the day to count to that is missing
    if (birthDate.state === 'entered') return { ok: false, refusal: { code: 'fieldMissing', field: 'day1' } }
    return { ok: false, refusal: entryRefusal(birthDate, 'birthDate') }
  },
}
