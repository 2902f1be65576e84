import { blankOrder } from '../../src/order/blankOrder.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import type { Policy } from '../../src/order/policy.ts'
import { blankCourse } from '../../src/order/typedCourse.ts'
import type { Acknowledgement, TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { faultText, readShelves } from '../../src/commands/readShelves.ts'
import type { CaseFile } from './caseFile.ts'

/** What every case is planned with: the shipped regimens and the shipped hospital settings. */
export interface CaseLibrary {
  readonly regimens: Readonly<Record<string, Regimen>>
  readonly policy: Policy
}

export function loadCaseLibrary(): CaseLibrary {
  const { regimens, policy, faults } = readShelves()
  if (policy === null || faults.length > 0) throw new Error(faults.map(faultText).join('\n'))
  return { regimens: Object.fromEntries(regimens.map((regimen) => [regimen.id, regimen])), policy }
}

export function regimenOf(library: CaseLibrary, id: string): Regimen {
  const regimen = library.regimens[id]
  if (!regimen) throw new Error(`no regimen ${id} on the shelves`)
  return regimen
}

/** A whole order from what a case gives: patient, policy and course laid over the blank ones field by field. */
export function orderFor(library: CaseLibrary, id: string, given: CaseFile['given']): TypedOrder {
  const regimen = regimenOf(library, id)
  const blank = blankOrder({ ...library.policy, ...given.policy })
  return {
    ...blank,
    ...given,
    regimen: { id, version: regimen.version },
    patient: { ...blank.patient, ...given.patient },
    measurements: given.measurements.map((measured) => ({ bsa: { value: '', reason: '', by: '' }, ...measured })),
    cycles: given.cycles.map((cycle) => ({ dosing: '', bsaFormula: '', ...cycle })),
    course: { ...blankCourse, ...given.course },
    policy: blank.policy,
  }
}

export function planOrder(library: CaseLibrary, id: string, order: TypedOrder): Plan {
  return buildPlan(parseOrder(order), regimenOf(library, id), 'test-build')
}

/** Answers every `confirm` of a plan in one name: what a person would do, finding by finding. */
export function acknowledgeAll(
  plan: Plan,
  answer: { readonly reason: string; readonly by: string },
): Acknowledgement[] {
  return plan.findings
    .filter((finding) => finding.severity === 'confirm')
    .map((finding) => ({ finding: finding.code, key: finding.key, ...answer }))
}

export function planCase(library: CaseLibrary, id: string, worked: CaseFile): Plan {
  const order = orderFor(library, id, worked.given)
  const plan = planOrder(library, id, order)
  if (!worked.acknowledgeAll) return plan
  return planOrder(library, id, { ...order, acknowledgements: acknowledgeAll(plan, worked.acknowledgeAll) })
}
