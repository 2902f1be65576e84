import { describe, expect, it } from 'vitest'
import { planJson } from '../../../src/exports/planJson.ts'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { isPatientOpen } from '../../../src/state/isPatientOpen.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { examplePlan, planOf } from '../../examples/examplePlan.ts'
import { testPolicy } from './testPolicy.ts'

const write = (field: 'diagnosis' | 'venousAccess', text: string): Edit => ({ kind: 'setPatient', field, text })
const adjuvant: Edit = { kind: 'setIntent', intent: 'adjuvant' }
const said: readonly Edit[] = [write('diagnosis', 'SECRET-77'), write('venousAccess', 'SECRET-78'), adjuvant]

describe('diagnosis, intent and venous access', () => {
  it('stand in the plan as written, on one line, with what cannot be printed made visible', () => {
    const plan = examplePlan('he072-q2w', write('diagnosis', ' breast cancer,\nstage IV\u202e '), adjuvant)
    expect(plan.patient.diagnosis).toBe('breast cancer, stage IV\ufffd')
    expect(plan.patient.intent).toBe('adjuvant')
    expect(plan.patient.venousAccess).toBeNull()
  })

  it('are not entered while nobody wrote them', () => {
    const { identity } = parseOrder(blankOrder(testPolicy))
    expect(identity).toMatchObject({ diagnosis: '', intent: null, venousAccess: '' })
    expect(examplePlan('he072-q2w', write('diagnosis', '   ')).patient.diagnosis).toBeNull()
  })

  it('are in no plan file and in no fingerprint, and change no dose', () => {
    const [before, after] = [examplePlan('he072-q2w'), examplePlan('he072-q2w', ...said)]
    expect(planJson(after)).toEqual(planJson(before))
    expect(JSON.stringify(planJson(after))).not.toMatch(/SECRET|adjuvant/)
    expect(after.fingerprint).toBe(before.fingerprint)
  })

  it('each alone are a patient that is open: the page is not reloaded over them', () => {
    const blank = blankOrder(testPolicy)
    expect(isPatientOpen(blank)).toBe(false)
    for (const edit of said) expect(isPatientOpen(applyEdit(blank, edit))).toBe(true)
  })

  it('another regimen asks the intent again and keeps what the patient has', () => {
    const order = exampleOrder('he072-q2w', ...said)
    const other = applyEdit(order, { kind: 'chooseRegimen', regimen: { id: 'da-7-3', version: '1.0.0' } })
    expect(other.patient).toMatchObject({ diagnosis: 'SECRET-77', venousAccess: 'SECRET-78', intent: '' })
  })

  it('a new version of the same regimen, or the first one chosen, keeps the intent', () => {
    const order = exampleOrder('he072-q2w', ...said)
    const later = applyEdit(order, { kind: 'chooseRegimen', regimen: { id: 'he072-q2w', version: '9.0.0' } })
    const first = applyEdit({ ...order, regimen: null }, { kind: 'chooseRegimen', regimen: order.regimen })
    expect([later.patient.intent, first.patient.intent]).toEqual(['adjuvant', 'adjuvant'])
  })

  it('are gone with the patient', () => {
    const ended = applyEdit(exampleOrder('he072-q2w', ...said), { kind: 'endPatient', policy: testPolicy })
    expect(ended.patient).toMatchObject({ diagnosis: '', intent: '', venousAccess: '' })
  })

  it('a plan is the same whatever the intent', () => {
    const doses = (order: ReturnType<typeof exampleOrder>) => planOf(order).cycles
    expect(doses(exampleOrder('he072-q2w', adjuvant))).toEqual(doses(exampleOrder('he072-q2w')))
  })
})
