import type { BlockingDetail } from '../../../src/evidence/finding.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import { clinicalFindingSamples } from './clinicalFindingSamples.ts'
import { courseFindingSamples } from './courseFindingSamples.ts'
import type { Samples } from './samples.ts'

const at = { source: 'trial', place: 'Methods' }
const swapped = { code: 'swapped', heightCm: '170', weightKg: '65' } as const

export const findingSamples: Samples<ByCode<BlockingDetail>> = {
  ...courseFindingSamples,
  ...clinicalFindingSamples,
  noDose: [
    {
      code: 'noDose',
      refusal: { code: 'fieldMissing', field: 'height' },
      items: ['bortezomib', 'antiemetic'],
      readings: [],
    },
    {
      code: 'noDose',
      refusal: { code: 'fieldOutOfRange', field: 'height', value: '1.7', min: '50', max: '250' },
      items: ['bortezomib'],
      readings: [{ code: 'metres', heightCm: '170' }],
    },
  ],
  identityMissing: [{ code: 'identityMissing', fields: ['familyName', 'identifier', 'birthDate'] }],
  measuredOnMissing: [{ code: 'measuredOnMissing', fields: ['heightMeasuredOn', 'weightMeasuredOn'] }],
  entryInvalid: [
    {
      code: 'entryInvalid',
      refusal: { code: 'fieldInvalid', field: 'birthDate', text: '2026-02-30', fault: 'noSuchDate' },
    },
  ],
  totalDiffers: [
    { code: 'totalDiffers', item: 'bortezomib', declared: '2.6 mg/m2' },
    { code: 'totalDiffers', item: 'bortezomib', declared: '26 mcg/kg' },
  ],
  entryUnknown: [
    { code: 'entryUnknown', list: 'choices', entry: 'antiemetic' },
    { code: 'entryUnknown', list: 'doses', entry: 'bortezomib' },
    { code: 'entryUnknown', list: 'durations', entry: 'bortezomib' },
    { code: 'entryUnknown', list: 'startTimes', entry: 'first@4' },
    { code: 'entryUnknown', list: 'measurements', entry: '9' },
    { code: 'entryUnknown', list: 'weights', entry: 'bortezomib' },
    { code: 'entryUnknown', list: 'answers', entry: 'infection' },
  ],
  day1Missing: [{ code: 'day1Missing', cycle: 2 }],
  intervalTooShort: [
    {
      code: 'intervalTooShort',
      item: 'bortezomib',
      earlier: '2026-11-23T09:00',
      later: '2026-11-26T08:30',
      hours: '71:30',
      minimumHours: '72',
      earliest: '2026-11-26T09:00',
    },
  ],
  cycleEarly: [{ code: 'cycleEarly', cycle: 2, day1: '2026-12-01', before: 1, days: 8, length: 14 }],
  dosesClose: [
    { code: 'dosesClose', item: 'bortezomib', earlier: '2026-11-23T23:00', later: '2026-11-24T00:30', hours: '1:30' },
  ],
  startsBeforeDay1: [{ code: 'startsBeforeDay1', item: 'bortezomib', start: '2026-11-22T23:40', day1: '2026-11-23' }],
  measurementOld: [
    { code: 'measurementOld', field: 'weightMeasuredOn', date: '2026-10-01', days: 53, limitDays: '30' },
  ],
  cyclesOverlap: [{ code: 'cyclesOverlap', cycle: 2, day1: '2026-11-27', before: 1, lastDate: '2026-11-27' }],
  dosesOverlap: [{ code: 'dosesOverlap', item: 'bortezomib', end: '2026-11-23T22:00', start: '2026-11-23T21:00' }],
  measuredAfterToday: [
    { code: 'measuredAfterToday', field: 'heightMeasuredOn', date: '2026-11-25', today: '2026-11-23' },
  ],
  bornAfterToday: [{ code: 'bornAfterToday', date: '2027-01-01', today: '2026-11-23' }],
  regimenVersionDiffers: [
    { code: 'regimenVersionDiffers', ordered: 'sample 0.9.0', loaded: 'sample 1.0.0' },
    { code: 'regimenVersionDiffers', ordered: '', loaded: 'sample 1.0.0' },
  ],
  openedUnconfirmed: [{ code: 'openedUnconfirmed' }],
  enginesDiffer: [
    {
      code: 'enginesDiffer',
      count: 4,
      differences: [
        { administration: 'bortezomib@C1D4#1', first: '2.3', second: '2.2' },
        { administration: 'bortezomib@C1D1#1', first: '2026-11-23', second: null },
      ],
    },
    { code: 'enginesDiffer', count: 1, differences: [{ administration: '', first: null, second: '1' }] },
  ],
  versionWithdrawn: [
    {
      code: 'versionWithdrawn',
      ordered: 'sample 0.9.0',
      loaded: 'sample 1.0.0',
      reason: { en: 'The days were wrong', zh: '用药日有误' },
    },
    {
      code: 'versionWithdrawn',
      ordered: 'sample 1.0.0',
      loaded: 'sample 1.0.0',
      reason: { en: 'The days were wrong', zh: '用药日有误' },
    },
  ],
  heightUnusual: [
    {
      code: 'heightUnusual',
      heightCm: '65',
      min: '120',
      max: '220',
      readings: [{ code: 'inches', heightCm: '165.1' }, swapped],
    },
  ],
  weightUnusual: [
    {
      code: 'weightUnusual',
      weightKg: '130',
      min: '30',
      max: '120',
      readings: [
        { code: 'jin', weightKg: '65' },
        { code: 'pounds', weightKg: '59' },
      ],
    },
  ],
  bmiUnusual: [
    {
      code: 'bmiUnusual',
      bmi: '45',
      heightCm: '170',
      weightKg: '130',
      min: '15',
      max: '35',
      readings: [{ code: 'jin', weightKg: '65' }, { code: 'inches', heightCm: '431.8' }, swapped],
    },
  ],
  ageOutsideStudied: [
    { code: 'ageOutsideStudied', age: 70, min: 18, max: 65, at },
    { code: 'ageOutsideStudied', age: 18, min: 19, max: null, at: null },
  ],
  ecogOutsideStudied: [{ code: 'ecogOutsideStudied', ecog: 4, max: 3, at }],
  lvefOutsideStudied: [{ code: 'lvefOutsideStudied', lvef: '45', min: '50', at }],
  doseBelowRange: [{ code: 'doseBelowRange', item: 'mitoxantrone-liposome', amount: '18', min: '20', at }],
  doseAboveRange: [
    { code: 'doseAboveRange', item: 'mitoxantrone-liposome', amount: '26', max: '24', highest: '33.75', at },
  ],
  roundingLarge: [
    {
      code: 'roundingLarge',
      item: 'bortezomib',
      exact: '0.94',
      rounded: '0.9',
      unit: 'mg',
      differencePercent: '-4.3',
      limitPercent: '4',
    },
  ],
  cycleCondition: [{ code: 'cycleCondition', cycle: 2, condition: 'afterPartialRemission' }],
  measuredAfterDay1: [{ code: 'measuredAfterDay1', field: 'weightMeasuredOn', date: '2026-11-25', day1: '2026-11-23' }],
  regimenNotApproved: [
    {
      code: 'regimenNotApproved',
      regimen: 'sample',
      version: '1.0.0',
      hash: '0123456789ab',
      answers: '{}',
      inferred: 7,
      absent: 3,
    },
  ],
  bsaCapped: [{ code: 'bsaCapped', from: '2.23456789', to: '2' }],
  startTimeProposed: [{ code: 'startTimeProposed', anchor: 'first', time: '09:00' }],
}
