import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { CalendarView } from '../../src/components/CalendarView.tsx'
import { DayClockView } from '../../src/components/DayClockView.tsx'
import { DoseMatrix } from '../../src/components/DoseMatrix.tsx'
import { LaterWordingContext } from '../../src/components/laterWordingContext.ts'
import { WordingContext } from '../../src/components/wordingContext.ts'
import { buildCalendar } from '../../src/documents/buildCalendar.ts'
import { buildDayClock } from '../../src/documents/buildDayClock.ts'
import { buildDoseSheet } from '../../src/documents/buildDoseSheet.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan, planOf } from '../examples/examplePlan.ts'
import { planOf as planOfKind } from '../unit/dosing/kindsPlan.ts'
import { BHA, delay, MAC, omit, record } from '../unit/schedule/acts.ts'
import { lateAndRecorded, reducedAndKept } from './courseOrders.ts'
import { plain } from './printPaper.tsx'

const wordings = { en: await loadLaterWording('en'), zh: await loadLaterWording('zh-CN') }
type Tongue = keyof typeof wordings

function show(children: ReactNode, tongue: Tongue) {
  const wording = wordings[tongue]
  render(
    <WordingContext value={wording}>
      <LaterWordingContext value={wording}>{children}</LaterWordingContext>
    </WordingContext>,
  )
}
const showCalendar = (plan: Plan, tongue: Tongue = 'en') => {
  show(<CalendarView calendar={buildCalendar(plan, [1])} />, tongue)
}
const showClock = (plan: Plan, day: number, tongue: Tongue = 'en') => {
  const clock = buildDayClock(plan, 1, day)
  show(<DayClockView clock={clock} regimen={plan.regimen} days={[1]} day={day} onDay={() => undefined} />, tongue)
}
const showMatrix = (plan: Plan, cycle = 1, tongue: Tongue = 'en') => {
  show(<DoseMatrix sheet={buildDoseSheet(plan, cycle)} open={null} onOpen={() => undefined} />, tongue)
}
/** The cells of one drug in the first week of the calendar, Monday first. */
function week(calendar: string, drug: string): string[] {
  const table = screen.getByRole('table', { name: calendar })
  const row = within(table)
    .getAllByRole('row')
    .find((each) => plain(each).startsWith(drug))
  return [...(row?.querySelectorAll('td') ?? [])].map(plain)
}
const late = planOf(lateAndRecorded())

describe('the calendar on the screen', () => {
  test('a recorded dose is marked as given, a moved one says from when, one left out has the word in its place', () => {
    showCalendar(late)
    expect(week('Calendar', 'bortezomib')).toEqual([
      '2.3 mg Given 08:10',
      '',
      '',
      '',
      '2.3 mg 08:00delayed, was Thu 26-Nov',
      '',
      '',
    ])
    const cytarabine = week('Calendar', 'cytarabine')
    expect(cytarabine[0]).toBe('2,600 mg Given 13:15')
    expect(cytarabine.slice(3)).toEqual(['', '2,630 mg 14:00delayed, was Thu 26-Nov', 'Omitted', ''])
  })
  test('names the day off and the weekend day that is worked', () => {
    showCalendar(late)
    const table = screen.getByRole('table', { name: 'Calendar' })
    expect(within(table).getByText('holiday: Founding day')).toBeInTheDocument()
    expect(within(table).getByText('working day: for Founding day')).toBeInTheDocument()
  })
  test('names both days that fall on one date', () => {
    showCalendar(examplePlan(BHA, delay({ day: 3, to: '2026-11-26' })))
    expect(screen.getAllByText('cycle 1 day 3, and day 4').length).toBeGreaterThan(0)
  })
  test('as a list of dates, on a narrow screen', () => {
    showCalendar(late)
    const saturday = screen.getAllByRole('listitem').find((each) => plain(each).startsWith('Sat 28-Nov-2026'))
    expect(plain(saturday)).toContain('cytarabine Omitted')
    expect(plain(saturday)).toContain('working day: for Founding day')
    expect(plain(saturday)).toContain('homoharringtonine 7 mg 10:00delayed, was Fri 27-Nov')
  })
  test('a week with nothing but doses left out is not dropped', () => {
    showCalendar(examplePlan(BHA, omit({ item: 'cytarabine', scope: 'cycle' })))
    expect(week('Calendar', 'cytarabine').slice(0, 5)).toEqual(Array(5).fill('Omitted'))
  })
  test('the second drug of a vial stands beside the first', () => {
    showCalendar(planOfKind('pair-induction', { height: '170', weight: '65' }))
    // 44 × 1.751983 = 77.087 → 77 mg; 77 × 100 ÷ 44 = 175 mg
    expect(screen.getAllByText(/\+ 175.mg cytarabine in the same liposomes/).length).toBeGreaterThanOrEqual(3)
  })
  test('in Chinese', () => {
    showCalendar(late, 'zh')
    expect(week('日历', '硼替佐米')[0]).toBe('2.3 mg 已给药 08:10')
    expect(week('日历', '硼替佐米')[4]).toContain('已推迟，原定 11月26日 周四')
    expect(week('日历', '阿糖胞苷')[5]).toBe('本次不用')
    expect(screen.getAllByText('节假日：Founding day').length).toBeGreaterThan(0)
  })
})

