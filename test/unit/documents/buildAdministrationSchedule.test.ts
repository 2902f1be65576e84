import { describe, expect, test } from 'vitest'
import type { Precondition, ScheduleDay, ScheduleRow } from '../../../src/documents/administrationSchedule.ts'
import { buildAdministrationSchedule } from '../../../src/documents/buildAdministrationSchedule.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { clockText } from '../../../src/quantities/civilTime.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, cease, day1, delay, HE072, MAC, omit, record } from '../schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../schedule/supportLines.ts'

const daysOf = (plan: Plan): readonly ScheduleDay[] => buildAdministrationSchedule(plan, 1).days
const on = (plan: Plan, date: string): ScheduleDay | undefined => daysOf(plan).find((day) => day.date === date)

/** `1 dose bortezomib@C1D1#1`: number, kind, administration; of a line of the hospital its text. */
function text(row: ScheduleRow): string {
  if (row.as === 'support') return `- support ${row.support.line.text}`
  const number = row.as === 'dose' || row.as === 'given' ? row.number : null
  return `${number ?? '-'} ${row.as} ${row.administration.id}`
}
const textsOn = (plan: Plan, date: string) => on(plan, date)?.rows.map(text)

function waitsOf(plan: Plan, id: string): readonly Precondition[] {
  const row = daysOf(plan)
    .flatMap(({ rows }) => rows)
    .find((each) => each.as === 'dose' && each.administration.id === id)
  if (row?.as !== 'dose') throw new Error(`${id} is not to be given`)
  return row.waits
}

const continuous: readonly Edit[] = [
  { kind: 'setChoice', choice: 'cytarabineDivision', option: 'continuous', items: ['cytarabine'] },
]

describe('BHA induction by date and clock', () => {
  const plan = examplePlan(BHA)
  test('has the five dates of its days and no other', () => {
    expect(daysOf(plan).map(({ date, cycleDays }) => `${date} ${cycleDays.join()}`)).toEqual([
      '2026-11-23 1',
      '2026-11-24 2',
      '2026-11-25 3',
      '2026-11-26 4',
      '2026-11-27 5',
    ])
  })
  test('numbers the doses of a date by their start: 08:00, 10:00, 14:00', () => {
    expect(textsOn(plan, '2026-11-23')).toEqual([
      '1 dose bortezomib@C1D1#1',
      '2 dose homoharringtonine@C1D1#1',
      '3 dose cytarabine@C1D1#1',
    ])
  })
  test('says what comes before a dose, and whose rule it is', () => {
    expect(waitsOf(plan, 'homoharringtonine@C1D1#1')).toEqual([
      { kind: 'rule', moment: { kind: 'afterStartOf', item: 'bortezomib', minutes: 120 }, mark: 'stated' },
    ])
    // the paper does not say where cytarabine stands: the choice about time puts it there
    expect(waitsOf(plan, 'cytarabine@C1D1#1')).toEqual([
      { kind: 'rule', moment: { kind: 'afterEndOf', item: 'homoharringtonine', minutes: 0 }, mark: 'absent' },
    ])
    expect(waitsOf(plan, 'homoharringtonine@C1D2#1')).toEqual([])
  })
  test('nobody waits for a drug that is left out that day: the clock time stands alone', () => {
    const without = examplePlan(BHA, omit({ item: 'homoharringtonine', day: 1, scope: 'administration' }))
    expect(waitsOf(without, 'cytarabine@C1D1#1')).toEqual([])
    expect(waitsOf(without, 'cytarabine@C1D2#1')).toMatchObject([{ kind: 'rule' }])
  })
  test('the least interval is held against the start of the dose before, also once that one was recorded', () => {
    const minimum = (since: { date: string; minutes: number }) => [
      { kind: 'minimum', hours: '72', since, mark: 'stated' },
    ]
    expect(waitsOf(plan, 'bortezomib@C1D1#1')).toEqual([])
    expect(waitsOf(plan, 'bortezomib@C1D4#1')).toEqual(minimum({ date: '2026-11-23', minutes: 480 }))
    // given at 08:10: 8 × 60 + 10 = 490 minutes after midnight
    const late = examplePlan(BHA, record('bortezomib@C1D1#1', '2026-11-23 08:10', { amount: '2.3' }))
    expect(waitsOf(late, 'bortezomib@C1D4#1')).toEqual(minimum({ date: '2026-11-23', minutes: 490 }))
  })
})

