import { expect, test } from 'vitest'
import { diseaseGroups } from '../../../src/library/diseaseGroups.ts'
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

test('diseases are grouped by the words they share, in both languages', () => {
  const of = (en: string, zh: string, count = 1) => ({ name: { en, zh }, count })
  const groups = diseaseGroups([
    of('relapsed or refractory acute myeloid leukaemia', '复发或难治性急性髓系白血病', 3),
    of('acute myeloid leukaemia, newly diagnosed', '初诊急性髓系白血病', 2),
    of('metastatic breast cancer after two lines', '二线治疗后的转移性乳腺癌'),
    of('locally advanced breast cancer', '局部晚期乳腺癌'),
    of('relapsed or refractory T-cell lymphoma', '复发或难治性T细胞淋巴瘤'),
    of('relapsed or refractory solid tumour', '复发或难治性实体瘤'),
  ])
  expect(groups).toEqual([
    { en: 'acute myeloid leukaemia', zh: '急性髓系白血病' },
    { en: 'breast cancer', zh: '乳腺癌' },
  ])
})

test('of the shipped library every disease of one kind is in its group', () => {
  const { diseases } = filterOptions(regimens)
  expect(diseases.slice(0, 2).map(({ name }) => name)).toEqual([
    { en: 'acute myeloid leukaemia', zh: '急性髓系白血病' },
    { en: 'breast cancer', zh: '乳腺癌' },
  ])
})
