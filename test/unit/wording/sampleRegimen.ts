import type { Place, Stated } from '../../../src/evidence/source.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { sampleSafety } from './sampleSafety.ts'

const at: Place = { source: 'trial', place: 'Methods' }
const stated = <T>(value: T): Stated<T> => ({ value, mark: 'stated', at })

/** A regimen for sentences only: one item of each kind that a message may have to name. */
export const sampleRegimen: Regimen = {
  schemaVersion: 2,
  id: 'sample',
  version: '1.0.0',
  title: { en: 'Sample regimen', zh: '样例方案' },
  aliases: [],
  disease: { en: 'sample disease', zh: '样例疾病' },
  sources: { trial: { cite: 'Sample A, Sample B, et al. A sample trial. J Sample 2020;1:1.' } },
  population: {
    minimumAge: { value: 18, mark: 'inferred', why: { en: 'Adults only', zh: '仅纳入成人' } },
    age: stated({ min: 18, max: 65 }),
    ecogMax: stated(2),
    lvefMin: stated('50'),
    inclusions: [{ id: 'pretreated', text: stated({ en: 'at least two prior lines', zh: '既往至少接受过二线治疗' }) }],
    exclusions: [{ id: 'infection', text: stated({ en: 'Uncontrolled infection.', zh: '未控制的感染。' }) }],
    limits: [stated({ id: 'bilirubin', of: 'bilirubin', must: 'atMost', value: '1.5', unit: 'xULN' })],
  },
  course: {
    cycleLength: { mark: 'absent' },
    cycles: stated({ min: 1, max: 2 }),
    conditions: [
      {
        id: 'afterPartialRemission',
        from: 2,
        text: stated({ en: 'partial remission after cycle 1', zh: '第 1 周期后达部分缓解' }),
      },
    ],
  },
  choices: [
    {
      id: 'antiemetic',
      question: { en: 'Which antiemetic?', zh: '选用哪种止吐药？' },
      affects: 'dose',
      options: [{ id: 'tropisetron', label: { en: 'tropisetron', zh: '托烷司琼' } }],
      why: { en: 'The paper gives examples', zh: '文献仅举例' },
    },
  ],
  clockAnchors: [{ id: 'first', label: { en: 'Bortezomib', zh: '硼替佐米给药' }, days: [1, 4], proposed: '09:00' }],
  items: [
    {
      id: 'bortezomib',
      role: 'treatment',
      drug: 'bortezomib',
      days: { value: [1, 4], mark: 'inferred', why: { en: 'Only “for 2 days” is written.', zh: '原文仅写“2 天”。' } },
      dose: { kind: 'perM2', amount: stated('1.3'), per: 'administration' },
      route: { mark: 'absent' },
      start: [],
      until: stated({ en: 'progression', zh: '疾病进展' }),
      reductions: {
        most: stated(2),
        levels: stated([
          { id: 'minus1', amount: '1' },
          { id: 'minus2', amount: '0.7' },
        ]),
      },
    },
    {
      id: 'mitoxantrone-liposome',
      role: 'treatment',
      drug: 'mitoxantrone-liposome',
      days: stated([1]),
      dose: { kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) },
      start: [],
    },
    {
      id: 'antiemetic',
      role: 'premedication',
      title: { en: 'antiemetic', zh: '止吐药' },
      days: stated([1]),
      start: [],
      byChoice: { choice: 'antiemetic', options: {} },
    },
  ],
  assessments: [
    {
      id: 'marrow',
      title: { en: 'bone marrow', zh: '骨髓检查' },
      when: { kind: 'everyFromFirstDay1', days: 42 },
      mark: stated(true),
      anchor: {
        value: { en: 'day 1', zh: '第 1 天' },
        mark: 'inferred',
        why: { en: 'Recovery is counted from day 1', zh: '恢复时间自第 1 天计' },
      },
    },
  ],
  beforeEachCycle: [],
  supportiveCare: [],
  totals: [],
  counts: [],
  notStated: [{ en: 'diluent', zh: '溶媒' }],
  ctcae: { mark: 'absent' },
  rules: [],
  revisions: [],
  hash: 'sample',
  countedDrugs: {
    mitoxantrone: {
      schemaVersion: 1,
      id: 'mitoxantrone',
      version: '1.0.0',
      name: { en: 'mitoxantrone', zh: '米托蒽醌' },
      formulation: { en: 'solution', zh: '注射液' },
      sources: {},
    },
  },
  bandTables: [
    {
      schemaVersion: 1,
      id: 'sample-bands',
      version: '1',
      title: { en: 'Sample bands', zh: '样例分段表' },
      source: { cite: 'Sample bands' },
      drugs: ['bortezomib'],
      unit: 'mg',
      withinPercent: '6',
      rows: [],
    },
  ],
  drugs: {
    bortezomib: {
      schemaVersion: 1,
      id: 'bortezomib',
      version: '1.0.0',
      name: { en: 'bortezomib', zh: '硼替佐米' },
      formulation: { en: 'powder', zh: '粉针' },
      sources: { label: { cite: 'Sample label' } },
      safety: sampleSafety,
    },
    'mitoxantrone-liposome': {
      schemaVersion: 1,
      id: 'mitoxantrone-liposome',
      version: '1.0.0',
      name: { en: 'mitoxantrone liposome', zh: '盐酸米托蒽醌脂质体' },
      formulation: { en: 'liposome', zh: '脂质体' },
      sources: { label: { cite: 'Sample label' } },
      label: {
        bsaFormula: { value: 'stevensonXu', mark: 'stated', at: { source: 'label', place: '4.2' } },
      },
    },
  },
}
