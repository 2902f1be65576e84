import { vi } from 'vitest'
import { over, rational } from '../../src/recheck/rational.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { made } from './madeOrder.ts'

const weekInABag = {
  item: { dose: { kind: 'perM2', amount: stated('10'), per: 'day', bagDays: stated(7) }, days: stated([1, 8]) },
} as const
const chosen = shipped('da-7-3')
const supplied = shipped('cag-pku')

/** The regimen wrongly read, by the second engine. */
export const secondRuleBreaks: readonly Break[] = [
  {
    name: 'the daily dose given at each administration',
    given: shipped('haa-jin2013', {
      kind: 'setChoice',
      choice: 'cytarabineDivision',
      option: 'everyTwelveHours',
      items: [],
    }),
    broken: () =>
      vi.doMock(import('../../src/recheck/prescribed.ts'), async (original) => {
        const own = await original()
        const standardDose: typeof own.standardDose = (course, item, ...at) =>
          own.standardDose(course, { ...item, doses: 1n }, ...at)
        return { ...own, standardDose }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '88', second: '175' },
  },
  {
    name: "a bag of seven days with one day's dose",
    given: made(weekInABag),
    broken: () =>
      vi.doMock(import('../../src/recheck/prescribed.ts'), async (original) => {
        const own = await original()
        const standardDose: typeof own.standardDose = (...at) => {
          const standard = own.standardDose(...at)
          return { ...standard, amount: over(standard.amount, rational(7n)) }
        }
        return { ...own, standardDose }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '140', second: '20' },
  },
  {
    name: 'the ramp of cycle 1 in every cycle',
    given: shipped('ven-aza', { kind: 'setLastCycle', text: '2' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/prescribed.ts'), async (original) => {
        const own = await original()
        const standardDose: typeof own.standardDose = (course, item, place, body) =>
          own.standardDose(course, item, { ...place, cycle: 1n }, body)
        return { ...own, standardDose }
      }),
    differs: { id: 'venetoclax@C2D1#1', kind: 'amount', first: '400', second: '100' },
  },
  {
    name: 'the dose of another option',
    given: chosen,
    broken: () =>
      vi.doMock(import('../../src/recheck/items.ts'), async (original) => {
        const own = await original()
        const choices = { ...chosen.order.choices, daunorubicinDose: '90' }
        return { ...own, itemsOf: (regimen) => own.itemsOf(regimen, { ...chosen.order, choices }) }
      }),
    differs: { id: 'daunorubicin@C1D1#1', kind: 'amount', first: '79', second: '158' },
  },
  {
    name: 'supplied days ignored',
    given: shipped('flag-ida-nz'),
    broken: () =>
      vi.doMock(import('../../src/recheck/supplied.ts'), async (original) => {
        const own = await original()
        return { ...own, suppliedDays: () => ({ days: [1n, 2n, 3n, 4n, 5n, 6n], open: null }) }
      }),
    differs: { id: 'filgrastim@C1D13#1', kind: 'extra', first: '325', second: null },
  },
  {
    name: 'a supplied dose per m² taken for a flat one',
    given: supplied,
    broken: () =>
      vi.doMock(import('../../src/recheck/supplied.ts'), async (original) => {
        const own = await original()
        return { ...own, suppliedDose: (...of) => ({ ...own.suppliedDose(...of), unit: 'mcg' }) }
      }),
    differs: { id: 'g-csf@C1D1#1', kind: 'amount', first: '350', second: '200' },
  },
  {
    name: 'a decimal comma overlooked',
    given: shipped('bha-induction', { kind: 'setBsaCap', text: '1,6' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/typedText.ts'), async (original) => {
        const own = await original()
        return { ...own, typedDecimal: (text, ...most) => own.typedDecimal(text.replace(',', ''), ...most) }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'refused', first: '2.1', second: 'the cap is out of range' },
  },
  {
    name: 'a cycle beyond the last of the source expected',
    given: shipped('nal-iri-mono-napoli1', { kind: 'setLastCycle', text: '2' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/course.ts'), async (original) => {
        const own = await original()
        const readCourse: typeof own.readCourse = (...files) => {
          const course = own.readCourse(...files)
          return { ...course, last: course.last + 1n }
        }
        return { ...own, readCourse }
      }),
    differs: { id: 'irinotecan-liposome@C3D1#1', kind: 'missing', first: null, second: '175' },
  },
]
