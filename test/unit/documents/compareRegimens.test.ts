import { describe, expect, test } from 'vitest'
import { compareRegimens } from '../../../src/documents/compareRegimens.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

const bha = shippedRegimen('bha-induction')
const mac = shippedRegimen('mac-mitoxantrone-liposome')

const withItem = (id: string, change: (item: Item) => Item): Regimen => ({
  ...bha,
  items: bha.items.map((item) => (item.id === id ? change(item) : item)),
})
const differsOf = (other: Regimen, drug: string) =>
  compareRegimens(bha, other).find((row) => row.drug === drug)?.differs
const stated = { mark: 'stated', at: { source: 'paper', place: 'elsewhere' } } as const

describe('two regimens drug by drug', () => {
  test('a regimen is the same as itself', () => {
    const rows = compareRegimens(bha, bha)
    expect(rows.map(({ drug }) => drug)).toEqual(['bortezomib', 'homoharringtonine', 'cytarabine'])
    expect(rows.flatMap(({ differs }) => differs)).toEqual([])
  })

  test('a drug of one alone stands on its side; a liposome is another drug', () => {
    const rows = compareRegimens(bha, mac)
    expect(rows.map(({ drug, a, b }) => [drug, a.length > 0, b.length > 0])).toEqual([
      ['bortezomib', true, false],
      ['homoharringtonine', true, false],
      ['cytarabine', true, true],
      ['mitoxantrone-liposome', false, true],
      ['cyclophosphamide', false, true],
    ])
  })

  test.each([
    [
      'dose',
      (item: Item): Item => ({
        ...item,
        dose: { kind: 'perM2', amount: { value: '1.5', ...stated }, per: 'administration' },
      }),
    ],
    ['days', (item: Item): Item => ({ ...item, days: { value: [1, 8], ...stated } })],
    ['timesPerDay', (item: Item): Item => ({ ...item, timesPerDay: { value: 2, ...stated } })],
    ['route', (item: Item): Item => ({ ...item, route: { value: 'SC', ...stated } })],
    ['duration', (item: Item): Item => ({ ...item, duration: { kind: 'over', minutes: { value: 7, ...stated } } })],
  ] as const)('a difference in %s is found, and no other', (part, change) => {
    const other = withItem('bortezomib', change)
    expect(differsOf(other, 'bortezomib')).toEqual([part])
    expect(differsOf(other, 'cytarabine')).toEqual([])
  })

  test('a drug given twice is not given once, nor is one of two doses both of them', () => {
    const twice = { ...bha, items: bha.items.flatMap((item) => [item, { ...item, id: `${item.id}-again` }]) }
    expect(differsOf(twice, 'bortezomib')).toEqual(['dose', 'days'])
    const [morning, evening] = [{ duration: { kind: 'asked' } }, { duration: { kind: 'notStated' } }] as const
    const either = withItem('bortezomib', (item) => ({
      ...item,
      byChoice: { choice: 'time', options: { morning, evening } },
    }))
    const both = {
      ...bha,
      items: bha.items.flatMap((item) => [
        { ...item, ...morning },
        { ...item, ...evening, id: `${item.id}-2` },
      ]),
    }
    const row = compareRegimens(either, both).find(({ drug }) => drug === 'bortezomib')
    expect(row?.differs).toEqual(['dose', 'days'])
  })

  test('a push is not an infusion, nor an infusion time that is asked for', () => {
    const push = withItem('bortezomib', (item) => ({
      ...item,
      duration: { kind: 'push', mark: { value: true, ...stated } },
    }))
    const asked = withItem('bortezomib', (item) => ({ ...item, duration: { kind: 'asked' } }))
    const row = compareRegimens(push, asked).find(({ drug }) => drug === 'bortezomib')
    expect(row?.differs).toEqual(['duration'])
  })

  test('another mark or place of the same value is no difference', () => {
    const other = withItem('bortezomib', (item) => ({
      ...item,
      days: { value: item.days.value, mark: 'inferred', why: { en: 'why', zh: '理由' } },
    }))
    expect(differsOf(other, 'bortezomib')).toEqual([])
  })

  test('the same doses on each other’s days are another treatment', () => {
    const [first] = bha.items
    if (first?.dose?.kind !== 'perM2') throw new Error('the first item is not per m²')
    const rule = first.dose
    const line = (id: string, amount: string, days: readonly number[]): Item => ({
      ...first,
      id,
      dose: { ...rule, amount: { value: amount, ...stated } },
      days: { value: days, ...stated },
    })
    const a = { ...bha, items: [line('x', '1', [1]), line('y', '2', [8])] }
    const b = { ...bha, items: [line('x', '2', [1]), line('y', '1', [8])] }
    expect(compareRegimens(a, b)[0]?.differs).toEqual(['dose', 'days'])
    expect(compareRegimens(a, { ...a, items: a.items.toReversed() })[0]?.differs).toEqual([])
  })
})
