import type { Broken } from './brokenRegimens.ts'

const BHA = 'bha-induction'
const IDA = 'bha-consolidation-idarubicin'
const why = { en: 'made', zh: '测试' }
const OVER_13_HOURS = { kind: 'over', minutes: { value: 780, mark: 'local', why } }

/** Counts that are not so, and what a hospital is asked for in vain. */
export const BROKEN_COUNTS: readonly Broken[] = [
  ['a count that is one short', BHA, 'counts[2].administrations', 4, '35 counts[2].administrations'],
  ['a last day that is another', BHA, 'counts[1].lastDay', 6, '35 counts[1].lastDay'],
  ['an item without a count', BHA, 'counts[1].item', 'bortezomib', '35 counts[1]; 35 items[1]'],
  ['a count of an unknown item', BHA, 'counts[0].item', 'cisplatin', '1 counts[0].item; 35 items[0]'],
  [
    'days that are stated and asked for',
    BHA,
    'items[2].asks',
    { days: { kind: 'list' } },
    '13 totals[2]; 35 counts[2]; 36 items[2].asks.days',
  ],
  [
    'a dose that is stated and asked for, in a unit of another drug',
    BHA,
    'items[2].asks',
    { dose: { units: ['mg/m2', 'mcg'] } },
    '13 totals[2]; 22 items[2].asks.dose.units[1]; 36 items[2].asks.dose',
  ],
  [
    'an item that starts by one whose days a hospital supplies',
    BHA,
    'items[1].asks',
    {
      days: {
        kind: 'lastDay',
        until: { value: { en: 'until recovery', zh: '直至恢复' }, mark: 'local', why: { en: 'made', zh: '测试' } },
      },
    },
    '13 totals[1]; 35 counts[1]; 36 items[1].asks',
  ],
  [
    'a last day that is asked for where the stated days leave one out',
    BHA,
    'items[0].asks',
    { days: { kind: 'lastDay', until: { value: { en: 'until recovery', zh: '直至恢复' }, mark: 'local', why } } },
    '13 totals[0]; 35 counts[0]; 36 items[0].days.value; 36 items[0].asks',
  ],
  [
    'no day, and none asked for',
    BHA,
    'items[0].days.value',
    [],
    '19 items[1].start[0].at.item; 19 items[1].start[0].at.item; 13 totals[0].unit; 13 totals[0].min; 13 totals[0].max; 35 counts[0].administrations; 35 counts[0].lastDay; 36 items[0].days.value',
  ],
  ['a second item with a drug of the first', BHA, 'items[1].drug', 'cytarabine', '37 items[2]; 39 items[1].dose'],
  ['an infusion that outlasts the time to the next', IDA, 'items[0].duration', OVER_13_HOURS, '38 items[0].duration'],
]
