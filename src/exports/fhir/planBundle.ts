import type { Bundle, CarePlan, FhirResource, Patient } from 'fhir/r4'
import type { Plan, PlanCycle } from '../../plan/plan.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import { SYSTEMS } from './fhirTerms.ts'
import { type FhirWords, medicationRequest, requestId } from './medicationRequest.ts'
import { regimenCanonical, regimenPlanDefinition } from './regimenPlanDefinition.ts'

/** References inside the file are read against it; it names no server, and nothing is ever fetched. */
const BASE = 'http://dosewright.invalid/fhir'

/**
 * A plan as a FHIR R4 collection: its regimen, a CarePlan a cycle and a MedicationRequest an administration, referring to each
 * other inside the file. The patient is a placeholder without name, identifier or birth date: a receiver links its own.
 * Never of a plan that is blocked.
 * @param shelved the plan's regimen as the library has it: what was supplied for this patient stands in the requests alone
 * @throws RangeError where a dose cannot be carried digit by digit
 */
export function planBundle(plan: Plan, shelved: Regimen, words: FhirWords): Bundle<FhirResource> {
  if (plan.printStatus === 'blocked') throw new Error('a blocked plan has no file of doses')
  if (shelved.hash !== plan.regimen.hash) throw new Error('not the regimen that the plan was made of')
  const patient: Patient = { resourceType: 'Patient', id: 'patient' }
  const requests = plan.cycles.flatMap(({ administrations }) =>
    administrations.map((administration) => medicationRequest(administration, plan, words)),
  )
  const carePlans = plan.cycles.map((cycle) => carePlan(cycle, plan, words))
  const resources: readonly FhirResource[] = [patient, regimenPlanDefinition(shelved, words), ...carePlans, ...requests]
  return {
    resourceType: 'Bundle',
    id: 'plan',
    language: words.language,
    ...(plan.fingerprint === null ? {} : { identifier: { system: SYSTEMS.fingerprint, value: plan.fingerprint } }),
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: `${BASE}/${resource.resourceType}/${resource.id ?? ''}`,
      resource,
    })),
  }
}

function carePlan({ number, status, day1, dates, administrations }: PlanCycle, plan: Plan, words: FhirWords): CarePlan {
  const isOrder = status === 'current' && plan.printStatus === 'final'
  const last = dates.findLast(({ date }) => date !== null)?.date ?? null
  return {
    resourceType: 'CarePlan',
    id: `cycle-${number}`,
    language: words.language,
    instantiatesCanonical: [regimenCanonical(plan.regimen)],
    status: isOrder ? 'active' : 'draft',
    intent: isOrder ? 'order' : 'plan',
    title: words.said.cycleOf(words.text(plan.regimen.title), number),
    subject: { reference: 'Patient/patient' },
    ...(day1 === null ? {} : { period: { start: day1, ...(last === null ? {} : { end: last }) } }),
    activity: administrations.map(({ id }) => ({ reference: { reference: `MedicationRequest/${requestId(id)}` } })),
  }
}
