import type { Finding } from '../evidence/finding.ts'
import type { Change, UnclearChange } from '../order/course.ts'
import type { Item } from '../regimen/item.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { stop } from './makeFinding.ts'
import type { PlanCycle } from './plan.ts'

type Course = Pick<Checked, 'order' | 'regimen'>

/** Changes of what the regimen does not have: one that reaches nothing would be lost, and a dose stand unchanged. */
export function checkChangeTargets({ order, regimen, cycles }: Checked): readonly Finding[] {
  const unknown = order.course.changes
    .filter((change) => !isKnown(change, { order, regimen }))
    .map(({ id, item }) => stop({ code: 'changeUnknown', change: id, item: item ?? '' }))
  return [...unknown, ...order.course.changes.flatMap((change) => checkUnclear(change, cycles))]
}

/** One that takes no dose of this plan must be clear all the same: it may reach the next one. */
function checkUnclear(change: Change | UnclearChange, cycles: readonly PlanCycle[]): Finding[] {
  if (change.kind !== 'unclear') return []
  const isSaid = cycles.some(({ administrations }) =>
    administrations.some(({ state, ladder: { roundedDose } }) => {
      const refusal = roundedDose.ok ? null : roundedDose.refusal
      return state.kind === 'planned' && refusal?.code === 'changeUnclear' && refusal.change === change.id
    }),
  )
  const { id, fields } = change
  return isSaid ? [] : [stop({ code: 'entryInvalid', refusal: { code: 'changeUnclear', change: id, fields } })]
}

function isKnown({ item: named, at }: Change | UnclearChange, { order, regimen }: Course): boolean {
  const { cycles } = regimen.course
  const last = cycles.mark === 'absent' ? null : cycles.value.max
  if (at.cycle < 1 || (last !== null && at.cycle > last)) return false
  return regimen.items
    .filter(({ id }) => named === null || id === named)
    .some((item) => {
      const isDose = at.dose >= 1 && at.dose <= dosesADay(item, order.choices)
      return isDose && item.days.value.includes(at.day)
    })
}

/** While the choice that decides it is open: as many as any of its options gives. */
function dosesADay(item: Item, choices: Readonly<Record<string, string>>): number {
  const resolution = resolveItem(item, choices)
  if (resolution.ok) return resolution.item.timesPerDay.value
  const options = Object.values(item.byChoice?.options ?? {})
  return Math.max(1, ...[item, ...options].map(({ timesPerDay }) => timesPerDay?.value ?? 1))
}
