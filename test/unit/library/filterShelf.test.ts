import { expect, test } from 'vitest'
import { filterOptions, NO_FILTER, passesFilter, type ShelfFilter } from '../../../src/library/filterShelf.ts'
import { shippedIndex } from './searchShelves.ts'

const { regimens } = shippedIndex()
const left = (filter: Partial<ShelfFilter>): number =>
  regimens.filter((summary) => passesFilter(summary, { ...NO_FILTER, ...filter })).length

test('what is offered is what the library has, each with as many as it leaves', () => {
  const { diseases, drugs, cycleLengths } = filterOptions(regimens)
  for (const { name, count } of diseases) expect(left({ disease: name.en })).toBe(count)
  for (const { id, count } of drugs) expect(left({ drug: id })).toBe(count)
  for (const { days, count } of cycleLengths) expect(left({ cycleLength: days })).toBe(count)
  expect(cycleLengths.at(-1)?.days).toBe('notStated')
  expect(cycleLengths.reduce((sum, { count }) => sum + count, 0)).toBe(regimens.length)
})

test('a disease takes in what is named more closely, by whole words', () => {
  const [first] = shippedIndex().regimens
  if (first === undefined) throw new Error('no regimen')
  const of = (en: string) => ({ ...first, disease: { en, zh: en } })
  const passes = (en: string, group: string) => passesFilter(of(en), { ...NO_FILTER, disease: group })
  expect(passes('relapsed acute myeloid leukaemia', 'acute myeloid leukaemia')).toBe(true)
  expect(passes('acute myeloid leukaemia', 'relapsed acute myeloid leukaemia')).toBe(false)
  expect(passes('non-small-cell lung cancer', 'mall cell lung cancer')).toBe(false)
})
