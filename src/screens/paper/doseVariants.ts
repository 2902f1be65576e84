import { companionTotal } from '../../documents/companionTotal.ts'
import type { DoseRow } from '../../documents/doseSheet.ts'
import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { Administration } from '../../plan/plan.ts'
import { amountText, type Quantity } from '../../quantities/quantity.ts'

export interface Variant {
  readonly administration: Administration
  readonly daily: Quantity<DoseUnit> | null
  /** The day's of the second drug of a vial. */
  readonly companion: Administration['companion']
  readonly days: number[]
}

/** Days that have the same single and daily dose are one line. */
export function variantsOf(row: DoseRow): readonly Variant[] {
  const variants = new Map<string, Variant>()
  for (const cell of row.cells) {
    if (cell.kind !== 'given') continue
    // doses of one day that differ (one of them changed, given, left out) are lines of their own
    for (const administration of cell.administrations) {
      const key = keyOf(administration, cell.dailyDose)
      const known = variants.get(key)
      const companion = companionTotal(cell.administrations)
      if (!known) variants.set(key, { administration, daily: cell.dailyDose, companion, days: [cell.day] })
      else if (!known.days.includes(cell.day)) known.days.push(cell.day)
    }
  }
  return [...variants.values()]
}

function keyOf({ ladder, state }: Administration, daily: Quantity<DoseUnit> | null): string {
  const { roundedDose, modifiedDose } = ladder
  const single = roundedDose.ok ? amountText(roundedDose.value) : JSON.stringify(roundedDose.refusal)
  const change = modifiedDose.ok && 'change' in modifiedDose.step ? modifiedDose.step.change : ''
  return `${state.kind} ${single} ${change} ${daily ? amountText(daily) : ''}`
}
