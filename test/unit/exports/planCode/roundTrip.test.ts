import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LINE } from '../../../../src/exports/planCode/codeLines.ts'
import { LONGEST_CODE } from '../../../../src/exports/planCode/planCode.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { examplePlan } from '../../../examples/examplePlan.ts'
import { codeOf, contentOf, printedOf, verified } from './page.ts'

const examples = readdirSync('test/examples')
  .filter((file) => file.endsWith('.order.json'))
  .map((file) => file.replace('.order.json', ''))

describe('a page of every regimen', () => {
  test.each(examples)('%s: the code alone gives the same doses, by both engines, and the same fingerprint', (id) => {
    const { rows, agrees, plan, stops } = verified(codeOf(exampleOrder(id)))
    expect(stops).toEqual([])
    expect(rows.filter(({ is }) => is !== 'agrees')).toEqual([])
    expect(agrees).toBe(true)
    // the fingerprint is over all that a dose or a time is made from
    expect(plan.fingerprint).toBe(examplePlan(id).fingerprint)
  })

  test.each(examples)('%s: nothing in the code says who the patient is', (id) => {
    const order = exampleOrder(id)
    const told = {
      ...order,
      patient: {
        ...order.patient,
        familyName: 'ZZFAMILY',
        givenName: 'ZZGIVEN',
        identifier: 'ZZ-4711',
        ward: 'ZZWARD',
        bed: 'ZZBED',
        allergies: { state: 'known', text: 'ZZALLERGY' },
      },
    } as const
    const { text } = contentOf(codeOf(told))
    expect(text).not.toContain('ZZ')
    expect(text).not.toContain(order.patient.birthDate)
    expect(text).not.toContain('TEST')
    expect(codeOf(told)).toBe(codeOf(order))
  })

  test('is short: the longest of them has five lines', () => {
    const lengths = examples.map((id) => codeOf(exampleOrder(id)).replaceAll('\n', '').length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(5 * LINE)
    expect(LONGEST_CODE).toBe(10 * LINE)
  })
})

describe('what a code says of the patient', () => {
  test('the age in whole years on day 1, and a birth date that gives it and is not the patient’s', () => {
    // born 1979-01-01, day 1 on 2026-11-23: 47 years
    const printed = printedOf(codeOf(exampleOrder('bha-induction')))
    expect(printed.age).toBe(47)
    expect(printed.standIn).toBe('1979-11-23')
    expect(printed.order.patient.birthDate).toBe('')
  })

  test.each([
    ['2026-11-22', '2008-11-23', 17],
    ['2026-11-23', '2008-11-23', 18],
    ['2028-02-29', '2009-03-01', 18],
    ['2028-02-29', '2010-02-28', 18],
  ])('day 1 on %s, born %s: %d years', (day1, birthDate, age) => {
    const order = exampleOrder(
      'bha-induction',
      { kind: 'setDay1', cycle: 1, text: day1 },
      { kind: 'setPatient', field: 'birthDate', text: birthDate },
    )
    const code = codeOf(order)
    expect(printedOf(code).age).toBe(age)
    expect(verified(code).plan.patient.age).toBe(age)
  })

  test('whether a confirmation was open when it was printed', () => {
    expect(printedOf(codeOf(exampleOrder('bha-induction'))).isDraft).toBe(true)
    const open = examplePlan('bha-induction').findings.filter(({ severity }) => severity === 'confirm')
    const acknowledgements = open.map(({ code, key }) => ({ finding: code, key, reason: 'ZZREASON', by: 'ZZBY' }))
    const code = codeOf({ ...exampleOrder('bha-induction'), acknowledgements })
    expect(printedOf(code).isDraft).toBe(false)
    expect(contentOf(code).text).not.toContain('ZZ')
  })
})
