import { describe, expect, test } from 'vitest'
import { movedDose } from '../../../src/documents/movedDose.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, delay, HE072, MAC, record } from '../schedule/acts.ts'

/** What is moved, and from when: `cytarabine@C1D4#1 2026-11-26`. Days 1 to 5 of BHA are 23 to 27 November. */
function movedOf(plan: Plan): string[] {
  return plan.cycles
    .flatMap(({ administrations }) => administrations)
    .flatMap((a) => movedDose(plan, a) ?? [])
    .map(({ id, was, direction }) => [id, was ?? 'unknown', ...(direction === 'earlier' ? ['earlier'] : [])].join(' '))
}
const bha = (...edits: readonly Edit[]) => movedOf(examplePlan(BHA, ...edits))

describe('what a delay has moved', () => {
  test('nothing in a plan without one', () => {
    expect(bha()).toEqual([])
  })
  test('every drug of a day that was moved alone', () => {
    expect(bha(delay({ day: 4, to: '2026-11-30' }))).toEqual([
      'bortezomib@C1D4#1 2026-11-26',
      'homoharringtonine@C1D4#1 2026-11-26',
      'cytarabine@C1D4#1 2026-11-26',
    ])
  })
  test('the days after it too, each from its own date', () => {
    expect(bha(delay({ day: 4, scope: 'following', to: '2026-11-27' }))).toEqual([
      'bortezomib@C1D4#1 2026-11-26',
      'homoharringtonine@C1D4#1 2026-11-26',
      'homoharringtonine@C1D5#1 2026-11-27',
      'cytarabine@C1D4#1 2026-11-26',
      'cytarabine@C1D5#1 2026-11-27',
    ])
  })
  test('a drug that was moved by itself, and those that are timed by it', () => {
    expect(bha(delay({ item: 'bortezomib', day: 4, to: '2026-11-27', time: '16:00' }))[0]).toBe(
      'bortezomib@C1D4#1 2026-11-26',
    )
  })
  test('moved in its hour only: that it was, and no date, because that one did not change', () => {
    expect(bha(delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }))[0]).toBe(
      'bortezomib@C1D4#1 unknown',
    )
  })
  test('a dose after midnight from the date it stood on, not its day’s', () => {
    // dose 2 of day 2 (24 November) starts at 02:00 of 25 November; a day late, of 26 November
    const plan = examplePlan(MAC, delay({ day: 2, to: '2026-11-25' }))
    expect(movedOf(plan)).toContain('cytarabine@C1D2#2 2026-11-25')
  })
  test('a day brought forward is no delay', () => {
    expect(bha(delay({ day: 4, to: '2026-11-25' }))[0]).toBe('bortezomib@C1D4#1 2026-11-26 earlier')
  })
  test('not what was given: it is where it was recorded', () => {
    const moved = bha(delay({ day: 4, to: '2026-11-30' }), record('bortezomib@C1D4#1', '2026-11-30 08:00'))
    expect(moved).toEqual(['homoharringtonine@C1D4#1 2026-11-26', 'cytarabine@C1D4#1 2026-11-26'])
  })
  test('not the days of a cycle that was moved as a whole: they count from its day 1', () => {
    expect(movedOf(examplePlan(HE072, delay({ cycle: 2, scope: 'cycle', to: '2026-12-10' })))).toEqual([])
  })
})
