import type { Finding } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import type { Change, GivenDose } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { ageForDosing } from './ageForDosing.ts'
import { buildCycles } from './buildCycles.ts'
import { refusedDoses } from './refusedDoses.ts'
import type { Checked } from './checked.ts'
import { noClinical } from './clinical.ts'
import { currentCycleNumber, cycleMeasurements } from './cycleMeasurements.ts'
import { isPlain } from './isPlain.ts'
import { stop } from './makeFinding.ts'
import type { Plan } from './plan.ts'
import type { PlanRules } from './planRules.ts'
import { bodyAt, calendarAt, type PlanInputs } from './planInputs.ts'
import { planPatient } from './planPatient.ts'
import { holdingAcknowledgements, printStatusOf } from './printStatus.ts'

/**
 * A plan from the rules at hand. Only the page may have none, for the moment until they have loaded: then the doses of a
 * plain order stand, every other dose is refused, and a finding stops every print.
 */
export function assemblePlan(order: Order, shelved: Regimen, build: string, rules: PlanRules | null): Plan {
  const regimen = rules?.suppliedRegimen(shelved, order) ?? shelved
  const age = ageForDosing(order)
  const number = currentCycleNumber(order)
  const measurements = cycleMeasurements(order, number)
  const waiting: Refusal | null = rules === null && !isPlain(order, regimen) ? { code: 'rulesLoading' } : null
  const at: PlanInputs = { order, regimen, age, rules, waiting }
  const cycles = buildCycles(at)
  const bsa = bodyAt(at, number).bsa
  const ledgers = rules?.buildLedgers(order, regimen, cycles) ?? []
  const clinical = rules?.buildClinical({ order, regimen, age, measurements, bsa, cycles }) ?? noClinical
  const comparison = rules?.compareBodies(order, regimen, age, cycles) ?? null
  const calendarOf: Checked['calendarOf'] = (cycle, day1) => calendarAt(at, cycle, day1)
  const checked = { ...clinical, order, regimen, bsa, age, cycles, measurements, ledgers, comparison, calendarOf }
  const findings: readonly Finding[] =
    rules === null ? [stop({ code: 'rulesLoading' }), ...refusedDoses(checked, () => [])] : rules.checkPlan(checked)
  const acknowledged = holdingAcknowledgements(findings, order.acknowledgements)
  const numbers = cycles.map((cycle) => cycle.number)
  return {
    ...clinical,
    regimen,
    patient: planPatient(order, measurements, age),
    policy: order.policy,
    bsa,
    choices: order.choices,
    cycles,
    changes: order.course.changes.filter((change): change is Change => change.kind !== 'unclear'),
    given: order.course.records.filter((record): record is GivenDose => record.kind === 'given'),
    ledgers,
    comparison,
    findings,
    acknowledged,
    printStatus: printStatusOf(findings, acknowledged),
    fingerprint: rules?.fingerprintOf(order, regimen, numbers, age, build) ?? null,
    build,
  }
}
