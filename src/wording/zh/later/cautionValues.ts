import type { CautionValue } from '../../../evidence/cautionValue.ts'
import { limitsOf } from '../../cautionLimits.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { doseText } from '../units.ts'
import { circumstances } from './circumstances.ts'
import { comparisons, labText, measuredNames } from './labs.ts'

const products = { benzylAlcohol: '所用产品含苯甲醇' }
const routes = { IV: '静脉给药', SC: '皮下给药', PO: '口服给药' }

/**
 * What met the condition of a caution: `总胆红素 2.1 × ULN（高于 1.5 × ULN）`. A value held against two limits is said
 * once, with both.
 */
export function cautionValues(values: readonly CautionValue[]): readonly string[] {
  const said = values.map((met) => ({ what: whatIsMet(met, values), limit: limitOf(met) }))
  return [...new Set(said.map(({ what }) => what))].map((what) => {
    const limits = said.flatMap((each) => (each.what === what && each.limit !== null ? [each.limit] : []))
    return limits.length > 0 ? `${what}（${limits.join('且')}）` : what
  })
}

function whatIsMet(met: CautionValue, values: readonly CautionValue[]): string {
  switch (met.of) {
    case 'dosePerM2':
      return `处方剂量 ${doseText(met.value, `${met.unit}/m2`)}`
    case 'dailyDose':
      return `单日剂量 ${doseText(met.value, met.unit)}`
    case 'genotype':
      return met.value === 'other' ? 'UGT1A1 为其他结果' : `UGT1A1 ${met.value}`
    case 'circumstance':
      return circumstances[met.value]
    case 'route':
      return routes[met.value]
    case 'product':
      return products[met.value]
    default:
      return `${measuredNames[met.of]} ${labText(numberBeside(met.value, limitsOf(values)), met.unit)}`
  }
}

function limitOf(met: CautionValue): string | null {
  if (met.of === 'dosePerM2') return comparisons.atLeast(doseText(met.from, `${met.unit}/m2`))
  if (met.of === 'dailyDose') return comparisons.above(doseText(met.above, met.unit))
  return 'limit' in met ? comparisons[met.is](labText(met.limit, met.unit)) : null
}
