const BHA = 'bha-induction'
const IDA = 'bha-consolidation-idarubicin'
const MAC = 'mac-mitoxantrone-liposome'
const HE072 = 'he072-q2w'
const nowhere = { kind: 'anchor', anchor: 'nowhere' }
const waitsForCytarabine = { kind: 'afterStartOf', item: 'cytarabine', minutes: 0 }
const halfDays = {
  days: [1, 4],
  at: { kind: 'afterStartOf', item: 'bortezomib', minutes: 120 },
  mark: { mark: 'absent' },
}

type Broken = readonly [what: string, id: string, path: string, value: unknown, faults: string]

/** What was broken, in which file, and every fault that must follow: number of the check and exact path. */
export const BROKEN_REGIMENS: readonly Broken[] = [
  ['a drug that is on no shelf', BHA, 'items[0].drug', 'velcade', '1 items[0].drug'],
  ['a source that is not listed', BHA, 'items[0].days.at.source', 'nobody', '1 items[0].days.at.source'],
  [
    'an anchor that does not exist',
    BHA,
    'items[0].start[0].at',
    nowhere,
    '1 items[0].start[0].at.anchor; 20 clockAnchors[0]',
  ],
  ['an item that does not exist', BHA, 'items[1].start[0].at.item', 'cisplatin', '1 items[1].start[0].at.item'],
  [
    'an option that does not exist',
    BHA,
    'items[2].start[0].when.cytarabineOrder',
    'later',
    '1 items[2].start[0].when.cytarabineOrder; 9 items[2].start; 9 items[2].start; 9 items[2].start; 9 items[2].start; 9 items[2].start',
  ],
  ['a default that is no option', BHA, 'choices[0].defaultOption', 'later', '1 choices[0].defaultOption'],
  ['a total of an unknown item', BHA, 'totals[0].item', 'cisplatin', '1 totals[0].item; 13 items[0]'],
  [
    'two infusions that wait for each other',
    BHA,
    'items[1].start[0].at',
    waitsForCytarabine,
    '2 items[1].start[0].at.item; 2 items[2].start[0].at.item; 2 items[2].start[1].at.item; 2 items[2].start[2].at.item',
  ],
  [
    'an inferred value that says why in one language',
    BHA,
    'items[1].days.why.zh',
    ' ',
    '3 items[1].days.why; 4 items[1].days.why.zh',
  ],
  [
    'a local value that does not say why',
    MAC,
    'items[2].byChoice.options.onceDaily.timesPerDay.why',
    undefined,
    '3 items[2].byChoice.options.onceDaily.timesPerDay.why',
  ],
  ['a title without Chinese', BHA, 'title.zh', undefined, '4 title.zh'],
  ['a title with English in both languages', BHA, 'title.zh', 'BHA induction', '4 title.zh'],
  ['a title with Chinese in both languages', BHA, 'title.en', '诱导方案', '4 title.en'],
  ['a visit after the cycle has ended', HE072, 'assessments[0].when.days[2]', 15, '5 assessments[0].when.days[2]'],
  [
    'a day 0',
    BHA,
    'items[0].days.value[0]',
    0,
    '5 items[0].days.value[0]; 19 items[0].start[0].at.anchor; 19 items[1].start[0].at.item',
  ],
  [
    'a drug given twice on a day by mistake',
    BHA,
    'items[0].days.value',
    [1, 4, 4],
    '6 items[0].days.value[2]; 13 totals[0].min; 13 totals[0].max',
  ],
  ['days out of order', BHA, 'items[0].days.value', [4, 1], '6 items[0].days.value[1]'],
  [
    'a choice with an option that gives nothing',
    HE072,
    'items[2].byChoice.options.50',
    undefined,
    '7 items[2].byChoice.options',
  ],
  [
    'an option that nobody can choose',
    HE072,
    'items[2].byChoice.options.90',
    { dose: { kind: 'perM2', amount: { value: '90', mark: 'absent' }, per: 'administration' } },
    '7 items[2].byChoice.options.90',
  ],
  ['an item without a route', BHA, 'items[0].route', undefined, '8 items[0].route'],
  [
    'an option without an infusion time',
    MAC,
    'items[2].byChoice.options.continuous.duration',
    undefined,
    '8 items[2].byChoice.options.continuous.duration',
  ],
  [
    'a day without a start',
    BHA,
    'items[1].start',
    [halfDays],
    '9 items[1].start; 9 items[1].start; 9 items[1].start; 20 clockAnchors[1]',
  ],
  ['a default for a dose level', HE072, 'choices[0].defaultOption', '70', '10 choices[0].defaultOption'],
  ['a dose that hangs on a choice about time', HE072, 'choices[0].affects', 'time', '11 items[2].byChoice.choice'],
  ['two doses a day without an interval', IDA, 'items[0].intervalHours', undefined, '12 items[0].intervalHours'],
  ['an interval that runs into the next day', IDA, 'items[0].intervalHours.value', 24, '12 items[0].intervalHours'],
  [
    'a daily dose that cannot be divided exactly',
    MAC,
    'items[2].byChoice.options.everyTwelveHours.timesPerDay.value',
    3,
    '12 items[2].byChoice.options.everyTwelveHours.intervalHours; 12 items[2].byChoice.options.everyTwelveHours.timesPerDay',
  ],
  ['a dose ten times too high', BHA, 'items[0].dose.amount.value', '13', '13 totals[0].min; 13 totals[0].max'],
  ['twice daily read as once', IDA, 'items[0].timesPerDay.value', 1, '13 totals[0].min; 13 totals[0].max'],
  [
    'a daily dose read as a dose of each administration',
    MAC,
    'items[2].dose.per',
    'administration',
    '13 totals[2].min; 13 totals[2].max',
  ],
  ['a total in another unit', HE072, 'totals[3].unit', 'mg/m2', '13 totals[3].unit'],
  ['a second total for an item', BHA, 'totals[1].item', 'bortezomib', '13 totals[1]; 13 items[1]'],
  [
    'a badly formed id',
    BHA,
    'items[0].id',
    'Bortezomib@1',
    '1 items[1].start[0].at.item; 1 totals[0].item; 13 items[0]; 16 items[0].id',
  ],
  ['two assessments of one name', HE072, 'assessments[1].id', 'safetyVisit', '16 assessments[1].id'],
  ['a revision on a day that does not exist', BHA, 'revisions[0].date', '2026-02-30', '17 revisions[0].date'],
  ['a version without its revision', BHA, 'version', '1.0.1', '17 revisions[0].version'],
  ['an age range the wrong way round', BHA, 'population.age.value.max', 17, '18 population.age.value'],
  ['a highest dose below the range', MAC, 'items[0].dose.range.value.highest', '22', '18 items[0].dose.range.value'],
  ['a window that ends before it opens', BHA, 'assessments[0].when.to', 20, '18 assessments[0].when'],
  ['an anchor that does not serve the day', BHA, 'clockAnchors[0].days', [1], '19 items[0].start[0].at.anchor'],
  ['a question whose answer changes nothing', HE072, 'items[2].byChoice', undefined, '20 choices[0]; 8 items[2].dose'],
]
