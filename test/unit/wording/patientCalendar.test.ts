import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { type CivilDate, civilDate } from '../../../src/quantities/civilDate.ts'
import { patientCalendar as english } from '../../../src/wording/en/later/patientCalendar.ts'
import { patientCalendar as chinese } from '../../../src/wording/zh/later/patientCalendar.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const date = (text: string): CivilDate => {
  const read = civilDate(text)
  if (read === null) throw new Error(`no date: ${text}`)
  return read
}

describe('dates and times as a patient reads them', () => {
  const monday = date('2026-11-23')
  test('in full, with the weekday', () => {
    expect(plain(english.date(monday))).toBe('Monday 23 November 2026')
    expect(chinese.date(monday)).toBe('2026年11月23日 星期一')
    // 2028 is a leap year: its 29 February is a Tuesday
    expect(plain(english.date(date('2028-02-29')))).toBe('Tuesday 29 February 2028')
    expect(chinese.date(date('2028-02-29'))).toBe('2028年2月29日 星期二')
  })
  test('day, month and year never part', () => {
    expect(english.date(monday).split(' ')).toHaveLength(2)
  })
  test('another date than the day’s own is named', () => {
    const time = { date: date('2026-11-24'), minutes: 8 * 60 }
    expect(plain(english.time(time, monday))).toBe('Tuesday 24 November 2026 at 08:00')
    expect(chinese.time(time, monday)).toBe('2026年11月24日 星期二 08:00')
    expect(english.time(time, time.date)).toBe('08:00')
  })
  test('midnight says which day begins', () => {
    const time = { date: date('2026-11-24'), minutes: 0 }
    for (const on of [monday, time.date]) {
      expect(plain(english.time(time, on))).toBe('midnight, when Tuesday 24 November 2026 begins')
      expect(chinese.time(time, on)).toBe('2026年11月24日 星期二零点（午夜）')
    }
  })
  test('hours and minutes in words', () => {
    expect([60, 90, 121, 30, 540].map((minutes) => plain(english.minutes(minutes)))).toEqual([
      '1 hour',
      '1 hour 30 minutes',
      '2 hours 1 minute',
      '30 minutes',
      '9 hours',
    ])
    expect(chinese.minutes(90)).toBe('1小时30分钟')
  })
})

test('a dose to take has its unit in words where a letter could be misread', () => {
  expect(plain(english.amount('300', 'mcg'))).toBe('300 micrograms')
  expect(plain(chinese.amount('300', 'mcg'))).toBe('300 微克')
  expect(plain(english.takeAll([english.take.tablet(2, '500 mg'), english.take.tablet(1, '150 mg')]))).toBe(
    'take 2 tablets of 500 mg and 1 tablet of 150 mg',
  )
})

test('every examination of the library has plain words in both languages', () => {
  const ids = new Set(readShelves().regimens.flatMap(({ assessments }) => assessments.map(({ id }) => id)))
  expect(ids.size).toBeGreaterThan(2)
  expect(Object.keys(english.examinations).toSorted()).toEqual([...ids].toSorted())
}, 30_000) // the whole library is read

test('no professional’s word or abbreviation stands in the catalogue', () => {
  const words = JSON.stringify(english)
  expect(words).not.toMatch(/\b(IV|SC|PO|BSA|CT|infusion|subcutaneous|intravenous|mg\/m|neutrop|thrombocyt)/)
  expect(JSON.stringify(chinese)).not.toMatch(/粒细胞|体表面积|mg\/m|[A-Z]{2}/)
})