describe('the clock of a day', () => {
  const clock = (name: string) => plain(screen.getByRole('region', { name }))
  test('marks what was given with the time it was recorded at, and claims no end', () => {
    showClock(late, 1)
    expect(clock('Clock')).toContain('Given 13:15 2,600 mg')
    expect(clock('Clock')).not.toContain('13:15–')
  })
  test('says of a moved dose from when', () => {
    showClock(late, 4)
    expect(clock('Clock')).toContain('08:00 2.3 mg delayed, was Thu 26-Nov')
  })
  test('names what was left out, in no lane', () => {
    showClock(late, 5)
    expect(screen.getByText('Left out: cytarabine Omitted')).toBeInTheDocument()
    expect(within(screen.getByRole('region', { name: 'Clock' })).queryByText(/2,630/)).toBeNull()
  })
  test('a dose moved to another date is named with the date it had', () => {
    showClock(examplePlan(BHA, delay({ item: 'bortezomib', day: 4, to: '2026-11-27', time: '16:00' })), 4)
    expect(clock('Clock')).toMatch(/on another date: bortezomib 2\.3 mg Fri 27-Nov 16:00 \(delayed, was Thu 26-Nov\)/)
  })
  test('in Chinese', () => {
    showClock(late, 1, 'zh')
    expect(clock('时间轴')).toContain('已给药 13:15 2,600 mg')
    showClock(late, 5, 'zh')
    expect(screen.getByText('不给药：阿糖胞苷 本次不用')).toBeInTheDocument()
  })
})

describe('the doses', () => {
  const cell = (name: RegExp) => plain(screen.getByRole('button', { name }))
  test('a dose left out has its reason in its place', () => {
    showMatrix(late)
    expect(cell(/^cytarabine, day 5/)).toContain('Omitted for the patient’s choice, decided 23-Nov-2026.')
    expect(cell(/^bortezomib, day 1/)).toContain('2.3 mgGivenIV push08:10')
  })
  test('a changed dose says so', () => {
    showMatrix(planOf(reducedAndKept()), 2)
    expect(cell(/^irinotecan liposome, day 1/)).toContain('88 mg50 mg/m², changed')
  })
  test('two doses of a day, one of them given, are not one figure', () => {
    const plan = examplePlan(MAC, record('cytarabine@C1D1#1', '2026-11-23 14:05', { amount: '88', bsa: '1.752' }))
    showMatrix(plan)
    expect(cell(/^cytarabine, day 1/)).toMatch(/88 mgGiven88 mg176 mg this day/)
    expect(cell(/^cytarabine, day 2/)).toContain('2 × 88 mg')
  })
  test('an item without a last day says until when, and asks for no total', () => {
    showMatrix(planOfKind('ramp-up-with-azacitidine', { height: '170', weight: '65' }))
    const head = screen.getByRole('rowheader', { name: /^venetoclax/ })
    expect(plain(head)).toContain('until ')
    expect(plain(head.closest('tr'))).toContain('no last day, so no total')
    expect(plain(head.closest('tr'))).not.toContain('needs every dose')
  })
})
