import { describe, expect, test } from 'vitest'
import { moveToEarliest } from '../../../src/plan/earliestStart.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { actual, BHA, cease, current, day1, delay, last, MAC, omit, record, start, startOf } from '../schedule/acts.ts'
import { findingsIn } from './findingsIn.ts'

const intervals = (plan: Plan) => findingsIn(plan, 'intervalTooShort')
function proposed(plan: Plan) {
  const short = plan.findings.find((finding) => finding.code === 'intervalTooShort')
  if (short?.code !== 'intervalTooShort') throw new Error('no interval is too short')
  return moveToEarliest(short, plan)
}

describe('72 h of bortezomib, from when it was given', () => {
  const late = record('bortezomib@C1D1#1', '2026-11-23 16:00')
  test('day 1 at 16:00 to day 4 at 08:00 is 64 h: the earliest is 16:00 on day 4', () => {
    const plan = examplePlan(BHA, late)
    expect(intervals(plan)).toEqual([
      {
        code: 'intervalTooShort',
        severity: 'stop',
        needs: null,
        item: 'bortezomib',
        earlier: '2026-11-23T16:00',
        later: '2026-11-26T08:00',
        hours: '64',
        minimumHours: '72',
        earliest: '2026-11-26T16:00',
      },
    ])
    expect(proposed(plan)).toEqual({
      item: 'bortezomib',
      at: { cycle: 1, day: 4, dose: 1 },
      to: '2026-11-26',
      time: '16:00',
    })
  })
  test('accepting moves bortezomib and that day’s homoharringtonine and cytarabine, no other day', () => {
    const before = examplePlan(BHA, late)
    const after = examplePlan(BHA, late, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }))
    expect(intervals(after)).toEqual([])
    const ids = before.cycles.flatMap(({ administrations }) => administrations.map(({ id }) => id))
    expect(ids.filter((id) => startOf(before, id) !== startOf(after, id))).toEqual([
      'bortezomib@C1D4#1',
      'homoharringtonine@C1D4#1',
      'cytarabine@C1D4#1',
    ])
  })
  test.each([
    ['08:01', '71:59', [{ hours: '71:59', earliest: '2026-11-26T08:01' }]],
    ['08:00', '72', []],
    ['07:59', '72:01', []],
  ])('given at %s, day 4 at 08:00 is %s h later', (time, _, found) => {
    expect(intervals(examplePlan(BHA, record('bortezomib@C1D1#1', `2026-11-23 ${time}`)))).toMatchObject(found)
  })
  test('from the day 4 that was given late to day 1 of the next course', () => {
    // 30 November 20:00 to 3 December 08:00 is 60 h
    const given = record('bortezomib@C1D4#1', '2026-11-30 20:00')
    const plan = examplePlan(BHA, given, current('2'), day1(2, '2026-12-03'))
    expect(intervals(plan)).toMatchObject([{ severity: 'stop', hours: '60', earliest: '2026-12-03T20:00' }])
  })
  test('from a dose that was given in a course whose day 1 nobody has typed', () => {
    const given = record('bortezomib@C1D4#1', '2026-11-30 20:00')
    const plan = examplePlan(BHA, given, day1(1, ''), current('2'), day1(2, '2026-12-03'))
    expect(intervals(plan)).toMatchObject([{ hours: '60' }])
  })
  test.each([
    ['omitted', omit({ item: 'bortezomib', day: 4, scope: 'administration' })],
    ['ended', cease({ item: 'bortezomib', day: 4, scope: 'drug' })],
  ])('a dose that was %s does not count', (_, act) => {
    expect(intervals(examplePlan(BHA, late, act))).toEqual([])
  })
  test('between two doses that were both given, a reason is asked: nothing can be moved any more', () => {
    const plan = examplePlan(BHA, late, record('bortezomib@C1D4#1', '2026-11-26 08:00'))
    expect(intervals(plan)).toMatchObject([{ severity: 'confirm', needs: 'reason', hours: '64' }])
    expect(proposed(plan)).toBeNull()
  })
  test('and nothing, once the course they were given in is over', () => {
    const given = [late, record('bortezomib@C1D4#1', '2026-11-26 08:00')]
    expect(intervals(examplePlan(BHA, ...given, current('2'), day1(2, '2026-12-28')))).toEqual([])
  })
})

