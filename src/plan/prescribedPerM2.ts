import type { Decimal } from '../quantities/decimal.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Administration } from './plan.ts'

/**
 * What one administration is prescribed at, in the drug's unit per m², with the changes made to it; of one that was given,
 * what the regimen prescribed. null for a dose that is not per m², and without one.
 */
export function prescribedPerM2(administration: Administration, { doseUnit }: Drug): Decimal | null {
  const { state, standardDose, ladder } = administration
  // a record holds the amount alone
  const prescribed = state.kind === 'given' ? standardDose : ladder.prescribedDose
  if (!prescribed.ok || prescribed.value.unit !== `${doseUnit ?? 'mg'}/m2`) return null
  return prescribed.value.value
}
