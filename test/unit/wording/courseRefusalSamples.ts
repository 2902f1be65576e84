import type { CourseRefusal } from '../../../src/evidence/courseRefusal.ts'
import type { ByCode } from '../../../src/wording/texts.ts'
import type { Samples } from './samples.ts'

const at = { source: 'trial', place: 'Methods' }

export const courseRefusalSamples: Samples<ByCode<CourseRefusal>> = {
  rulesLoading: [{ code: 'rulesLoading' }],
  omitted: [{ code: 'omitted', change: 'change1', reason: 'neutropenia', on: '2026-11-23' }],
  ceased: [{ code: 'ceased', change: 'change1', reason: 'patientChoice', on: '2026-11-23' }],
  changeUnclear: [
    { code: 'changeUnclear', change: 'change1', fields: ['scope', 'value', 'basis', 'reason', 'grade'] },
    { code: 'changeUnclear', change: 'change1', fields: ['date', 'note', 'to', 'time', 'target'] },
  ],
  noPreviousDose: [{ code: 'noPreviousDose', change: 'change1', item: 'bortezomib' }],
  levelUnknown: [{ code: 'levelUnknown', change: 'change1', item: 'bortezomib', level: '99' }],
  reductionsExceeded: [
    { code: 'reductionsExceeded', item: 'bortezomib', most: 2, at },
    { code: 'reductionsExceeded', item: 'bortezomib', most: 1, at: null },
  ],
  reductionTooEarly: [{ code: 'reductionTooEarly', item: 'bortezomib', cycle: 1, from: 2, at }],
  weightNotChosen: [
    {
      code: 'weightNotChosen',
      item: 'bortezomib',
      kinds: ['actual', 'ideal', 'adjusted40', 'adjusted25', 'lean', 'lowerOfIdealAndActual'],
    },
  ],
  weightNeedsSex: [
    { code: 'weightNeedsSex', weight: 'adjusted40' },
    { code: 'weightNeedsSex', weight: 'lowerOfIdealAndActual' },
  ],
  weightUndefined: [{ code: 'weightUndefined', weight: 'ideal', heightCm: '150', minCm: '152.4' }],
  outsideBands: [
    { code: 'outsideBands', item: 'bortezomib', by: 'weight', value: '120' },
    { code: 'outsideBands', item: 'bortezomib', by: 'bsa', value: '2.51661147842' },
    { code: 'outsideBands', item: 'bortezomib', by: 'age', value: '9' },
  ],
  bodyChanged: [
    {
      code: 'bodyChanged',
      cycle: 2,
      before: 1,
      weightBefore: '65',
      weightNow: '58',
      weightPercent: '-10.8',
      bsaBefore: '1.75198300472',
      bsaNow: '1.65495384',
      bsaPercent: '-5.5',
      weightLimit: '10',
      doseLimit: '5',
    },
    {
      code: 'bodyChanged',
      cycle: 3,
      before: 2,
      weightBefore: null,
      weightNow: null,
      weightPercent: null,
      bsaBefore: '1.6',
      bsaNow: '1.7',
      bsaPercent: '6.3',
      weightLimit: '10',
      doseLimit: '5',
    },
  ],
  notSupplied: [
    { code: 'notSupplied', item: 'bortezomib', missing: ['dose', 'days'] },
    { code: 'notSupplied', item: 'bortezomib', missing: ['lastDay'] },
  ],
  recordUnclear: [{ code: 'recordUnclear', administration: 'bortezomib@C2D4#1' }],
}
