import { describe, expect, test } from 'vitest'
import { buildPatientCalendar } from '../../../src/documents/buildPatientCalendar.ts'
import type { PatientCalendar, PatientCell } from '../../../src/documents/patientCalendar.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { type CivilTime, civilTimeText } from '../../../src/quantities/civilTime.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { actual, BHA, cease, day1, delay, HE072, last, MAC, omit, record, start } from '../schedule/acts.ts'

const of = (id: string, ...edits: readonly Edit[]): PatientCalendar =>
  buildPatientCalendar(examplePlan(id, ...edits), 1)
const cellsOf = (calendar: PatientCalendar): readonly PatientCell[] =>
  calendar.months.flatMap(({ weeks }) => weeks.flat()).filter(({ inMonth }) => inMonth)
const datesOf = (calendar: PatientCalendar) => calendar.days.map(({ date }) => date)
const dayOf = (calendar: PatientCalendar, date: string) => calendar.days.find((day) => day.date === date)
const at = (time: CivilTime | null | undefined) => (time ? civilTimeText(time) : time)
const drip: Edit = { kind: 'setChoice', choice: 'cytarabineDivision', option: 'continuous', items: ['cytarabine'] }

describe('whole months, Monday first', () => {
  const gridOf = (calendar: PatientCalendar) =>
    calendar.months.map(({ year, month, weeks }) => {
      const [first, end] = [weeks[0]?.[0]?.date, weeks.at(-1)?.[6]?.date]
      return [year, month, weeks.length, first, end]
    })

  test('over a year end', () => {
    // day 1 Monday 21 December 2026; its last visit is day 14, Sunday 3 January 2027
    const calendar = of(HE072, day1(1, '2026-12-21'))
    expect(gridOf(calendar)).toEqual([
      [2026, 12, 5, '2026-11-30', '2027-01-03'],
      [2027, 1, 5, '2026-12-28', '2027-01-31'],
    ])
    // 31 days of each month, each once
    expect(cellsOf(calendar).map(({ date }) => date)).toHaveLength(62)
    expect(datesOf(calendar)).toEqual(['2026-12-21'])
  })

  test('in a leap year February has its 29th, on a Tuesday, and day 14 falls on 5 March', () => {
    // day 1 Monday 21 February 2028; 14 days on, the next cycle is planned for 6 March
    const calendar = of(HE072, day1(1, '2028-02-21'), last('2'))
    expect(gridOf(calendar)).toEqual([
      [2028, 2, 5, '2028-01-31', '2028-03-05'],
      [2028, 3, 5, '2028-02-28', '2028-04-02'],
    ])
    const cells = cellsOf(calendar)
    const cell = (date: string) => cells.find((each) => each.date === date)
    expect(cell('2028-02-29')?.cycleDay?.day).toBe(9)
    expect(cell('2028-03-05')?.examinations.map(({ id }) => id)).toEqual(['safetyVisit'])
    expect(cell('2028-03-06')?.planned).toBe(2)
  })
})

