import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { checkNow } from '../../../src/plan/checkNow.ts'
import { holdingAcknowledgements } from '../../../src/plan/printStatus.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import { addDays, type CivilDate, civilDate } from '../../../src/quantities/civilDate.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { BHA, current, day1, HE072, omit, record } from '../schedule/acts.ts'

const DAY1 = '2026-11-23'

/** The date so many days before day 1. */
function before(days: number): CivilDate {
  const date = civilDate(DAY1)
  if (!date) throw new Error('no date')
  return addDays(date, -days)
}
// weighed long before, so that nothing else depends on today
const measured: Edit[] = (['height', 'weight'] as const).map((of) => {
  return { kind: 'setMeasurement', id: 'm1', of, part: 'measuredOn', text: '2026-01-01' }
})
const asked = (days: number, ...edits: Edit[]) => checkNow(examplePlan(BHA, ...measured, ...edits), before(days))

describe('a record against today', () => {
  // day 1 is 23 November; today is so many days before it
  const given = record('bortezomib@C1D1#1', '2026-11-23 08:00')
  const found = (days: number, ...edits: Edit[]) =>
    asked(days, ...edits).filter(({ code }) => code === 'givenAfterToday')

  test('of tomorrow is stopped; of today or yesterday it is not', () => {
    const detail = { code: 'givenAfterToday', administration: 'bortezomib@C1D1#1', date: DAY1 } as const
    expect(found(1, given)).toEqual([{ ...detail, severity: 'stop', needs: null, key: canonicalJson(detail) }])
    expect(found(0, given)).toEqual([])
    expect(found(-1, given)).toEqual([])
  })
  test('is the same finding whatever day it is', () => {
    expect(found(30, given)).toEqual(found(1, given))
  })
  test('also of a cycle before the ones shown', () => {
    const edits = [given, current('2'), day1(2, '2026-11-24')]
    expect(found(1, ...edits)).toHaveLength(1)
    expect(found(0, ...edits)).toEqual([])
  })
})

describe('a laboratory value against today', () => {
  const lab = (value: string): Edit => ({
    kind: 'setLab',
    analyte: 'creatinine',
    lab: { value, unit: 'umol/L', upperLimit: '', measuredOn: DAY1 },
  })
  const found = (days: number, value = '80') => asked(days, lab(value)).filter(({ code }) => code === 'labAfterToday')

  test('of tomorrow is stopped; of today or yesterday it is not', () => {
    const detail = { code: 'labAfterToday', analyte: 'creatinine', date: DAY1, today: '2026-11-22' } as const
    expect(found(1)).toEqual([{ ...detail, severity: 'stop', needs: null, key: canonicalJson(detail) }])
    expect(found(0)).toEqual([])
    expect(found(-1)).toEqual([])
  })
  test('also while its number cannot be read', () => {
    expect(found(1, 'x')).toHaveLength(1)
  })
})

describe('day 1 against today', () => {
  test.each([
    [61, 'day1FarAhead'],
    [60, undefined],
    [59, undefined],
    [0, undefined],
    [-6, undefined],
    [-7, undefined],
    [-8, 'day1Past'],
    [-365, 'day1Past'],
  ])('%i days ahead: %s', (days, code) => {
    expect(asked(days).map((finding) => finding.code)).toEqual(code === undefined ? [] : [code])
  })
  test('says how far, and asks for an acknowledgement', () => {
    const common = { severity: 'confirm', needs: 'acknowledgement', cycle: 1, day1: DAY1 }
    // 23 November and 61 days before: 23 September
    expect(asked(61)).toMatchObject([{ ...common, today: '2026-09-23', days: 61, limitDays: '60' }])
    expect(asked(-8)).toMatchObject([{ ...common, today: '2026-12-01', days: 8, limitDays: '7' }])
  })
  test('an answer holds tomorrow, and not for another day 1', () => {
    const [first] = asked(90)
    if (!first) throw new Error('nothing asked')
    const answer = [{ finding: first.code, key: first.key, reason: '', by: '' }]
    expect(holdingAcknowledgements(asked(89), answer)).toHaveLength(1)
    expect(holdingAcknowledgements(asked(90, day1(1, '2026-11-24')), answer)).toEqual([])
  })
  test('a past day 1 is by right once a dose of the cycle was given', () => {
    const given = record('bortezomib@C1D1#1', '2026-11-23 08:00')
    expect(asked(-8, given)).toEqual([])
    expect(asked(-8, record('bortezomib@C2D1#1', '2026-11-30 08:00'))).toHaveLength(1)
    expect(asked(-8, omit({ item: 'bortezomib', scope: 'administration' }))).toHaveLength(1)
    expect(asked(61, given).map(({ code }) => code)).toEqual(['day1FarAhead', 'givenAfterToday'])
  })
  test('only the current cycle is asked about, and only with a date', () => {
    expect(checkNow(examplePlan(HE072, ...measured), before(0))).toEqual([])
    expect(asked(-8, day1(1, ''))).toEqual([])
  })
  test('a hospital may ask sooner', () => {
    const plan = examplePlan(BHA, ...measured)
    const limits = { ...plan.policy.limits, daysAhead: '14', daysPast: '0' }
    const codesAt = (days: number) =>
      checkNow({ ...plan, policy: { ...plan.policy, limits } }, before(days)).map(({ code }) => code)
    expect([codesAt(14), codesAt(15), codesAt(0), codesAt(-1)]).toEqual([[], ['day1FarAhead'], [], ['day1Past']])
  })
})
