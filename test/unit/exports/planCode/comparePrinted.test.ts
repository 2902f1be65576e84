import { describe, expect, test } from 'vitest'
import type { ComparedRow } from '../../../../src/exports/planCode/comparePrinted.ts'
import { amountText } from '../../../../src/quantities/quantity.ts'
import type { Regimen } from '../../../../src/regimen/regimen.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { shippedRegimen } from '../../../examples/examplePlan.ts'
import { BHA, HE072, last, omit } from '../../schedule/acts.ts'
import { codeOf, forged, shipped, verified } from './page.ts'

/**
 * 170 cm, 65 kg: √(170 × 65 ÷ 3600) = 1.751983 m². Bortezomib 1.3 mg/m² = 2.277… → 2.3 mg on days 1 and 4;
 * homoharringtonine 4 mg/m² = 7.007… → 7 mg and cytarabine 1500 mg/m² = 2627.97… → 2630 mg on days 1 to 5.
 */
const code = codeOf(exampleOrder(BHA))

const side = (of: ComparedRow['paper']): string =>
  of.kind === 'dose'
    ? `${amountText(of.dose)} ${of.dose.unit}`
    : of.kind === 'none'
      ? (of.refusal?.code ?? 'none')
      : of.kind
const told = (rows: readonly ComparedRow[]): string[] =>
  rows.map(({ item, days, dosesPerDay, paper, now, is }) =>
    [item, days.join(), `×${dosesPerDay}`, side(paper), side(now), is].join(' '),
  )

describe('a page held against its plan', () => {
  test('agrees, one row a dose or a range of days', () => {
    const { rows, agrees, regimen, isPolicySame } = verified(code)
    expect(told(rows)).toEqual([
      'bortezomib 1,4 ×1 2.3 mg 2.3 mg agrees',
      'homoharringtonine 1,2,3,4,5 ×1 7 mg 7 mg agrees',
      'cytarabine 1,2,3,4,5 ×1 2630 mg 2630 mg agrees',
    ])
    expect([agrees, regimen, isPolicySame]).toEqual([true, 'same', true])
  })

  test.each([
    ['one digit', ':2.3', ':2.8', 'bortezomib 1,4 ×1 2.8 mg 2.3 mg differs'],
    ['a tenfold', ':2630', ':26300', 'cytarabine 1,2,3,4,5 ×1 26300 mg 2630 mg differs'],
    ['a decimal point', '1~5:7"', '1~5:0.7"', 'homoharringtonine 1,2,3,4,5 ×1 0.7 mg 7 mg differs'],
    ['a unit', '"bortezomib"', '"bortezomib/mcg"', 'bortezomib 1,4 ×1 2.3 mcg 2.3 mg differs'],
    ['a drug', '"bortezomib"', '"bortezomib=idarubicin"', 'bortezomib 1,4 ×1 2.3 mg 2.3 mg differs'],
    ['a dose that is none', ':2.3', ':-', 'bortezomib 1,4 ×1 none 2.3 mg notOnPaper'],
  ])('%s altered on the page is told, and nothing else', (_, from, to, row) => {
    const { rows, agrees } = verified(forged(code, (text) => text.replace(from, to)))
    expect(agrees).toBe(false)
    expect(told(rows.filter(({ is }) => is !== 'agrees'))).toEqual([row])
  })

  test('one day of five altered is told by itself', () => {
    const { rows } = verified(forged(code, (text) => text.replace('1~5:7"', '1~2,4~5:7;3:70"')))
    expect(told(rows).slice(1, 3)).toEqual([
      'homoharringtonine 1,2,4,5 ×1 7 mg 7 mg agrees',
      'homoharringtonine 3 ×1 70 mg 7 mg differs',
    ])
  })

  test('a day left off the page, and a day the plan does not have', () => {
    const { rows, agrees } = verified(forged(code, (text) => text.replace('1~5:7"', '1~4,6:7"')))
    expect(agrees).toBe(false)
    expect(told(rows).filter((row) => row.startsWith('homoharringtonine'))).toEqual([
      'homoharringtonine 1,2,3,4 ×1 7 mg 7 mg agrees',
      'homoharringtonine 5 ×1 absent 7 mg notOnPaper',
      'homoharringtonine 6 ×1 7 mg absent notInPlan',
    ])
  })

  test('a drug the plan does not have', () => {
    const { rows } = verified(forged(code, (text) => text.replace('"bortezomib"', '"another"')))
    expect(told(rows)).toContain('another 1,4 ×1 2.3 mg absent notInPlan')
    expect(told(rows)).toContain('bortezomib 1,4 ×1 absent 2.3 mg notOnPaper')
  })

  test('a weight altered on the page: every dose differs', () => {
    // √(170 × 75 ÷ 3600) = 1.881932: 2.4465 → 2.4; 7.5277 → 7.5; 2822.9 → 2820
    const { rows } = verified(forged(code, (text) => text.replace('"65"', '"75"')))
    expect(told(rows)).toEqual([
      'bortezomib 1,4 ×1 2.3 mg 2.4 mg differs',
      'homoharringtonine 1,2,3,4,5 ×1 7 mg 7.5 mg differs',
      'cytarabine 1,2,3,4,5 ×1 2630 mg 2820 mg differs',
    ])
  })

  test('a height that is not on the page: no dose now, and why', () => {
    const { rows } = verified(forged(code, (text) => text.replace('"cm":["170",-3],', '')))
    expect(told(rows)[0]).toBe('bortezomib 1,4 ×1 2.3 mg fieldMissing noDoseNow')
  })

  test('a dose left out by a person is none on paper and none now', () => {
    const { rows, agrees } = verified(
      codeOf(exampleOrder(BHA, omit({ item: 'cytarabine', day: 5, scope: 'administration' }))),
    )
    expect(told(rows)).toContain('cytarabine 5 ×1 none leftOut agrees')
    expect(agrees).toBe(true)
  })

  test('projected cycles are compared too', () => {
    // the drug, dexamethasone and the antiemetic, on day 1 of each of six cycles
    const { rows } = verified(codeOf(exampleOrder(HE072, last('6'))))
    expect(rows.map(({ cycle }) => cycle)).toEqual([1, 2, 3, 4, 5, 6].flatMap((cycle) => [cycle, cycle, cycle]))
  })
})

