import type { Refusal } from '../evidence/refusal.ts'
import type { Marked } from '../evidence/source.ts'
import type { Entry } from '../order/order.ts'
import { Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { Rung } from './doseLadder.ts'

export type PrescribedDose = Rung<'mg/m2'> | Rung<'mg'>

/**
 * The first rung: what the regimen (or the person choosing inside its range) prescribes for one administration.
 * A dose given per day is divided into equal doses; nothing is rounded here.
 * @param chosen the dose typed for this item, mg/m²; used only where the regimen gives a range
 */
export function prescribeDose(
  item: string,
  rule: DoseRule,
  timesPerDay: number,
  chosen: Entry<Decimal> | undefined,
): PrescribedDose {
  switch (rule.kind) {
    case 'perM2':
      return rule.per === 'day' && timesPerDay > 1 ? divided(rule.amount, timesPerDay) : whole(rule.amount, 'mg/m2')
    case 'flat':
      return whole(rule.amount, 'mg')
    case 'perM2Range':
      return inRange(item, rule.range, chosen ?? { state: 'missing' })
  }
}

function whole<U extends 'mg/m2' | 'mg'>(amount: Marked<string>, unit: U): Rung<U> {
  return {
    ok: true,
    value: quantity(amount.value, unit),
    step: { code: 'prescribed', amount: amount.value, unit, ...markOf(amount), chosen: false },
  }
}

function divided(daily: Marked<string>, doses: number): Rung<'mg/m2'> {
  const amount = settleDigits(decimal(daily.value).dividedBy(new Decimal(doses)))
  return {
    ok: true,
    value: quantity(amount, 'mg/m2'),
    step: {
      code: 'dividedDaily',
      daily: daily.value,
      doses,
      amount: decimalText(amount),
      unit: 'mg/m2',
      ...markOf(daily),
    },
  }
}

function inRange(
  item: string,
  range: Marked<{ readonly min: string; readonly max: string; readonly highest: string }>,
  chosen: Entry<Decimal>,
): Rung<'mg/m2'> {
  const { min, max, highest } = range.value
  const refuse = (refusal: Refusal): Rung<'mg/m2'> => ({ ok: false, refusal })
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

function markOf(value: Marked<unknown>) {
  return { mark: value.mark, place: 'at' in value ? (value.at ?? null) : null }
}