describe('the earliest time is proposed', () => {
  test.each([
    ['2026-11-24 08:00', '2026-11-27', '08:00'], // on day 5, the last
    ['2026-11-24 23:59', '2026-11-27', '23:59'],
  ])('given at %s: %s %s', (given, to, time) => {
    expect(proposed(examplePlan(BHA, record('bortezomib@C1D1#1', given)))).toMatchObject({ to, time })
  })
  test('and none past day 5: a person decides', () => {
    expect(proposed(examplePlan(BHA, record('bortezomib@C1D1#1', '2026-11-25 00:00')))).toBeNull()
  })
  test('of a day 1 on its own date only: on another the whole cycle would have to move', () => {
    const given = [record('bortezomib@C1D4#1', '2026-11-30 20:00'), current('2')]
    const onDay1 = examplePlan(BHA, ...given, day1(2, '2026-12-03'))
    expect(proposed(onDay1)).toMatchObject({ at: { cycle: 2, day: 1, dose: 1 }, to: '2026-12-03', time: '20:00' })
    expect(proposed(examplePlan(BHA, ...given, day1(2, '2026-12-02')))).toBeNull()
  })
})

describe('two doses of one drug', () => {
  const close = (plan: Plan) => findingsIn(plan, 'dosesClose')
  test('of two days on one date are asked about, however far apart', () => {
    // homoharringtonine of day 3 to 22:00 on day 4, that of day 4 at 10:00: 12 h
    const moved = delay({ item: 'homoharringtonine', day: 3, to: '2026-11-26', time: '22:00' })
    expect(close(examplePlan(BHA, moved))).toContainEqual(
      expect.objectContaining({ item: 'homoharringtonine', severity: 'confirm', hours: '12' }),
    )
  })
  test('of a whole day moved onto the next are asked about, each drug', () => {
    const found = close(examplePlan(BHA, delay({ day: 3, to: '2026-11-26' })))
    expect(found).toMatchObject([
      { item: 'homoharringtonine', hours: '0' },
      { item: 'cytarabine', hours: '0' },
    ])
  })
  test('moved together ask nothing', () => {
    expect(close(examplePlan(MAC, delay({ day: 3, scope: 'following', to: '2026-11-27' })))).toEqual([])
  })
  test('a dose given some minutes after midnight was not moved to another day', () => {
    const evening = [start('cytarabine', '11:50'), record('cytarabine@C1D1#2', '2026-11-24 00:10')]
    expect(close(examplePlan(MAC, ...evening))).toEqual([])
  })
  test('one that was left out is no neighbour', () => {
    const moved = delay({ item: 'homoharringtonine', day: 3, to: '2026-11-26', time: '11:00' })
    const left = omit({ id: 'change2', item: 'homoharringtonine', day: 4, scope: 'administration' })
    // cytarabine follows both and was not left out
    expect(close(examplePlan(BHA, moved, left))).toMatchObject([{ item: 'cytarabine' }])
  })
})

describe('before day 1', () => {
  const early = start('irinotecanLiposome', '00:10')
  test.each<[string, Edit[], number]>([
    ['premedication is asked about', [], 2],
    ['not where it was left out', [omit({ item: 'dexamethasone', scope: 'administration' })], 1],
    ['nor where the drug was ended', [cease({ item: 'irinotecan-liposome', scope: 'regimen' })], 0],
  ])('%s', (_, acts, count) => {
    expect(findingsIn(examplePlan('he072-q2w', last('1'), early, ...acts), 'startsBeforeDay1')).toHaveLength(count)
  })
})

describe('cycles of one course', () => {
  const second = (text: string, ...edits: Edit[]) => examplePlan(BHA, ...edits, current('2'), day1(2, text))
  test('the second may begin where the last days of the first were left out', () => {
    const rest = ['bortezomib', 'homoharringtonine', 'cytarabine'].map((item, index) =>
      omit({ id: `change${index}`, item, day: 3, scope: 'cycle' }),
    )
    expect(findingsIn(second('2026-11-26'), 'cyclesOverlap')).toHaveLength(1)
    expect(findingsIn(second('2026-11-26', ...rest), 'cyclesOverlap')).toEqual([])
  })
  test('not before a dose that was moved', () => {
    const moved = delay({ item: 'cytarabine', day: 5, to: '2026-12-02', time: '14:00' })
    expect(findingsIn(second('2026-12-02', moved), 'cyclesOverlap')).toMatchObject([{ lastDate: '2026-12-02' }])
    expect(findingsIn(second('2026-12-03', moved), 'cyclesOverlap')).toEqual([])
  })
  test('14 days count from the day the first was really begun', () => {
    const given = record('irinotecan-liposome@C1D1#1', '2026-11-25 10:00')
    const plan = (text: string) => examplePlan('he072-q2w', given, current('2'), day1(2, text))
    expect(findingsIn(plan('2026-12-08'), 'cycleEarly')).toMatchObject([{ days: 13, length: 14 }])
    expect(findingsIn(plan('2026-12-09'), 'cycleEarly')).toEqual([])
    expect(
      findingsIn(examplePlan('he072-q2w', actual(1, '2026-11-25'), current('2'), day1(2, '2026-12-08')), 'cycleEarly'),
    ).toHaveLength(1)
  })
})
