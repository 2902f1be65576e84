import type { CautionValue } from '../../../evidence/cautionValue.ts'
import { limitsOf } from '../../cautionLimits.ts'
import { numberBeside } from '../../formats/numberBeside.ts'
import { listed } from '../sentences.ts'
import { doseText } from '../units.ts'
import { circumstances } from './circumstances.ts'
import { comparisons, labText, measuredNames } from './labs.ts'

const products = { benzylAlcohol: 'made from a product with benzyl alcohol' }
const routes = { IV: 'given IV', SC: 'given SC', PO: 'given by mouth' }

/**
 * What met the condition of a caution: `bilirubin 2.1 × ULN (above 1.5 × ULN)`. A value held against two limits is said
 * once, with both.
 */
export function cautionValues(values: readonly CautionValue[]): readonly string[] {
  const said = values.map((met) => ({ what: whatIsMet(met, values), limit: limitOf(met) }))
  return [...new Set(said.map(({ what }) => what))].map((what) => {
    const limits = said.flatMap((each) => (each.what === what && each.limit !== null ? [each.limit] : []))
    return limits.length > 0 ? `${what} (${listed(limits)})` : what
  })
}

function whatIsMet(met: CautionValue, values: readonly CautionValue[]): string {
  switch (met.of) {
    case 'dosePerM2':
      return `prescribed ${doseText(met.value, `${met.unit}/m2`)}`
    case 'dailyDose':
      return `${doseText(met.value, met.unit)} in one day`
    case 'genotype':
      return met.value === 'other' ? 'UGT1A1 with another result' : `UGT1A1 ${met.value}`
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
