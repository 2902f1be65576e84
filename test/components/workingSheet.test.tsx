import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { examplePlan, planOf as planOfOrder } from '../examples/examplePlan.ts'
import { blankPreparation, infusedPreparation, withPreparations } from '../examples/handPreparation.ts'
import { BHA, HE072, MAC } from '../unit/schedule/acts.ts'
import { reducedAndKept } from './courseOrders.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const shown = { en: only('workingSheet'), zh: { ...only('workingSheet'), wording: chinese } }

const tables = (paper: Element) => [...paper.querySelectorAll('.workedDrug')]
/** The rows of one drug, cell by cell. */
const rowsOf = (table: Element | undefined) =>
  [...(table?.querySelectorAll(':scope > tbody > tr') ?? [])].map((row) => [...row.children].map(plain))
const row = (table: Element | undefined, label: string) =>
  rowsOf(table)
    .find(([first]) => first === label)
    ?.slice(1)

/*
 * 170 cm, 65 kg: 1.751983 m², shown as 1.752. Homoharringtonine 4 × 1.751983 = 7.007932 → 7 mg:
 * (7 − 7.007932) ÷ 7.007932 = −0.1%.
 */
describe('the working sheet', () => {
  test('begins with the measurements, their dates and the formula with the numbers put in', () => {
    const text = plain(print(examplePlan(BHA), shown.en))
    expect(text).toContain('Height170 cmmeasured 20-Nov-2026')
    expect(text).toMatch(/1\.752 m², no cap, Mosteller 1987: √\(170 cm × 65 kg ÷ 3600\) ≈ 1\.751983 m²/)
    expect(text).toContain('rounding: measurable increment')
  })

  test.each([
    [
      'en',
      'Days 1–5; 5 doses',
      [
        ['Prescribed', '4 mg/m², stated in the source', '4 mg/m²', '[1] Methods, Treatment protocol'],
        ['Calculated', '4 mg/m² × 1.751983 m² ≈ 7.007932 mg', '≈ 7.007932 mg', ''],
        ['Limited', 'No cap stated', '≈ 7.007932 mg', ''],
        ['Modified', 'No change entered', '≈ 7.007932 mg', ''],
        ['Rounded', 'Rounded to 0.1 mg: 7 mg (−0.1%); increment proposed by Dosewright', '7 mg', ''],
      ],
    ],
    [
      'zh',
      '第 1–5 天；共 5 次',
      [
        ['规定', '4 mg/m²，来源原文', '4 mg/m²', '[1] Methods, Treatment protocol'],
        ['计算', '4 mg/m² × 1.751983 m² ≈ 7.007932 mg', '≈ 7.007932 mg', ''],
        ['上限', '来源未规定上限', '≈ 7.007932 mg', ''],
        ['调整', '未填写调整', '≈ 7.007932 mg', ''],
        ['修约', '按 0.1 mg 修约：7 mg（−0.1%）；修约单位为 Dosewright 建议', '7 mg', ''],
      ],
    ],
  ] as const)('%s: the five rungs of a drug, each with its equation, value and place', (language, days, rungs) => {
    const [, homoharringtonine] = tables(print(examplePlan(BHA), shown[language]))
    expect(rowsOf(homoharringtonine).slice(0, 6)).toEqual([[days], ...rungs])
  })

  test('a value the source does not state says on what ground it stands', () => {
    const [, homoharringtonine] = tables(print(examplePlan(BHA), shown.en))
    expect(plain(homoharringtonine)).toContain('Days: inferred. The paper gives 5 consecutive days without numbers.')
  })

  test('totals are sums a checker can follow, beside the declared total; every drug ends in boxes for the hand', () => {
    const paper = print(examplePlan(BHA), shown.en)
    const [bortezomib] = tables(paper)
    expect(row(bortezomib, 'Cycle total')).toEqual(['2 × 2.3 mg = 4.6 mg', '4.6 mg', ''])
    expect(row(bortezomib, 'As prescribed')).toEqual(['2 × 1.3 mg/m² = 2.6 mg/m²; declared: 2.6 mg/m²; as declared'])
    for (const table of tables(paper)) {
      const boxes = [...table.querySelectorAll('.byHand li')].map(plain)
      expect(boxes).toEqual(['m², kg or mL/min used', 'single dose', 'cycle total', 'signature, date'])
    }
  })

  test('numbers in brackets are those of the list of sources', () => {
    const paper = print(examplePlan(BHA), shown.en)
    const listed = [...paper.querySelectorAll('.numberedSources li')].map(plain)
    expect(listed[0]).toMatch(/^\[1\]Zhang C.*DOI 10\.3389\/fonc\.2023\.1142449/)
    const used = tables(paper).flatMap((table) => plain(table).match(/\[\d+\]/g) ?? [])
    expect(new Set(used)).toEqual(new Set(listed.map((text) => text.match(/^\[\d+\]/)?.[0])))
  })
})

