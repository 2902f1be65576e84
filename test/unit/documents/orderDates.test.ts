import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildTreatmentPlan } from '../../../src/documents/buildTreatmentPlan.ts'
import type { OrderVariant } from '../../../src/documents/treatmentPlan.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { civilTimeText } from '../../../src/quantities/civilTime.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, day1, delay, MAC, omit, record } from '../schedule/acts.ts'

const variantsOf = (id: string, item: string, ...edits: readonly Edit[]): readonly OrderVariant[] => {
  const { treatment } = buildTreatmentPlan(examplePlan(id, ...edits), 1)
  return treatment.find(({ row }) => row.item.id === item)?.variants ?? []
}

const runsText = (runs: OrderVariant['dates']) => runs.map(({ from, to }) => `${from} to ${to}`).join(' and ')

/** `4: 2026-11-28 to 2026-11-28, 2026-11-28T08:00, was 2026-11-26 to 2026-11-26`; days 1 to 7 are 23 to 29 November. */
function said({ days, dates, starts, moved }: OrderVariant): string {
  const clocks =
    starts === null || starts === 'byDay'
      ? [starts ?? 'none']
      : starts.map(({ time, nextDay }) => `${civilTimeText(time)}${nextDay === null ? '' : ` up to ${nextDay}`}`)
  const was = moved === null ? [] : [moved.was.length > 0 ? `was ${runsText(moved.was)}` : moved.direction]
  return `${days.join()}: ${dates.length === 0 ? 'no date' : runsText(dates)}, ${[...clocks, ...was].join(', ')}`
}
const lines = (id: string, item: string, ...edits: readonly Edit[]) => variantsOf(id, item, ...edits).map(said)

describe('a dose moved alone', () => {
  const moved = delay({ item: 'bortezomib', day: 4, to: '2026-11-28', time: '08:00' })
  test('is a line of its own with its new date and the old one', () => {
    expect(lines(BHA, 'bortezomib', moved)).toEqual([
      '1: 2026-11-23 to 2026-11-23, 2026-11-23T08:00',
      '4: 2026-11-28 to 2026-11-28, 2026-11-28T08:00, was 2026-11-26 to 2026-11-26',
    ])
  })
  test('takes every drug timed by it along: two hours after it, and after those four hours', () => {
    expect(lines(BHA, 'homoharringtonine', moved)).toEqual([
      '1,2,3,5: 2026-11-23 to 2026-11-25 and 2026-11-27 to 2026-11-27, 2026-11-23T10:00',
      '4: 2026-11-28 to 2026-11-28, 2026-11-28T10:00, was 2026-11-26 to 2026-11-26',
    ])
    expect(lines(BHA, 'cytarabine', moved)[1]).toBe(
      '4: 2026-11-28 to 2026-11-28, 2026-11-28T14:00, was 2026-11-26 to 2026-11-26',
    )
  })
  test('leaves those that are not where they are, and has its place among the drugs of its new date', () => {
    const plan = examplePlan(MAC, delay({ item: 'mitoxantrone-liposome', day: 1, to: '2026-11-26' }))
    const { treatment } = buildTreatmentPlan(plan, 1)
    expect(treatment.map(({ row, sequence, variants }) => [row.item.id, sequence, ...variants.map(said)])).toEqual([
      [
        'mitoxantrone-liposome',
        1, // 09:00, before cytarabine of day 4 at 14:00
        '1: 2026-11-26 to 2026-11-26, 2026-11-26T09:00, was 2026-11-23 to 2026-11-23',
      ],
      ['cyclophosphamide', 1, '1: 2026-11-23 to 2026-11-23, 2026-11-23T11:00'],
      // the first of its dates is after cyclophosphamide, the fourth after mitoxantrone, the others alone
      [
        'cytarabine',
        'byDay',
        '1,2,3,4,5,6,7: 2026-11-23 to 2026-11-29, 2026-11-23T14:00, 2026-11-24T02:00 up to 2026-11-30',
      ],
    ])
  })
  test('to a date without another drug it has no place in a day', () => {
    const plan = examplePlan(MAC, delay({ item: 'mitoxantrone-liposome', day: 1, to: '2026-12-04' }))
    expect(buildTreatmentPlan(plan, 1).treatment[0]?.sequence).toBeNull()
  })
  test('in its hour only says that it was moved, and no old date', () => {
    expect(lines(BHA, 'bortezomib', delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '16:00' }))).toEqual([
      '1: 2026-11-23 to 2026-11-23, 2026-11-23T08:00',
      '4: 2026-11-26 to 2026-11-26, 2026-11-26T16:00, later',
    ])
  })
  test('so late that a drug timed by it falls past midnight: that one follows on the next day', () => {
    // bortezomib at 23:00 of 26 November; two hours later it is the 27th
    const late = delay({ item: 'bortezomib', day: 4, to: '2026-11-26', time: '23:00' })
    expect(lines(BHA, 'homoharringtonine', late)[1]).toBe(
      '4: 2026-11-26 to 2026-11-26, 2026-11-27T01:00 up to 2026-11-27, later',
    )
  })
})

