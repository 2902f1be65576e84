import { readShelves } from '../../../src/commands/readShelves.ts'
import { buildIndex, type LibraryIndex } from '../../../src/library/libraryIndex.ts'
import { summariseNamed } from '../../../src/library/namedSummary.ts'

/** The index of the shipped library, as the page is given it. */
export function shippedIndex(): LibraryIndex {
  const { policy, regimens, drugAliases, named, faults } = readShelves('regimens')
  if (policy === null || named === null || faults.length > 0) throw new Error('the shelves have faults')
  return buildIndex(policy, regimens, { named: summariseNamed(named), drugAliases }).index
}
