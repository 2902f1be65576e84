import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { planOf } from '../examples/examplePlan.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { BHA } from '../unit/schedule/acts.ts'
import { crossing, reducedAndKept } from './courseOrders.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const inChinese = { wording: chinese, ...only('treatmentPlan') }

/** The rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const section = screen.getByRole('heading', { name: heading }).closest('section')
  if (!section) throw new Error(`${heading} has no section`)
  const [, ...rows] = within(section).getAllByRole('row')
  return rows.map((row) => [...row.children].map(plain))
}

describe('a second cycle, reduced, by the area of the first', () => {
  const plan = planOf(reducedAndKept())

  test('the change stands with its scope, reason, grade, note and date', () => {
    print(plan, only('treatmentPlan'))
    expect(rowsUnder('Changes to the dose or the dates')).toEqual([
      [
        'Irinotecan liposome, cycle 2, day 1',
        'Give 50 mg/m²',
        'this and later cycles',
        'diarrhoea, grade 3Note: stool 8 times a day',
        '22-Nov-2026',
      ],
    ])
  })

  test('the changed dose says what it stands in place of, and is made from the kept area', () => {
    // 50 × √(170 × 65 ÷ 3600) = 50 × 1.751983 = 87.599 → 88 mg
    const paper = print(plan, only('treatmentPlan'))
    const row = [...paper.querySelectorAll('.paperDoses tbody')].find((each) => plain(each).includes('irinotecan'))
    expect(plain(row)).toContain('50 mg/m² in place of 70 mg/m²')
    expect(plain(row)).toContain('50 mg/m² × 1.751983 m² ≈ 87.59915 mg')
    expect(plain(row?.querySelector('.mg'))).toBe('88 mg')
  })

  test('height and weight at the top are those the doses were made from', () => {
    const paper = print(plan, only('treatmentPlan'))
    const facts = plain(paper.querySelector('.paperFacts'))
    expect(facts).toContain('Weight65 kgmeasured 06-Nov-2026, cycle 1')
    expect(facts).not.toContain('73 kg')
    expect(plain(paper)).toContain('kept from cycle 1; this cycle’s doses are locked to it')
  })

  test('previous and present measurements stand side by side, and which of them is used', () => {
    print(plan, only('treatmentPlan'))
    // √(170 × 73 ÷ 3600) = 1.856669; (73 − 65) ÷ 65 = 12.3%; 1.856669 ÷ 1.751983 = 1.0598
    expect(rowsUnder('Measurements, previous and present')).toEqual([
      ['Height', '170 cm, measured 06-Nov-2026', '170 cm, measured 22-Nov-2026', '0%'],
      ['Weight', '65 kg, measured 06-Nov-2026', '73 kg, measured 22-Nov-2026', '+12.3%'],
      ['Body surface area', '1.752 m²', '1.8567 m²', '+6%'],
    ])
    expect(screen.getByRole('columnheader', { name: 'Previous, cycle 1, used' })).toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: 'Present, cycle 2' })).toBeInTheDocument()
  })

  test('recalculated instead, the present ones are used and nothing is locked', () => {
    const order = reducedAndKept()
    const cycles = order.cycles.map((cycle) =>
      cycle.number === 2 ? { ...cycle, dosing: 'recalculate' as const } : cycle,
    )
    const paper = print(planOf({ ...order, cycles }), only('treatmentPlan'))
    expect(plain(paper.querySelector('.paperFacts'))).toContain('Weight73 kgmeasured 22-Nov-2026')
    expect(screen.getByRole('columnheader', { name: 'Present, cycle 2, used' })).toBeInTheDocument()
    expect(plain(paper)).not.toContain('locked')
  })

  test('in Chinese', () => {
    const paper = print(plan, inChinese)
    expect(rowsUnder('剂量与日期的调整')[0]?.slice(1)).toEqual([
      '给予 50 mg/m²',
      '本周期及以后各周期',
      '腹泻，3 级备注：stool 8 times a day',
      '2026年11月22日',
    ])
    expect(plain(paper)).toContain('沿用第 1 周期，本周期剂量据此锁定')
  })
})

describe('a percentage', () => {
  const change = (value: string) => ({
    kind: 'setChange' as const,
    change: {
      kind: 'modify' as const,
      id: 'change1',
      item: 'cytarabine',
      at: { cycle: 1, day: 1, dose: 1 },
      scope: 'cycle' as const,
      as: 'percent' as const,
      value,
      basis: 'standard' as const,
      reason: 'neutropenia' as const,
      grade: '4',
      date: '2026-11-22',
      note: '',
    },
  })

  test('is printed both ways, in the change and where the dose is made', () => {
    const paper = print(planOf(exampleOrder(BHA, change('75'))), only('treatmentPlan'))
    expect(rowsUnder('Changes to the dose or the dates')[0]?.[1]).toBe('Give 75% (reduce by 25%)')
    // 1500 × 1.751983 = 2627.97; × 0.75 = 1970.98 → 1970 mg
    expect(plain(paper.querySelector('.paperDoses'))).toMatch(/Give 75% \(reduce by 25%\): 75% of 2,627\.97\d* mg/)
    expect(plain(paper.querySelector('.paperDoses'))).toContain('1,970 mg')
  })

  test('so in Chinese', () => {
    print(planOf(exampleOrder(BHA, change('75'))), inChinese)
    expect(rowsUnder('剂量与日期的调整')[0]?.[1]).toBe('减量 25%（给予 75%）')
  })
})

describe('a cumulative dose that passes a limit', () => {
  test('is printed with what was given where, what the plan adds and what first passes it', () => {
    print(planOf(crossing()), only('treatmentPlan'))
    const [first] = rowsUnder('Cumulative dose')
    expect(first?.[1]).toContain('110 mg/m²2025-06, elsewhere, 110 mg/m²')
    // 35 mg ÷ 1.751983 m² = 19.9774
    expect(first?.[2]).toBe('19.98 mg/m²')
    // 110 + 19.9774
    expect(first?.[3]).toBe('129.98 mg/m²')
    expect(first?.[4]).toContain('no data above 120 mg/m²')
    expect(first?.[5]).toBe('10 mg/m²first crossed with mitoxantrone hydrochloride liposome, cycle 1, day 1')
  })

  test('a history nobody entered is not recorded, and never a zero', () => {
    const order = crossing()
    print(planOf({ ...order, course: { ...order.course, earlier: [] } }), only('treatmentPlan'))
    const [first] = rowsUnder('Cumulative dose')
    expect(first?.[0]).toContain('not recorded')
    expect(first?.[1]).not.toMatch(/^(?:at least )?0/)
  })

  test('in Chinese', () => {
    print(planOf(crossing()), inChinese)
    const [first] = rowsUnder('累积剂量')
    expect(first?.[5]).toMatch(/^10 mg\/m²首次超过：.*第 1 周期第 1 天$/)
  })
})
