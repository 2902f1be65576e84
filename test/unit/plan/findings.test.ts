import { describe, expect, test } from 'vitest'
import type { FindingCode, Severity } from '../../../src/evidence/finding.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { checkNow } from '../../../src/plan/checkNow.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { civilDate } from '../../../src/quantities/civilDate.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf, shippedRegimen } from '../../examples/examplePlan.ts'

const BHA = 'bha-induction'
const HE072 = 'he072-q2w'
const MAC = 'mac-mitoxantrone-liposome'

function severityOf(plan: Plan, code: FindingCode): Severity | undefined {
  return plan.findings.find((finding) => finding.code === code)?.severity
}
const day1 = (cycle: number, text: string): Edit => ({ kind: 'setDay1', cycle, text })
const start = (anchor: string, text: string): Edit => ({ kind: 'setStartTime', anchor, text })
const born = (text: string): Edit => ({ kind: 'setPatient', field: 'birthDate', text })
const measured = (of: 'height' | 'weight', text: string): Edit => ({
  kind: 'setMeasurement',
  id: 'm1',
  of,
  part: 'measuredOn',
  text,
})

describe('nothing prints without', () => {
  test.each<[string, FindingCode, Edit]>([
    ['the family name', 'identityMissing', { kind: 'setPatient', field: 'familyName', text: '' }],
    ['the identifier', 'identityMissing', { kind: 'setPatient', field: 'identifier', text: '' }],
    ['the birth date', 'identityMissing', born('')],
    ['the sex', 'identityMissing', { kind: 'setSex', sex: '' }],
    ['what a known allergy is', 'identityMissing', { kind: 'setAllergies', state: 'known', text: ' ' }],
    ['the date the weight was measured', 'measuredOnMissing', measured('weight', '')],
    ['day 1', 'day1Missing', day1(1, '')],
    ['a readable day 1', 'entryInvalid', day1(1, '23/11/2026')],
    ['a readable start time', 'entryInvalid', start('bortezomibDays', '8')],
    ['a readable birth date', 'entryInvalid', born('1979')],
    ['an identifier that can be seen', 'entryInvalid', { kind: 'setPatient', field: 'identifier', text: '\u200b' }],
  ])('%s', (_, code, edit) => {
    const plan = examplePlan(BHA, edit)
    expect(severityOf(plan, code)).toBe('stop')
    expect(plan.printStatus).toBe('blocked')
  })
  test('the date of the ejection fraction where the regimen has a limit for it', () => {
    const plan = examplePlan(MAC, { kind: 'setLvef', part: 'measuredOn', text: '' })
    expect(severityOf(plan, 'measuredOnMissing')).toBe('stop')
  })
})

test('a child is refused before day 1 is typed, by the date of the measurement', () => {
  const plan = examplePlan(BHA, born('2010-01-01'), day1(1, ''))
  expect(plan.findings).toContainEqual(
    expect.objectContaining({ code: 'noDose', refusal: { code: 'underMinimumAge', age: 16, minimum: 18 } }),
  )
})

