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
const shown = { findings: [], status: 'draft', ...only('checks') } as const

function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading }).closest('section')
  if (!found) throw new Error(`${heading} has no section`)
  return found
}
const rows = (heading: string): string[][] =>
  within(section(heading))
    .getAllByRole('row')
    .map((row) => [...row.children].map(plain))

describe('on the printed checks', () => {
  test('laboratory values stand with unit, limit of normal and age; what was not entered is not printed as zero', () => {
    print(given(), shown)
    const printed = rows('Laboratory values and kidney function')
    expect(printed).toContainEqual(['Bilirubin', '38 µmol/L', '17.1 µmol/L', '20-Nov-2026, 3 days before day 1'])
    expect(printed.map(([name]) => name)).toEqual(['Value of', 'Platelets', 'Creatinine', 'Bilirubin'])
    expect(plain(section('Laboratory values and kidney function'))).toMatch(/has not chosen its formula/)
  })

  test('the clearance is that of the hospital’s formula, with its working', () => {
    const renal = { formula: 'jelliffe', weight: '' } as const
    print(given({ kind: 'setPolicyPart', part: { renal } }), shown)
    expect(plain(section('Laboratory values and kidney function'))).toMatch(/Jelliffe.*98 − 0\.8 × \(A − 20\)/)
  })

  test('criteria say in words how a value stands, and that they say no more', () => {
    print(given({ kind: 'setAnswer', criterion: 'uncontrolledInfection', answer: 'yes' }), shown)
    const printed = rows('Criteria')
    expect(printed).toContainEqual([
      'Platelets',
      'at least 100 ×10⁹/L',
      '12 ×10⁹/L20-Nov-2026, 3 days before day 1',
      'set aside',
    ])
    expect(printed).toContainEqual(['uncontrolled infection', 'in words', 'Yes', 'excluded by this'])
    const open = printed.find(([, , value]) => value === 'not answered')
    expect(open?.[0]).toMatch(/acute promyelocytic leukaemia; .*refusal to take part in the study/)
    expect(plain(section('Criteria'))).toMatch(/This table compares\. It does not say whether to treat\. Set aside: /)
  })

  test('cautions: what applies with its value, what is always to be checked, and how many are left out', () => {
    print(given(), shown)
    const text = plain(section('Cautions'))
    expect(text).toMatch(/AppliesBilirubin above 1\.5 × ULN.*\[bilirubin above 1\.5 × ULN: now 2\.22 × ULN\]/)
    expect(text).toMatch(/To checkNever into the spinal canal/)
    expect(text).toMatch(/cautions? (is|are) not met and (is|are) not printed/)
    expect(text).toMatch(/Risk of vomiting: moderate at 1,500 mg\/m²/)
    expect(text).not.toMatch(/OK to treat|\bcleared\b/i)
  })

  test('no row parts over two pages: each is a body of its own', () => {
    print(given(), shown)
    for (const heading of ['Criteria', 'Cautions'])
      for (const body of section(heading).querySelectorAll('tbody'))
        expect(body.querySelectorAll('tr:not(:has(th))').length).toBeLessThanOrEqual(1)
  })

  test('in Chinese', () => {
    print(given(), { ...shown, wording: chinese })
    expect(rows('检验结果与肾功能')).toContainEqual([
      '总胆红素',
      '38 µmol/L',
      '17.1 µmol/L',
      '2026年11月20日，第 1 天前 3 天',
    ])
    expect(plain(section('标准核对'))).toMatch(/不作比较.*本表仅作比较，不说明是否给药。/)
    expect(plain(section('注意事项'))).toMatch(
      /已触发胆红素高于1\.5×ULN.*\[总胆红素高于 1\.5 × ULN：现为 2\.22 × ULN\]/,
    )
  })
})
