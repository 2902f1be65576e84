import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../../src/documents/buildCalendar.ts'
import { buildDayClock } from '../../../src/documents/buildDayClock.ts'
import type { CalendarDay } from '../../../src/documents/calendar.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { BHA, cease, delay, HE072, omit } from '../schedule/acts.ts'

function onDate(plan: Plan, date: string): CalendarDay {
  const cycles = plan.cycles.map(({ number }) => number)
  const days = buildCalendar(plan, cycles).months.flatMap(({ weeks }) => weeks.flat())
  const found = days.find((day) => day.date === date && day.inMonth)
  if (!found) throw new Error(`${date} is not in the calendar`)
  return found
}
const given = (plan: Plan, date: string) => onDate(plan, date).given.map(({ id }) => id)

describe('the calendar of BHA from 23 November', () => {
  const shift = examplePlan(BHA, delay({ day: 3, scope: 'following', to: '2026-11-27' }))
  test('has the days that follow a delay on their new dates, and no day on those between', () => {
    expect(onDate(shift, '2026-11-24').cycleDay).toMatchObject({ day: 2, alsoDays: [] })
    expect([onDate(shift, '2026-11-25').cycleDay, onDate(shift, '2026-11-26').cycleDay]).toEqual([null, null])
    expect(onDate(shift, '2026-11-27').cycleDay).toMatchObject({ day: 3 })
    expect(onDate(shift, '2026-11-28').cycleDay).toMatchObject({ day: 4 })
    expect(given(shift, '2026-11-26')).toEqual([])
    expect(given(shift, '2026-11-28')[0]).toBe('bortezomib@C1D4#1')
  })
  test('counts from day 1 after the last dose, as the windows of examinations do, up to the last thing planned', () => {
    // the marrow window, days 21 to 28, ends on 20 December: 23 November and 27 days
    expect(onDate(shift, '2026-12-20').cycleDay).toMatchObject({ cycle: 1, day: 28 })
    expect(onDate(shift, '2026-12-21').cycleDay).toBeNull()
  })
  test('names both days where one was moved onto the other', () => {
    const onto = examplePlan(BHA, delay({ day: 3, to: '2026-11-26' }))
    expect(onDate(onto, '2026-11-26').cycleDay).toMatchObject({ day: 3, alsoDays: [4] })
    expect(onDate(onto, '2026-11-25').cycleDay).toBeNull()
  })
  test.each<[string, Edit]>([
    ['omitted', omit({ item: 'cytarabine', day: 4, scope: 'administration' })],
    ['ceased', cease({ item: 'cytarabine', day: 4, scope: 'drug' })],
  ])('shows what was %s as such, never among the doses', (state, act) => {
    const plan = examplePlan(BHA, act)
    expect(given(plan, '2026-11-26')).toEqual(['bortezomib@C1D4#1', 'homoharringtonine@C1D4#1'])
    expect(onDate(plan, '2026-11-26').leftOut.map((a) => [a.id, a.state.kind])).toEqual([['cytarabine@C1D4#1', state]])
  })
  test('an infusion that was left out does not run into the next date', () => {
    const mac = (...edits: Edit[]) =>
      examplePlan(
        'mac-mitoxantrone-liposome',
        { kind: 'setChoice', choice: 'cytarabineDivision', option: 'continuous', items: ['cytarabine'] },
        ...edits,
      )
    const left = mac(omit({ item: 'cytarabine', day: 3, scope: 'administration' }))
    expect(onDate(mac(), '2026-11-26').running.map(({ id }) => id)).toEqual(['cytarabine@C1D3#1'])
    expect(onDate(left, '2026-11-26').running).toEqual([])
  })
  test('flags the hospital’s days off, and the weekend days that are worked', () => {
    const order = exampleOrder(BHA)
    const holidays = [
      { date: '2026-11-25', name: 'day off', isWorkday: false },
      { date: '2026-11-28', name: 'worked', isWorkday: true },
    ]
    const plan = planOf({ ...order, policy: { ...order.policy, holidays } })
    expect(onDate(plan, '2026-11-25').holiday?.name).toBe('day off')
    expect(onDate(plan, '2026-11-28')).toMatchObject({ weekend: true, holiday: { isWorkday: true } })
    expect(onDate(plan, '2026-11-26').holiday).toBeNull()
  })
})

test('a later cycle begins on its own day 1, whatever the one before counts on to', () => {
  const plan = examplePlan(HE072, delay({ cycle: 2, scope: 'cycle', to: '2026-12-10' }))
  expect(onDate(plan, '2026-12-06').cycleDay).toMatchObject({ cycle: 1, day: 14 })
  expect(onDate(plan, '2026-12-10').cycleDay).toMatchObject({ cycle: 2, day: 1 })
})

describe('the clock of a day', () => {
  test('is that of its new date', () => {
    const plan = examplePlan(BHA, delay({ day: 4, scope: 'following', to: '2026-11-28' }))
    const clock = buildDayClock(plan, 1, 4)
    expect(clock?.date).toBe('2026-11-28')
    expect(clock?.lanes.map(({ item }) => item)).toEqual(['bortezomib', 'homoharringtonine', 'cytarabine'])
  })
  test('names a drug that was moved off it, and draws it where it is', () => {
    const plan = examplePlan(BHA, delay({ item: 'cytarabine', day: 4, to: '2026-11-27', time: '20:00' }))
    expect(buildDayClock(plan, 1, 4)?.elsewhere.map(({ id }) => id)).toEqual(['cytarabine@C1D4#1'])
    const lane = buildDayClock(plan, 1, 5)?.lanes.find(({ item }) => item === 'cytarabine')
    expect(lane?.marks.map(({ administration }) => administration.id)).toEqual([
      'cytarabine@C1D4#1',
      'cytarabine@C1D5#1',
    ])
  })
  test('draws no dose that was left out', () => {
    const clock = buildDayClock(examplePlan(BHA, omit({ item: 'bortezomib', day: 4, scope: 'administration' })), 1, 4)
    expect(clock?.lanes.map(({ item }) => item)).toEqual(['homoharringtonine', 'cytarabine'])
    expect(clock?.leftOut.map(({ id }) => id)).toEqual(['bortezomib@C1D4#1'])
  })
  test('of a day the cycle does not have is none', () => {
    expect(buildDayClock(examplePlan(BHA), 1, 20)).toBeNull()
  })
})
