import type { LocalField } from '../../evidence/preparation.ts'
import { parseDecimalText } from '../../order/parseDecimalText.ts'
import type { OwnProduct } from '../../order/policy.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Candidate } from './candidate.ts'
import { blank, known, LOCAL_FACT } from './part.ts'
import type { Part } from './preparation.ts'

/**
 * A hospital's own products, ready to be drawn by any route. One that cannot be read, or whose strength nobody has said
 * to be in the basis of the dose, leaves the whole stock blank: a salt counted as base is a wrong dose.
 */
export function ownCandidates(drug: Drug, products: readonly OwnProduct[]): Part<readonly Candidate[]> {
  const candidates: Candidate[] = []
  for (const product of products) {
    const { id, name } = product
    const strength = typed(drug, 'strength', product.strength)
    if (!strength.ok) return strength
    const concentration = typed(drug, 'concentration', product.concentration)
    if (!concentration.ok) return concentration
    if (drug.doseBasis && !product.isSameBasis) return blank({ code: 'basisNotConfirmed', drug: drug.id, product: id })
    const facts = { dissolved: null, hasBenzylAlcohol: null, ...LOCAL_FACT }
    candidates.push({ product: { id, name, strength: strength.value, ...facts }, concentration: concentration.value })
  }
  return known(candidates)
}

/** A positive number in canonical digits. */
function typed(drug: Drug, field: LocalField, text: string): Part<string> {
  const entry = parseDecimalText(text)
  return entry.state === 'entered'
    ? known(entry.text)
    : blank({ code: 'localValueInvalid', drug: drug.id, field, text })
}
