import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Drug } from '../../../src/regimen/drug.ts'

const { drugs } = readShelves()

/** Typed by hand from research/FACTS.md, sections 5.1 to 5.22 and 6. */
describe('the limits of labels and trials', () => {
  it.each([
    [
      'bortezomib',
      'label platelets atLeast 100 10^9/L',
      'label neutrophils atLeast 1.5 10^9/L',
      'label haemoglobin atLeast 8 g/dL',
    ],
    [
      'irinotecan-liposome',
      'label neutrophils atLeast 1.5 10^9/L',
      'label platelets atLeast 100 10^9/L',
      'label stoolsAboveBaseline below 4 per day',
    ],
    [
      'mitoxantrone-liposome',
      'trial neutrophils atLeast 1.5 10^9/L',
      'trial platelets atLeast 75 10^9/L',
      'trial haemoglobin atLeast 90 g/L',
      'trial bilirubin atMost 1.5 xULN',
      'trial alt atMost 2.5 xULN',
      'trial ast atMost 2.5 xULN',
    ],
    ['mitoxantrone', 'label neutrophils atLeast 1.5 10^9/L'],
    ['etoposide', 'label platelets atLeast 50 10^9/L', 'label neutrophils atLeast 0.5 10^9/L'],
    ['capecitabine', 'label neutrophils atLeast 1.5 10^9/L', 'label platelets atLeast 100 10^9/L'],
    ['eribulin-mesylate', 'label neutrophils atLeast 1 10^9/L', 'label platelets atLeast 75 10^9/L'],
    ['sacituzumab-govitecan', 'label neutrophils atLeast 1.5 10^9/L'],
    [
      'irinotecan-liposome-onivyde',
      'label neutrophils atLeast 1.5 10^9/L',
      'label platelets atLeast 100 10^9/L',
      'label stoolsAboveBaseline below 4 per day',
    ],
  ])('of %s', (id, ...limits) => {
    const found = (drugOf(id).safety?.limits ?? []).map(
      ({ value: { origin, of, must, value, unit } }) => `${origin} ${of} ${must} ${value} ${unit}`,
    )
    expect(found).toEqual(limits)
  })

  it('and of no other drug', () => {
    expect(drugs.filter(({ safety }) => safety?.limits).map(({ id }) => id)).toHaveLength(9)
  })
})

describe('vomiting and extravasation, each by a named list', () => {
  it.each([
    ['bortezomib', 'irritant', 'low', 'minimal'],
    ['cytarabine', 'neutral', 'low, above 1000 moderate', 'minimal, from 100 low, above 200 moderate'],
    ['homoharringtonine', 'not classified', 'low'],
    ['idarubicin', 'vesicant', 'moderate', 'moderate'],
    ['mitoxantrone-liposome', 'not classified'],
    ['mitoxantrone', 'exfoliant', 'low', 'low'],
    ['cyclophosphamide', 'neutral', 'moderate, above 1500 high', 'moderate, above 1500 high'],
    ['irinotecan-liposome', 'not classified', 'moderate', 'low'],
    ['daunorubicin', 'vesicant', 'moderate', 'moderate'],
    ['fludarabine', 'neutral', 'minimal'],
    ['cladribine', 'not classified', 'minimal'],
    ['etoposide', 'irritant', 'low'],
    ['aclarubicin', 'exfoliant'],
    ['decitabine', 'not classified', 'low'],
    ['azacitidine', 'irritant', 'moderate', 'moderate'],
    ['busulfan', 'vesicant', 'moderate', 'moderate'],
  ])('%s: %s', (id, extravasation, ...emetic) => {
    const { safety } = drugOf(id)
    expect(safety?.extravasation?.value.class ?? 'not classified').toBe(extravasation)
    const found = (safety?.emetic ?? []).map(({ value }) =>
      value.levels
        .map(({ above, from, risk }) => (above ? `above ${above} ${risk}` : from ? `from ${from} ${risk}` : risk))
        .join(', '),
    )
    expect(found).toEqual(emetic)
  })
})

function drugOf(id: string): Drug {
  const drug = drugs.find((candidate) => candidate.id === id)
  if (!drug) throw new Error(`no drug ${id}`)
  return drug
}