describe('what runs past midnight', () => {
  test('a bag of 24 hours stands first on the next date, until when and since when, and has no number', () => {
    const plan = examplePlan(MAC, ...continuous)
    expect(textsOn(plan, '2026-11-24')).toEqual(['- running cytarabine@C1D1#1', '1 dose cytarabine@C1D2#1'])
    const [first] = on(plan, '2026-11-24')?.rows ?? []
    if (first?.as !== 'running') throw new Error('nothing runs')
    const moments = [first.since, first.until].map(({ date, minutes }) => `${date} ${clockText(minutes)}`)
    expect(moments).toEqual(['2026-11-23 14:00', '2026-11-24 14:00'])
  })
  test('the date after the last bag has nothing but its end', () => {
    expect(textsOn(examplePlan(MAC, ...continuous), '2026-11-30')).toEqual(['- running cytarabine@C1D7#1'])
  })
  test('a second dose after midnight is on its own date, and 12 hours after the first', () => {
    const plan = examplePlan(MAC)
    expect(textsOn(plan, '2026-11-24')).toEqual(['1 dose cytarabine@C1D1#2', '2 dose cytarabine@C1D2#1'])
    expect(waitsOf(plan, 'cytarabine@C1D1#2')).toEqual([{ kind: 'interval', hours: 12, dose: 1 }])
  })
})

describe('what is not to be given as planned', () => {
  test('a recorded dose keeps its place by the clock and waits for nothing', () => {
    const plan = examplePlan(BHA, record('homoharringtonine@C1D1#1', '2026-11-23 07:50', { amount: '7' }))
    // what was timed by it moves with it: cytarabine at its end, 4 h after 07:50
    expect(textsOn(plan, '2026-11-23')).toEqual([
      '1 given homoharringtonine@C1D1#1',
      '2 dose bortezomib@C1D1#1',
      '3 dose cytarabine@C1D1#1',
    ])
  })
  test('a dose left out or ended stands last and has no number', () => {
    const plan = examplePlan(BHA, omit({ item: 'bortezomib', scope: 'administration' }))
    expect(textsOn(plan, '2026-11-23')).toEqual([
      '1 dose homoharringtonine@C1D1#1',
      '2 dose cytarabine@C1D1#1',
      '- leftOut bortezomib@C1D1#1',
    ])
    const ended = examplePlan(BHA, cease({ item: 'cytarabine', day: 4, scope: 'drug' }))
    expect(textsOn(ended, '2026-11-27')?.at(-1)).toBe('- leftOut cytarabine@C1D5#1')
  })
  test('a moved dose says from when, and a dose a person timed hangs on no other drug', () => {
    const plan = examplePlan(BHA, delay({ item: 'homoharringtonine', to: '2026-11-24', time: '08:00' }))
    const row = on(plan, '2026-11-24')?.rows.find(
      (each) => each.as === 'dose' && each.administration.id === 'homoharringtonine@C1D1#1',
    )
    expect(row?.as === 'dose' && row.moved?.direction).toBe('later')
    expect(waitsOf(plan, 'homoharringtonine@C1D1#1')).toEqual([])
  })
  test('without day 1 every dose is still listed, on no date and without a number', () => {
    const plan = examplePlan(BHA, day1(1, ''))
    const [only, ...more] = daysOf(plan)
    expect([only?.date, more]).toEqual([null, []])
    expect(only?.rows.map(({ as }) => as)).toEqual(Array.from({ length: 12 }, () => 'dose')) // 2 + 5 + 5
    expect(only?.rows.every((row) => row.as === 'dose' && row.number === null)).toBe(true)
  })
})

describe('the hospital’s own lines', () => {
  const lines = withLines(
    supportLine({ text: 'SAMPLE at ten', when: { kind: 'at', time: '10:00' } }),
    supportLine({ id: 'all', text: 'SAMPLE all day', when: { kind: 'allDay' }, days: [1, 9] }),
    supportLine({ id: 'need', text: 'SAMPLE as needed', when: { kind: 'asNeeded' } }),
  )
  test('stand at their time, at one minute after the dose, and take no number', () => {
    expect(textsOn(examplePlan(BHA, lines), '2026-11-23')).toEqual([
      '1 dose bortezomib@C1D1#1',
      '2 dose homoharringtonine@C1D1#1',
      '- support SAMPLE at ten',
      '3 dose cytarabine@C1D1#1',
    ])
  })
  test('without a clock time stand apart; a date may have nothing else', () => {
    const plan = examplePlan(BHA, lines)
    const windows = (date: string) => on(plan, date)?.windows.map(({ line }) => line.text)
    expect(windows('2026-11-23')).toEqual(['SAMPLE all day', 'SAMPLE as needed'])
    expect(windows('2026-12-01')).toEqual(['SAMPLE all day']) // day 9 is 23 November + 8 days
    expect(on(plan, '2026-12-01')?.rows).toEqual([])
  })
  test('left out for this patient are in no row', () => {
    const plan = examplePlan(BHA, lines, leaveOut('all'))
    expect(on(plan, '2026-12-01')).toBeUndefined()
  })
})

test('premedication is timed by what it comes before', () => {
  const plan = examplePlan(HE072)
  expect(waitsOf(plan, 'dexamethasone@C1D1#1')).toEqual([
    { kind: 'rule', moment: { kind: 'beforeStartOf', item: 'irinotecan-liposome', minutes: 30 }, mark: 'inferred' },
  ])
})
