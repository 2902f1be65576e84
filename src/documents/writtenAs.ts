import type { Bilingual } from '../evidence/bilingual.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import { decimal } from '../quantities/decimal.ts'
import { type Quantity, quantity } from '../quantities/quantity.ts'
import type { DoseRule } from '../regimen/item.ts'

/** What a source writes for a dose in another basis (a salt): shown beside the dose, and never dosed by. */
export interface WrittenAs {
  readonly dose: Quantity<PrescribedUnit>
  readonly basis: Bilingual
}

/** null for a dose that its source writes in the drug's own basis. */
export function writtenAs(rule: DoseRule | undefined): WrittenAs | null {
  if (rule?.kind !== 'perM2' || !rule.writtenAs) return null
  const { amount, basis } = rule.writtenAs.value
  return { dose: quantity(decimal(amount), `${rule.unit ?? 'mg'}/m2`), basis }
}
