import type { DeclaredTotal } from '../../../src/regimen/regimen.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { type Made, stated } from './madeRegimen.ts'

const day = { kind: 'perM2', amount: stated('100'), per: 'day' } as const
const mg = (amount: string): DoseRule => ({ kind: 'flat', amount: stated(amount) })
const total = (unit: DeclaredTotal['unit'], amount: string): Made['total'] => ({ unit, min: amount, max: amount })
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1)

/** Each kind of dose with the total its days and doses add up to, by the arithmetic beside it. */
export const SOUND_ITEMS: readonly (readonly [what: string, made: Made])[] = [
  [
    '5 mg/kg twice daily on 3 days: 5 × 2 × 3 = 30 mg/kg',
    {
      item: {
        dose: { kind: 'perKg', amount: stated('5'), per: 'administration' },
        timesPerDay: stated(2),
        intervalHours: stated(12),
        days: stated([1, 2, 3]),
      },
      total: total('mg/kg', '30'),
    },
  ],
  [
    '5 mg/kg a day in two parts on 3 days: 5 × 3 = 15 mg/kg',
    {
      item: {
        dose: { kind: 'perKg', amount: stated('5'), per: 'day' },
        timesPerDay: stated(2),
        intervalHours: stated(12),
        days: stated([1, 2, 3]),
      },
      total: total('mg/kg', '15'),
    },
  ],
  ['AUC 5 on day 1', { item: { dose: { kind: 'auc', amount: stated('5') } }, total: total('AUC', '5') }],
  [
    'a ramp-up of 100, 200 and then 400 mg to day 5: 100 + 200 + 3 × 400 = 1500 mg',
    {
      item: {
        dose: mg('400'),
        doseByDay: [
          { days: [1], dose: mg('100') },
          { days: [2], dose: mg('200') },
        ],
        days: stated(upTo(5)),
      },
      total: total('mg', '1500'),
    },
  ],
  [
    'one bag of 100 mg/m² a day for 7 days: 700 mg/m²',
    {
      item: {
        dose: { ...day, bagDays: stated(7) },
        duration: { kind: 'over', minutes: stated(10_080) },
      },
      total: total('mg/m2', '700'),
    },
  ],
  [
    'two bags of 7 days, the second on day 8: 2 × 700 = 1400 mg/m²',
    {
      item: {
        dose: { ...day, bagDays: stated(7) },
        days: stated([1, 8]),
        duration: { kind: 'over', minutes: stated(10_080) },
      },
      total: total('mg/m2', '1400'),
    },
  ],
  [
    'two bags of 7 days, the second on day 22, seven days before the next cycle: 2 × 700 = 1400 mg/m²',
    {
      item: {
        dose: { ...day, bagDays: stated(7) },
        days: stated([1, 22]),
        duration: { kind: 'over', minutes: stated(10_080) },
      },
      total: total('mg/m2', '1400'),
    },
  ],
  ['alternate days 1, 3 and 5: 3 × 10 = 30 mg/m²', { item: { days: stated([1, 3, 5]) }, total: total('mg/m2', '30') }],
  [
    'days −2 to 2 with a day 0: 5 × 10 = 50 mg/m²',
    { item: { days: stated([-2, -1, 0, 1, 2]) }, course: { dayZero: true }, total: total('mg/m2', '50') },
  ],
  [
    'days −2 to 2 without a day 0: 4 × 10 = 40 mg/m²',
    { item: { days: stated([-2, -1, 1, 2]) }, course: { dayZero: false }, total: total('mg/m2', '40') },
  ],
  [
    'days −2 and 25 of a 28-day cycle with a day 0: the next day −2 is the day after day 25',
    { item: { days: stated([-2, 25]) }, course: { dayZero: true }, total: total('mg/m2', '20') },
  ],
]

/** Doses of which no total can be declared. */
export const WITHOUT_TOTAL: readonly (readonly [what: string, item: Made['item']])[] = [
  ['a tablet every day until progression', { dose: mg('120'), until: stated({ en: 'progression', zh: '进展' }) }],
  [
    'a dose by bands of weight',
    {
      dose: {
        kind: 'bands',
        by: 'weight',
        bands: [
          { from: '0', below: '50', dose: { kind: 'flat', amount: stated('8') } },
          { from: '50', below: null, dose: { kind: 'perKg', amount: stated('0.2') } },
        ],
      },
    },
  ],
  [
    'a ramp-up in cycle 1 only',
    { dose: mg('400'), doseByDay: [{ days: [1], cycles: [1], dose: mg('100') }], days: stated([1, 2]) },
  ],
]
