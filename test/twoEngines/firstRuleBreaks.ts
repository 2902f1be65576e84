import { vi } from 'vitest'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { made } from './madeOrder.ts'

const weekInABag = {
  item: { dose: { kind: 'perM2', amount: stated('10'), per: 'day', bagDays: stated(7) }, days: stated([1, 8]) },
} as const

/** The regimen wrongly read, by the first engine. */
export const firstRuleBreaks: readonly Break[] = [
  {
    name: 'the daily dose given at each administration',
    given: shipped('haa-jin2013', {
      kind: 'setChoice',
      choice: 'cytarabineDivision',
      option: 'everyTwelveHours',
      items: [],
    }),
    broken: () =>
      vi.doMock(import('../../src/dosing/prescribeDose.ts'), async (original) => {
        const own = await original()
        return { ...own, prescribeDose: (item, rule, _times, chosen) => own.prescribeDose(item, rule, 1, chosen) }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '175', second: '88' },
  },
  {
    name: "a bag of seven days with one day's dose",
    given: made(weekInABag),
    broken: () =>
      vi.doMock(import('../../src/dosing/prescribeDose.ts'), async (original) => {
        const own = await original()
        const prescribeDose: typeof own.prescribeDose = (item, rule, ...rest) => {
          if (rule.kind !== 'perM2') return own.prescribeDose(item, rule, ...rest)
          const { bagDays: _, ...oneDay } = rule
          return own.prescribeDose(item, oneDay, ...rest)
        }
        return { ...own, prescribeDose }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '20', second: '140' },
  },
  {
    name: 'the ramp of cycle 1 in every cycle',
    given: shipped('ven-aza', { kind: 'setLastCycle', text: '2' }),
    broken: () =>
      vi.doMock(import('../../src/dosing/prescribeRule.ts'), async (original) => {
        const own = await original()
        return { ...own, ruleOn: (item, day) => own.ruleOn(item, day, 1) }
      }),
    differs: { id: 'venetoclax@C2D1#1', kind: 'amount', first: '100', second: '400' },
  },
  {
    name: 'the ramp forgotten',
    given: shipped('ven-aza'),
    broken: () =>
      vi.doMock(import('../../src/dosing/prescribeRule.ts'), async (original) => ({
        ...(await original()),
        ruleOn: (item) => item.dose,
      })),
    differs: { id: 'venetoclax@C1D2#1', kind: 'amount', first: '400', second: '200' },
  },
  {
    name: 'the dose of another option',
    given: shipped('da-7-3'),
    broken: () =>
      vi.doMock(import('../../src/regimen/resolveItem.ts'), async (original) => {
        const own = await original()
        const resolveItem: typeof own.resolveItem = (item, choices) =>
          own.resolveItem(item, { ...choices, daunorubicinDose: '90' })
        return { ...own, resolveItem }
      }),
    differs: { id: 'daunorubicin@C1D1#1', kind: 'amount', first: '158', second: '79' },
  },
  {
    name: 'supplied days ignored',
    given: shipped('flag-ida-nz'),
    broken: () =>
      vi.doMock(import('../../src/plan/readSupplied.ts'), async (original) => {
        const own = await original()
        const readSupplied: typeof own.readSupplied = (...typed) => {
          const supplied = own.readSupplied(...typed)
          return supplied && { ...supplied, days: null }
        }
        return { ...own, readSupplied }
      }),
    differs: { id: 'filgrastim@C1D13#1', kind: 'missing', first: null, second: '325' },
  },
  {
    name: 'a supplied dose per m² taken for one per kg',
    given: shipped('cag-pku'),
    broken: () =>
      vi.doMock(import('../../src/plan/readSupplied.ts'), async (original) => {
        const own = await original()
        const readSupplied: typeof own.readSupplied = (...typed) => {
          const supplied = own.readSupplied(...typed)
          return supplied?.dose ? { ...supplied, dose: { ...supplied.dose, amount: '5', unit: 'mcg/kg' } } : supplied
        }
        return { ...own, readSupplied }
      }),
    differs: { id: 'g-csf@C1D1#1', kind: 'amount', first: '325', second: '350' },
  },
  {
    name: 'a decimal comma overlooked',
    given: shipped('cag-pku', {
      kind: 'setSupplied',
      item: 'g-csf',
      supplied: {
        given: 'yes',
        days: '1-4',
        lastDay: '',
        dose: '1,5',
        unit: 'mcg/kg',
        by: 'TEST Consultant',
        reason: 'ward protocol',
      },
    }),
    broken: () =>
      vi.doMock(import('../../src/order/parseDecimalText.ts'), async (original) => {
        const own = await original()
        return { ...own, parseDecimalText: (text) => own.parseDecimalText(text.replace(',', '')) }
      }),
    differs: { id: 'g-csf@C1D1#1', kind: 'amount', first: '975', second: '100' },
  },
]
