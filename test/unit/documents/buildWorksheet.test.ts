import { describe, expect, test } from 'vitest'
import { buildWorksheet } from '../../../src/documents/buildWorksheet.ts'
import type { WorksheetDay } from '../../../src/documents/worksheet.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import {
  blankPreparation,
  infusedPreparation,
  pushedPreparation,
  withPreparations,
} from '../../examples/handPreparation.ts'
import { BHA, day1, delay, HE072, MAC, omit, record } from '../schedule/acts.ts'

const prepared = (id: string, ...edits: readonly Edit[]): Plan =>
  withPreparations(examplePlan(id, ...edits), infusedPreparation)

function daysOf(plan: Plan, cycle = 1): readonly WorksheetDay[] {
  return buildWorksheet(plan, cycle).days
}
const ids = (day: WorksheetDay | undefined) => day?.entries.map(({ administration }) => administration.id)
const places = (day: WorksheetDay | undefined) =>
  day?.entries.map(({ place }) => (place === null ? null : `${place.number} of ${place.of}`))

describe('cytarabine every 12 hours from 14:00', () => {
  const days = daysOf(prepared(MAC))
  test('every date has a sheet, also that of the last dose, which belongs to the day before', () => {
    expect(days.map(({ date, cycleDays }) => [date, cycleDays])).toEqual([
      ['2026-11-23', [1]],
      ['2026-11-24', [2]],
      ['2026-11-25', [3]],
      ['2026-11-26', [4]],
      ['2026-11-27', [5]],
      ['2026-11-28', [6]],
      ['2026-11-29', [7]],
      ['2026-11-30', []],
    ])
    expect(days.filter(({ weekend }) => weekend).map(({ date }) => date)).toEqual(['2026-11-28', '2026-11-29'])
  })
  test('a dose at 02:00 is made for the date on which it starts, before the doses of the day', () => {
    expect(ids(days[1])).toEqual(['cytarabine@C1D1#2', 'cytarabine@C1D2#1'])
    expect(ids(days[7])).toEqual(['cytarabine@C1D7#2'])
  })
  test('each bag says which of its date it is', () => {
    // 09:00 mitoxantrone liposome, 11:00 cyclophosphamide, 14:00 cytarabine
    expect(places(days[0])).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    expect(places(days[1])).toEqual(['1 of 2', '2 of 2'])
    expect(places(days[7])).toEqual(['1 of 1'])
  })
  test('its formulation stands beside the name', () => {
    const [first] = days[0]?.entries ?? []
    expect(first?.administration.name.en).toBe('mitoxantrone hydrochloride liposome')
    expect(first?.formulation?.en).toMatch(/liposomal/i)
  })
})

describe('what is not made', () => {
  test('what is taken by mouth keeps its place and is not counted among the bags', () => {
    const plan = withPreparations(examplePlan(BHA), (administration) =>
      administration.item === 'homoharringtonine'
        ? blankPreparation(administration, { code: 'notDrawnUp' })
        : infusedPreparation(administration),
    )
    expect(places(daysOf(plan)[0])).toEqual(['1 of 2', null, '2 of 2'])
  })
  test('a dose that was left out or given stands with its state and nothing to prepare, whatever the plan lists', () => {
    const plan = prepared(
      BHA,
      omit({ item: 'cytarabine', scope: 'administration' }),
      record('bortezomib@C1D1#1', '2026-11-23 08:05', { amount: '2.3' }),
    )
    const [first] = daysOf(plan)
    expect(first?.entries.map(({ administration, preparation }) => [administration.state.kind, preparation])).toEqual([
      ['given', null],
      ['planned', expect.objectContaining({ administration: 'homoharringtonine@C1D1#1' })],
      ['omitted', null],
    ])
    expect(places(first)).toEqual([null, '1 of 1', null])
  })
  test('a planned dose the plan has no preparation of is not lost', () => {
    const plan = withPreparations(examplePlan(BHA), () => null)
    expect(daysOf(plan)[0]?.entries.map(({ preparation, place }) => [preparation, place])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
})

describe('the dates', () => {
  test('without day 1 everything stands together, last, without a date', () => {
    const days = daysOf(prepared(BHA, day1(1, '')))
    expect(days.map(({ date, cycleDays, weekend }) => [date, cycleDays, weekend])).toEqual([[null, [], false]])
    // bortezomib on days 1 and 4, homoharringtonine and cytarabine on days 1 to 5: 2 + 5 + 5
    expect(days[0]?.entries).toHaveLength(12)
  })
  test('a day moved onto another names both, and the bags of both are counted together', () => {
    const moved = daysOf(prepared(BHA, delay({ day: 3, to: '2026-11-26' }))).find(({ date }) => date === '2026-11-26')
    expect(moved?.cycleDays).toEqual([3, 4])
    // day 3: homoharringtonine and cytarabine; day 4: bortezomib as well
    expect(moved?.entries).toHaveLength(5)
    expect(moved?.entries.every(({ place }) => place?.of === 5)).toBe(true)
  })
})

describe('what is made from what', () => {
  test('only the products that go in are named, not every product the hospital has', () => {
    const plan = withPreparations(examplePlan(BHA), pushedPreparation)
    const stock = daysOf(plan)[0]?.entries[0]?.preparation?.stock
    expect(stock?.ok === true && stock.value.products.map(({ id }) => id)).toEqual(['vial-3-5'])
  })
  test('the vials of the cycle go by the name of their drug; a later cycle has none', () => {
    const no = { ok: false, refusal: { code: 'productNotChosen', drug: 'irinotecan-liposome' } } as const
    const vials = [{ drug: 'irinotecan-liposome', item: 'irinotecan-liposome', apart: no, shared: no }]
    const plan: Plan = { ...examplePlan(HE072), vials }
    expect(buildWorksheet(plan, 1).totals.map(({ first }) => first.name.en)).toEqual(['irinotecan liposome'])
    expect(buildWorksheet(plan, 2).totals).toEqual([])
  })
  test('a cycle the plan does not have is no empty sheet', () => {
    expect(() => buildWorksheet(examplePlan(BHA), 9)).toThrow('no cycle 9')
  })
})
