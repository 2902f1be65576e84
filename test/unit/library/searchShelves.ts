import { readShelves } from '../../../src/commands/readShelves.ts'
import { type Searched, summarise } from '../../../src/library/libraryIndex.ts'
import { summariseNamed } from '../../../src/library/namedSummary.ts'

/** The shipped library, as the page is given it for a search. */
export function shippedIndex(): Searched {
  const { regimens, drugAliases, named, faults } = readShelves('regimens')
  if (named === null || faults.length > 0) throw new Error('the shelves have faults')
  return { regimens: regimens.map(summarise), named: summariseNamed(named), drugAliases }
}
