import type { FieldName } from '../../../evidence/refusal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'

/** The limit of the studied population that an empty field leaves unchecked. */
export function criterion(regimen: Regimen, field: FieldName): string {
  const { age, ecogMax, lvefMin } = regimen.population
  if (field === 'ecog' && ecogMax.mark !== 'absent') return `ECOG at most ${ecogMax.value}`
  if (field === 'lvef' && lvefMin.mark !== 'absent') return `LVEF at least ${amountWithUnit(lvefMin.value, '%')}`
  if (field === 'birthDate' && age.mark !== 'absent') {
    const { min, max } = age.value
    return max === null ? `age at least ${min}` : `age ${min} to ${max}`
  }
  return "the source's criterion"
}
