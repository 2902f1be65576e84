import { describe, expect, test } from 'vitest'
import { buildRegimenCard } from '../../../src/documents/buildRegimenCard.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { suppliedRegimen } from '../../../src/plan/suppliedRegimen.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

describe('the card of a regimen', () => {
  test('lists what no source states, by what it is and whose', () => {
    const { silent } = buildRegimenCard(shippedRegimen('mac-mitoxantrone-liposome'))
    expect(silent).toContainEqual({ of: 'duration', item: 'cyclophosphamide' })
    expect(silent).toContainEqual({ of: 'duration', item: 'mitoxantrone-liposome' })
    // once, though two of the three options lack it
    expect(silent.filter((each) => 'item' in each && each.item === 'cytarabine')).toEqual([
      { of: 'duration', item: 'cytarabine' },
    ])
    const bha = buildRegimenCard(shippedRegimen('bha-induction')).silent
    expect(bha).toEqual([{ of: 'cycleLength' }, { of: 'lvefMin' }])
  })

  test('a tablet lacks no infusion time', () => {
    const { silent } = buildRegimenCard(shippedRegimen('ven-aza'))
    expect(silent).not.toContainEqual({ of: 'duration', item: 'venetoclax' })
  })

  test('names the items a hospital has to complete', () => {
    expect(buildRegimenCard(shippedRegimen('dac-cag-15')).asks.map(({ id }) => id)).toEqual([
      'g-csf',
      'cytarabine',
      'aclarubicin',
    ])
    expect(buildRegimenCard(shippedRegimen('bha-induction')).asks).toEqual([])
  })

  test('is the library’s even where an order has completed the regimen', () => {
    const regimen = shippedRegimen('cag-pku')
    const ground = { by: 'T. TEST', reason: 'local protocol' }
    const supplied = (given: 'yes' | 'no') =>
      suppliedRegimen(
        regimen,
        parseOrder({
          ...exampleOrder('cag-pku'),
          supplied: { 'g-csf': { given, days: '1-3', dose: '300', unit: 'mcg', lastDay: '', ...ground } },
        }),
      )
    for (const given of ['yes', 'no'] as const) {
      const completed = supplied(given)
      expect(completed.items).not.toEqual(regimen.items)
      const card = buildRegimenCard(completed)
      expect(card.regimen.items.toSorted(byId)).toEqual(regimen.items.toSorted(byId))
      expect(card.asks.map(({ id }) => id)).toEqual(['g-csf'])
    }
  })
})

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
