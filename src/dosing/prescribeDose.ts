import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Mark, Marked, Place } from '../evidence/source.ts'
import type { Entry } from '../order/order.ts'
import { Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { BandDose, PlainDoseRule } from '../regimen/item.ts'
import type { PrescribedDose } from './doseLadder.ts'

/**
 * The first rung: what the regimen (or the person choosing inside its range) prescribes for one administration.
 * A dose given per day is divided into equal doses, or multiplied by the days of its bag; nothing is rounded here.
 * @param chosen the dose typed for this item, mg/m²; used only where the regimen gives a range
 */
export function prescribeDose(
  item: string,
  rule: PlainDoseRule,
  timesPerDay: number,
  chosen: Entry<Decimal> | undefined,
): PrescribedDose {
  switch (rule.kind) {
    case 'perM2': {
      const unit: PrescribedUnit = `${rule.unit ?? 'mg'}/m2`
      if (rule.bagDays) return bagOfDays(rule.amount, rule.bagDays.value, unit)
      return rule.per === 'day' ? dividedDaily(rule.amount, timesPerDay, unit) : whole(rule.amount, unit)
    }
    case 'flat':
      return whole(rule.amount, rule.unit ?? 'mg')
    case 'perM2Range':
      return inRange(item, rule.range, chosen ?? { state: 'missing' })
  }
}

export function whole(amount: Marked<string>, unit: PrescribedUnit): PrescribedDose {
  return {
    ok: true,
    value: quantity(amount.value, unit),
    step: { code: 'prescribed', amount: amount.value, unit, ...markOf(amount), chosen: false },
  }
}

/** A daily dose in equal parts. The cross-checks let through only one whose parts add up to it again. */
export function dividedDaily(daily: Marked<string>, doses: number, unit: PrescribedUnit): PrescribedDose {
  if (doses === 1) return whole(daily, unit)
  const amount = settleDigits(decimal(daily.value).dividedBy(new Decimal(doses)))
  return {
    ok: true,
    value: quantity(amount, unit),
    step: {
      code: 'dividedDaily',
      daily: daily.value,
      doses,
      amount: decimalText(amount),
      unit,
      ...markOf(daily),
    },
  }
}

function bagOfDays(daily: Marked<string>, days: number, unit: PrescribedUnit): PrescribedDose {
  const amount = decimal(daily.value).times(new Decimal(days))
  return {
    ok: true,
    value: quantity(amount, unit),
    step: { code: 'bagOfDays', daily: daily.value, days, amount: decimalText(amount), unit, ...markOf(daily) },
  }
}

function inRange(
  item: string,
  range: Marked<{ readonly min: string; readonly max: string; readonly highest: string }>,
  chosen: Entry<Decimal>,
): PrescribedDose {
  const { min, max, highest } = range.value
  const refuse = (refusal: Refusal): PrescribedDose => ({ ok: false, refusal })
  if (chosen.state === 'missing') return refuse({ code: 'doseMissing', item, min, max })
  if (chosen.state === 'invalid') return refuse({ code: 'doseInvalid', item, text: chosen.text, fault: chosen.fault })
  const amount = decimalText(chosen.value)
  if (chosen.value.gt(decimal(highest))) return refuse({ code: 'doseAboveHighest', item, amount, highest })
  return {
    ok: true,
    value: quantity(chosen.value, 'mg/m2'),
    step: { code: 'prescribed', amount, unit: 'mg/m2', ...markOf(range), chosen: true },
  }
}

/** Where a value of a data file stands, as a step carries it. */
export function markOf(value: Marked<unknown>): { readonly mark: Mark; readonly place: Place | null } {
  return { mark: value.mark, place: 'at' in value ? (value.at ?? null) : null }
}

/** What a band's dose is prescribed by. */
export function bandUnit({ kind, unit = 'mg' }: BandDose): PrescribedUnit {
  if (kind === 'flat') return unit
  return kind === 'perM2' ? `${unit}/m2` : `${unit}/kg`
}

/** The dose unit of what is prescribed: `mcg/kg` is given in mcg, an AUC in mg. */
export function doseUnitOf(unit: PrescribedUnit): DoseUnit {
  if (unit === 'mg' || unit === 'mg/m2' || unit === 'mg/kg' || unit === 'AUC') return 'mg'
  return unit.startsWith('mcg') ? 'mcg' : 'units'
}
