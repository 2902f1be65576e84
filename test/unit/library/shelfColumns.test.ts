import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { summarise } from '../../../src/library/libraryIndex.ts'
import { fromColumns, toColumns } from '../../../src/library/shelfColumns.ts'

const published = (records: readonly object[]): readonly object[] =>
  fromColumns(JSON.parse(JSON.stringify(toColumns(records))) as ReturnType<typeof toColumns>, records.length)

it('gives back every summary of the shelf as it was', () => {
  const summaries = readShelves().regimens.map(summarise)
  expect(published(summaries)).toEqual(summaries)
})

it('writes a value that returns once', () => {
  const records = Array.from({ length: 100 }, (_, place) => ({ id: String(place), disease: { en: 'the same' } }))
  expect(toColumns(records)['disease']?.values).toEqual([{ en: 'the same' }])
  expect(toColumns(records)['id']?.at).toBeUndefined()
})

it('gives back any records, with fields some of them lack, null and empty values', () => {
  const value = fc.constantFrom<unknown>(null, '', 0, false, [], {}, 'a', ['a'], { a: 'a' })
  const record = fc.dictionary(fc.constantFrom('id', 'title', 'aliases', 'cycleLength'), value)
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      expect(published(records)).toEqual(records.map((fields) => ({ ...fields })))
    }),
  )
})
