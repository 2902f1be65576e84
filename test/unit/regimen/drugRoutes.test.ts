import { describe, expect, it } from 'vitest'
import { drugRoutes } from '../../../src/regimen/drugRoutes.ts'
import type { Item } from '../../../src/regimen/item.ts'

const at = { source: 'paper', place: 'methods' }
const item = (id: string, values: Partial<Item>): Item => ({
  id,
  role: 'treatment',
  days: { value: [1], mark: 'stated', at },
  start: [],
  ...values,
})
const by = (value: 'IV' | 'SC' | 'PO') => ({ value, mark: 'stated', at }) as const

describe('the routes a regimen gives its drugs by', () => {
  it('are those of every item, each once, in their order', () => {
    const items = [
      item('a', { drug: 'one', route: by('IV') }),
      item('b', { drug: 'two', route: by('SC') }),
      item('c', { drug: 'one', route: by('PO') }),
      item('d', { drug: 'one', route: by('IV') }),
    ]
    expect(drugRoutes({ items })).toEqual([
      { drug: 'one', routes: ['IV', 'PO'] },
      { drug: 'two', routes: ['SC'] },
    ])
  })

  it('are those of every option while the choice of drug or route is open', () => {
    const options = { first: { drug: 'one', route: by('IV') }, second: { drug: 'two' }, third: { route: by('SC') } }
    const items = [item('a', { route: by('PO'), byChoice: { choice: 'which', options } })]
    expect(drugRoutes({ items })).toEqual([
      { drug: 'one', routes: ['IV'] },
      { drug: 'two', routes: ['PO'] },
    ])
  })

  it('are none where the source states none', () => {
    expect(drugRoutes({ items: [item('a', { drug: 'one', route: { mark: 'absent' } })] })).toEqual([
      { drug: 'one', routes: [] },
    ])
  })
})
