import { describe, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'

const items = readShelves().regimens.flatMap((regimen) => regimen.items)
const antiemetic = itemOf('antiemetic')

describe('an item that hangs on a choice', () => {
  it.each([[{}], [{ antiemetic: '' }], [{ level: '70' }]])('is refused while the choice is open: %o', (choices) => {
    expect(resolveItem(antiemetic, choices)).toEqual({
      ok: false,
      refusal: { code: 'choiceMissing', choice: 'antiemetic' },
    })
  })

  it.each(['ondansetron', 'constructor', '__proto__', 'Tropisetron'])(
    'is refused for an option the regimen does not have: %s',
    (option) => {
      expect(resolveItem(antiemetic, { antiemetic: option })).toEqual({
        ok: false,
        refusal: { code: 'choiceUnknown', choice: 'antiemetic', option },
      })
    },
  )

  it('takes drug and dose from the option and the rest from itself', () => {
    const resolved = resolveItem(antiemetic, { antiemetic: 'ramosetron' })
    expect(resolved).toMatchObject({
      ok: true,
      item: {
        id: 'antiemetic',
        drug: 'ramosetron',
        dose: { kind: 'flat', amount: { value: '0.3' } },
        duration: { kind: 'notStated' },
      },
    })
  })

  it('never takes an answer from the prototype of the choices', () => {
    expect(resolveItem(antiemetic, Object.create({ antiemetic: 'ramosetron' }) as Record<string, string>).ok).toBe(
      false,
    )
  })
})

describe('an item without a choice', () => {
  it('is complete by itself', () => {
    expect(resolveItem(itemOf('bortezomib'), {})).toMatchObject({ ok: true, item: { drug: 'bortezomib' } })
  })

  it('stops loudly when a file that was never checked lacks a value', () => {
    const { route: _, ...unchecked } = itemOf('bortezomib')
    expect(() => resolveItem(unchecked, {})).toThrow('incomplete')
  })
})

function itemOf(id: string): Item {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) throw new Error(`no item ${id}`)
  return item
}
