import type { BandDose, DoseRule, Item } from '../../../src/regimen/item.ts'
import type { DeclaredTotal } from '../../../src/regimen/regimen.ts'
import { type Made, stated } from './madeRegimen.ts'

const total = (unit: DeclaredTotal['unit'], amount: string): Made['total'] => ({ unit, min: amount, max: amount })
const TEN = total('mg/m2', '10')
const band = (amount: string): BandDose => ({ kind: 'flat', amount: stated(amount) })
const TEN_PER_M2: DoseRule = { kind: 'perM2', amount: stated('10'), per: 'administration' }
const TEN_MG: DoseRule = { kind: 'flat', amount: stated('10') }
const FIVE_MG: DoseRule = { kind: 'flat', amount: stated('5') }
const levels = (...amounts: readonly string[]): NonNullable<Item['reductions']> => ({
  levels: stated(amounts.map((amount, index) => ({ id: `level${String(index)}`, amount }))),
})
const cap = (unit: DeclaredTotal['unit']): NonNullable<Item['cap']> => stated({ max: '15', unit })
const bag = (bagDays: number, per: 'day' | 'administration' = 'day'): DoseRule => ({
  kind: 'perM2',
  amount: stated('10'),
  per,
  bagDays: stated(bagDays),
})
const over = (minutes: number): NonNullable<Item['duration']> => ({ kind: 'over', minutes: stated(minutes) })
const WEEK = 10_080

/** A gap, an overlap, an open band that is not the last, an empty one: by the `from` and `below` of two bands. */
function bands(firstBelow: string | null, secondFrom: string, secondBelow: string | null): Made {
  return {
    item: {
      dose: {
        kind: 'bands',
        by: 'bsa',
        bands: [
          { from: '0', below: firstBelow, dose: band('8') },
          { from: secondFrom, below: secondBelow, dose: band('10') },
        ],
      },
    },
    total: null,
  }
}

/** What was broken, and every fault that must follow: number of the check and exact path. */
export const BROKEN_ITEMS: readonly (readonly [what: string, made: Made, faults: string])[] = [
  [
    'micrograms of a drug given in milligrams',
    {
      item: { dose: { kind: 'perM2', amount: stated('10'), per: 'administration', unit: 'mcg' } },
      total: total('mcg/m2', '10'),
    },
    '22 items[0].dose',
  ],
  ['a cap in units on a dose in milligrams', { item: { cap: cap('units') }, total: TEN }, '22 items[0].cap.value.unit'],
  ['a cap on an area under the curve', { item: { cap: cap('AUC') }, total: TEN }, '22 items[0].cap.value.unit'],
  [
    'a level twice',
    { item: { reductions: levels('8', '8') }, total: TEN },
    '23 items[0].reductions.levels.value[1].amount',
  ],
  [
    'a lower level before a higher one',
    { item: { reductions: levels('6', '8') }, total: TEN },
    '23 items[0].reductions.levels.value[1].amount',
  ],
  [
    'a level just above the standard dose',
    { item: { reductions: levels('10.1', '8') }, total: TEN },
    '23 items[0].reductions.levels.value[0].amount',
  ],
  [
    'levels of a dose that changes its unit during a ramp-up',
    {
      item: {
        reductions: levels('8'),
        days: stated([1, 2]),
        doseByDay: [{ days: [1], dose: FIVE_MG }],
      },
      total: total('mg/m2', '15'),
    },
    '13 totals[0].unit; 23 items[0].reductions.levels.value',
  ],
  [
    'two levels of one name',
    {
      item: {
        reductions: {
          levels: stated([
            { id: 'low', amount: '8' },
            { id: 'low', amount: '6' },
          ]),
        },
      },
      total: TEN,
    },
    '16 items[0].reductions.levels.value[1].id',
  ],
  ['bands with a gap', bands('1.5', '1.6', null), '24 items[0].dose.bands[1].from'],
  ['bands that overlap', bands('1.5', '1.4', null), '24 items[0].dose.bands[1].from'],
  [
    'an open band before the last',
    bands(null, '1.5', '2'),
    '24 items[0].dose.bands[0].below; 24 items[0].dose.bands[1].from',
  ],
  ['a band that holds nobody', bands('1.5', '1.5', '1.5'), '24 items[0].dose.bands[1].below'],
  [
    'a ramp-up on a day that is not given',
    { item: { doseByDay: [{ days: [1, 2], dose: TEN_PER_M2 }] }, total: TEN },
    '25 items[0].doseByDay[0].days[1]',
  ],
]

