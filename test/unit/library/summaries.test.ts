import { expect, test } from 'vitest'
import { askedOf } from '../../../src/library/asked.ts'
import { summariseNamed } from '../../../src/library/namedSummary.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { madeRegimen } from '../regimen/madeRegimen.ts'

test('what the items ask a hospital for is said once for each drug', () => {
  const [item] = madeRegimen({ item: {}, total: null }).items
  if (item === undefined) throw new Error('no item')
  const asking = (asks: NonNullable<Item['asks']>): Item => ({ ...item, asks })
  const drug = item.drug ?? ''
  const until = { value: { en: 'recovery', zh: '恢复' }, mark: 'inferred', why: { en: 'why', zh: '理由' } } as const
  expect(askedOf([item])).toEqual([])
  expect(
    askedOf([asking({ days: { kind: 'list' } }), asking({ days: { kind: 'list' }, dose: { units: ['mg'] } })]),
  ).toEqual([
    { drug, of: 'days' },
    { drug, of: 'dose' },
  ])
  expect(askedOf([asking({ days: { kind: 'lastDay', until } })])).toEqual([{ drug, of: 'lastDay' }])
})

test('what is only named carries its publication in words', () => {
  const text = { en: 'text', zh: '文字' }
  const [entry] = summariseNamed({
    sources: { paper: { cite: 'Author A. Journal 2025' } },
    entries: [
      {
        id: 'x',
        kind: 'regimen',
        title: text,
        aliases: ['X'],
        drugs: [],
        why: text,
        at: [{ source: 'paper', place: 'Discussion' }],
      },
    ],
  })
  expect(entry).toMatchObject({ at: [{ cite: 'Author A. Journal 2025', place: 'Discussion' }], drugs: [], seeAlso: [] })
})
