import type { Plan } from '../plan/plan.ts'
import { clockText } from '../quantities/civilTime.ts'
import { amountText } from '../quantities/quantity.ts'
import type { Claim } from '../recheck/compareClaims.ts'

/** What a plan says of each administration, as the second engine is asked to find it again. A refusal claims no dose. */
export function planClaims({ cycles }: Pick<Plan, 'cycles'>): readonly Claim[] {
  return cycles.flatMap(({ administrations }) =>
    administrations.map(({ id, drug, state, time, ladder: { roundedDose } }) => ({
      id,
      date: time.start?.date ?? time.dayDate,
      start: time.start && clockText(time.start.minutes),
      drug,
      isLeftOut: state.kind === 'omitted' || state.kind === 'ceased',
      amount: roundedDose.ok ? amountText(roundedDose.value) : null,
      unit: roundedDose.ok ? roundedDose.value.unit : null,
    })),
  )
}