describe('a whole day', () => {
  test('moved alone is a line of its own, and the other days keep their dates', () => {
    expect(lines(BHA, 'cytarabine', delay({ day: 3, to: '2026-12-04' }))).toEqual([
      '1,2,4,5: 2026-11-23 to 2026-11-24 and 2026-11-26 to 2026-11-27, 2026-11-23T14:00',
      '3: 2026-12-04 to 2026-12-04, 2026-12-04T14:00, was 2026-11-25 to 2026-11-25',
    ])
  })
  test('moved with those after it is one line with them, each dose past midnight on the day after', () => {
    // day 3 two days late, on 27 November, so day 7 on 1 December and its second dose on 2 December
    expect(lines(MAC, 'cytarabine', delay({ day: 3, scope: 'following', to: '2026-11-27' }))).toEqual([
      '1,2: 2026-11-23 to 2026-11-24, 2026-11-23T14:00, 2026-11-24T02:00 up to 2026-11-25',
      '3,4,5,6,7: 2026-11-27 to 2026-12-01, 2026-11-27T14:00, 2026-11-28T02:00 up to 2026-12-02, was 2026-11-25 to 2026-11-29',
    ])
  })
})

describe('a line that says no clock time has the dates of the doses themselves', () => {
  test('given: as recorded; one recorded a day late is no longer among those of the others', () => {
    const given = [record('bortezomib@C1D1#1', '2026-11-23 08:10'), record('bortezomib@C1D4#1', '2026-11-27 08:10')]
    expect(variantsOf(BHA, 'bortezomib', ...given).map(({ days, dates }) => [days, runsText(dates)])).toEqual([
      [[1], '2026-11-23 to 2026-11-23'],
      [[4], '2026-11-27 to 2026-11-27'],
    ])
  })
  test('left out: the date on which it would have begun', () => {
    // the second dose of day 3, 25 November, is due at 02:00 of the 26th
    const left = variantsOf(MAC, 'cytarabine', omit({ item: 'cytarabine', day: 3, dose: 2, scope: 'administration' }))
    expect(left.map(({ days, dates }) => [days, runsText(dates)])).toEqual([
      [[1, 2, 4, 5, 6, 7], '2026-11-23 to 2026-11-24 and 2026-11-26 to 2026-11-29'],
      [[3], '2026-11-25 to 2026-11-25'],
      [[3], '2026-11-26 to 2026-11-26'],
    ])
  })
  test('without day 1: none', () => {
    expect(lines(BHA, 'bortezomib', day1(1, ''))).toEqual(['1,4: no date, none'])
  })
})

test('of every example the first and the last date of a line are those its doses start on', () => {
  const files = readdirSync('test/examples').filter((file) => file.endsWith('.order.json'))
  for (const id of files.map((file) => file.replace('.order.json', ''))) {
    const plan = examplePlan(id)
    const { number, administrations: all } = plan.cycles[0] ?? { number: 0, administrations: [] }
    const starts = all.flatMap(({ time }) => time.start?.date ?? time.dayDate ?? []).toSorted()
    const { treatment, premedication } = buildTreatmentPlan(plan, number)
    const variants = [...treatment, ...premedication].flatMap(({ variants: own }) => own)
    const dates = variants.flatMap(({ dates: runs, starts: own }) => [
      ...runs.flatMap(({ from, to }) => [from, to]),
      ...(own === null || own === 'byDay' ? [] : own.flatMap(({ nextDay }) => nextDay ?? [])),
    ])
    expect([dates.toSorted()[0], dates.toSorted().at(-1)], id).toEqual([starts[0], starts.at(-1)])
  }
})
