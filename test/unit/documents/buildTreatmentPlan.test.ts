import { describe, expect, test } from 'vitest'
import { buildTreatmentPlan } from '../../../src/documents/buildTreatmentPlan.ts'
import type { OrderLine, TreatmentPlan } from '../../../src/documents/treatmentPlan.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { infusedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { BHA, day1, delay, HE072, MAC, omit } from '../schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../schedule/supportLines.ts'

const order = (id: string, ...edits: readonly Edit[]): TreatmentPlan => buildTreatmentPlan(examplePlan(id, ...edits), 1)
const line = ({ treatment, premedication }: TreatmentPlan, item: string): OrderLine => {
  const found = [...treatment, ...premedication].find(({ row }) => row.item.id === item)
  if (!found) throw new Error(`no line of ${item}`)
  return found
}
const start = (anchor: string, text: string): Edit => ({ kind: 'setStartTime', anchor, text })

describe('which drug of the day it is', () => {
  const places = (plan: TreatmentPlan) =>
    [...plan.treatment, ...plan.premedication].map(({ row, sequence }) => [row.item.id, sequence])

  test('goes by the start, whatever the order of the regimen: idarubicin at 11:00 before cytarabine at 13:30', () => {
    // on days 5 and 6 there is no idarubicin: cytarabine is the third then, and no number is true of all its days
    expect(places(order('flag-ida-nz'))).toEqual([
      ['filgrastim', 1],
      ['fludarabine', 2],
      ['cytarabine', 'byDay'],
      ['idarubicin', 3],
    ])
  })

  test('two that start together share a number: both premedications half an hour before the first drug', () => {
    expect(places(order(HE072))).toEqual([
      ['irinotecan-liposome', 2],
      ['antiemetic', 1],
      ['dexamethasone', 1],
    ])
  })

  test('is not said of a drug that is alone on its days', () => {
    expect(places(order('capecitabine-mbc'))).toEqual([['capecitabine', null]])
  })

  test('is not said where the drugs before it are there on some of its days alone: BHA has bortezomib on days 1 and 4', () => {
    expect(places(order(BHA))).toEqual([
      ['bortezomib', 1],
      ['homoharringtonine', 'byDay'],
      ['cytarabine', 'byDay'],
    ])
  })

  test('is not said where it would be wrong on one of the days', () => {
    // bortezomib at 08:00 on days 1 and 4; homoharringtonine two hours after it, but on day 4 set to 07:00 by a move
    const moved = order(BHA, delay({ item: 'homoharringtonine', day: 4, to: '2026-11-26', time: '07:00' }))
    expect(line(moved, 'bortezomib').sequence).toBe('byDay')
    expect(line(moved, 'homoharringtonine').sequence).toBe('byDay')
  })

  test('is not said while the start of one of them is open', () => {
    const open = order('flag-ida-nz', start('filgrastim', '25:00'))
    expect(places(open).map(([, place]) => place)).toEqual([null, null, null, null])
  })
})

describe('one line of an order', () => {
  test('has the first and the last of its dates, and the starts of its day', () => {
    const [variant] = line(order(MAC), 'cytarabine').variants
    expect(variant).toMatchObject({ days: [1, 2, 3, 4, 5, 6, 7], dates: [{ from: '2026-11-23', to: '2026-11-29' }] })
    expect(variant?.starts).toEqual([
      { time: { date: '2026-11-23', minutes: 840 }, nextDay: null },
      // of the last day, 29 November, it is the 30th
      { time: { date: '2026-11-24', minutes: 120 }, nextDay: '2026-11-30' },
    ])
  })

  test('a dose left out parts the days: those before and after are still one', () => {
    const days = line(order(MAC, omit({ item: 'cytarabine', day: 3, scope: 'administration' })), 'cytarabine').variants
    expect(days.map(({ administration, days: of }) => [administration.state.kind, of])).toContainEqual(['omitted', [3]])
  })

  test('names its bag only where every dose of it has the same', () => {
    const plan = examplePlan(BHA)
    const all = withPreparations(plan, infusedPreparation)
    const [one] = line(buildTreatmentPlan(all, 1), 'homoharringtonine').variants
    // 500 mL and the 7 mL of the drug, in 4 hours: 126.75 → 126.8 mL/h
    expect(one?.bag).toEqual({ diluent: 'glucose5', finalMl: decimal('507'), mlPerHour: decimal('126.8') })
    const preparations = all.preparations.map((each) =>
      each.administration === 'homoharringtonine@C1D3#1'
        ? {
            ...each,
            diluent: {
              ok: true,
              value: { diluent: 'sodiumChloride09', origin: 'local', mark: 'stated', place: null },
            } as const,
          }
        : each,
    )
    const [other] = line(buildTreatmentPlan({ ...all, preparations }, 1), 'homoharringtonine').variants
    expect(other?.bag).toBeNull()
  })
})

describe('the hospital’s own lines', () => {
  const lines = withLines(supportLine({ days: [1, 2] }), supportLine({ id: 'support2', text: 'SAMPLE two' }))

  test('stand once with all of their days; one that this patient does not get is none of them', () => {
    expect(order(BHA, lines).support.map(({ line: { id }, days }) => [id, days])).toEqual([
      ['support1', [1, 2]],
      ['support2', [1]],
    ])
    expect(order(BHA, lines, leaveOut('support1')).support.map(({ line: { id } }) => id)).toEqual(['support2'])
  })
})

describe('the next cycle', () => {
  test('is dated by the length the source states, by what was typed, or not at all', () => {
    // 23 November and 14 days
    expect(order(HE072).next).toEqual({ kind: 'date', cycle: 2, date: '2026-12-07' })
    expect(order(HE072, day1(2, '2026-12-10')).next).toEqual({ kind: 'date', cycle: 2, date: '2026-12-10' })
    expect(order(BHA).next).toEqual({ kind: 'notStated' })
    expect(order(HE072, day1(1, '')).next).toEqual({ kind: 'day1Open' })
  })
})

describe('what a count has to be', () => {
  const kinds = (id: string) => Object.values(order(id).proceed).map(({ kind }) => kind)
  test('is the label’s where the regimen’s source is silent, and none where it is set aside or not stated', () => {
    expect(kinds('capecitabine-mbc')).toEqual(['stated', 'stated'])
    expect(kinds(BHA)).toEqual(['inTable', 'inTable'])
    expect(kinds('flag-ida-nz')).toEqual(['notStated', 'notStated'])
  })
})
