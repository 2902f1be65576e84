import type { Preparation } from '../dosing/preparation/preparation.ts'
import { type PreparedDose, prepareDose } from '../dosing/preparation/prepareDose.ts'
import type { PreparationInputs } from '../dosing/preparation/preparationInputs.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { amountText } from '../quantities/quantity.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { Administration } from './plan.ts'

/**
 * What to draw up for every administration that is still to be given. One whose drug a choice has yet to decide has none.
 * The same dose of a drug, given the same way, is prepared the same way: a long course is worked out once.
 */
export function buildPreparations({ order, regimen, cycles }: ClinicalInputs): readonly Preparation[] {
  const { syringes, drugs } = order.policy.preparation
  const made = new Map<string, PreparedDose>()
  return cycles.flatMap(({ administrations }) => administrations.flatMap(preparation))

  function preparation(administration: Administration): Preparation[] {
    const { id, item, cycle, day, state, time, ladder } = administration
    const drug = administration.drug === null ? undefined : ownValue(regimen.drugs, administration.drug)
    if (!drug || state.kind !== 'planned') return []
    const dose = ladder.roundedDose.ok ? ladder.roundedDose.value : null
    const route = time.route.mark === 'absent' ? null : time.route.value
    const local = ownValue(drugs, drug.id)
    const inputs = { drug, local, syringes, dose, route, duration: time.duration }
    const coordinates = { administration: id, item, drug: drug.id, cycle, day, start: time.start, dose }
    return [{ ...coordinates, ...prepared(inputs) }]
  }

  function prepared(inputs: PreparationInputs): PreparedDose {
    const key = keyOf(inputs)
    const before = made.get(key)
    if (before) return before
    const parts = prepareDose(inputs)
    made.set(key, parts)
    return parts
  }
}

/** All that differs between two preparations under one policy and one library. */
function keyOf({ drug, dose, route, duration }: PreparationInputs): string {
  const over = duration.kind === 'over' ? String(duration.minutes) : duration.kind
  return [drug.id, dose === null ? '' : amountText(dose), route ?? '', over].join(' ')
}
