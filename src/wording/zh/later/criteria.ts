import type { FieldName } from '../../../evidence/refusal.ts'
import type { Regimen } from '../../../regimen/regimen.ts'
import { amountWithUnit } from '../../formats/quantityText.ts'

/** The limit of the studied population that an empty field leaves unchecked. */
export function criterion(regimen: Regimen, field: FieldName): string {
  const { age, ecogMax, lvefMin } = regimen.population
  if (field === 'ecog' && ecogMax.mark !== 'absent') return `ECOG 评分不高于 ${ecogMax.value} 分`
  if (field === 'lvef' && lvefMin.mark !== 'absent') {
    return `左心室射血分数不低于 ${amountWithUnit(lvefMin.value, '%')}`
  }
  if (field === 'birthDate' && age.mark !== 'absent') {
    const { min, max } = age.value
    return max === null ? `年龄 ${min} 岁及以上` : `年龄 ${min} 至 ${max} 岁`
  }
  return '来源的入选条件'
}
