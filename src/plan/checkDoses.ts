import type { Finding } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Place } from '../evidence/source.ts'
import { declaredFor } from './cycleTotals.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { Decimal, decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { confirm, stop } from './makeFinding.ts'
import { readingsOfRefused } from './otherReadings.ts'
import type { Administration } from './plan.ts'

/** Refused doses, doses chosen outside a range, and roundings that change a dose by more than the policy allows alone. */
export function checkDoses(checked: Checked): readonly Finding[] {
  const all = checked.cycles.flatMap((cycle) => cycle.administrations)
  const current = checked.cycles.filter((cycle) => cycle.status === 'current').flatMap((c) => c.administrations)
  return [
    ...refused(all, checked),
    ...checkRanges(checked),
    ...largeRoundings(current, checked.order.policy.roundingConfirmPercent),
    ...totalsDiffer(checked),
    ...checkCap(checked),
  ]
}

/** One stop a reason, naming every item it takes. */
function refused(administrations: readonly Administration[], checked: Checked): Finding[] {
  const byReason = new Map<string, { refusal: Refusal; items: Set<string> }>()
  for (const { item, ladder } of administrations) {
    if (ladder.roundedDose.ok) continue
    const { refusal } = ladder.roundedDose
    const key = canonicalJson(refusal)
    const entry = byReason.get(key) ?? { refusal, items: new Set<string>() }
    entry.items.add(item)
    byReason.set(key, entry)
  }
  return [...byReason.values()].map(({ refusal, items }) =>
    stop({ code: 'noDose', refusal, items: [...items], readings: readingsOf(refusal, checked) }),
  )
}

function readingsOf(refusal: Refusal, { measurements, order }: Checked) {
  return readingsOfRefused(refusal, measurements, order.policy.limits)
}

function checkRanges({ order, regimen }: Checked): Finding[] {
  return regimen.items.flatMap((item) => {
    const entry = ownValue(order.doses, item.id)
    const resolution = resolveItem(item, order.choices)
    const dose = resolution.ok ? resolution.item.dose : item.dose
    if (dose?.kind !== 'perM2Range' || entry?.state !== 'entered') return []
    const { min, max, highest } = dose.range.value
    const amount = decimalText(entry.value)
    const at: Place | null = 'at' in dose.range ? (dose.range.at ?? null) : null
    if (entry.value.lt(decimal(min)))
      return [confirm({ code: 'doseBelowRange', item: item.id, amount, min, at }, 'reason')]
    if (entry.value.gt(decimal(max)) && entry.value.lte(decimal(highest)))
      return [confirm({ code: 'doseAboveRange', item: item.id, amount, max, highest, at }, 'authoriser')]
    return []
  })
}

function largeRoundings(administrations: readonly Administration[], limitPercent: string): Finding[] {
  const seen = new Set<string>()
  return administrations.flatMap(({ item, ladder: { modifiedDose, roundedDose } }) => {
    if (seen.has(item) || !roundedDose.ok || !modifiedDose.ok || roundedDose.step.code !== 'rounded') return []
    seen.add(item)
    const exact = modifiedDose.value.value
    const change = roundedDose.value.value.minus(exact).abs().dividedBy(exact).times(new Decimal(100))
    if (change.lte(decimal(limitPercent))) return []
    const { result: rounded, differencePercent } = roundedDose.step
    const detail = { code: 'roundingLarge', item, exact: decimalText(exact), rounded, differencePercent, limitPercent }
    return [confirm({ ...detail, code: 'roundingLarge' }, 'acknowledgement')]
  })
}

/** The schedule must add up to what the regimen file declares; if it does not, the engine or the file is wrong. */
function totalsDiffer({ cycles, regimen, order }: Checked): Finding[] {
  const items = cycles.flatMap(({ totals }) => totals.filter((t) => t.declared === 'differs').map((t) => t.item))
  return [...new Set(items)].map((item) => {
    const total = declaredFor(regimen, item, order.choices)
    return stop({ code: 'totalDiffers', item, declared: total ? `${total.max} ${total.unit}` : '' })
  })
}

/** A cap that acts takes a part of every dose per m²: never without a person having seen from what to what. */
function checkCap({ bsa }: Checked): Finding[] {
  return bsa.ok && bsa.working.cap ? [confirm({ code: 'bsaCapped', ...bsa.working.cap }, 'acknowledgement')] : []
}