describe('what is on a day', () => {
  test('three medicines from the first start to the last end', () => {
    // bortezomib 08:00; homoharringtonine 2 h later, 4 h; cytarabine after it at 14:00, 3 h: 08:00 to 17:00 is 9 h
    const day = dayOf(of(BHA), '2026-11-23')
    expect([at(day?.comeAt), at(day?.until), day?.minutes]).toEqual(['2026-11-23T08:00', '2026-11-23T17:00', 540])
    expect(day?.things.map(({ id, way }) => [id, way])).toEqual([
      ['bortezomib@C1D1#1', 'push'],
      ['homoharringtonine@C1D1#1', 'drip'],
      ['cytarabine@C1D1#1', 'drip'],
    ])
    expect(datesOf(of(BHA))).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'])
  })

  test('while one start is not set there is no time to come and no length', () => {
    const day = dayOf(of(BHA, start('bortezomibDays', 'x')), '2026-11-23')
    expect([day?.comeAt, day?.minutes, day?.isAtLeast]).toEqual([null, null, true])
  })

  test('while an infusion time is not known the end is only the earliest one', () => {
    // cyclophosphamide from 11:00 has no time, so cytarabine, which follows by the clock, ends last: 14:00 and 2 h
    const day = dayOf(of(MAC, { kind: 'setDuration', item: 'cyclophosphamide', text: '' }), '2026-11-23')
    expect([at(day?.until), day?.isAtLeast, day?.things[1]?.way]).toEqual(['2026-11-23T16:00', true, 'vein'])
  })

  test('a dose at 02:00 stands on its own date, and the evening before says that it follows', () => {
    const calendar = of(MAC)
    // 23 to 29 November are days 1 to 7; the second dose of day 7 is given on 30 November at 02:00
    expect(datesOf(calendar)).toHaveLength(8)
    const [first, second, final] = [dayOf(calendar, '2026-11-23'), dayOf(calendar, '2026-11-24'), calendar.days.at(-1)]
    expect([at(first?.comeAt), at(first?.nextInNight), first?.minutes]).toEqual([
      '2026-11-23T09:00',
      '2026-11-24T02:00',
      null,
    ])
    expect([second?.goesOn, at(second?.things[0]?.start)]).toEqual([true, '2026-11-24T02:00'])
    expect([final?.date, final?.goesOn, final?.comeAt, at(final?.until)]).toEqual([
      '2026-11-30',
      true,
      null,
      '2026-11-30T04:00',
    ])
  })

  test('a drip of seven days and nights ends on the eighth, a day with nothing new', () => {
    const calendar = of(MAC, drip)
    const [first, final] = [dayOf(calendar, '2026-11-23'), dayOf(calendar, '2026-11-30')]
    expect([at(first?.until), first?.goesOn]).toEqual(['2026-11-24T14:00', false])
    expect(final?.things).toEqual([])
    expect(final?.running.map(({ name, until }) => [name.en, at(until)])).toEqual([['cytarabine', '2026-11-30T14:00']])
  })

  test('what was given is done', () => {
    const given = dayOf(of(HE072, actual(1, '2026-11-23'), ...allOf('2026-11-23')), '2026-11-23')
    expect(given?.isDone).toBe(true)
    expect(dayOf(of(HE072), '2026-11-23')?.isDone).toBe(false)
  })
  const allOf = (date: string) =>
    ['antiemetic', 'dexamethasone', 'irinotecan-liposome'].map((item) => record(`${item}@C1D1#1`, `${date} 10:00`))
})

describe('what a person changed', () => {
  test('a moved day stands on its new date, with the old one, and nothing is left on that', () => {
    const calendar = of(BHA, delay({ day: 4, to: '2026-11-30' }))
    expect(datesOf(calendar)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27', '2026-11-30'])
    expect(dayOf(calendar, '2026-11-30')?.movedFrom).toEqual(['2026-11-26'])
    expect(cellsOf(calendar).find(({ date }) => date === '2026-11-26')?.treatment).toBeNull()
  })

  test('moved in its hour only, the time has changed and no date is named', () => {
    const day = dayOf(of(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' })), '2026-11-26')
    expect([day?.movedFrom, day?.isTimeChanged]).toEqual([[], true])
  })

  test('a dose left out is said by name and date and is on no day', () => {
    const calendar = of(BHA, omit({ item: 'cytarabine', day: 2, scope: 'administration' }))
    expect(calendar.leftOut.map(({ name, runs }) => [name.en, runs])).toEqual([
      ['cytarabine', [{ from: '2026-11-24', to: '2026-11-24' }]],
    ])
    expect(dayOf(calendar, '2026-11-24')?.things.map(({ id }) => id)).toEqual(['homoharringtonine@C1D2#1'])
  })

  test('a treatment ended from day 4 on takes both its last days out of the calendar', () => {
    const calendar = of(BHA, cease({ item: 'bortezomib', day: 4, scope: 'regimen' }))
    expect(datesOf(calendar)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'])
    const out = cellsOf(calendar).filter(({ isTakenOut }) => isTakenOut)
    expect(out.map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27'])
  })
})

describe('cycles to come', () => {
  test('26 cycles, 14 days apart, are planned only and none stands among the treatment days', () => {
    const calendar = of(HE072, last('26'))
    expect(datesOf(calendar)).toEqual(['2026-11-23'])
    expect(calendar.later).toHaveLength(25)
    // 25 × 14 = 350 days after 23 November 2026; 365 would be 23 November 2027, less 15
    expect(calendar.later.at(-1)).toEqual({ number: 26, runs: [{ from: '2027-11-08', to: '2027-11-08' }] })
    const planned = cellsOf(calendar).filter(({ planned: cycle }) => cycle !== null)
    expect(planned.map(({ date, planned: cycle }) => [date, cycle])).toEqual([
      ['2026-12-07', 2],
      ['2026-12-21', 3],
    ])
  })

  test('without day 1 there is no date, and every medicine is named as without one', () => {
    const calendar = of(BHA, day1(1, ''))
    expect([calendar.months, calendar.days, calendar.diary]).toEqual([[], [], []])
    expect(calendar.undated.map(({ en }) => en)).toEqual(['bortezomib', 'homoharringtonine', 'cytarabine'])
  })
})
