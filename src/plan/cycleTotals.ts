import { decimal } from '../quantities/decimal.ts'
import { type Quantity, sum } from '../quantities/quantity.ts'
import type { DeclaredTotal, Regimen } from '../regimen/regimen.ts'
import type { Administration, CycleTotal } from './plan.ts'

/** Totals of one cycle by item: mg from the printed doses, per m² from the prescribed ones, held against the file. */
export function cycleTotals(
  regimen: Regimen,
  choices: Readonly<Record<string, string>>,
  administrations: readonly Administration[],
): readonly CycleTotal[] {
  return regimen.items.map(({ id, dose }) => {
    const own = administrations.filter((a) => a.item === id)
    const rounded = own.flatMap(({ ladder }) => (ladder.roundedDose.ok ? [ladder.roundedDose.value] : []))
    const prescribed = sumPrescribed(own)
    return {
      item: id,
      mg: rounded.length === own.length ? sum(rounded) : null,
      prescribed,
      declared: compare(prescribed, declaredFor(regimen, id, choices), dose?.kind === 'perM2Range'),
    }
  })
}

function sumPrescribed(administrations: readonly Administration[]): CycleTotal['prescribed'] {
  const perM2: Quantity<'mg/m2'>[] = []
  const flat: Quantity<'mg'>[] = []
  for (const { prescribedDose } of administrations.map((a) => a.ladder)) {
    if (!prescribedDose.ok) return null
    if (prescribedDose.value.unit === 'mg') flat.push({ value: prescribedDose.value.value, unit: 'mg' })
    else perM2.push({ value: prescribedDose.value.value, unit: 'mg/m2' })
  }
  // An item is dosed one way; a mixture would be two totals, not one.
  if (perM2.length > 0 && flat.length > 0) return null
  return sum(perM2) ?? sum(flat)
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
  prescribed: CycleTotal['prescribed'],
  declared: DeclaredTotal | undefined,
  chosen: boolean,
): CycleTotal['declared'] {
  if (!declared) return 'notDeclared'
  if (!prescribed) return 'unknown'
  const inside = prescribed.value.gte(decimal(declared.min)) && prescribed.value.lte(decimal(declared.max))
  if (inside && prescribed.unit === declared.unit) return 'agrees'
  return chosen ? 'outsideRange' : 'differs'
}
