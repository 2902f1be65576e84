import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { earlier, given, planFor, type Treated } from './treatedMan.ts'

const BHA = 'bha-induction'
const day1 = (cycle: number, text: string): Edit => ({ kind: 'setDay1', cycle, text })
const start = (anchor: string, text: string): Edit => ({ kind: 'setStartTime', anchor, text })

describe('the fingerprint', () => {
  const base = examplePlan(BHA).fingerprint
  const of = (...edits: Edit[]) => examplePlan(BHA, ...edits).fingerprint
  test('changes with a start time, the policy and the day', () => {
    const changed = [start('otherDays', '12:00'), day1(1, '2026-11-24'), { kind: 'setBsaCap', text: '2' } as const]
    expect(new Set([base, ...changed.map((edit) => of(edit))]).size).toBe(4)
  })
  test('is the same for a default left open and the same option chosen', () => {
    const open = of({ kind: 'setChoice', choice: 'cytarabineOrder', option: '', items: [] })
    const chosen = of({ kind: 'setChoice', choice: 'cytarabineOrder', option: 'after', items: [] })
    expect(open).toBe(chosen)
  })
  test('does not hold who the patient is', () => {
    expect(of({ kind: 'setPatient', field: 'familyName', text: 'OTHER' })).toBe(base)
  })
  test('changes with the weight a projected cycle is dosed by', () => {
    const order = exampleOrder('he072-q2w', { kind: 'setLastCycle', text: '2' })
    const [first] = order.measurements
    if (!first) throw new Error('no measurements')
    const second = {
      number: 2,
      plannedDay1: '',
      actualDay1: '',
      measurements: 'm2',
      dosing: '',
      bsaFormula: '',
    } as const
    const weighing = (value: string) => {
      const other = { ...first, id: 'm2', weight: { ...first.weight, value } }
      return planOf({ ...order, measurements: [first, other], cycles: [...order.cycles, second] }).fingerprint
    }
    expect(weighing('65')).not.toBe(weighing('95'))
  })
})

describe('the fingerprint of a course', () => {
  const two: Treated = { weights: { m1: '80', m2: '81' }, cycles: [{}, { measurements: 'm2' }] }
  const of = (treated: Treated) => planFor(treated).fingerprint
  const course = (changed: Partial<TypedCourse>) => of({ ...two, course: changed })
  const base = of(two)
  const change = {
    kind: 'modify' as const,
    id: 'change1',
    at: { cycle: 2, day: 1, dose: 1 },
    item: 'idarubicin',
    scope: 'cycle' as const,
    as: 'percent' as const,
    value: '75',
    basis: 'standard' as const,
    reason: 'neutropenia' as const,
    grade: '4',
    date: '2026-09-20',
    note: '',
  }
  const gfr = { value: '90', measuredOn: '2026-09-20', method: 'measured' as const, cap: 'none' }

  test('changes with everything a dose, or a limit, hangs on', () => {
    const entry = earlier('idarubicin', '36')
    const all = [
      course({ changes: [change] }),
      course({ changes: [{ ...change, value: '80' }] }),
      course({ changes: [{ ...change, basis: 'previous' }] }),
      course({ changes: [{ ...change, scope: 'laterCycles' }] }),
      course({ changes: [{ ...change, scope: '' }] }),
      course({ records: given('idarubicin', 1, '24', '2') }),
      course({ records: given('idarubicin', 1, '24.1', '2') }),
      course({ records: given('idarubicin', 1, '24', '2.1') }),
      course({ records: given('idarubicin', 1, '24', '2', [1, 2]) }),
      course({ former: [{ regimen: 'a', cycles: [], changes: [], records: given('idarubicin', 1, '24', '2') }] }),
      course({ earlier: [entry] }),
      course({ earlier: [entry, entry] }),
      course({ earlier: [{ ...entry, perM2: '36.1' }] }),
      course({ noEarlier: ['idarubicin'] }),
      course({ circumstances: { cardiacDisease: 'yes' } }),
      course({ circumstances: { cardiacDisease: 'no' } }),
      course({ gfr }),
      course({ gfr: { ...gfr, cap: '125' } }),
      course({ gfr: { ...gfr, method: 'wright' } }),
      course({ weights: { idarubicin: 'ideal' } }),
      of({ ...two, cycles: [{}, { measurements: 'm2', dosing: 'keep' }] }),
      of({ ...two, cycles: [{}, { measurements: 'm2', dosing: 'recalculate' }] }),
      of({ ...two, cycles: [{ bsaFormula: 'duBois' }, { measurements: 'm2' }] }),
      of({ ...two, weights: { m1: '79', m2: '81' } }), // a kept dose would hang on it
      of({ ...two, bsa: { m2: { value: '1.9', reason: 'oedema', by: 'TEST' } } }),
      of({ ...two, bsa: { m2: { value: '1.9', reason: 'oedema', by: '' } } }),
      of({ ...two, bsa: { m2: { value: '1.8', reason: 'oedema', by: 'TEST' } } }),
    ]
    expect(new Set([base, ...all]).size).toBe(all.length + 1)
  })
  test('is by value, not by text', () => {
    expect(course({ changes: [{ ...change, value: '75.0' }] })).toBe(course({ changes: [change] }))
    expect(course({ records: given('idarubicin', 1, '24.0', '2.00') })).toBe(
      course({ records: given('idarubicin', 1, '24', '2') }),
    )
    expect(course({ earlier: [earlier('idarubicin', '36.50')] })).toBe(
      course({ earlier: [earlier('idarubicin', '36,5')] }),
    )
    expect(course({ gfr: { ...gfr, value: '90.0' } })).toBe(course({ gfr }))
    expect(of({ ...two, cycles: [{ bsaFormula: 'mosteller' }, { measurements: 'm2' }] })).toBe(base)
  })
  test('does not hold ids, notes, places or names', () => {
    expect(course({ changes: [{ ...change, id: 'change7', note: 'seen by TEST' }] })).toBe(
      course({ changes: [change] }),
    )
    const entry = earlier('idarubicin', '36')
    expect(course({ earlier: [{ ...entry, id: 'other', when: '', where: '' }] })).toBe(course({ earlier: [entry] }))
    const measured = (by: string) => of({ ...two, bsa: { m2: { value: '1.9', reason: 'oedema', by } } })
    expect(measured('TEST One')).toBe(measured('TEST Two'))
  })
  test('knows no order of what was given, but that of the changes', () => {
    const records = given('idarubicin', 1, '24', '2')
    expect(course({ records: [...records].reverse() })).toBe(course({ records }))
    const later = { ...change, id: 'change2', value: '50' }
    expect(course({ changes: [later, change] })).not.toBe(course({ changes: [change, later] }))
  })
})
