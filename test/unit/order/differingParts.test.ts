import { describe, expect, it } from 'vitest'
import { differingParts, keptOf } from '../../../src/order/policyParts.ts'
import { testPolicy } from './testPolicy.ts'

const day = (date: string) => ({ date, name: 'SAMPLE', isWorkday: false })

describe('an order that came with the settings of another hospital', () => {
  const table = {
    schemaVersion: 1,
    id: 'one',
    version: '1.0.0',
    title: { en: 'one', zh: 'one' },
    source: { cite: 'SAMPLE' },
    drugs: ['a'],
    unit: 'mg',
    withinPercent: '6',
    rows: [{ from: '9', below: '11', band: '10' }],
  } as const
  const loaded = { bandTables: [table] }

  it('differs in the parts it brought, and in what a build sets', () => {
    expect(differingParts(testPolicy, testPolicy)).toEqual([])
    const elsewhere = { ...testPolicy, ...loaded, rounding: 'doseBands' as const }
    expect(differingParts(elsewhere, testPolicy)).toEqual(['rounding', 'bandTables'])
    const later = { ...testPolicy, limits: { ...testPolicy.limits, daysAhead: '99' } }
    expect(differingParts(later, testPolicy)).toEqual(['daysAhead'])
    expect(differingParts({ ...testPolicy, name: 'SAMPLE' }, testPolicy)).toEqual(['rest'])
  })

  it('formula and cap are the order’s own, and no difference', () => {
    expect(differingParts({ ...testPolicy, bsaFormula: 'dubois', bsaCap: '2' }, testPolicy)).toEqual([])
  })

  it('a list it brought is not kept for the hospital here; what is chosen whole is', () => {
    const chosen = { ...loaded, holidays: [day('2026-01-01')], rounding: 'wholeVials' as const }
    expect(keptOf(chosen, ['bandTables', 'rounding'])).toEqual({
      holidays: [day('2026-01-01')],
      rounding: 'wholeVials',
    })
    expect(keptOf(chosen, [])).toEqual(chosen)
  })
})
