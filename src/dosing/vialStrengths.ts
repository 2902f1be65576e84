import type { LocalPreparation } from '../order/policy.ts'
import { decimal, decimalText } from '../quantities/decimal.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'
import { fileCandidates } from './preparation/fileCandidates.ts'
import { ownCandidates } from './preparation/ownCandidates.ts'

/**
 * The strengths whole vials are made up of, in the drug's unit: of what the hospital has, and of every vial in the drug's
 * file while it has not said. A dose rounded to a vial that nobody stocks would be drawn up with waste after all. Of what it
 * has, only those that can be drawn up together: one that has no concentration by this route is none, and two concentrations
 * are never mixed, so a sum of both could not be made. One of its own that cannot be read, or whose strength may be a
 * salt's, is none.
 * @param route null where the source does not state it
 */
export function vialStrengths(
  drug: Drug,
  local: LocalPreparation | undefined,
  route: Route | null,
): readonly string[] | 'concentrationsDiffer' {
  const vials = (drug.products ?? []).filter(({ value }) => value.form === 'vial')
  const { products = [], ownProducts = [] } = local ?? {}
  if (products.length === 0 && ownProducts.length === 0) return vials.map(({ value }) => value.strength)
  if (route === null) return []
  const own = ownProducts.flatMap((product) => {
    const read = ownCandidates(drug, [product])
    return read.ok ? read.value : []
  })
  const chosen = vials.filter(({ value }) => products.includes(value.id))
  const candidates = [...chosen.flatMap((product) => fileCandidates(product, route)), ...own]
  const concentrations = new Set(candidates.map(({ concentration }) => decimalText(decimal(concentration))))
  return concentrations.size > 1 ? 'concentrationsDiffer' : candidates.map(({ product }) => product.strength)
}
