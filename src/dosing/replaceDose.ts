import type { ChangeTarget } from '../order/typedCourse.ts'
import { Decimal, decimal, decimalText, settleDigits } from '../quantities/decimal.ts'
import { quantity } from '../quantities/quantity.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import type { DoseChange, Replacement } from './changeInForce.ts'
import type { PrescribedDose } from './doseLadder.ts'
import { ruleOn } from './prescribeRule.ts'

/** The first rung: the standard dose, or the level or amount that a change puts in its place. */
export function replaceDose(
  standard: PrescribedDose,
  change: DoseChange | null,
  item: ResolvedItem,
  at: ChangeTarget,
): PrescribedDose {
  if (!standard.ok || !change) return standard
  const { value, unit } = standard.value
  const rule = ruleOn(item, at.day, at.cycle)
  const given = amountGiven(value, change, item, at)
  // no change may pass what the same regimen refuses to have chosen
  if (rule.kind === 'perM2Range' && given.gt(decimal(rule.range.value.highest))) {
    const { highest } = rule.range.value
    return { ok: false, refusal: { code: 'doseAboveHighest', item: item.id, amount: decimalText(given), highest } }
  }
  if (!change.replacement) return standard
  const { by, change: id, mark, place } = change.replacement
  const amount = replacedBy(change.replacement, item, at)
  return {
    ok: true,
    value: quantity(amount, unit),
    step: {
      code: 'replaced',
      amount: decimalText(amount),
      standard: decimalText(value),
      unit,
      by,
      change: id,
      mark,
      place,
    },
  }
}

/** What a change gives of one administration, in the unit it is prescribed in: before any cap, the percentage taken. */
export function amountGiven(
  standard: Decimal,
  change: DoseChange | null,
  item: ResolvedItem,
  at: ChangeTarget,
): Decimal {
  if (!change) return standard
  return amountInstead(change, item, at) ?? percentOf(standard, change.percent)
}

/** The amount that stands in place of the standard one, the percentage taken; null when the standard one stands. */
export function amountInstead(
  { replacement, percent }: DoseChange,
  item: ResolvedItem,
  at: ChangeTarget,
): Decimal | null {
  return replacement && percentOf(replacedBy(replacement, item, at), percent)
}

function percentOf(amount: Decimal, percent: Decimal | null): Decimal {
  return percent === null ? amount : settleDigits(amount.times(percent).dividedBy(decimal('100')))
}

/** A level is on the footing of the dose it stands for, in the file: of a whole day, or for each day of a bag. */
function replacedBy({ by, amount }: Replacement, item: ResolvedItem, at: ChangeTarget): Decimal {
  const rule = ruleOn(item, at.day, at.cycle)
  if (by === 'amount') return amount
  if (rule.kind === 'perM2' && rule.bagDays) return amount.times(new Decimal(rule.bagDays.value))
  const isDaily = (rule.kind === 'perM2' || rule.kind === 'perKg') && rule.per === 'day'
  return isDaily ? settleDigits(amount.dividedBy(new Decimal(item.timesPerDay.value))) : amount
}
