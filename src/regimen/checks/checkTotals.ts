import { Decimal, decimal, decimalText } from '../../quantities/decimal.ts'
import type { RegimenFile } from '../regimen.ts'
import { type ResolvedItem, resolveItem } from '../resolveItem.ts'
import { answerText, combinations, holds } from './combinations.ts'
import type { Fault } from './fault.ts'

/** 13: for every answer to the choices each item has one declared total, and its days and doses add up to it. */
export function checkTotals(file: RegimenFile): Fault[] {
  const faults = new Map<string, Fault>()
  for (const answer of combinations(file))
    for (const [index, item] of file.items.entries()) {
      const declared = file.totals.flatMap((total, at) =>
        total.item === item.id && holds(total.when, answer) ? [{ total, path: `totals[${String(at)}]` }] : [],
      )
      const [only, second] = declared
      const add = (path: string, message: string): unknown =>
        faults.has(path + message) ||
        faults.set(path + message, { check: 13, path, message: message + answerText(answer) })
      if (!only) add(`items[${String(index)}]`, `no declared total for ${item.id}`)
      else if (second) add(second.path, `a second total for ${item.id}`)
      else {
        const resolved = resolveItem(item, answer)
        if (!resolved.ok) continue
        const { min, max, unit } = totalOf(resolved.item)
        if (unit !== only.total.unit) add(`${only.path}.unit`, `${item.id} adds up in ${unit}`)
        if (!min.equals(decimal(only.total.min))) add(`${only.path}.min`, `${item.id} adds up to ${decimalText(min)}`)
        if (!max.equals(decimal(only.total.max))) add(`${only.path}.max`, `${item.id} adds up to ${decimalText(max)}`)
      }
    }
  return [...faults.values()]
}

interface Total {
  readonly min: Decimal
  readonly max: Decimal
  readonly unit: 'mg/m2' | 'mg'
}

/** Days times doses a day times dose, by addition's own definition and without the engine. */
function totalOf({ dose, days, timesPerDay }: ResolvedItem): Total {
  const perDay = dose.kind === 'perM2' && dose.per === 'day' ? 1 : timesPerDay.value
  const doses = new Decimal(days.value.length * perDay)
  const times = (amount: string): Decimal => decimal(amount).times(doses)
  if (dose.kind === 'perM2Range')
    return { min: times(dose.range.value.min), max: times(dose.range.value.max), unit: 'mg/m2' }
  const total = times(dose.amount.value)
  return { min: total, max: total, unit: dose.kind === 'flat' ? 'mg' : 'mg/m2' }
}
