import { describe, expect, test } from 'vitest'
import { civilDate, type CivilDate } from '../../../src/quantities/civilDate.ts'
import { addMinutes, civilTimeText, clockMinutes, minutesBetween } from '../../../src/quantities/civilTime.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { plainCalendar } from '../../../src/schedule/cycleCalendar.ts'
import { shortIntervals } from '../../../src/schedule/minimumInterval.ts'
import { scheduleAssessments } from '../../../src/schedule/scheduleAssessments.ts'
import type { ScheduledAssessment } from '../../../src/schedule/scheduled.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

function date(text: string): CivilDate {
  const parsed = civilDate(text)
  if (!parsed) throw new Error(text)
  return parsed
}
const at = (text: string, clock: string) => ({ date: date(text), minutes: clockMinutes(clock) ?? -1 })

describe('a minimum interval goes by the clock, not by the calendar', () => {
  test('day 1 16:00 to day 4 08:00 is 64 h: too short, and the earliest time is 16:00 on day 4', () => {
    const [short, ...others] = shortIntervals([at('2026-11-23', '16:00'), at('2026-11-26', '08:00')], 72)
    expect(short?.minutes).toBe(64 * 60)
    expect(short && civilTimeText(short.earliest)).toBe('2026-11-26T16:00')
    expect(others).toEqual([])
  })
  test.each([
    ['08:59', 1],
    ['09:00', 0],
    ['09:01', 0],
  ])('72 h from day 1 09:00: day 4 at %s gives %i findings', (clock, count) => {
    expect(shortIntervals([at('2026-11-23', '09:00'), at('2026-11-26', clock)], 72)).toHaveLength(count)
  })
})

describe('civil times', () => {
  test('a dose 12 h after 13:00 is at 01:00 of the next date', () => {
    expect(civilTimeText(addMinutes(at('2026-11-23', '13:00'), 720))).toBe('2026-11-24T01:00')
  })
  test('30 min before 00:10 is the evening before, over the turn of the year', () => {
    expect(civilTimeText(addMinutes(at('2027-01-01', '00:10'), -30))).toBe('2026-12-31T23:40')
  })
  test('24 h over a clock change is the same time next day', () => {
    expect(civilTimeText(addMinutes(at('2026-03-28', '13:00'), 1440))).toBe('2026-03-29T13:00')
    expect(minutesBetween(at('2026-03-28', '13:00'), at('2026-03-29', '13:00'))).toBe(1440)
  })
  test.each(['24:00', '9:00', '09:60', '0900', ' 09:00'])('%j is no time of day', (text) => {
    expect(clockMinutes(text)).toBeNull()
  })
})

const why = { en: 'for the test', zh: '测试' }
function imagingEvery(days: number): Regimen {
  const mark = { value: true, mark: 'inferred', why } as const
  const title = { en: 'Imaging', zh: '影像' }
  return {
    ...shippedRegimen('he072-q2w'),
    assessments: [{ id: 'imaging', title, when: { kind: 'everyFromFirstDay1', days }, mark }],
  }
}

describe('imaging every 6 weeks from the first day 1', () => {
  const first = date('2026-11-23')
  function inCycle(day1: string, firstDay1: CivilDate | null, next: string): readonly ScheduledAssessment[] {
    const calendar = plainCalendar(date(day1), undefined)
    return scheduleAssessments(imagingEvery(42), calendar, date(day1), firstDay1, date(next))
  }
  test('falls on days 42 and 84 after it, each in the cycle that holds the date', () => {
    expect(inCycle('2026-12-21', first, '2027-01-04')).toEqual([])
    expect(inCycle('2027-01-04', first, '2027-01-18').map(({ from }) => from)).toEqual(['2027-01-04'])
    expect(inCycle('2027-02-15', first, '2027-03-01').map(({ from }) => from)).toEqual(['2027-02-15'])
  })
  test('does not move when a cycle is late', () => {
    expect(inCycle('2027-01-01', first, '2027-01-15').map(({ from }) => from)).toEqual(['2027-01-04'])
  })
  test('has no date while the first day 1 is not known', () => {
    expect(inCycle('2026-12-21', null, '2027-01-04').map(({ from }) => from)).toEqual([null])
  })
})
