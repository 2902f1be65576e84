import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { SupportLine } from '../../../src/order/policy.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { examplePlan, planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { BHA, cease, day1, delay, HE072, last, MAC, omit, record, start } from './acts.ts'
import { leaveOut, supportLine, supportOf, withLines } from './supportLines.ts'

// the example order: bortezomib at 08:00 on days 1 and 4, homoharringtonine 10:00 to 14:00 and cytarabine 14:00 to 17:00
// on days 1 to 5, from Monday 23 November 2026
const times = (line: Partial<SupportLine>, ...edits: Edit[]) =>
  supportOf(examplePlan(BHA, withLines(supportLine(line)), ...edits))
const before = (item: string, minutes: number) => ({ kind: 'beforeStart', item, doses: 'first', minutes }) as const
const after = (item: string, minutes: number) => ({ kind: 'afterStart', item, doses: 'first', minutes }) as const
const afterEnd = (item: string, minutes: number) => ({ kind: 'afterEnd', item, doses: 'first', minutes }) as const

describe('a line of the hospital’s own on its days', () => {
  test('at a clock time, on each of its days', () => {
    expect(times({ days: [1, 3], when: { kind: 'at', time: '21:30' } })).toEqual([
      '1 2026-11-23 planned 2026-11-23T21:30',
      '3 2026-11-25 planned 2026-11-25T21:30',
    ])
  })
  test.each(['allDay', 'asNeeded'] as const)('%s has a date and no clock time', (kind) => {
    expect(times({ when: { kind } })).toEqual(['1 2026-11-23 planned -'])
  })
  test('goes on after the last dose and begins before day 1; without a day 0 the day before is day -1', () => {
    expect(times({ days: [-1, 5, 9], when: { kind: 'allDay' } })).toEqual([
      '-1 2026-11-22 planned -',
      '5 2026-11-27 planned -',
      '9 2026-12-01 planned -',
    ])
  })
  test('on a day 0 that the regimen does not have it stands on no date', () => {
    expect(times({ days: [0, 1] })).toEqual(['0 - unplaced -', '1 2026-11-23 planned 2026-11-23T08:00'])
  })
  test('on a day 0 that the regimen has, it stands on the day before day 1', () => {
    const shipped = shippedRegimen(BHA)
    const regimen = { ...shipped, course: { ...shipped.course, dayZero: true } }
    const plan = planOf(exampleOrder(BHA, withLines(supportLine({ days: [0] }))), regimen)
    expect(supportOf(plan)).toEqual(['0 2026-11-22 planned 2026-11-22T08:00'])
  })
  test('of another regimen it is not in the plan', () => {
    expect(times({ regimen: HE072 })).toEqual([])
  })
  test('without day 1 it has neither date nor time, and is not said to be unplaced', () => {
    expect(times({ when: before('bortezomib', 30) }, day1(1, ''))).toEqual(['1 - planned -'])
  })
  test('that this patient does not get says so, whatever it is timed by', () => {
    expect(times({ days: [1, 2], when: before('bortezomib', 30) }, leaveOut('support1'))).toEqual([
      '1 2026-11-23 leftOut -',
      '2 2026-11-24 leftOut -',
    ])
  })
  test('in every cycle shown, cycle by cycle, day by day, and of one day in the order of the hospital', () => {
    const lines = [
      supportLine({ id: 'b', regimen: HE072, days: [1, 3] }),
      supportLine({ id: 'a', regimen: HE072, days: [1, 2] }),
    ]
    const { support } = examplePlan(HE072, withLines(...lines), last('2'))
    expect(support.map(({ cycle, day, line, date }) => [cycle, day, line.id, date])).toEqual([
      [1, 1, 'b', '2026-11-23'],
      [1, 1, 'a', '2026-11-23'],
      [1, 2, 'a', '2026-11-24'],
      [1, 3, 'b', '2026-11-25'],
      [2, 1, 'b', '2026-12-07'],
      [2, 1, 'a', '2026-12-07'],
      [2, 2, 'a', '2026-12-08'],
      [2, 3, 'b', '2026-12-09'],
    ])
  })
  test('what cannot be printed in its text is made visible', () => {
    const { support } = examplePlan(BHA, withLines(supportLine({ text: 'SAMPLE\u202E 1 mg' })))
    expect(support[0]?.line.text).toBe('SAMPLE\uFFFD 1 mg')
  })
})

