import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { Decimal } from '../quantities/decimal.ts'
import type { Administration, PlanCycle } from './plan.ts'

/** One dose still to be given, per m² of its cycle's area; null while there is no dose, or no area. */
export interface PlannedPerM2 {
  readonly id: string
  readonly drug: string
  readonly perM2: Decimal | null
}

/** The planned doses of some drugs over all cycles shown, in the order in which they are given. */
export function plannedPerM2(cycles: readonly PlanCycle[], drugs: readonly string[]): readonly PlannedPerM2[] {
  return [...cycles]
    .sort((a, b) => a.number - b.number)
    .flatMap(({ administrations, bsa }) =>
      [...administrations]
        .sort((a, b) => a.day - b.day || a.dose - b.dose)
        .flatMap(({ id, drug, state, ladder }) =>
          drug !== null && drugs.includes(drug) && state.kind === 'planned'
            ? [{ id, drug, perM2: perM2Of(ladder.roundedDose, bsa) }]
            : [],
        ),
    )
}

function perM2Of(rounded: Administration['ladder']['roundedDose'], bsa: BsaOutcome): Decimal | null {
  return rounded.ok && bsa.ok ? rounded.value.value.dividedBy(bsa.value.value) : null
}
