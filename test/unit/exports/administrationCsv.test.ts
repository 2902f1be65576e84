import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { administrationCsv } from '../../../src/exports/administrationCsv.ts'
import type { TypedOmission } from '../../../src/order/typedCourse.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { examplePlan } from '../../examples/examplePlan.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
type Row = Readonly<Record<string, string>>

function rowsOf(plan: Plan, wording = english): Row[] {
  return parse(administrationCsv(plan, wording), { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[]
}

describe('the table of a plan', () => {
  const plan = examplePlan('bha-induction')
  const rows = rowsOf(plan)

  test('has a row an administration', () => {
    // one drug on days 1 and 4, two on days 1 to 5: 2 + 5 + 5
    expect(rows).toHaveLength(12)
    expect(new Set(rows.map((row) => row['administration'])).size).toBe(12)
  })

  test('says of each what, when, how much, and of what it was made', () => {
    // √(170 × 65 ÷ 3600) = 1.751983 m²; 1.3 mg/m² × 1.751983 = 2.277578, to the nearest 0.1: 2.3 mg
    // (2.3 − 2.277578) ÷ 2.277578 = 0.98%, to one decimal 1; pushed at the proposed time of days 1 and 4
    expect(rows.find((row) => row['administration'] === 'bortezomib@C1D4#1')).toMatchObject({
      cycle: '1',
      'state of the cycle': 'current',
      'day of the cycle': '4',
      date: '2026-11-26',
      start: '2026-11-26 08:00',
      end: '2026-11-26 08:00',
      'drug (English)': 'bortezomib',
      'drug (Chinese)': '硼替佐米',
      route: 'IV',
      dose: '2.3',
      'unit of the dose': 'mg',
      state: 'planned',
      'why there is no dose': '',
      'prescribed dose': '1.3',
      'unit of the prescribed dose': 'mg/m2',
      'difference by rounding, %': '1',
      'status of the plan': 'DRAFT',
      'regimen and version': 'bha-induction 1.1.0',
      fingerprint: plan.fingerprint,
    })
  })

  test('has nothing of who the patient is', () => {
    // the example is for TEST, Patient, TEST-0001, born 1979-01-01, in bed 1 of "Test ward"
    for (const wording of [english, chinese])
      expect(administrationCsv(plan, wording)).not.toMatch(/TEST|Patient|1979|Test ward/)
  })

  test('says final only of a final plan, and marks every row of a draft', () => {
    expect(new Set(rows.map((row) => row['status of the plan']))).toEqual(new Set(['DRAFT']))
    const final = rowsOf({ ...plan, printStatus: 'final' })
    expect(new Set(final.map((row) => row['status of the plan']))).toEqual(new Set(['final']))
  })

  test('has Chinese headings and the same numbers', () => {
    const inChinese = rowsOf(plan, chinese)
    expect(inChinese.map((row) => row['剂量'])).toEqual(rows.map((row) => row['dose']))
    expect(inChinese[0]).toMatchObject({ 周期第几天: '1', 剂量单位: 'mg', 状态: '计划', 计划状态: '草稿' })
  })
})

describe('cells a spreadsheet must not change', () => {
  test('a day before day 1 stays a number, and thousands have no comma', () => {
    const rows = rowsOf(examplePlan('flag-huhmann1996'))
    const [before] = rows.filter((row) => row['day of the cycle'] === '-1')
    // 400 mcg/m² × 1.751983 = 700.79, to the nearest 5: 700 mcg, the day before 23 November
    expect(before).toMatchObject({ date: '2026-11-22', dose: '700', 'unit of the dose': 'mcg' })
    // 2000 mg/m² × 1.751983 = 3503.97, to the nearest 10
    expect(rows.find((row) => row['administration'] === 'cytarabine@C1D1#1')?.['dose']).toBe('3500')
  })
})

describe('rows without a dose', () => {
  const omission: TypedOmission = {
    kind: 'omit',
    id: 'change1',
    item: 'bortezomib',
    at: { cycle: 1, day: 4, dose: 1 },
    scope: 'administration',
    reason: 'neuropathy',
    grade: '3',
    date: '2026-11-25',
    note: '',
  }
  const [left] = rowsOf(examplePlan('bha-induction', { kind: 'setChange', change: omission })).filter(
    (row) => row['administration'] === 'bortezomib@C1D4#1',
  )

  test('an omitted one says so, has an empty dose and no zero, and its reason', () => {
    expect(left).toMatchObject({ state: 'omitted', dose: '', 'unit of the dose': '' })
    expect(left?.['why there is no dose']).toMatch(/neuropathy/)
  })
})

test('a vial that holds two drugs has both masses in its row', () => {
  const [row] = rowsOf(examplePlan('cpx-351-consolidation'))
  // 29 mg/m² × 1.751983 = 50.81 = 115.47 × 0.44, to the nearest 0.44: 115 × 0.44 = 50.6 mg; 100 mg go with every 44: 115 mg
  expect(row).toMatchObject({ dose: '50.6', 'dose of the second drug': '115', 'unit of the second drug': 'mg' })
})

test('projected cycles are marked in every row', () => {
  // three administrations a cycle, cycles 1 to 6
  const states = rowsOf(examplePlan('he072-q2w')).map((row) => row['state of the cycle'])
  expect(states.filter((state) => state === 'current')).toHaveLength(3)
  expect(states.filter((state) => state === 'projected, recalculate')).toHaveLength(15)
})