describe('a line timed by a drug', () => {
  test('so many minutes before it starts, after it starts and after it ends', () => {
    expect(times({ when: before('homoharringtonine', 45) })).toEqual(['1 2026-11-23 planned 2026-11-23T09:15'])
    expect(times({ when: after('homoharringtonine', 45) })).toEqual(['1 2026-11-23 planned 2026-11-23T10:45'])
    expect(times({ when: afterEnd('homoharringtonine', 45) })).toEqual(['1 2026-11-23 planned 2026-11-23T14:45'])
  })
  test('with 0 minutes at its very start and end; a push ends when it starts', () => {
    expect(times({ when: before('cytarabine', 0) })).toEqual(['1 2026-11-23 planned 2026-11-23T14:00'])
    expect(times({ when: afterEnd('cytarabine', 0) })).toEqual(['1 2026-11-23 planned 2026-11-23T17:00'])
    expect(times({ when: afterEnd('bortezomib', 10) })).toEqual(['1 2026-11-23 planned 2026-11-23T08:10'])
  })
  test('crosses midnight backwards, over the end of a month', () => {
    const first = [day1(1, '2027-03-01'), start('bortezomibDays', '00:20')]
    expect(times({ when: before('bortezomib', 30) }, ...first)).toEqual(['1 2027-03-01 planned 2027-02-28T23:50'])
  })
  test('crosses midnight forwards, over the end of a leap February', () => {
    // 14:00 to 17:00 on 29 February 2028; 8 hours after the end is 01:00
    expect(times({ when: afterEnd('cytarabine', 480) }, day1(1, '2028-02-29'))).toEqual([
      '1 2028-02-29 planned 2028-03-01T01:00',
    ])
  })
  test('on the civil clock, also in the night the clocks change', () => {
    // 28 March 2027: clocks in Europe go from 02:00 to 03:00; 17:00 and ten hours are 03:00 all the same
    const late = [day1(1, '2027-03-27'), start('otherDays', '10:00')]
    expect(times({ when: afterEnd('cytarabine', 600) }, ...late)).toEqual(['1 2027-03-27 planned 2027-03-28T03:00'])
  })
  test('moves with a day that is late, on its date and by its clock', () => {
    const moved = delay({ day: 4, to: '2026-11-27' })
    expect(times({ days: [4], when: before('bortezomib', 30) }, moved)).toEqual([
      '4 2026-11-27 planned 2026-11-27T07:30',
    ])
    expect(times({ days: [4] }, moved)).toEqual(['4 2026-11-27 planned 2026-11-27T08:00'])
  })
  test('moves with the days that follow, also those after the last dose', () => {
    const moved = delay({ day: 3, to: '2026-11-27', scope: 'following' }) // two days late
    expect(times({ days: [2, 5, 9] }, moved)).toEqual([
      '2 2026-11-24 planned 2026-11-24T08:00',
      '5 2026-11-29 planned 2026-11-29T08:00',
      '9 2026-12-03 planned 2026-12-03T08:00',
    ])
  })
  test('moves with a dose that is moved by itself', () => {
    const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' })
    expect(times({ days: [1, 4], when: before('bortezomib', 30) }, moved)).toEqual([
      '1 2026-11-23 planned 2026-11-23T07:30',
      '4 2026-11-26 planned 2026-11-26T15:30',
    ])
  })
  test('follows what was recorded, not what was planned', () => {
    const given = record('bortezomib@C1D1#1', '2026-11-23 08:10')
    expect(times({ when: after('bortezomib', 60) }, given)).toEqual(['1 2026-11-23 planned 2026-11-23T09:10'])
  })
  test('has no time when the end it counts from is not known', () => {
    const line = supportLine({ regimen: MAC, when: afterEnd('cyclophosphamide', 30) })
    const open = { kind: 'setDuration', item: 'cyclophosphamide', text: '' } as const
    expect(supportOf(examplePlan(MAC, withLines(line), open))).toEqual(['1 2026-11-23 planned -'])
  })
  test('has no place on a day that drug is not given', () => {
    expect(times({ days: [1, 2], when: before('bortezomib', 30) })).toEqual([
      '1 2026-11-23 planned 2026-11-23T07:30',
      '2 2026-11-24 unplaced -',
    ])
    expect(times({ when: before('elsewhere', 30) })).toEqual(['1 2026-11-23 unplaced -'])
  })
  test('has no place when that dose is left out, and none from where the drug is ended', () => {
    const line = { days: [3, 4, 5], when: before('cytarabine', 30) }
    expect(times(line, omit({ item: 'cytarabine', day: 4, scope: 'administration' }))).toEqual([
      '3 2026-11-25 planned 2026-11-25T13:30',
      '4 2026-11-26 unplaced -',
      '5 2026-11-27 planned 2026-11-27T13:30',
    ])
    expect(times(line, cease({ item: 'cytarabine', day: 4, scope: 'drug' })).slice(1)).toEqual([
      '4 2026-11-26 unplaced -',
      '5 2026-11-27 unplaced -',
    ])
  })
  test('follows the second dose of a day when the first is left out', () => {
    // cytarabine at 14:00 and, 12 hours later, at 02:00
    const line = supportLine({ regimen: MAC, when: before('cytarabine', 30) })
    const left = omit({ item: 'cytarabine', day: 1, dose: 1, scope: 'administration' })
    expect(supportOf(examplePlan(MAC, withLines(line)))).toEqual(['1 2026-11-23 planned 2026-11-23T13:30'])
    expect(supportOf(examplePlan(MAC, withLines(line), left))).toEqual(['1 2026-11-23 planned 2026-11-24T01:30'])
  })
})

