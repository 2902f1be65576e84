import type { LocalPreparation } from '../../order/policy.ts'
import { decimal, decimalText } from '../../quantities/decimal.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Route } from '../../regimen/item.ts'
import type { Candidate } from './candidate.ts'
import { fileCandidates } from './fileCandidates.ts'
import { ownCandidates } from './ownCandidates.ts'
import { blank, known } from './part.ts'
import type { Part, Stock } from './preparation.ts'

/**
 * The vials a dose may be made from by one route: those the hospital has chosen of the drug's file, and its own. One that
 * has a concentration by other routes only is left out where another fits. Two concentrations are never mixed: a volume
 * drawn from the wrong one is a multiple of the dose.
 */
export function chooseStock(drug: Drug, local: LocalPreparation | undefined, route: Route): Part<Stock> {
  const products = drug.products ?? []
  const ids = local?.products ?? []
  const unknown = ids.find((id) => products.every(({ value }) => value.id !== id))
  if (unknown !== undefined) return blank({ code: 'productUnknown', drug: drug.id, product: unknown })
  const vials = products.filter(({ value }) => value.form === 'vial')
  const chosen = vials.filter(({ value }) => ids.includes(value.id))
  const own = ownCandidates(drug, local?.ownProducts ?? [])
  if (!own.ok) return own
  const candidates = [...chosen.flatMap((product) => fileCandidates(product, route)), ...own.value]
  const [first] = candidates
  if (first) return oneConcentration(drug, first, candidates)
  const [product] = chosen
  if (product) return blank({ code: 'concentrationNotKnown', drug: drug.id, product: product.value.id })
  return blank({ code: vials.length === 0 ? 'notInLibrary' : 'productNotChosen', drug: drug.id })
}

function oneConcentration(drug: Drug, first: Candidate, candidates: readonly Candidate[]): Part<Stock> {
  const values = candidates.map(({ concentration }) => decimal(concentration)).sort((a, b) => a.comparedTo(b))
  const concentrations = [...new Set(values.map(decimalText))]
  if (concentrations.length > 1) return blank({ code: 'concentrationsDiffer', drug: drug.id, concentrations })
  const products = candidates.map(({ product }) => product)
  return known({
    concentration: decimal(first.concentration),
    // two ways to dissolve one product to the same concentration: the first the file gives
    products: products.filter((product, index) => products.findIndex(({ id }) => id === product.id) === index),
  })
}
