import { expect, test } from 'vitest'
import type { Edit } from '../../../src/order/edit.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import type { Plan } from '../../../src/plan/plan.ts'

const MAC = 'mac-mitoxantrone-liposome'
const dose = (text: string): Edit => ({ kind: 'setDose', item: 'mitoxantrone-liposome', text })

/** Every open confirmation answered with this reason and this name. */
function answers(plan: Plan, reason: string, by: string): Edit[] {
  return plan.findings
    .filter((finding) => finding.severity === 'confirm')
    .map(({ code, key }) => ({ kind: 'acknowledge', acknowledgement: { finding: code, key, reason, by } }))
}

test('an order within limits asks for one confirmation and is final after it', () => {
  const plan = examplePlan('bha-consolidation-idarubicin')
  expect(plan.findings.filter((f) => f.severity === 'confirm').map((f) => f.code)).toEqual(['regimenNotApproved'])
  expect(plan.printStatus).toBe('draft')
  expect(planOf(exampleOrder('bha-consolidation-idarubicin', ...answers(plan, '', ''))).printStatus).toBe('final')
})

test('where a label contradicts the regimen, that is one more', () => {
  const plan = examplePlan('bha-induction')
  const codes = plan.findings.filter((f) => f.severity === 'confirm').map((f) => f.code)
  expect(codes).toEqual(['cautionApplies', 'regimenNotApproved'])
  expect(planOf(exampleOrder('bha-induction', ...answers(plan, '', ''))).printStatus).toBe('final')
})

test('a dose above the range needs the name of who authorises it, not a reason alone', () => {
  const plan = examplePlan(MAC, dose('26'))
  expect(planOf(exampleOrder(MAC, dose('26'), ...answers(plan, 'a reason', ''))).printStatus).toBe('draft')
  expect(planOf(exampleOrder(MAC, dose('26'), ...answers(plan, '', 'Authoriser'))).printStatus).toBe('final')
})

test('a dose below the range needs a reason', () => {
  const plan = examplePlan(MAC, dose('18'))
  expect(planOf(exampleOrder(MAC, dose('18'), ...answers(plan, '  ', ''))).printStatus).toBe('draft')
  expect(planOf(exampleOrder(MAC, dose('18'), ...answers(plan, 'frail', ''))).printStatus).toBe('final')
})

test('a name that cannot be read is none, and one that would print backwards is made visible', () => {
  const plan = examplePlan(MAC, dose('26'))
  expect(planOf(exampleOrder(MAC, dose('26'), ...answers(plan, '', '\u200b'))).printStatus).toBe('draft')
  const [given] = planOf(exampleOrder(MAC, dose('26'), ...answers(plan, '', '\u202eAuthoriser'))).acknowledged
  expect(given?.by).toBe('\ufffdAuthoriser')
})

test('the answer lapses when the dose it was given for changes', () => {
  const given = answers(examplePlan(MAC, dose('26')), '', 'Authoriser')
  expect(planOf(exampleOrder(MAC, ...given, dose('27'))).printStatus).toBe('draft')
})

test('an answer to something else answers nothing', () => {
  const [answer] = answers(examplePlan('bha-induction'), '', '')
  if (answer?.kind !== 'acknowledge') throw new Error('no confirmation to answer')
  const other: Edit = { ...answer, acknowledgement: { ...answer.acknowledgement, finding: 'heightUnusual' } }
  expect(planOf(exampleOrder('bha-induction', other)).printStatus).toBe('draft')
})