describe('a line that goes with each dose of a day', () => {
  // cytarabine over 2 hours at 14:00 and, 12 hours later, at 02:00
  const each = (kind: 'beforeStart' | 'afterStart' | 'afterEnd') =>
    supportLine({ regimen: MAC, when: { kind, item: 'cytarabine', doses: 'each', minutes: 30 } })
  const placed = (line: SupportLine, ...edits: Edit[]) =>
    examplePlan(MAC, withLines(line), ...edits).support.map(
      ({ dose, state, start }) => `${dose} ${state} ${start === null ? '-' : civilTimeText(start)}`,
    )
  test('stands once for each of them, before, after the start and after the end', () => {
    expect(placed(each('beforeStart'))).toEqual(['1 planned 2026-11-23T13:30', '2 planned 2026-11-24T01:30'])
    expect(placed(each('afterStart'))).toEqual(['1 planned 2026-11-23T14:30', '2 planned 2026-11-24T02:30'])
    expect(placed(each('afterEnd'))).toEqual(['1 planned 2026-11-23T16:30', '2 planned 2026-11-24T04:30'])
  })
  test('stands once where that drug is given once a day', () => {
    expect(times({ when: { kind: 'beforeStart', item: 'bortezomib', doses: 'each', minutes: 30 } })).toEqual([
      '1 2026-11-23 planned 2026-11-23T07:30',
    ])
  })
  test('is not there for a dose that is left out, and says so once where none is given', () => {
    const left = (dose: number) => omit({ item: 'cytarabine', day: 1, dose, scope: 'administration' })
    expect(placed(each('beforeStart'), left(1))).toEqual(['2 planned 2026-11-24T01:30'])
    expect(placed(each('beforeStart'), left(2))).toEqual(['1 planned 2026-11-23T13:30'])
    expect(placed(each('beforeStart'), cease({ item: 'cytarabine', day: 1, scope: 'drug' }))).toEqual(['1 unplaced -'])
  })
  test('that this patient does not get, or on a day that does not exist, stands once', () => {
    expect(placed(each('beforeStart'), leaveOut('support1'))).toEqual(['1 leftOut -'])
    expect(placed({ ...each('beforeStart'), days: [0] })).toEqual(['1 unplaced -'])
  })
})
