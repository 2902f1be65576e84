import type { Administration } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** That a dose is another than the regimen's: who prepares or gives it must not take it for a slip. Nothing where it is not. */
export function doseChangeText(
  { state, ladder: { prescribedDose, modifiedDose } }: Administration,
  { paper, number }: LaterWording,
): readonly string[] {
  if (state.kind !== 'planned') return []
  const step = modifiedDose.ok ? modifiedDose.step : null
  if (step?.code === 'percentGiven') return [paper.doseChangedTo(`${number(step.percent)}%`)]
  return prescribedDose.ok && prescribedDose.step.code === 'replaced' ? [paper.doseChanged] : []
}
