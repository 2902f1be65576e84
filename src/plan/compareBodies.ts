import { buildDoseLadder } from '../dosing/buildDoseLadder.ts'
import type { Body } from '../dosing/ladderInputs.ts'
import type { Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { type Quantity, quantity, type Unit } from '../quantities/quantity.ts'
import { differencePercent } from '../quantities/roundToIncrement.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import { dosedBody } from './bodyOf.ts'
import type { BodyComparison, ComparedBody } from './bodyComparison.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'
import type { PlanCycle } from './plan.ts'

/** The body an earlier cycle was dosed by beside the current one's own; null without another to compare with. */
export function compareBodies(
  order: Order,
  regimen: Regimen,
  age: number | null,
  cycles: readonly PlanCycle[],
): BodyComparison | null {
  const { cycle, own, before: earlier, body } = dosedBody(order, currentCycleNumber(order), age)
  if (earlier === null) return null
  const before = compared(earlier.cycle, earlier.body)
  const now = compared(cycle, own)
  const used = body.bsa.ok && body.bsa.working.keptFrom !== null ? 'before' : 'now'
  return {
    before,
    now,
    heightPercent: percent(before.height, now.height),
    weightPercent: percent(before.weight, now.weight),
    bsaPercent: percent(before.bsa, now.bsa),
    used: body.bsa.ok ? used : null,
    doses: compareDoses(order, regimen, { before: earlier.body, now: own }, cycles),
  }
}

function compared(cycle: number, { measurements, bsa }: Body): ComparedBody {
  const { height, heightMeasuredOn, weight, weightMeasuredOn } = measurements
  return {
    cycle,
    height: height.state === 'entered' ? quantity(height.value, 'cm') : null,
    heightMeasuredOn: heightMeasuredOn.state === 'entered' ? heightMeasuredOn.value : null,
    weight: weight.state === 'entered' ? quantity(weight.value, 'kg') : null,
    weightMeasuredOn: weightMeasuredOn.state === 'entered' ? weightMeasuredOn.value : null,
    bsa: bsa.ok ? bsa.value : null,
  }
}

function percent(before: Quantity<Unit> | null, now: Quantity<Unit> | null): string | null {
  return before && now && differencePercent(before.value, now.value)
}

/** What each body would give of every item dosed by it, at its first administration of the current cycle. */
function compareDoses(
  order: Order,
  regimen: Regimen,
  bodies: { readonly before: Body; readonly now: Body },
  cycles: readonly PlanCycle[],
): BodyComparison['doses'] {
  const current = cycles.find(({ status }) => status === 'current')
  return regimen.items.flatMap((line) => {
    const first = current?.administrations.find(({ item }) => item === line.id)
    const resolution = resolveItem(line, order.choices)
    if (!first || !resolution.ok || !isDosedByBody(resolution.item)) return []
    const { item } = resolution
    const drug = ownValue(regimen.drugs, item.drug)
    if (!drug) return []
    const doseOf = (body: Body) => {
      const { cycle, day, dose } = first
      const { roundedDose } = buildDoseLadder({ order, regimen, item, drug, body, cycle, day, dose })
      return roundedDose.ok ? roundedDose.value : null
    }
    return [{ item: item.id, before: doseOf(bodies.before), now: doseOf(bodies.now) }]
  })
}

function isDosedByBody({ dose, doseByDay = [] }: ResolvedItem): boolean {
  return [dose, ...doseByDay.map((ramp) => ramp.dose)].some(({ kind }) => kind !== 'flat' && kind !== 'auc')
}