describe('doses of one drug on the clock', () => {
  test('an evening dose and one soon after midnight are asked for a reason', () => {
    const plan = examplePlan(MAC, start('cytarabine@1', '23:00'), start('cytarabine@2', '00:30'), {
      kind: 'setChoice',
      choice: 'cytarabineDivision',
      option: 'onceDaily',
      items: ['cytarabine'],
    })
    expect(plan.findings).toContainEqual(
      expect.objectContaining({ code: 'dosesClose', severity: 'confirm', needs: 'reason', hours: '1:30' }),
    )
  })
  test('12 h apart, as prescribed, asks nothing', () => {
    expect(severityOf(examplePlan(MAC), 'dosesClose')).toBeUndefined()
  })
  test('infusions that overlap the next dose are asked', () => {
    const plan = examplePlan(MAC, { kind: 'setDuration', item: 'cytarabine', text: '13' })
    expect(severityOf(plan, 'dosesOverlap')).toBe('confirm')
  })
  test('premedication that falls before the date of day 1 is asked', () => {
    expect(severityOf(examplePlan(HE072, start('irinotecanLiposome', '00:10')), 'startsBeforeDay1')).toBe('confirm')
  })
  test('a proposed start time is noted, a typed one is not', () => {
    const proposed = examplePlan(HE072, start('irinotecanLiposome', ''))
    expect(severityOf(proposed, 'startTimeProposed')).toBe('note')
    expect(severityOf(examplePlan(HE072, start('irinotecanLiposome', '09:00')), 'startTimeProposed')).toBeUndefined()
  })
  test('a proposed time beside a typed one is asked: 16:00 on some days leaves 11:00 on the others', () => {
    const plan = examplePlan(BHA, start('bortezomibDays', '16:00'), start('otherDays', ''))
    expect(severityOf(plan, 'startTimeProposed')).toBe('confirm')
    // each drug of MAC has an hour of its own: one typed says nothing about the others
    expect(severityOf(examplePlan(MAC, start('cyclophosphamide', '')), 'startTimeProposed')).toBe('note')
  })
})

describe('when the body was measured', () => {
  test.each([
    ['2026-10-24', undefined], // 30 days before 23 November
    ['2026-10-23', 'confirm'], // 31 days
  ])('weight of %s: %s', (date, severity) => {
    expect(severityOf(examplePlan(BHA, measured('weight', date)), 'measurementOld')).toBe(severity)
  })
  test.each([
    ['2026-08-25', undefined], // 90 days before 23 November
    ['2026-08-24', 'confirm'], // 91 days
  ])('ejection fraction of %s: %s', (date, severity) => {
    const plan = examplePlan(MAC, { kind: 'setLvef', part: 'measuredOn', text: date })
    expect(severityOf(plan, 'measurementOld')).toBe(severity)
  })
  test('after day 1 is asked', () => {
    expect(severityOf(examplePlan(BHA, measured('height', '2026-11-24')), 'measuredAfterDay1')).toBe('confirm')
  })
})

describe('what depends on today', () => {
  const today = civilDate('2026-11-21')
  if (!today) throw new Error('no date')
  test.each<[FindingCode, Edit]>([
    ['measuredAfterToday', measured('weight', '2026-11-22')],
    ['bornAfterToday', born('2026-11-22')],
  ])('%s is a stop', (code, edit) => {
    const findings = checkNow(examplePlan(BHA, edit), today)
    expect(findings.map((finding) => [finding.code, finding.severity])).toContainEqual([code, 'stop'])
  })
  test('a usual order has nothing', () => {
    expect(checkNow(examplePlan(BHA), today)).toEqual([])
  })
})

describe('a cap on body surface area', () => {
  test.each([
    ['1.5', undefined, true],
    ['1.49', 'stop', false],
    ['0.25', 'stop', false],
    ['20', 'stop', false],
  ])('of %s m²', (text, severity, doses) => {
    const plan = examplePlan(BHA, { kind: 'setBsaCap', text })
    expect(severityOf(plan, 'noDose')).toBe(severity)
    expect(plan.bsa.ok).toBe(doses)
  })
  test('that acts is confirmed, from what to what', () => {
    const plan = examplePlan(BHA, { kind: 'setBsaCap', text: '1.7' })
    const capped = plan.findings.find(({ code }) => code === 'bsaCapped')
    expect(capped).toMatchObject({ severity: 'confirm', to: '1.7' })
  })
})

test('a schedule that does not add up to the declared total is stopped', () => {
  const regimen = shippedRegimen(BHA)
  const [first, ...others] = regimen.totals
  if (!first) throw new Error('no totals')
  const plan = planOf(exampleOrder(BHA), { ...regimen, totals: [{ ...first, min: '2.5', max: '2.5' }, ...others] })
  expect(severityOf(plan, 'totalDiffers')).toBe('stop')
})
