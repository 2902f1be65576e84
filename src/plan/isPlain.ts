import type { Order } from '../order/order.ts'
import type { DoseRule, PlainDoseRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'

/**
 * Whether the doses of an order need nothing but body surface area, a choice and the increment: then they can be read
 * before the rest of the rules have loaded. Anything else, known or not, is not plain.
 */
export function isPlain({ course, cycles, measurements, policy }: Order, regimen: Regimen): boolean {
  const { changes, records, weights } = course
  return (
    policy.rounding === 'increment' &&
    changes.length === 0 &&
    records.length === 0 &&
    Object.keys(weights).length === 0 &&
    cycles.length < 2 &&
    Object.values(measurements).every(({ bsa }) => bsa.state === 'missing') &&
    regimen.items.every(({ dose, doseByDay, cap, byChoice, asks }) => {
      const options = Object.values(byChoice?.options ?? {})
      const rules = [dose, ...options.map((option) => option.dose)]
      const isByDay = [doseByDay, ...options.map((option) => option.doseByDay)].some((days) => days !== undefined)
      return !asks && !isByDay && cap === undefined && rules.every((rule) => rule === undefined || isPlainRule(rule))
    }) &&
    Object.values(regimen.drugs).every(
      ({ caps, pair, products }) =>
        caps === undefined && pair === undefined && !products?.some(({ value }) => value.form !== 'vial'),
    )
  )
}

export function isPlainRule(rule: DoseRule): rule is PlainDoseRule {
  return rule.kind === 'perM2' || rule.kind === 'perM2Range' || rule.kind === 'flat'
}
