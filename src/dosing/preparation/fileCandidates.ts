import type { Marked } from '../../evidence/source.ts'
import type { Route } from '../../regimen/item.ts'
import type { Product } from '../../regimen/preparation.ts'
import type { Candidate } from './candidate.ts'
import { libraryFact } from './part.ts'

/** A solution is as it is supplied; a powder has every concentration its file gives for the route. */
export function fileCandidates(marked: Marked<Product>, route: Route): readonly Candidate[] {
  const { id, strength, solution, reconstitutions = [], preservative } = marked.value
  const hasBenzylAlcohol = preservative === 'benzylAlcohol'
  const product = { id, name: null, strength, dissolved: null, hasBenzylAlcohol, ...libraryFact(marked) }
  if (solution) return [{ product, concentration: solution.concentration }]
  return reconstitutions
    .filter(({ value }) => value.routes.includes(route))
    .map((each) => {
      const { diluent, volumeMl, concentration } = each.value
      return { product: { ...product, dissolved: { diluent, volumeMl, ...libraryFact(each) } }, concentration }
    })
}
