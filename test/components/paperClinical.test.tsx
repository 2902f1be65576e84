import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/order/edit.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf } from '../examples/examplePlan.ts'
import { BHA } from '../unit/schedule/acts.ts'
import { lab } from './clinicalViews.tsx'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')

/** 38 ÷ 17.1 = 2.2222 × ULN; 80 µmol/L. */
const VALUES = [
  lab('platelets', '12', '10^9/L'),
  lab('bilirubin', '38', 'umol/L', '17.1'),
  lab('creatinine', '80', 'umol/L'),
]

const given = (...edits: readonly Edit[]) => planOf(exampleOrder(BHA, ...VALUES, ...edits))
const ordered = { findings: [], status: 'draft', ...only('treatmentPlan') } as const
const checks = { findings: [], status: 'draft', ...only('checks') } as const

function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading }).closest('section')
  if (!found) throw new Error(`${heading} has no section`)
  return found
}
const rows = (heading: string): string[][] =>
  within(section(heading))
    .getAllByRole('row')
    .map((row) => [...row.children].map(plain))

describe('on the printed treatment plan', () => {
  test('laboratory values stand on the first page with unit, limit of normal and age; what was not entered is no zero', () => {
    const text = plain(print(given(), ordered))
    expect(text).toContain(
      'Laboratory values20-Nov-2026, 3 days before day 1: platelets 12 ×10⁹/L; creatinine 80 µmol/L; bilirubin 38 µmol/L (ULN 17.1 µmol/L)Doses',
    )
    expect(text).toMatch(/has not chosen its formula/)
  })

  test('without one, that is said', () => {
    expect(plain(print(planOf(exampleOrder(BHA)), ordered))).toContain('No laboratory value is entered.')
  })

  test('the clearance is that of the hospital’s formula, with its working', () => {
    const renal = { formula: 'jelliffe', weight: '' } as const
    print(given({ kind: 'setPolicyPart', part: { renal } }), ordered)
    expect(plain(section('Limits and present values'))).toMatch(/Jelliffe.*98 − 0\.8 × \(A − 20\)/)
  })

  test('limits say in words how a value stands, and that they say no more', () => {
    print(given(), ordered)
    const printed = rows('Limits and present values')
    expect(printed).toContainEqual([
      'Platelets',
      'at least 100 ×10⁹/L',
      '12 ×10⁹/L',
      '20-Nov-2026, 3 days before day 1',
      'set aside',
    ])
    expect(printed.some(([only]) => only?.startsWith('No limit stated: LVEF; Neutrophils; Platelets'))).toBe(true)
    expect(plain(section('Limits and present values'))).toMatch(
      /This table compares\. It does not say whether to treat\. Set aside: /,
    )
  })

  test('no row parts over two pages, and in Chinese', () => {
    const paper = print(given(), { ...ordered, wording: chinese })
    for (const body of section('限值与现值').querySelectorAll('tbody'))
      expect(body.querySelectorAll('tr:not(:has(th)):not(.source)').length).toBeLessThanOrEqual(1)
    expect(plain(paper)).toContain(
      '2026年11月20日，第 1 天前 3 天：血小板 12 ×10⁹/L；血肌酐 80 µmol/L；总胆红素 38 µmol/L',
    )
    expect(plain(section('限值与现值'))).toMatch(/不作比较.*本表仅作比较，不说明是否给药。/)
  })
})

describe('on the printed cautions and population', () => {
  test('who was studied, with what a person answered of this patient; a limit in numbers is not said twice', () => {
    const paper = print(given({ kind: 'setAnswer', criterion: 'uncontrolledInfection', answer: 'yes' }), checks)
    const printed = rows('Who was studied')
    expect(printed).toContainEqual(['uncontrolled infection', 'in words', 'Yes', 'excluded by this'])
    const open = printed.find(([, , value]) => value === 'not answered')
    expect(open?.[0]).toMatch(/acute promyelocytic leukaemia; .*refusal to take part in the study/)
    expect(plain(paper)).not.toContain('at least 100 ×10⁹/L')
  })

  test('cautions: what applies with its value, what is always to be checked, and how many are left out', () => {
    print(given(), checks)
    const text = plain(section('Cautions'))
    expect(text).toMatch(/AppliesBilirubin above 1\.5 × ULN.*\[bilirubin above 1\.5 × ULN: now 2\.22 × ULN\]/)
    expect(text).toMatch(/To checkNever into the spinal canal/)
    expect(text).toMatch(/cautions? (is|are) not met and (is|are) not printed/)
    expect(text).toMatch(/Risk of vomiting: moderate at 1,500 mg\/m²/)
    expect(text).not.toMatch(/OK to treat|\bcleared\b/i)
  })

  test('no row parts over two pages: each is a body of its own', () => {
    print(given(), checks)
    for (const heading of ['Who was studied', 'Cautions'])
      for (const body of section(heading).querySelectorAll('tbody'))
        expect(body.querySelectorAll('tr:not(:has(th))').length).toBeLessThanOrEqual(1)
  })

  test('in Chinese', () => {
    print(given(), { ...checks, wording: chinese })
    expect(plain(section('研究人群'))).toContain('本表仅作比较，不说明是否给药。')
    expect(plain(section('注意事项'))).toMatch(
      /已触发胆红素高于1\.5×ULN.*\[总胆红素高于 1\.5 × ULN：现为 2\.22 × ULN\]/,
    )
  })
})
