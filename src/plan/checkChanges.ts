import { changeInForce, type DoseChange } from '../dosing/changeInForce.ts'
import { compareDoses, dosesOfCycle } from '../dosing/doseOrder.ts'
import { amountInstead } from '../dosing/replaceDose.ts'
import type { GivenInstead } from '../evidence/courseDetail.ts'
import type { Finding } from '../evidence/finding.ts'
import type { Order } from '../order/order.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import { isLive } from '../schedule/administrationState.ts'
import { stateOf } from '../schedule/stateOf.ts'
import { byChange, type PlannedItem, plannedItems } from './changedDoses.ts'
import { checkChangeTargets } from './checkChangeTargets.ts'
import type { Checked } from './checked.ts'
import { checkDoseCeilings } from './checkDoseCeilings.ts'
import { confirm } from './makeFinding.ts'
import type { Administration } from './plan.ts'

/** What a person must know of the changes of doses: which go on, which have ended, which lie above the standard dose. */
export function checkChanges(checked: Checked): readonly Finding[] {
  const items = plannedItems(checked)
  return [
    ...checkChangeTargets(checked),
    ...items.flatMap((planned) => [...carried(planned), ...ended(planned, checked.order)]),
    ...checkDoseCeilings(checked, items),
  ]
}

/** A change made for this cycle surprises nobody; one that comes from an earlier cycle is asked about again. */
function carried({ item, cycle, changed }: PlannedItem): Finding[] {
  return byChange(changed).flatMap(([first]) => {
    if (!first || first.change.change.at.cycle === cycle) return []
    const { administration, change } = first
    const given = givenInstead(change, item, administration, administration)
    const from = change.change.at.cycle
    return [confirm({ code: 'changeCarried', item: item.id, cycle, from, ...given }, 'acknowledgement')]
  })
}

/** The dose is the standard one again because a change ended with its cycle, and nobody has said anything since. */
function ended({ item, cycle, standard }: PlannedItem, order: Order): Finding[] {
  const [first] = standard
  if (!first) return []
  const last = lastChangedBefore(cycle, order, item)
  if (!last || isAnswered(order, item, first, last.at)) return []
  const from = last.change.change.at.cycle
  const given = givenInstead(last.change, item, last.at, first)
  return [confirm({ code: 'changeEnded', item: item.id, cycle, from, ...given }, 'acknowledgement')]
}

interface ChangedBefore {
  readonly at: ChangeTarget
  readonly change: DoseChange
}

/** Back to the last cycle in which the item was, or was to be, given: nobody was asked in one that was left out. */
function lastChangedBefore(cycle: number, order: Order, item: ResolvedItem): ChangedBefore | undefined {
  if (cycle <= 1) return undefined
  const doses = dosesOfCycle(item, cycle - 1)
  const changed = doses.flatMap((at) => {
    const outcome = changeInForce(order, item, at)
    return outcome.ok && outcome.change ? [{ at, change: outcome.change }] : []
  })
  const isGiven = doses.some((at) => isLive(stateOf(order, item.id, at.cycle, at.day, at.dose)))
  return changed.length > 0 || isGiven ? changed.at(-1) : lastChangedBefore(cycle - 1, order, item)
}

/**
 * A person has decided: by a change of this cycle that begins no later than its first standard dose, or by restoring the
 * dose after the last one that was changed.
 */
function isAnswered({ course }: Order, item: ResolvedItem, first: ChangeTarget, last: ChangeTarget): boolean {
  return course.changes.some((change) => {
    if (change.kind !== 'modify' || change.item !== item.id) return false
    const { at, action } = change
    const isHere = at.cycle === first.cycle && compareDoses(at, first) <= 0
    return isHere || (action.as === 'restore' && at.cycle < first.cycle && compareDoses(at, last) > 0)
  })
}

/** What a change gives at one administration, in the unit of a standard dose of the item. */
function givenInstead(
  change: DoseChange,
  item: ResolvedItem,
  at: ChangeTarget,
  { standardDose }: Administration,
): GivenInstead {
  const { reason, grade } = change.change
  const amount = amountInstead(change, item, at)
  const percent = change.percent && decimalText(change.percent)
  if (amount === null) return { percent, amount: null, unit: null, reason, grade }
  const unit = standardDose.ok ? standardDose.value.unit : null
  return { percent: null, amount: decimalText(amount), unit, reason, grade }
}
