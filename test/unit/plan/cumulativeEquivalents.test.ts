import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { FAMILY, ledger, mac, states } from './macPatient.ts'
import { earlier, findingsOf, MAC, planFor } from './treatedMan.ts'

describe('the doxorubicin-equivalent of a MAC patient after 7+3', () => {
  const equivalents = (plan: Plan) =>
    ledger(plan, 'mitoxantrone-liposome')?.equivalents.map(({ method, given: sum, left }) => [
      method,
      sum && decimalText(sum),
      left,
    ])
  const caution = (plan: Plan) => states(plan, 'mitoxantrone-liposome', 'cautionAbove')

  test('daunorubicin 60 × 3 = 180 mg/m²: × 0.6 = 108 by Feijen, no ratio at COG', () => {
    const plan = mac({ earlier: [earlier('daunorubicin', '180')] })
    expect(equivalents(plan)).toEqual([
      ['feijen2019', '108', []],
      ['cog', '0', ['daunorubicin']],
    ])
    expect(caution(plan)).toEqual(['within', 'unknown'])
  })
  test('idarubicin 12 × 3 = 36 mg/m²: not estimable by Feijen, × 5 = 180 by COG', () => {
    const plan = mac({ earlier: [earlier('idarubicin', '36')] })
    expect(equivalents(plan)).toEqual([
      ['feijen2019', '0', ['idarubicin']],
      ['cog', '180', []],
    ])
    expect(caution(plan)).toEqual(['unknown', 'within'])
  })
  test('a drug without a ratio does not hide that the others are beyond 550 alone', () => {
    // mitoxantrone 140: × 10.5 = 1470, × 4 = 560
    const plan = mac({
      earlier: [earlier('mitoxantrone', '140'), earlier('daunorubicin', '180'), earlier('idarubicin', '36')],
    })
    expect(equivalents(plan)).toEqual([
      ['feijen2019', '1578', ['idarubicin']], // 1470 + 108
      ['cog', '740', ['daunorubicin']], // 560 + 180
    ])
    expect(caution(plan)).toEqual(['passedBefore', 'passedBefore'])
    expect(findingsOf(plan, 'cumulativeCrossed')).toEqual([
      expect.objectContaining({ kind: 'cautionAbove', of: null, method: 'feijen2019', before: '1578', after: '1578' }),
      expect.objectContaining({ kind: 'cautionAbove', of: null, method: 'cog', before: '740', after: '740' }),
    ])
  })
  test.each([
    ['549.99', 'within'],
    ['550', 'within'],
    ['550.01', 'passedBefore'],
  ])('doxorubicin %s mg/m²: %s', (before, state) => {
    expect(caution(mac({ earlier: [earlier('doxorubicin', before)] }))).toEqual([state, state])
  })
  test('liposomal mitoxantrone is never converted, neither given nor planned', () => {
    const plan = mac({ earlier: [earlier('mitoxantrone-liposome', '20')] })
    expect(equivalents(plan)).toEqual([
      ['feijen2019', '0', ['mitoxantrone-liposome']],
      ['cog', '0', ['mitoxantrone-liposome']],
    ])
    const planned = ledger(plan, 'mitoxantrone-liposome')?.equivalents.map(
      (total) => total.planned && decimalText(total.planned),
    )
    expect(planned).toEqual(['0', '0'])
  })
  test('a drug this regimen has no file of is named, not forgotten', () => {
    const plan = mac({ earlier: [earlier('some-rubicin', '100')] })
    expect(equivalents(plan)?.map(([, , left]) => left)).toEqual([['some-rubicin'], ['some-rubicin']])
    expect(caution(plan)).toEqual(['unknown', 'unknown'])
  })
  test('is not zero where nothing is recorded, nor within where one history is open', () => {
    expect(equivalents(planFor({ regimen: MAC }))).toEqual([
      ['feijen2019', null, []],
      ['cog', null, []],
    ])
    expect(caution(mac({ noEarlier: FAMILY.filter((drug) => drug !== 'epirubicin') }))).toEqual(['unknown', 'unknown'])
  })
  test('what is planned of a drug with a ratio is added: idarubicin 36 × 5 = 180 by COG', () => {
    const [first] = planFor({ course: { noEarlier: FAMILY } }).ledgers
    expect(first?.equivalents.map(({ method, planned }) => [method, planned && decimalText(planned)])).toEqual([
      ['feijen2019', '0'],
      ['cog', '180'],
    ])
  })
})
