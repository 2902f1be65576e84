import { describe, expect, test } from 'vitest'
import { blankCourse } from '../../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../../src/order/typedOrder.ts'
import { crossing, lateAndRecorded, reducedAndKept } from '../../../components/courseOrders.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { planOf } from '../../../examples/examplePlan.ts'
import { codeOf, contentOf, printedOf, shipped, verified } from './page.ts'

/** As planned anew from the code, with the parts of the policy that only ask as they were. */
function isSamePlan(order: TypedOrder): void {
  const again = verified(codeOf(order))
  expect(again.rows.filter(({ is }) => is !== 'agrees')).toEqual([])
  expect(again.plan.fingerprint).toBe(planOf(order).fingerprint)
}

describe('a course under way', () => {
  test('a dose reduced, another body and its area kept', () => {
    isSamePlan(reducedAndKept())
    // 50 mg/m² of an area kept from cycle 1: 1.751983 × 50 = 87.6 mg, whatever the 73 kg of cycle 2 would give
    expect(contentOf(codeOf(reducedAndKept())).text).toContain('"irinotecan-liposome":"1:88"')
  })

  test('doses from elsewhere', () => {
    isSamePlan(crossing())
    const text = contentOf(codeOf(crossing())).text
    expect(text).not.toContain('elsewhere')
  })

  test('doses recorded, days moved, one left out; the note beside a change is not in the code', () => {
    const order = lateAndRecorded()
    isSamePlan({ ...order, policy: shipped })
    // the list of holidays flags days, it changes no dose
    expect(codeOf(order)).toBe(codeOf({ ...order, policy: shipped }))
    expect(contentOf(codeOf(reducedAndKept())).text).not.toContain('stool')
  })

  test('seven days given alike are told once', () => {
    // bortezomib on days 1 and 4, the others on days 1 to 5: 12 records, of which 2 + 1 + 1 runs
    const order = exampleOrder('bha-induction')
    const given = (drug: string, day: number, amount: string, start: string) => ({
      administration: `${drug}@C1D${day}#1`,
      drug,
      date: `2026-11-${22 + day}`,
      start,
      amount,
      bsa: '1.752',
      bsaFormula: 'mosteller',
    })
    const records = [1, 2, 3, 4, 5].flatMap((day) => [
      ...(day === 1 || day === 4 ? [given('bortezomib', day, '2.3', '08:00')] : []),
      given('homoharringtonine', day, '7', '10:00'),
      given('cytarabine', day, '2630', '14:00'),
    ])
    const recorded = { ...order, course: { ...order.course, records } }
    expect(JSON.parse(contentOf(codeOf(recorded)).text)).toHaveProperty('records', [
      ['bortezomib', 1, '1,4', 1, 0, '08:00', '2.3', '1.752', 'mosteller'],
      ['homoharringtonine', 1, '1~5', 1, 0, '10:00', '7', '1.752', 'mosteller'],
      ['cytarabine', 1, '1~5', 1, 0, '14:00', '2630', '1.752', 'mosteller'],
    ])
    expect(printedOf(codeOf(recorded)).order.course.records).toHaveLength(12)
    isSamePlan(recorded)
  })

  test('every field that a course has comes back, without its words', () => {
    const course: TypedOrder['course'] = {
      ...blankCourse,
      circumstances: { organDysfunction: 'no', trial: 'yes' },
      noEarlier: ['daunorubicin'],
      genotype: '*1/*28',
      gfr: { value: '88.5', measuredOn: '2026-11-19', method: 'measured', cap: 'none' },
      labs: { neutrophils: { value: '0', unit: '10^9/L', upperLimit: '', measuredOn: '2026-11-22' } },
    }
    const order = { ...exampleOrder('he072-q2w'), course }
    const { order: again } = printedOf(codeOf(order))
    expect(again.course).toEqual(course)
    isSamePlan(order)
  })

  test('a reason that needs a note has a placeholder in its place', () => {
    const order = exampleOrder('he072-q2w', {
      kind: 'setChange',
      change: {
        kind: 'modify',
        id: 'change1',
        item: 'irinotecan-liposome',
        at: { cycle: 1, day: 1, dose: 1 },
        scope: 'administration',
        as: 'amount',
        value: '50',
        basis: '',
        reason: 'other',
        grade: '',
        date: '2026-11-22',
        note: 'asked for by Dr TEST',
      },
    })
    expect(printedOf(codeOf(order)).order.course.changes[0]?.note).toBe('not in the code')
    isSamePlan(order)
  })

  test('an area measured elsewhere has placeholders for its reason and its name', () => {
    const edits = (['value', 'reason', 'by'] as const).map(
      (part) => ({ kind: 'setMeasuredBsa', id: 'm1', part, text: part === 'value' ? '1.61' : 'TEST' }) as const,
    )
    const order = exampleOrder('bha-induction', ...edits)
    expect(printedOf(codeOf(order)).order.measurements[0]?.bsa).toEqual({
      value: '1.61',
      reason: 'not in the code',
      by: 'not in the code',
    })
    isSamePlan(order)
  })
})
