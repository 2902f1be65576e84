import type { Order } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { ageForDosing } from './ageForDosing.ts'
import { buildCycles } from './buildCycles.ts'
import { checkPlan } from './checkPlan.ts'
import { currentCycleNumber, cycleBsa, cycleMeasurements } from './cycleMeasurements.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Plan } from './plan.ts'
import { planPatient } from './planPatient.ts'
import { holdingAcknowledgements, printStatusOf } from './printStatus.ts'

/**
 * The one entry point of the engine: the same order, regimen and build give the same plan on every machine, in every
 * time zone and language. Reads no clock. Never throws for what a person typed: doubt is a refusal in the dose's place.
 * @param build the app build that goes into the fingerprint
 */
export function buildPlan(order: Order, regimen: Regimen, build: string): Plan {
  const age = ageForDosing(order)
  const number = currentCycleNumber(order)
  const measurements = cycleMeasurements(order, number)
  const bsa = cycleBsa(order, number, age)
  const cycles = buildCycles(order, regimen, age)
  const findings = checkPlan({ order, regimen, bsa, age, cycles, measurements })
  const acknowledged = holdingAcknowledgements(findings, order.acknowledgements)
  return {
    regimen,
    patient: planPatient(order, measurements, age),
    policy: order.policy,
    bsa,
    choices: order.choices,
    cycles,
    findings,
    acknowledged,
    printStatus: printStatusOf(findings, acknowledged),
    fingerprint: fingerprintOf(
      order,
      regimen,
      cycles.map((cycle) => cycle.number),
      age,
      build,
    ),
    build,
  }
}
