import { describe, expect, test } from 'vitest'
import { compareCycles } from '../../../src/documents/compareCycles.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, cease, current, day1, delay, HE072, last, omit, record } from '../schedule/acts.ts'

function compare(regimen: string, edit: Edit, cycle = 1) {
  const before = [last('3')]
  const { administrations, assessments } = compareCycles(
    examplePlan(regimen, ...before),
    examplePlan(regimen, ...before, edit),
    cycle,
  )
  const text = ({ start, state, rounded }: (typeof administrations)[number]['before']) =>
    `${state} ${start ? civilTimeText(start) : '—'} ${rounded ? amountText(rounded) : '—'}`
  return {
    doses: administrations.map(({ id, before: was, after: is }) => [id, text(was), text(is)]),
    visits: assessments.map(({ id, before: was, after: is }) => [id, was, is]),
  }
}

// 170 cm, 65 kg: √(170 × 65 ÷ 3600) = 1.751983 m²; bortezomib 1.3 × 1.751983 = 2.2776 → 2.3 mg
describe('before and after an act', () => {
  test('a later hour of bortezomib on day 4: its day only', () => {
    const { doses, visits } = compare(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }))
    expect(doses.map(([id]) => id)).toEqual(['bortezomib@C1D4#1', 'homoharringtonine@C1D4#1', 'cytarabine@C1D4#1'])
    expect(doses[0]).toEqual(['bortezomib@C1D4#1', 'planned 2026-11-26T08:00 2.3', 'planned 2026-11-26T16:00 2.3'])
    expect(visits).toEqual([])
  })
  test('a cycle that is moved: its doses and visits, each numbered, and the later cycles too', () => {
    const moved = delay({ scope: 'cycle', to: '2026-11-25' })
    const { doses, visits } = compare(HE072, moved)
    expect(doses.map(([id]) => id)).toEqual(['antiemetic@C1D1#1', 'dexamethasone@C1D1#1', 'irinotecan-liposome@C1D1#1'])
    expect(visits).toEqual([
      ['safetyVisit#1', '2026-11-23', '2026-11-25'],
      ['safetyVisit#2', '2026-11-30', '2026-12-02'],
      ['safetyVisit#3', '2026-12-06', '2026-12-08'],
    ])
    expect(compare(HE072, moved, 2).doses).toHaveLength(3)
  })
  test('a dose left out, and one ended, say so; the others stand', () => {
    const [left, ...others] = compare(BHA, omit({ item: 'bortezomib', day: 4, scope: 'administration' })).doses
    expect([left, others]).toEqual([
      ['bortezomib@C1D4#1', 'planned 2026-11-26T08:00 2.3', 'omitted 2026-11-26T08:00 —'],
      [],
    ])
    const ended = compare(BHA, cease({ item: 'bortezomib', day: 4, scope: 'regimen' })).doses
    // bortezomib of day 4, homoharringtonine and cytarabine of days 4 and 5
    expect(ended.map(([id]) => id)).toHaveLength(5)
  })
  test('a record changes the state, its time and its dose, and what is timed by it', () => {
    const given = record('bortezomib@C1D4#1', '2026-11-26 08:20', { amount: '2.2' })
    const { doses } = compare(BHA, given)
    expect(doses[0]).toEqual(['bortezomib@C1D4#1', 'planned 2026-11-26T08:00 2.3', 'given 2026-11-26T08:20 2.2'])
    expect(doses[1]?.[2]).toMatch(/^planned 2026-11-26T10:20/)
  })
  test('nothing that changes is an empty list', () => {
    const same = compare(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '08:00' }))
    expect(same).toEqual({ doses: [], visits: [] })
  })
  test('a cycle that only one plan has is absent in the other', () => {
    const before = examplePlan(BHA)
    const after = examplePlan(BHA, current('2'), day1(2, '2026-12-28'))
    const states = compareCycles(before, after, 2).administrations.map(({ before: was, after: is }) => [
      was.state,
      is.state,
    ])
    expect(new Set(states.map(String))).toEqual(new Set(['absent,planned']))
  })
})
