import { Decimal, decimal, decimalText } from '../../quantities/decimal.ts'
import type { DoseRule } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { type ResolvedItem, resolveItem } from '../resolveItem.ts'
import { answerText, combinations, holds } from './combinations.ts'
import type { Fault } from './fault.ts'
import { unitsOf } from './variants.ts'

/**
 * 13: for every answer to the choices each item has one declared total, and its days and doses add up to it. Where there is
 * no such total, none is declared: an item without a last day, by bands of the body, of other doses in some cycles, or that
 * a hospital completes.
 */
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
      const resolved = resolveItem(item, answer)
      const open = item.asks ? 'is completed by the hospital' : resolved.ok ? whyNoTotal(resolved.item) : null
      if (!only) {
        if (!open) add(`items[${String(index)}]`, `no declared total for ${item.id}`)
      } else if (open) add(only.path, `${item.id} ${open}`)
      else if (second) add(second.path, `a second total for ${item.id}`)
      else if (resolved.ok) {
        const { min, max, units } = totalOf(resolved.item)
        if (units !== only.total.unit) add(`${only.path}.unit`, `${item.id} adds up in ${units}`)
        if (!min.equals(decimal(only.total.min))) add(`${only.path}.min`, `${item.id} adds up to ${decimalText(min)}`)
        if (!max.equals(decimal(only.total.max))) add(`${only.path}.max`, `${item.id} adds up to ${decimalText(max)}`)
      }
    }
  return [...faults.values()]
}

function whyNoTotal({ until, dose, doseByDay = [] }: ResolvedItem): string | null {
  if (until) return 'has no last day and no total'
  if ([dose, ...doseByDay.map((day) => day.dose)].some(({ kind }) => kind === 'bands'))
    return 'has a total for each body'
  return doseByDay.some(({ cycles }) => cycles) ? 'has a total for each cycle' : null
}

interface Total {
  readonly min: Decimal
  readonly max: Decimal
  /** More than one where the doses cannot be added. */
  readonly units: string
}

/** Day by day, by addition's own definition and without the engine. */
function totalOf({ dose, doseByDay, days, timesPerDay }: ResolvedItem): Total {
  const rules = days.value.map((day) => doseByDay?.find((ramp) => ramp.days.includes(day))?.dose ?? dose)
  const sum = (end: 'min' | 'max'): Decimal =>
    rules.reduce((total, rule) => total.plus(ofOneDay(rule, end, timesPerDay.value)), new Decimal(0))
  return { min: sum('min'), max: sum('max'), units: [...new Set(rules.flatMap(unitsOf))].join(' and ') }
}

function ofOneDay(rule: DoseRule, end: 'min' | 'max', timesPerDay: number): Decimal {
  if (rule.kind === 'bands') return new Decimal(0)
  if (rule.kind === 'perM2Range') return decimal(rule.range.value[end]).times(new Decimal(timesPerDay))
  const isDaily = (rule.kind === 'perM2' || rule.kind === 'perKg') && rule.per === 'day'
  const bagDays = rule.kind === 'perM2' ? (rule.bagDays?.value ?? 1) : 1
  return decimal(rule.amount.value).times(new Decimal(isDaily ? bagDays : bagDays * timesPerDay))
}