describe('a dose a person changed', () => {
  test('says what it stands in place of, why, and since when', () => {
    // 50 × 1.751983 = 87.59915 → 88 mg
    const worked = tables(print(planOfOrder(reducedAndKept()), shown.en)).at(-1)
    expect(row(worked, 'Prescribed')?.slice(0, 2)).toEqual([
      '50 mg/m² in place of 70 mg/m², added by the hospital',
      '50 mg/m²',
    ])
    expect(row(worked, 'Rounded')?.[1]).toBe('88 mg')
    expect(row(worked, 'Change')).toEqual([
      'Give 50 mg/m². Reason: diarrhoea, grade 3; decided 22-Nov-2026; note: stool 8 times a day',
    ])
  })
  test('in Chinese', () => {
    const worked = tables(print(planOfOrder(reducedAndKept()), shown.zh)).at(-1)
    expect(row(worked, '调整依据')?.[0]).toBe(
      '给予 50 mg/m²。理由：腹泻，3 级；决定日期 2026年11月22日；备注：stool 8 times a day',
    )
  })
})

describe('what the hospital supplied', () => {
  test('stands with who decided it and on what ground', () => {
    const plan: Plan = planOfOrder(exampleOrder('flag-ida-nz'))
    const text = plain(print(plan, { ...shown.en, status: 'draft', findings: [] }))
    expect(text).toMatch(/Supplied here.*the hospital’s own, not of the source\. Decided by: .+\. Ground: /)
  })
})

describe('what is drawn up', () => {
  // figures worked out in handPreparation: 7 mL into 500 mL, 507 ÷ 4 = 126.75 → 126.8 mL/h
  const made = withPreparations(examplePlan(BHA), infusedPreparation)
  test('follows the dose to the pump', () => {
    const [, homoharringtonine] = tables(print(made, shown.en))
    expect(row(homoharringtonine, 'Working')?.[0]).toBe('7 mg ÷ 1 mg/mL = 7 mL')
    expect(row(homoharringtonine, 'Draw up')?.[1]).toBe('7 mL')
    expect(row(homoharringtonine, 'Final volume')).toEqual([
      '500 mL + 7 mL; the maker’s overfill is not counted',
      '507 mL',
      '',
    ])
    expect(row(homoharringtonine, 'Final concentration')?.slice(0, 2)).toEqual(['no window stated', '≈ 0.0138 mg/mL'])
    expect(row(homoharringtonine, 'Rate')?.slice(0, 2)).toEqual(['126.8 mL/h × 4 h = 507.2 mL of 507 mL', '126.8 mL/h'])
  })
  test('what is blank for one reason says it once', () => {
    const blank = withPreparations(examplePlan(BHA), (each) =>
      blankPreparation(each, { code: 'notInLibrary', drug: each.drug ?? '' }),
    )
    const [bortezomib] = tables(print(blank, shown.en))
    expect(plain(bortezomib).match(/The library has no vial of bortezomib/g)).toHaveLength(1)
  })
})

test('doses of one day that are made alike count as so many a day', () => {
  const cytarabine = tables(print(examplePlan(MAC), shown.en)).find((each) => plain(each).startsWith('cytarabine'))
  expect(rowsOf(cytarabine)[0]).toEqual(['Days 1–7; 2 doses a day; 14 doses'])
})

test('a fixed dose of premedication has its rungs too', () => {
  const dexamethasone = tables(print(examplePlan(HE072), shown.en)).find((each) =>
    plain(each).startsWith('dexamethasone'),
  )
  expect(row(dexamethasone, 'Calculated')?.slice(0, 2)).toEqual(['12 mg, a fixed dose', '12 mg'])
})
