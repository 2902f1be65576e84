import type { CourseDetail, CourseNote } from '../../../src/evidence/courseDetail.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'
import { timingSamples } from './timingSamples.ts'

const at = { source: 'trial', place: 'Methods' }
const label = { source: 'label', place: '4.4' }
const percent = { percent: '75', amount: null, unit: null, reason: 'neutropenia', grade: 4 } as const
const amount = { percent: null, amount: '1', unit: 'mg/m2', reason: 'pharmacogenomic', grade: null } as const

export const courseFindingSamples: Samples<ByCode<CourseDetail>> = {
  rulesLoading: [{ code: 'rulesLoading' }],
  changeUnknown: [{ code: 'changeUnknown', change: 'change1', item: 'bortezomib' }],
  recordUnknown: [
    { code: 'recordUnknown', administration: 'bortezomib@C2D4#1' },
    { code: 'recordUnknown', administration: 'bortezomib@C2D-1#2' },
  ],
  changeCarried: [
    { code: 'changeCarried', item: 'bortezomib', cycle: 3, from: 2, ...percent },
    { code: 'changeCarried', item: 'bortezomib', cycle: 3, from: 2, ...amount },
  ],
  changeEnded: [{ code: 'changeEnded', item: 'bortezomib', cycle: 3, from: 2, ...percent }],
  doseAboveStandard: [
    {
      code: 'doseAboveStandard',
      change: 'change1',
      doses: 1,
      item: 'bortezomib',
      cycle: 2,
      percent: '110',
      amount: '1.43',
      standard: '1.3',
      unit: 'mg/m2',
    },
  ],
  cyclesNotRecorded: [
    { code: 'cyclesNotRecorded', drug: 'bortezomib', cycles: [1] },
    { code: 'cyclesNotRecorded', drug: 'bortezomib', cycles: [1, 2, 3] },
  ],
  doseKept: [{ code: 'doseKept', cycle: 2, from: 1, bsa: '1.75198300472', bsaNow: '1.65495384' }],
  bsaMeasured: [
    { code: 'bsaMeasured', cycle: 1, bsa: '1.62', calculated: '1.7520', reason: 'below-knee amputation', by: 'Lin' },
    { code: 'bsaMeasured', cycle: 1, bsa: '1.62', calculated: null, reason: 'below-knee amputation', by: 'Lin' },
  ],
  areaDiffers: [{ code: 'areaDiffers', cycle: 1, recorded: '2', now: '2.3452' }],
  delayOutsideWindow: [
    { code: 'delayOutsideWindow', item: 'bortezomib', cycle: 1, day: 4, days: 5, before: 1, after: 3 },
    { code: 'delayOutsideWindow', item: 'bortezomib', cycle: 1, day: 4, days: -2, before: 1, after: 3 },
  ],
  delayBeyondLastDay: [
    {
      code: 'delayBeyondLastDay',
      item: 'bortezomib',
      cycle: 1,
      day: 4,
      to: '2026-11-30',
      lastDate: '2026-11-27',
    },
  ],
  missedRuleDiffers: [
    { code: 'missedRuleDiffers', item: 'bortezomib', cycle: 1, day: 4, rule: 'omit', act: 'shift', at },
    { code: 'missedRuleDiffers', item: 'bortezomib', cycle: 1, day: 4, rule: 'shift', act: 'omit', at: null },
  ],
  movedEarlier: [{ code: 'movedEarlier', item: 'bortezomib', cycle: 1, day: 4, from: '2026-11-26', to: '2026-11-24' }],
  day1FarAhead: [
    { code: 'day1FarAhead', cycle: 1, day1: '2027-11-23', today: '2026-11-23', days: 365, limitDays: '60' },
  ],
  day1Past: [{ code: 'day1Past', cycle: 1, day1: '2026-11-13', today: '2026-11-23', days: 10, limitDays: '7' }],
  givenAfterToday: [{ code: 'givenAfterToday', administration: 'bortezomib@C2D4#1', date: '2027-11-26' }],
  givenDiffers: [
    { code: 'givenDiffers', item: 'bortezomib', cycle: 1, day: 4, given: '1.3', expected: '1', unit: 'mg/m2' },
  ],
  leftWithoutDose: [{ code: 'leftWithoutDose', item: 'antiemetic', of: 'bortezomib', cycle: 2, day: 1 }],
  formulaChanged: [{ code: 'formulaChanged', cycle: 2, before: 'mosteller', now: 'stevensonXu' }],
  ...timingSamples,
  cumulativeCrossed: [
    {
      code: 'cumulativeCrossed',
      drug: 'bortezomib',
      kind: 'limit',
      of: 'bortezomib',
      method: null,
      limit: '140',
      unit: 'mg/m2',
      before: '96',
      after: '144',
      administration: 'bortezomib@C2D4#1',
      at: null,
    },
    {
      code: 'cumulativeCrossed',
      drug: 'mitoxantrone-liposome',
      kind: 'contraindicatedFrom',
      of: 'mitoxantrone',
      method: null,
      limit: '160',
      unit: 'mg/m2',
      before: '160',
      after: '160',
      administration: null,
      at: label,
    },
    {
      code: 'cumulativeCrossed',
      drug: 'mitoxantrone-liposome',
      kind: 'cautionAbove',
      of: null,
      method: 'feijen2019',
      limit: '550',
      unit: 'mg/m2',
      before: null,
      after: '560',
      administration: 'mitoxantrone-liposome@C1D1#1',
      at: label,
    },
    {
      code: 'cumulativeCrossed',
      drug: 'mitoxantrone-liposome',
      kind: 'noDataAbove',
      of: 'mitoxantrone-liposome',
      method: null,
      limit: '120',
      unit: 'mg/m2',
      before: '100',
      after: '124',
      administration: 'mitoxantrone-liposome@C2D1#1',
      at: label,
    },
  ],
}

export const courseNoteSamples: Samples<ByCode<CourseNote>> = {
  doseCapped: [
    {
      code: 'doseCapped',
      item: 'bortezomib',
      from: '2.62784321',
      to: '2',
      unit: 'mg',
      cap: '2',
      capUnit: 'mg',
      origin: 'regimen',
      at,
    },
    {
      code: 'doseCapped',
      item: 'mitoxantrone-liposome',
      from: '60',
      to: '42',
      unit: 'mg',
      cap: '24',
      capUnit: 'mg/m2',
      origin: 'drug',
      at: label,
    },
  ],
  cumulativeNotRecorded: [{ code: 'cumulativeNotRecorded', drug: 'mitoxantrone' }],
  equivalentNotKnown: [
    { code: 'equivalentNotKnown', drug: 'mitoxantrone-liposome', drugs: ['mitoxantrone'] },
    { code: 'equivalentNotKnown', drug: 'mitoxantrone-liposome', drugs: ['mitoxantrone', 'bortezomib'] },
  ],
  circumstanceNotRecorded: [
    {
      code: 'circumstanceNotRecorded',
      drug: 'mitoxantrone',
      circumstances: [
        'trial',
        'organDysfunction',
        'ugt1a1Variant',
        'priorAnthracycline',
        'chestRadiotherapy',
        'cardiacDisease',
      ],
    },
  ],
  holiday: [{ code: 'holiday', date: '2026-10-01', name: 'National Day' }],
  openEnded: [
    { code: 'openEnded', item: 'bortezomib' },
    { code: 'openEnded', item: 'mitoxantrone-liposome' },
  ],
}
