import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, cease, day1Of, delay, HE072, omit, record, startOf } from './acts.ts'

const D4 = { item: 'bortezomib', day: 4 }
const moved = delay({ ...D4, to: '2026-11-28', time: '09:00' })
const left = omit({ id: 'change2', ...D4, scope: 'administration' })
const restLeft = omit({ id: 'change2', item: 'bortezomib', day: 1, scope: 'cycle' })
const ended = cease({ id: 'change2', ...D4, scope: 'drug' })
const allEnded = cease({ id: 'change2', item: 'cytarabine', day: 5, scope: 'regimen' })

// BHA, day 4: 26 November; bortezomib 08:00, homoharringtonine 2 h later for 4 h, cytarabine after it.
describe('a move of a dose that is not given after all', () => {
  test.each<[string, Edit[], string, string, string]>([
    ['given', [moved], '2026-11-28T09:00', '2026-11-28T11:00', '2026-11-28T15:00'],
    ['left out', [moved, left], '2026-11-26T08:00', '2026-11-26T10:00', '2026-11-26T14:00'],
    ['left out before it was moved', [left, moved], '2026-11-26T08:00', '2026-11-26T10:00', '2026-11-26T14:00'],
    ['left out with its cycle', [moved, restLeft], '2026-11-26T08:00', '2026-11-26T10:00', '2026-11-26T14:00'],
    ['ended', [moved, ended], '2026-11-26T08:00', '2026-11-26T10:00', '2026-11-26T14:00'],
    ['ended a day later', [moved, allEnded], '2026-11-28T09:00', '2026-11-28T11:00', '2026-11-28T15:00'],
    [
      'left out, and recorded all the same',
      [moved, left, record('bortezomib@C1D4#1', '2026-11-28 09:30')],
      '2026-11-28T09:30',
      '2026-11-28T11:30',
      '2026-11-28T15:30',
    ],
  ])('%s: what is timed by it', (_, edits, own, next, last) => {
    const plan = examplePlan(BHA, ...edits)
    expect(startOf(plan, 'bortezomib@C1D4#1')).toBe(own)
    expect(startOf(plan, 'homoharringtonine@C1D4#1')).toBe(next)
    expect(startOf(plan, 'cytarabine@C1D4#1')).toBe(last)
  })
  test('a whole day that was moved stays moved, whatever of it is left out', () => {
    const plan = examplePlan(BHA, delay({ day: 4, to: '2026-11-28' }), left)
    expect(startOf(plan, 'homoharringtonine@C1D4#1')).toBe('2026-11-28T10:00')
  })
  test('does not move the next cycle', () => {
    const late = delay({ item: 'irinotecan-liposome', to: '2026-11-28' })
    const none = omit({ id: 'change2', item: 'irinotecan-liposome', scope: 'administration' })
    expect(day1Of(examplePlan(HE072, late), 2)).toBe('2026-12-12')
    expect(day1Of(examplePlan(HE072, late, none), 2)).toBe('2026-12-07')
  })
})
