import { buildLabels } from '../../../src/documents/buildLabels.ts'
import type { Label } from '../../../src/documents/label.ts'
import type { Preparation } from '../../../src/dosing/preparation/preparation.ts'
import type { PreparationRefusal } from '../../../src/evidence/preparation.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Administration, Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import {
  blankPreparation,
  infusedPreparation,
  pushedPreparation,
  withPreparations,
} from '../../examples/handPreparation.ts'
import { BHA } from '../schedule/acts.ts'

/** A preparation of which one thing is not known; the dose it is of stays. */
function silent(administration: Administration, refusal: PreparationRefusal): Preparation {
  const { roundedDose } = administration.ladder
  return { ...blankPreparation(administration, refusal), dose: roundedDose.ok ? roundedDose.value : null }
}

/** Bortezomib pushed, homoharringtonine infused, of cytarabine no product chosen. */
export const bha = (...edits: readonly Edit[]): Plan =>
  withPreparations(examplePlan(BHA, ...edits), (administration) => {
    if (administration.item === 'bortezomib') return pushedPreparation(administration)
    if (administration.item === 'homoharringtonine') return infusedPreparation(administration)
    return silent(administration, { code: 'productNotChosen', drug: 'cytarabine' })
  })

export const labelsOf = (plan: Plan): readonly Label[] => buildLabels(plan, 1).labels
export const labelOf = (plan: Plan, id: string): Label => {
  const label = labelsOf(plan).find(({ administration }) => administration.id === id)
  if (!label) throw new Error(`${id} has no label`)
  return label
}
export const reasons = (plan: Plan) =>
  buildLabels(plan, 1).without.map(({ administrations, why }) => ({ ids: administrations.map(({ id }) => id), why }))
