import { describe, expect, test } from 'vitest'
import { buildWorksheet } from '../../../src/documents/buildWorksheet.ts'
import { spansOf, worksheetSheets } from '../../../src/documents/worksheetSheets.ts'
import type { Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { pushedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { omit, record } from '../schedule/acts.ts'

const FLAG = 'flag-ida-nz'
const datesOf = (plan: Plan) =>
  worksheetSheets(buildWorksheet(plan, 1).days).map(({ days }) => days.map(({ cycleDays }) => cycleDays[0]))
const sheets = (id: string, ...edits: readonly Edit[]) => datesOf(examplePlan(id, ...edits))

describe('dates on which only the same syringe of growth factor is given', () => {
  test('share a sheet; a date with a bag as well has its own', () => {
    // filgrastim on days 1 to 13, the infusions on days 2 to 6
    expect(sheets(FLAG)).toEqual([[1, 7, 8, 9, 10, 11, 12, 13], [2], [3], [4], [5], [6]])
  })

  test('are named in the head as spans', () => {
    const [first] = worksheetSheets(buildWorksheet(examplePlan(FLAG), 1).days)
    expect(spansOf(first?.days ?? []).map((span) => [span[0]?.date, span.at(-1)?.date])).toEqual([
      ['2026-11-23', '2026-11-23'],
      ['2026-11-29', '2026-12-05'],
    ])
  })

  test('one of them left out, or recorded as given, stands apart', () => {
    const left = sheets(FLAG, omit({ item: 'filgrastim', day: 9, scope: 'administration' }))
    expect(left).toContainEqual([9])
    expect(left).toContainEqual([1, 7, 8, 10, 11, 12, 13])
    const given = sheets(FLAG, record('filgrastim@C1D1#1', '2026-11-23 08:00', { amount: '325' }))
    expect(given[0]).toEqual([1])
  })

  test('with another dose or hour are not the same', () => {
    const percent: Edit = {
      kind: 'setChange',
      change: {
        kind: 'modify',
        id: 'change1',
        item: 'filgrastim',
        at: { cycle: 1, day: 12, dose: 1 },
        scope: 'cycle',
        as: 'percent',
        value: '80',
        basis: 'standard',
        reason: 'other',
        grade: '',
        date: '2026-11-22',
        note: 'TEST',
      },
    }
    expect(sheets(FLAG, percent)).toContainEqual([12, 13])
  })

  test('worked out in full, each has its own: a syringe that is drawn up is drawn up for one date', () => {
    const made = withPreparations(examplePlan(FLAG), pushedPreparation)
    expect(datesOf(made).every(({ length }) => length === 1)).toBe(true)
  })
})

test('tablets of every day share a sheet while the dose is the same', () => {
  // venetoclax 100, 200, then 400 mg; azacitidine under the skin on days 1 to 7
  const all = sheets('ven-aza')
  expect(all.slice(0, 3)).toEqual([[1], [2], [3, 4, 5, 6, 7]])
  expect(all[3]).toEqual(Array.from({ length: 21 }, (_, index) => index + 8))
})

test('no bag is ever on a sheet of two dates', () => {
  expect(sheets('da-7-3').every(({ length }) => length === 1)).toBe(true)
})
