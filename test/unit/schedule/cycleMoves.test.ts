import { describe, expect, test } from 'vitest'
import type { Delay } from '../../../src/order/course.ts'
import { type CivilDate, civilDate } from '../../../src/quantities/civilDate.ts'
import { cycleMoves } from '../../../src/schedule/cycleMoves.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { day1Of, delay, HE072, omit } from './acts.ts'

const date = (text: string): CivilDate => {
  const parsed = civilDate(text)
  if (parsed === null) throw new Error(text)
  return parsed
}

type Move = Pick<Delay, 'scope'> & { readonly day: number; readonly to: string; readonly item?: string }

function moved({ day, to, scope, item }: Move, index: number): Delay {
  const at = { cycle: 1, day, dose: 1 }
  const decided = {
    id: `move${index}`,
    at,
    reason: 'holiday',
    grade: null,
    date: date('2026-11-20'),
    note: '',
  } as const
  return { ...decided, kind: 'delay', item: item ?? null, scope, to: date(to), time: null }
}

/** Planned for 23 November; days −1 to 4 without a day 0. Each expected date is counted on a calendar, by hand. */
function datesAfter(day1: string, ...moves: Move[]) {
  const delays = moves.map(moved)
  const { dateOf, doseOf } = cycleMoves({ from: date('2026-11-23'), day1: date(day1), delays, dayZero: undefined })
  return { days: [-1, 1, 2, 4].map((day) => dateOf(day)?.slice(-2)), ofItem: doseOf('first', 1, 1)?.date.slice(-2) }
}

describe('moves on top of each other in one cycle', () => {
  test('begun before day 1, then the whole cycle: day 1 is where it was typed', () => {
    const { days } = datesAfter(
      '2026-11-30',
      { day: -1, scope: 'following', to: '2026-11-24' }, // 22 → 24: day 1 on 25
      { day: 1, scope: 'cycle', to: '2026-11-30' }, // 25 → 30: everything five days on
    )
    expect(days).toEqual(['29', '30', '01', '03'])
  })
  test('day 1 alone, then the whole cycle: the other days keep their distance from the planned day 1', () => {
    const { days } = datesAfter(
      '2026-11-30',
      { day: 1, scope: 'day', to: '2026-11-25' },
      { day: 1, scope: 'cycle', to: '2026-11-30' }, // 23 → 30
    )
    expect(days).toEqual(['29', '30', '01', '03'])
  })
  test('day 1 alone, one dose of it, then the cycle: the dose stays as far from day 1 as it was', () => {
    const { ofItem } = datesAfter(
      '2026-11-30',
      { day: 1, scope: 'day', to: '2026-11-25' },
      { day: 1, scope: 'day', to: '2026-11-26', item: 'first' }, // a day after day 1
      { day: 1, scope: 'cycle', to: '2026-11-30' },
    )
    expect(ofItem).toBe('01')
  })
  test('the whole cycle twice, a day of it between', () => {
    const { days } = datesAfter(
      '2026-12-02',
      { day: 1, scope: 'cycle', to: '2026-11-30' },
      { day: 4, scope: 'day', to: '2026-12-05' }, // 3 → 5 December
      { day: 1, scope: 'cycle', to: '2026-12-02' },
    )
    expect(days).toEqual(['01', '02', '03', '07'])
  })
})

describe('the cycle after, every 14 days', () => {
  const alone = delay({ day: 1, to: '2026-11-27' })
  test('is counted from day 1 where that day was moved, also when its only dose is left out', () => {
    const left = omit({ id: 'change2', item: 'irinotecan-liposome', scope: 'administration' })
    expect(day1Of(examplePlan(HE072, alone), 2)).toBe('2026-12-11')
    expect(day1Of(examplePlan(HE072, alone, left), 2)).toBe('2026-12-11')
  })
  test('is counted from the last move of day 1', () => {
    const whole = delay({ id: 'change2', scope: 'cycle', to: '2026-11-30' })
    expect(day1Of(examplePlan(HE072, alone, whole), 2)).toBe('2026-12-14')
  })
})
