import type { Plan } from '../plan/plan.ts'
import type { PlanCaution } from '../plan/planCaution.ts'
import { buildSafetyNotes, type SafetyNotes } from './buildSafetyNotes.ts'

/** The cautions of one drug in the order they are read: what applies, what cannot be told, what is always to be checked. */
export interface DrugCautions {
  readonly drug: string
  readonly applies: readonly PlanCaution[]
  readonly notEntered: readonly PlanCaution[]
  readonly always: readonly PlanCaution[]
  readonly notMet: readonly PlanCaution[]
  readonly notes: SafetyNotes | null
}

/** One entry a drug this plan gives, in the order of the regimen's items; none for a drug whose file says nothing. */
export function buildCautionSheet(plan: Plan): readonly DrugCautions[] {
  const given = plan.cycles
    .flatMap(({ administrations }) => administrations)
    .flatMap(({ drug }) => (drug === null ? [] : [drug]))
  const drugs = [...new Set([...given, ...plan.cautions.map(({ drug }) => drug)])]
  return drugs.flatMap((drug) => {
    const own = plan.cautions.filter((caution) => caution.drug === drug)
    const notes = buildSafetyNotes(plan, drug)
    if (own.length === 0 && notes === null) return []
    const inState = (state: PlanCaution['state']) => own.filter((caution) => caution.state === state)
    return [
      {
        drug,
        applies: inState('applies'),
        notEntered: inState('notEntered'),
        always: inState('always'),
        notMet: inState('notMet'),
        notes,
      },
    ]
  })
}