const doseByDay = (...entries: NonNullable<Item['doseByDay']>): Made => ({
  item: { dose: TEN_MG, days: stated([1, 2]), doseByDay: entries },
  total: entries.some(({ cycles }) => cycles) ? null : total('mg', '15'),
})

export const BROKEN_DAYS: typeof BROKEN_ITEMS = [
  [
    'a day with two doses',
    doseByDay({ days: [1], dose: FIVE_MG }, { days: [1], dose: FIVE_MG }),
    '25 items[0].doseByDay[1].days[0]',
  ],
  ['a day twice in one step', doseByDay({ days: [1, 1], dose: FIVE_MG }), '25 items[0].doseByDay[0].days[1]'],
  [
    'a step of cycle 1 beside one of all cycles',
    doseByDay({ days: [1], cycles: [1], dose: FIVE_MG }, { days: [1], dose: FIVE_MG }),
    '25 items[0].doseByDay[1].days[0]',
  ],
  [
    'a bag that holds several days of each administration',
    {
      item: { dose: bag(7, 'administration'), duration: over(WEEK) },
      total: total('mg/m2', '70'),
    },
    '26 items[0].dose.bagDays',
  ],
  [
    'a bag of 7 days that runs a minute too short',
    { item: { dose: bag(7), duration: over(WEEK - 1) }, total: total('mg/m2', '70') },
    '26 items[0].dose.bagDays',
  ],
  [
    'a bag of 7 days followed by another on day 7',
    { item: { dose: bag(7), days: stated([1, 7]), duration: over(WEEK) }, total: total('mg/m2', '140') },
    '26 items[0].dose.bagDays; 38 items[0].duration',
  ],
  [
    'a bag of 7 days, six days before the first of the next cycle',
    { item: { dose: bag(7), days: stated([1, 23]), duration: over(WEEK) }, total: total('mg/m2', '140') },
    '26 items[0].dose.bagDays',
  ],
  [
    'a premedication with a window and a rule for a missed dose',
    {
      item: { role: 'premedication', window: stated({ before: 1, after: 1 }), missedDose: { mark: 'absent' } },
      total: TEN,
    },
    '27 items[0].window; 27 items[0].missedDose',
  ],
  [
    'days before day 1 in a file that does not say whether there is a day 0',
    { item: { days: stated([-1, 1]) }, total: total('mg/m2', '20') },
    '5 items[0].days.value[0]; 5 clockAnchors[0].days[0]',
  ],
  [
    'a day 0 in a file that has none',
    { item: { days: stated([-1, 0, 1]) }, course: { dayZero: false }, total: total('mg/m2', '30') },
    '5 items[0].days.value[1]; 5 clockAnchors[0].days[1]',
  ],
  ['a day 0 nobody needs', { item: {}, course: { dayZero: false }, total: TEN }, '5 course.dayZero'],
  [
    'a last day on which the next cycle begins before its day 1',
    { item: { days: stated([-2, 26]) }, course: { dayZero: true }, total: total('mg/m2', '20') },
    '5 items[0].days.value',
  ],
  [
    'a dose of a day by weight that cannot be divided exactly',
    {
      item: {
        dose: { kind: 'perKg', amount: stated('5'), per: 'day' },
        timesPerDay: stated(3),
        intervalHours: stated(8),
      },
      total: total('mg/kg', '5'),
    },
    '12 items[0].timesPerDay',
  ],
]
