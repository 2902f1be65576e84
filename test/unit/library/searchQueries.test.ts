import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildShelfIndex } from '../../../src/library/search/shelfIndex.ts'
import { searchShelf } from '../../../src/library/searchShelf.ts'
import { finishSteps } from '../../../src/library/search/finishSteps.ts'
import { shippedIndex } from './searchShelves.ts'

/** One id, or all those that come before any other, in any order. */
type Wanted = string | readonly string[]

const queries = JSON.parse(readFileSync('test/unit/library/searchQueries.json', 'utf8')) as Readonly<
  Record<string, Wanted>
>
const index = finishSteps(buildShelfIndex(shippedIndex()))

test('a hundred queries are kept', () => {
  expect(Object.keys(queries).length).toBeGreaterThanOrEqual(100)
})

test.each(Object.entries(queries))('%s leads to the right regimen first', (query, wanted) => {
  const ids = typeof wanted === 'string' ? [wanted] : wanted
  const found = finishSteps(searchShelf(index, query)).map((hit) => hit.found.summary.id)
  const first = found.slice(0, ids.length)
  expect(first.toSorted()).toEqual(ids.toSorted())
})
