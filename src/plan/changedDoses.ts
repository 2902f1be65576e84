import { changeInForce, type DoseChange } from '../dosing/changeInForce.ts'
import type { Modification } from '../order/course.ts'
import { type ResolvedItem, resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import type { Administration } from './plan.ts'

/** An item of the current cycle that is still to be given, at least in part. */
export interface PlannedItem {
  readonly item: ResolvedItem
  readonly cycle: number
  /** Those of its planned doses that no change governs. One whose change cannot be read is in neither list. */
  readonly standard: readonly Administration[]
  /** Those of its planned doses that a change governs, first to last. */
  readonly changed: readonly ChangedDose[]
}

interface ChangedDose {
  readonly administration: Administration
  readonly change: DoseChange
}

export function plannedItems({ cycles, regimen, order }: Checked): readonly PlannedItem[] {
  const current = cycles.find(({ status }) => status === 'current')
  return regimen.items.flatMap((own) => {
    const resolution = resolveItem(own, order.choices)
    const planned = current?.administrations.filter((a) => a.item === own.id && a.state.kind === 'planned') ?? []
    if (!current || !resolution.ok || planned.length === 0) return []
    const { item } = resolution
    const standard: Administration[] = []
    const changed: ChangedDose[] = []
    for (const administration of planned) {
      const outcome = changeInForce(order, item, administration)
      if (!outcome.ok) continue
      if (outcome.change) changed.push({ administration, change: outcome.change })
      else standard.push(administration)
    }
    return [{ item, cycle: current.number, standard, changed }]
  })
}

/** By the change that governs, in the order of the doses. */
export function byChange(changed: readonly ChangedDose[]): readonly (readonly ChangedDose[])[] {
  const groups = new Map<Modification, ChangedDose[]>()
  for (const dose of changed) groups.set(dose.change.change, [...(groups.get(dose.change.change) ?? []), dose])
  return [...groups.values()]
}
