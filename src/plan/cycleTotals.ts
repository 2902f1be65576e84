import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { decimal } from '../quantities/decimal.ts'
import { type Quantity, sum } from '../quantities/quantity.ts'
import type { DeclaredTotal, Regimen } from '../regimen/regimen.ts'
import type { Administration, CycleTotal } from './plan.ts'

/**
 * Totals of one cycle by item: in the drug's unit from the printed doses, per body measure from the prescribed ones. What
 * the regimen itself gives, before any change, is held against what its file declares.
 */
export function cycleTotals(
  regimen: Regimen,
  choices: Readonly<Record<string, string>>,
  administrations: readonly Administration[],
): readonly CycleTotal[] {
  return regimen.items.map(({ id, dose, until }) => {
    const all = administrations.filter((a) => a.item === id)
    const own = all.filter(({ state }) => state.kind === 'planned' || state.kind === 'given')
    const standard = sumOf(all.map((a) => a.standardDose))
    const prescribed = sumOf(own.map(({ ladder }) => ladder.prescribedDose))
    const declared = compare(standard, declaredFor(regimen, id, choices), dose?.kind === 'perM2Range')
    return {
      item: id,
      rounded: until ? null : sumOf(own.map(({ ladder }) => ladder.roundedDose)),
      // a recorded amount is no prescribed dose, also where both are in mg
      prescribed: until || own.some(({ state }) => state.kind === 'given') ? null : prescribed,
      declared: until ? 'openEnded' : declared === 'agrees' && isChanged(all) ? 'changed' : declared,
    }
  })
}

/** A person took part: an act, a record, or another dose than the regimen's. */
function isChanged(administrations: readonly Administration[]): boolean {
  return administrations.some(
    ({ state, ladder }) =>
      state.kind !== 'planned' ||
      (ladder.prescribedDose.ok && ladder.prescribedDose.step.code === 'replaced') ||
      (ladder.modifiedDose.ok && ladder.modifiedDose.step.code === 'percentGiven'),
  )
}

/** null when one is refused, or when they are in two units: that would be two totals, not one. */
function sumOf<U extends PrescribedUnit>(
  rungs: readonly ({ readonly ok: true; readonly value: Quantity<U> } | { readonly ok: false })[],
): Quantity<U> | null {
  const doses = rungs.flatMap((rung) => (rung.ok ? [rung.value] : []))
  const [first] = doses
  if (!first || doses.length < rungs.length || doses.some(({ unit }) => unit !== first.unit)) return null
  return sum(doses)
}

/** The total the file declares for an item under these choices. */
export function declaredFor(
  regimen: Regimen,
  item: string,
  choices: Readonly<Record<string, string>>,
): DeclaredTotal | undefined {
  return regimen.totals.find(
    (total) =>
      total.item === item && Object.entries(total.when ?? {}).every(([choice, option]) => choices[choice] === option),
  )
}

function compare(
  standard: CycleTotal['prescribed'],
  declared: DeclaredTotal | undefined,
  chosen: boolean,
): CycleTotal['declared'] {
  if (!declared) return 'notDeclared'
  if (!standard) return 'unknown'
  const inside = standard.value.gte(decimal(declared.min)) && standard.value.lte(decimal(declared.max))
  if (inside && standard.unit === declared.unit) return 'agrees'
  return chosen ? 'outsideRange' : 'differs'
}
