import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { stateOf } from '../../../src/schedule/stateOf.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { BHA, cease, MAC, omit, record } from './acts.ts'

function statesIn(regimen: string, ...edits: readonly Edit[]) {
  const order = parseOrder(exampleOrder(regimen, ...edits))
  return (item: string, cycle: number, day: number, dose = 1): string => stateOf(order, item, cycle, day, dose).kind
}

describe('omitted', () => {
  test('once: the days before and after are planned', () => {
    const state = statesIn(BHA, omit({ item: 'cytarabine', day: 3, scope: 'administration' }))
    expect([2, 3, 4].map((day) => state('cytarabine', 1, day))).toEqual(['planned', 'omitted', 'planned'])
    expect([state('homoharringtonine', 1, 3), state('cytarabine', 2, 3)]).toEqual(['planned', 'planned'])
  })
  test('for the rest of the cycle: the next cycle has it again', () => {
    const state = statesIn(BHA, omit({ item: 'cytarabine', day: 3, scope: 'cycle' }))
    const days = [1, 2, 3, 4, 5].map((day) => state('cytarabine', 1, day))
    expect(days).toEqual(['planned', 'planned', 'omitted', 'omitted', 'omitted'])
    expect([state('homoharringtonine', 1, 4), state('cytarabine', 2, 1)]).toEqual(['planned', 'planned'])
  })
  test('from the second dose of a day on', () => {
    const state = statesIn(MAC, omit({ item: 'cytarabine', day: 3, dose: 2, scope: 'cycle' }))
    expect([state('cytarabine', 1, 3, 1), state('cytarabine', 1, 3, 2), state('cytarabine', 1, 4, 1)]).toEqual([
      'planned',
      'omitted',
      'omitted',
    ])
  })
})

describe('ceased', () => {
  test('one drug: from there on, in every later cycle', () => {
    const state = statesIn(BHA, cease({ item: 'bortezomib', day: 4, scope: 'drug' }))
    expect([state('bortezomib', 1, 1), state('bortezomib', 1, 4), state('bortezomib', 2, 1)]).toEqual([
      'planned',
      'ceased',
      'ceased',
    ])
    expect([state('homoharringtonine', 1, 4), state('homoharringtonine', 2, 1)]).toEqual(['planned', 'planned'])
  })
  test('the whole regimen: every drug from that day on', () => {
    const state = statesIn(BHA, cease({ item: 'bortezomib', day: 4, scope: 'regimen' }))
    expect(['bortezomib', 'homoharringtonine', 'cytarabine'].map((item) => state(item, 1, 4))).toEqual([
      'ceased',
      'ceased',
      'ceased',
    ])
    expect([state('cytarabine', 1, 3), state('cytarabine', 1, 5), state('cytarabine', 2, 1)]).toEqual([
      'planned',
      'ceased',
      'ceased',
    ])
  })
  test('the whole regimen at the second dose of a day: the first stands, the other drugs of the day end', () => {
    const state = statesIn(MAC, cease({ item: 'cytarabine', day: 1, dose: 2, scope: 'regimen' }))
    expect([state('cytarabine', 1, 1, 1), state('cytarabine', 1, 1, 2), state('cyclophosphamide', 1, 1)]).toEqual([
      'planned',
      'ceased',
      'ceased',
    ])
  })
  test('outranks omitted', () => {
    const state = statesIn(
      BHA,
      cease({ item: 'cytarabine', day: 2, scope: 'drug' }),
      omit({ id: 'change2', item: 'cytarabine', day: 3, scope: 'administration' }),
    )
    expect(state('cytarabine', 1, 3)).toBe('ceased')
  })
})

describe('given', () => {
  test('outranks everything else', () => {
    const given = record('cytarabine@C1D3#1', '2026-11-25 14:00')
    const ended = cease({ item: 'cytarabine', day: 1, scope: 'regimen' })
    const left = omit({ id: 'change2', item: 'cytarabine', day: 3, scope: 'administration' })
    expect(statesIn(BHA, given, ended, left)('cytarabine', 1, 3)).toBe('given')
  })
  test('is only what can be read', () => {
    const unclear = record('cytarabine@C1D3#1', '2026-11-25 14:00', { amount: 'two' })
    expect(statesIn(BHA, unclear)('cytarabine', 1, 3)).toBe('planned')
  })
  test('is one administration, not its neighbours', () => {
    const state = statesIn(MAC, record('cytarabine@C1D1#1', '2026-11-23 14:00'))
    expect([state('cytarabine', 1, 1, 2), state('cytarabine', 2, 1), state('cytarabine', 1, 11)]).toEqual([
      'planned',
      'planned',
      'planned',
    ])
  })
})

test('an act that is not whole is none', () => {
  const unclear: Edit = omit({ item: 'cytarabine', day: 3, scope: '' })
  expect(statesIn(BHA, unclear)('cytarabine', 1, 3)).toBe('planned')
})
