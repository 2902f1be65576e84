import { describe, expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf } from '../examples/examplePlan.ts'
import { BHA, cease, delay } from '../unit/schedule/acts.ts'
import { lateAndRecorded } from './courseOrders.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const schedule = { en: only('schedule'), zh: { wording: chinese, ...only('schedule') } }

describe('a day recorded, a day late, a dose left out', () => {
  const plan = planOf(lateAndRecorded())
  const byDate = (paper: Element, date: string) =>
    [...paper.querySelectorAll('.scheduleDay')].find((each) => plain(each).startsWith(date))
  const rowsOf = (day: Element | undefined) =>
    [...(day?.querySelectorAll(':scope > tbody > tr') ?? [])].map((row) => [...row.querySelectorAll('td')].map(plain))
  const onDay = (paper: Element, day: string) =>
    plain([...paper.querySelectorAll('.paperMonth td')].find((td) => td.querySelector('.date b')?.textContent === day))

  test('what was given stands as recorded, with its own time, and is not planned', () => {
    const rows = rowsOf(byDate(print(plan, schedule.en), 'Mon 23-Nov-2026'))
    expect(
      rows.map(([, , drug, ...more]) => [drug?.match(/^[a-z]+?(?=powder|solution|conventional)/)?.[0], ...more]),
    ).toEqual([
      ['bortezomib', '2.3 mg', 'IV push', 'Given08:10', 'Given, as recorded. Not recalculated.'],
      ['homoharringtonine', '3.5 mg', 'IV over 4 h', 'Given09:05', 'Given, as recorded. Not recalculated.'],
      ['cytarabine', '2,600 mg', 'IV over 3 h', 'Given13:15', 'Given, as recorded. Not recalculated.'],
    ])
    expect(rows.map(([when]) => when)).toEqual(['As recorded', 'As recorded', 'As recorded'])
  })

  test('a moved dose says from when', () => {
    const paper = print(plan, schedule.en)
    expect(byDate(paper, 'Thu 26-Nov-2026')).toBeUndefined()
    expect(plain(byDate(paper, 'Fri 27-Nov-2026'))).toContain('2.3 mg')
    expect(plain(byDate(paper, 'Fri 27-Nov-2026')).match(/delayed, was Thu 26-Nov-2026/g)).toHaveLength(3)
    expect(plain(byDate(paper, 'Sat 28-Nov-2026'))).toContain('delayed, was Fri 27-Nov-2026')
  })

  test('a dose left out has the word in the dose’s place, the reason, and no figure', () => {
    const row = rowsOf(byDate(print(plan, schedule.en), 'Sat 28-Nov-2026')).at(-1)
    expect(row).toEqual([
      'Not given',
      '',
      'cytarabineconventional, for injection (not liposomal)',
      'Omitted',
      'Not given: Omitted for the patient’s choice, decided 23-Nov-2026.',
    ])
  })

  test('nor in the table of doses', () => {
    const paper = print(plan, only('treatmentPlan'))
    const rows = [...paper.querySelectorAll('.paperDoses tbody')].at(-1)?.querySelectorAll('tr')
    const lines = [...(rows ?? [])].map((row) => [...row.children].map(plain))
    // day 1 given, days 2 and 3 as planned, day 4 late
    expect(lines.slice(1, 4).map(([days]) => days)).toEqual([
      'day 123-Nov-2026days: inferred',
      'days 2 and 324-Nov-2026 to 25-Nov-2026starts 14:00, order within the day differs: see the scheduledays: inferred',
      'day 427-Nov-2026delayed, was 26-Nov-2026starts 14:00, order within the day differs: see the scheduledays: inferred',
    ])
    const last = lines[4]
    expect(last).toEqual([
      'day 528-Nov-2026days: inferred',
      'Omitted for the patient’s choice, decided 23-Nov-2026.',
      'Omitted',
      '',
    ])
  })

  test('the dates of the hospital’s list are named: the day off and the weekend day that is worked', () => {
    const paper = print(plan, schedule.en)
    expect(plain(byDate(paper, 'Wed 25-Nov-2026'))).toContain('day 3, holiday: Founding day')
    expect(plain(byDate(paper, 'Sat 28-Nov-2026'))).toContain('weekend, working day: for Founding day')
  })

  test('so on the printed calendar', () => {
    const paper = print(plan, only('calendar'))
    expect(onDay(paper, '23')).toBe(
      '23day 12.3 mgbortezomibGiven 08:103.5 mghomoharringtonineGiven 09:052,600 mgcytarabineGiven 13:15',
    )
    expect(onDay(paper, '25')).toContain('holiday: Founding day')
    expect(onDay(paper, '26')).toBe('26')
    expect(onDay(paper, '27')).toContain('2.3 mg08:00bortezomibdelayed, was Thu 26-Nov')
    expect(onDay(paper, '28')).toContain('working day: for Founding day')
    expect(onDay(paper, '28')).toContain('Omittedcytarabine')
    expect(onDay(paper, '28')).not.toContain('2,630')
  })

  test('and in Chinese', () => {
    const list = print(plan, schedule.zh)
    expect(plain(byDate(list, '2026年11月23日'))).toContain('已给药08:10')
    expect(plain(byDate(list, '2026年11月27日'))).toContain('已推迟，原定 2026年11月26日 周四')
    expect(plain(byDate(list, '2026年11月28日'))).toContain('不给药阿糖胞苷普通注射剂（非脂质体）本次不用')
    expect(plain(byDate(list, '2026年11月25日'))).toContain('节假日：Founding day')
    const calendar = print(plan, { wording: chinese, ...only('calendar') })
    expect(onDay(calendar, '28')).toContain('上班日：for Founding day')
    expect(onDay(calendar, '28')).toContain('本次不用阿糖胞苷')
  })

  test('a day moved onto another names both', () => {
    const paper = print(planOf(exampleOrder(BHA, delay({ day: 3, to: '2026-11-26' }))), schedule.en)
    expect(plain(byDate(paper, 'Thu 26-Nov-2026'))).toContain('day 3, day 4')
  })

  test('a drug that was ended says so on every later date', () => {
    const ceased = exampleOrder(BHA, cease({ item: 'cytarabine', scope: 'drug' }))
    const left = [...print(planOf(ceased), schedule.en).querySelectorAll('.scheduleDay .word')]
    expect(left.map(plain)).toEqual(['Ceased', 'Ceased', 'Ceased', 'Ceased', 'Ceased'])
    const total = [...print(planOf(ceased), only('treatmentPlan')).querySelectorAll('.paperDoses tbody')].at(-1)
    expect(plain(total)).toContain('Left out')
    expect(plain(total)).not.toContain('No dose')
  })
})
