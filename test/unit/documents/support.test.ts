import { describe, expect, test } from 'vitest'
import { buildCalendar } from '../../../src/documents/buildCalendar.ts'
import { buildDayClock } from '../../../src/documents/buildDayClock.ts'
import { buildDoseSheet } from '../../../src/documents/buildDoseSheet.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, delay, HE072, last, MAC, start } from '../schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../schedule/supportLines.ts'

// bortezomib 08:00 on days 1 and 4, from Monday 23 November 2026
const lines = [
  supportLine({ id: 'needed', when: { kind: 'asNeeded' } }),
  supportLine({ id: 'late', when: { kind: 'at', time: '22:00' } }),
  supportLine({ id: 'whole', when: { kind: 'allDay' }, days: [1, 8] }),
  supportLine({ id: 'early', when: { kind: 'beforeStart', item: 'bortezomib', doses: 'first', minutes: 30 } }),
  supportLine({
    id: 'lost',
    when: { kind: 'beforeStart', item: 'bortezomib', doses: 'first', minutes: 30 },
    days: [2],
  }),
]
const plan = (...edits: Edit[]) => examplePlan(BHA, withLines(...lines), ...edits)
const onDay = (of: Plan, day: number) => buildDayClock(of, 1, day)?.support.map(({ line }) => line.id)
const datesOf = (of: Plan, cycles: readonly number[] = [1]) =>
  buildCalendar(of, cycles)
    .months.flatMap(({ weeks }) => weeks.flat().filter((day) => day.inMonth))
    .flatMap(({ date, support }) => support.map(({ line }) => `${date} ${line.id}`))

describe('the hospital’s own lines of a day by the clock', () => {
  test('stand by their start, then for the whole day, then as needed, then what has no place', () => {
    expect(onDay(plan(), 1)).toEqual(['early', 'late', 'whole', 'needed'])
    expect(onDay(plan(), 2)).toEqual(['lost'])
  })
  test('are in no lane, and do not stretch the hours shown', () => {
    const [without, having] = [examplePlan(BHA), plan()].map((each) => buildDayClock(each, 1, 1))
    expect(having?.lanes).toEqual(without?.lanes)
    expect([having?.from, having?.to]).toEqual([without?.from, without?.to])
  })
  test('that fall before midnight stand on the page of their day, and on that of the date they fall on', () => {
    const timed = { kind: 'beforeStart', item: 'homoharringtonine', doses: 'first', minutes: 120 } as const
    const night = examplePlan(BHA, withLines(supportLine({ days: [3], when: timed })), start('otherDays', '01:00'))
    expect(buildDayClock(night, 1, 3)?.support.map((each) => each.start)).toEqual([
      { date: '2026-11-24', minutes: 23 * 60 },
    ])
    expect(buildDayClock(night, 1, 2)?.support.map(({ day }) => day)).toEqual([3])
  })
  test('that go with each dose of a day stand with each, by the clock and on the calendar', () => {
    // cytarabine at 14:00 and at 02:00 of the next date
    const when = { kind: 'beforeStart', item: 'cytarabine', doses: 'each', minutes: 30 } as const
    const twice = examplePlan(MAC, withLines(supportLine({ regimen: MAC, days: [1], when })))
    expect(buildDayClock(twice, 1, 1)?.support.map(({ dose, start: at }) => [dose, at?.date, at?.minutes])).toEqual([
      [1, '2026-11-23', 13 * 60 + 30],
      [2, '2026-11-24', 60 + 30],
    ])
    expect(datesOf(twice)).toEqual(['2026-11-23 support1', '2026-11-24 support1'])
  })
  test('are not there when this patient does not get them', () => {
    expect(onDay(plan(leaveOut('late')), 1)).toEqual(['early', 'whole', 'needed'])
  })
})

describe('the hospital’s own lines on the calendar', () => {
  test('stand on their dates, also after the last dose', () => {
    expect(datesOf(plan())).toEqual([
      '2026-11-23 early',
      '2026-11-23 late',
      '2026-11-23 whole',
      '2026-11-23 needed',
      '2026-11-24 lost',
      '2026-11-30 whole',
    ])
  })
  test('lengthen it to the month they reach into, and the days of the cycle count on to them', () => {
    const far = examplePlan(HE072, withLines(supportLine({ regimen: HE072, days: [14] })), last('1'))
    expect(datesOf(far)).toEqual(['2026-12-06 support1'])
    const days = buildCalendar(far, [1]).months.flatMap(({ weeks }) => weeks.flat())
    expect(days.find(({ date }) => date === '2026-12-06')?.cycleDay).toMatchObject({ cycle: 1, day: 14 })
  })
  test('move with a late day', () => {
    expect(datesOf(plan(delay({ day: 1, to: '2026-11-24' }))).slice(0, 2)).toEqual([
      '2026-11-24 early',
      '2026-11-24 late',
    ])
  })
  test('are those of the cycles shown', () => {
    const two = examplePlan(HE072, withLines(supportLine({ regimen: HE072 })), last('2'))
    expect(datesOf(two)).toEqual(['2026-11-23 support1'])
    expect(datesOf(two, [1, 2])).toEqual(['2026-11-23 support1', '2026-12-07 support1'])
  })
  test('are not there when this patient does not get them, and do not lengthen it', () => {
    const far = withLines(supportLine({ days: [90] }))
    expect(buildCalendar(examplePlan(BHA, far), [1]).months.length).toBeGreaterThan(2)
    expect(buildCalendar(examplePlan(BHA, far, leaveOut('support1')), [1]).months).toHaveLength(2)
  })
})

test('no line is in the matrix of doses or in its totals', () => {
  expect(buildDoseSheet(plan(), 1)).toEqual(buildDoseSheet(examplePlan(BHA), 1))
})
