import type { Dosage, MedicationRequest } from 'fhir/r4'
import type { Administration, Plan } from '../../plan/plan.ts'
import { clockText } from '../../quantities/civilTime.ts'
import { amountText } from '../../quantities/quantity.ts'
import { fhirQuantity } from './fhirQuantity.ts'
import { fhirDrug, fhirId, fhirRoute, SYSTEMS } from './fhirTerms.ts'
import type { FhirText } from './itemActivity.ts'

/** What is said in words inside the file; codes of ours mean nothing elsewhere. */
export interface FhirWords extends FhirText {
  readonly language: 'en' | 'zh-CN'
  /** Why there is no dose. */
  readonly refusal: (administration: Administration) => string | null
}

/**
 * One administration as a request. A draft of a plan, or a projected cycle, is no order: `draft` and `plan`. What was left
 * out or ended is cancelled and has no dose; what was recorded as given is completed.
 */
export function medicationRequest(
  administration: Administration,
  plan: Plan,
  { text, said, refusal, language }: FhirWords,
): MedicationRequest {
  const { id, drug, name, cycle, state } = administration
  const isCurrent = plan.cycles.some(({ number, status }) => number === cycle && status === 'current')
  const isOrder = isCurrent && plan.printStatus === 'final'
  const held = drug === null ? undefined : plan.regimen.drugs[drug]
  const fullName = held ? `${text(held.name)}, ${text(held.formulation)}` : text(name)
  const supplied = suppliedParts(administration, plan)
  const notes = [refusal(administration), supplied.length === 0 ? null : said.supplied(supplied)]
  const note = notes.flatMap((each) => (each === null ? [] : [{ text: each }]))
  return {
    resourceType: 'MedicationRequest',
    id: requestId(id),
    language,
    identifier: [{ system: SYSTEMS.administration, value: id }],
    status: statusOf(state.kind, isOrder),
    intent: isOrder ? 'order' : 'plan',
    medicationCodeableConcept: drug === null ? { text: fullName } : fhirDrug(drug, fullName),
    subject: { reference: 'Patient/patient' },
    ...(note.length === 0 ? {} : { note }),
    dosageInstruction: [dosageOf(administration)],
  }
}

/** What of its item this hospital supplied for this patient: a receiver would take it for the source's own. */
function suppliedParts({ item }: Administration, { regimen }: Plan): readonly ('dose' | 'days')[] {
  const { dose = null, days = null } = regimen.supplied?.find((each) => each.item.id === item) ?? {}
  return [...(dose === null ? [] : (['dose'] as const)), ...(days === null ? [] : (['days'] as const))]
}

export function requestId(administration: string): string {
  return fhirId(administration.replace('@', '.').replace('#', '.'))
}

function statusOf(kind: Administration['state']['kind'], isOrder: boolean): MedicationRequest['status'] {
  if (kind === 'given') return 'completed'
  if (kind === 'omitted' || kind === 'ceased') return 'cancelled'
  return isOrder ? 'active' : 'draft'
}

/** The day and the ward's clock: hospitals write no time zone, so neither does the file. */
function dosageOf({ time, ladder: { roundedDose }, state }: Administration): Dosage {
  const date = time.start?.date ?? time.dayDate
  const isLive = state.kind === 'planned' || state.kind === 'given'
  return {
    timing: {
      ...(date === null ? {} : { event: [date] }),
      repeat: {
        ...(date === null ? {} : { boundsPeriod: { start: date, end: time.end?.date ?? date } }),
        count: 1,
        ...(time.start
          ? { timeOfDay: [`${clockText(time.start.minutes)}:00`], frequency: 1, period: 1, periodUnit: 'd' }
          : {}),
        ...(time.duration.kind === 'over' ? { duration: time.duration.minutes, durationUnit: 'min' } : {}),
      },
    },
    ...(time.route.mark === 'absent' ? {} : { route: fhirRoute(time.route.value) }),
    ...(isLive && roundedDose.ok
      ? { doseAndRate: [{ doseQuantity: fhirQuantity(amountText(roundedDose.value), roundedDose.value.unit) }] }
      : {}),
  }
}
