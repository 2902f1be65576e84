import type { Finding } from '../evidence/finding.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { Rung } from '../dosing/doseLadder.ts'
import { amountText, type Quantity, type Unit } from '../quantities/quantity.ts'
import { civilTimeText } from '../quantities/civilTime.ts'
import { RUNGS } from '../dosing/doseLadder.ts'
import type { Administration, CycleTotal, Plan, PlanCycle } from '../plan/plan.ts'
import { clinicalJson } from './clinicalJson.ts'

/**
 * A plan as JSON: for every administration its id, times, drug and route and each rung of its dose as a decimal string
 * with its unit, or the refusal in its place. No name, identifier or birth date: it can be kept and compared.
 */
export function planJson(plan: Plan) {
  const { regimen, bsa } = plan
  return {
    format: 'dosewright-plan',
    version: 3,
    build: plan.build,
    fingerprint: plan.fingerprint,
    printStatus: plan.printStatus,
    regimen: { id: regimen.id, version: regimen.version, hash: regimen.hash },
    policy: plan.policy,
    bsa: bsa.ok ? { ...bsa.working, used: amountText(bsa.value), unit: bsa.value.unit } : { refusal: bsa.refusal },
    choices: plan.choices,
    cycles: plan.cycles.map(cycleJson),
    ...clinicalJson(plan),
    changes: plan.changes.map((change) => ({ ...change, note: undefined })),
    findings: plan.findings.map(findingJson),
    acknowledged: plan.acknowledged.map(({ finding, key }) => ({ finding, key })),
  }
}

const IDENTITY: readonly FieldName[] = ['familyName', 'givenName', 'identifier', 'birthDate', 'ward', 'bed']

/** A finding without what was typed into a field of identity, which its text and its key would repeat. */
function findingJson(finding: Finding) {
  if (finding.code !== 'entryInvalid' || finding.refusal.code !== 'fieldInvalid') return finding
  const { code, field, fault } = finding.refusal
  if (!IDENTITY.includes(field)) return finding
  return { code: finding.code, severity: finding.severity, needs: finding.needs, refusal: { code, field, fault } }
}

function cycleJson(cycle: PlanCycle) {
  return {
    number: cycle.number,
    status: cycle.status,
    day1: cycle.day1,
    administrations: cycle.administrations.map(administrationJson),
    totals: cycle.totals.map(totalJson),
    assessments: cycle.assessments,
  }
}

function administrationJson(administration: Administration) {
  const { id, item, drug, role, cycle, day, dose, dosesThisDay, ladder, time, state, companion } = administration
  return {
    id,
    item,
    drug,
    role,
    cycle,
    day,
    dose,
    dosesThisDay,
    state: state.kind,
    companion: companion && quantityJson(companion.dose),
    date: time.start?.date ?? time.dayDate,
    start: time.start && civilTimeText(time.start),
    end: time.end && civilTimeText(time.end),
    route: time.route.mark === 'absent' ? null : time.route.value,
    minutes: time.duration.kind === 'over' ? time.duration.minutes : null,
    push: time.duration.kind === 'push',
    ...Object.fromEntries(RUNGS.map((name) => [name, rungJson(ladder[name])])),
  }
}

function rungJson(rung: Rung<Unit>) {
  return rung.ok ? quantityJson(rung.value) : { refusal: rung.refusal }
}

function quantityJson(q: Quantity<Unit>) {
  return { value: amountText(q), unit: q.unit }
}

function totalJson({ item, rounded, prescribed, declared }: CycleTotal) {
  return {
    item,
    rounded: rounded && quantityJson(rounded),
    prescribed: prescribed && quantityJson(prescribed),
    declared,
  }
}
