import { isWithinPercent } from '../dosing/isWithinPercent.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Place } from '../evidence/source.ts'
import type { Step } from '../evidence/step.ts'
import { declaredFor } from './cycleTotals.ts'
import { decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { confirm, stop } from './makeFinding.ts'
import { readingsOfRefused } from './otherReadings.ts'
import { refusedDoses } from './refusedDoses.ts'
import type { Administration } from './plan.ts'

/** Refused doses, doses chosen outside a range, and roundings that change a dose by more than the policy allows alone. */
export function checkDoses(checked: Checked): readonly Finding[] {
  const current = checked.cycles.filter((cycle) => cycle.status === 'current').flatMap((c) => c.administrations)
  return [
    ...refusedDoses(checked, (refusal) =>
      readingsOfRefused(refusal, checked.measurements, checked.order.policy.limits),
    ),
    ...checkRanges(checked),
    ...largeRoundings(current, checked.order.policy.roundingConfirmPercent),
    ...totalsDiffer(checked),
    ...checkCap(checked),
  ]
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
    if (!roundedDose.ok || !modifiedDose.ok || !isRounded(roundedDose.step)) return []
    const { value: exact } = modifiedDose.value
    const { result: rounded, unit, differencePercent } = roundedDose.step
    if (isWithinPercent(exact, roundedDose.value.value, limitPercent)) return []
    const detail = { item, exact: decimalText(exact), rounded, unit, differencePercent, limitPercent }
    const finding = confirm({ ...detail, code: 'roundingLarge' }, 'acknowledgement')
    // A ramp-up or a change gives one item several doses: each of them is asked about, once.
    if (seen.has(finding.key)) return []
    seen.add(finding.key)
    return [finding]
  })
}

type RoundedStep = Extract<Step, { readonly code: 'rounded' | 'wholeUnits' | 'doseBand' }>

function isRounded(step: Step): step is RoundedStep {
  return step.code === 'rounded' || step.code === 'wholeUnits' || step.code === 'doseBand'
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
