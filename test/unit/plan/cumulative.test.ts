import { describe, expect, test } from 'vitest'
import { decimalText } from '../../../src/quantities/decimal.ts'
import { FAMILY, limitsOf, mac, states } from './macPatient.ts'
import { answeredBy, earlier, findingsOf, MAC, planFor } from './treatedMan.ts'

describe('mitoxantrone liposome after conventional mitoxantrone: contraindicated from 160 mg/m²', () => {
  test.each([
    ['159.99', 'within', 0],
    ['160', 'passedBefore', 1],
    ['160.01', 'passedBefore', 1],
  ])('%s mg/m² before: %s', (before, state, findings) => {
    const plan = mac({ earlier: [earlier('mitoxantrone', before)] })
    expect(states(plan, 'mitoxantrone-liposome', 'contraindicatedFrom')).toEqual([state])
    expect(
      findingsOf(plan, 'cumulativeCrossed').filter((f) => 'kind' in f && f.kind === 'contraindicatedFrom'),
    ).toHaveLength(findings)
  })
  test('is a confirmation with an authoriser, which names what was counted', () => {
    const plan = mac({ earlier: [earlier('mitoxantrone', '160')] })
    expect(findingsOf(plan, 'cumulativeCrossed')).toContainEqual(
      expect.objectContaining({
        severity: 'confirm',
        needs: 'authoriser',
        drug: 'mitoxantrone-liposome',
        kind: 'contraindicatedFrom',
        of: 'mitoxantrone',
        method: null,
        limit: '160',
        unit: 'mg/m2',
        before: '160',
        after: '160',
        administration: null,
      }),
    )
  })
  test('nothing prints as an order until somebody answers for it by name', () => {
    const treated = { regimen: MAC, course: { noEarlier: FAMILY, earlier: [earlier('mitoxantrone', '160')] } }
    expect(planFor(treated).printStatus).toBe('draft')
    expect([answeredBy(treated, '').printStatus, answeredBy(treated, 'TEST Authoriser').printStatus]).toEqual([
      'draft',
      'final',
    ])
  })
  test('the plan’s own doses are not before it, and conventional mitoxantrone is not what it gives', () => {
    const plan = mac({ earlier: [earlier('mitoxantrone', '150')] })
    const [limit] = limitsOf(plan, 'mitoxantrone-liposome', 'contraindicatedFrom')
    expect([limit?.state, limit?.after && decimalText(limit.after), limit?.room && decimalText(limit.room)]).toEqual([
      'within',
      '150',
      '10',
    ])
    // 150 is beyond the 140 of mitoxantrone itself: shown in its ledger, no finding of a plan that gives none of it
    expect(states(plan, 'mitoxantrone', 'limit')).toContain('passedBefore')
    expect(
      findingsOf(plan, 'cumulativeCrossed').some((finding) => 'of' in finding && finding.of === 'mitoxantrone'),
    ).toBe(false)
  })
  test('an unrecorded history is not within', () => {
    const plan = planFor({ regimen: MAC })
    expect(states(plan, 'mitoxantrone-liposome', 'contraindicatedFrom')).toEqual(['unknown'])
    expect(findingsOf(plan, 'cumulativeCrossed')).toEqual([])
    expect(findingsOf(plan, 'cumulativeNotRecorded').map((finding) => 'drug' in finding && finding.drug)).toEqual([
      'mitoxantrone-liposome',
      'mitoxantrone',
    ])
  })
})

// 20 mg/m² for 2 m²: 40 mg
test.each([
  ['99.999', 'within', '119.999'],
  ['100', 'within', '120'],
  ['100.001', 'crosses', '120.001'],
  ['120', 'crosses', '140'],
  ['120.001', 'passedBefore', '140.001'],
])('mitoxantrone liposome, no safety data above 120 mg/m²: %s before and 20 planned: %s', (before, state, after) => {
  const plan = mac({ earlier: [earlier('mitoxantrone-liposome', before)] })
  const [limit] = limitsOf(plan, 'mitoxantrone-liposome', 'noDataAbove')
  expect([limit?.state, limit?.after && decimalText(limit.after)]).toEqual([state, after])
  expect(limit?.crossedBy).toBe(state === 'crosses' ? 'mitoxantrone-liposome@C1D1#1' : null)
  const crossed = expect.objectContaining({ kind: 'noDataAbove', before, after, needs: 'authoriser' }) as unknown
  expect(findingsOf(plan, 'cumulativeCrossed')).toEqual(state === 'within' ? [] : [crossed])
})

describe('findings', () => {
  test('none of a regimen without a limited drug', () => {
    const plan = planFor({ regimen: 'bha-induction' })
    for (const code of ['cumulativeCrossed', 'cumulativeNotRecorded', 'circumstanceNotRecorded'] as const)
      expect(findingsOf(plan, code)).toEqual([])
  })
  test('an earlier dose that cannot be read leaves the history open, and it is said', () => {
    const plan = planFor({ course: { earlier: [earlier('idarubicin', 'about 40')] } })
    expect(findingsOf(plan, 'cumulativeNotRecorded')).toEqual([expect.objectContaining({ drug: 'idarubicin' })])
  })
  test('no note once the history is entered, or said to be none', () => {
    for (const course of [{ noEarlier: ['idarubicin'] }, { earlier: [earlier('idarubicin', '36')] }])
      expect(findingsOf(planFor({ course }), 'cumulativeNotRecorded')).toEqual([])
  })
  test('an acknowledgement no longer fits when the sum has changed', () => {
    const key = (before: string) =>
      findingsOf(planFor({ course: { earlier: [earlier('idarubicin', before)] } }), 'cumulativeCrossed')[0]?.key
    expect(key('144')).toBe(key('144'))
    expect(key('144')).not.toBe(key('145'))
  })
})