describe('what has changed since a page was printed', () => {
  const bha = shippedRegimen(BHA)
  const halved = (regimen: Regimen): Regimen => ({
    ...regimen,
    items: regimen.items.map((item) =>
      item.id === 'bortezomib' && item.dose?.kind === 'perM2'
        ? { ...item, dose: { ...item.dose, amount: { ...item.dose.amount, value: '0.65' } } }
        : item,
    ),
  })

  test('a regimen with the same doses and another hash does not agree without a word', () => {
    const { agrees, regimen, rows } = verified(code, { regimen: { ...bha, hash: `f${bha.hash.slice(1)}` } })
    expect(rows.every(({ is }) => is === 'agrees')).toBe(true)
    expect([agrees, regimen]).toEqual([false, 'contentDiffers'])
  })

  test('another version of the regimen is told, with the doses that differ', () => {
    // 0.65 mg/m² × 1.751983 = 1.1387… → 1.1
    const { agrees, regimen, rows } = verified(code, { regimen: { ...halved(bha), version: '1.2.0' } })
    expect([agrees, regimen]).toEqual([false, 'versionDiffers'])
    expect(told(rows)[0]).toBe('bortezomib 1,4 ×1 2.3 mg 1.1 mg differs')
  })

  test('a version that was withdrawn stops, though every dose agrees', () => {
    const reason = { en: 'wrong', zh: '有误' }
    const revisions = bha.revisions.map((revision) => ({ ...revision, withdrawn: reason }))
    const { agrees, stops } = verified(code, { regimen: { ...bha, revisions } })
    expect(agrees).toBe(false)
    expect(stops.map((finding) => finding.code)).toEqual(['versionWithdrawn'])
  })

  test('another shipped policy is told', () => {
    const { agrees, isPolicySame } = verified(code, { policy: { ...shipped, bsaFormula: 'duBois' } })
    expect([agrees, isPolicySame]).toEqual([false, false])
    // what only asks, and what is of other drugs, is no difference
    const other = { ...shipped, name: 'TEST', increments: { idarubicin: [{ from: '0', increment: '1' }] } }
    expect(verified(code, { policy: other }).agrees).toBe(true)
  })
})
