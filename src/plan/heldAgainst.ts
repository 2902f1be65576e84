import type { LimitUnit, Measured } from '../evidence/labs.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Caution, DrugSafety } from '../regimen/caution.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { givenDrugs } from './givenDrugs.ts'
import type { PlanCycle } from './plan.ts'

/** A measured thing and the unit of a number that some source holds against it. */
export interface Held {
  readonly of: Measured
  readonly unit: LimitUnit
}

interface HeldInputs {
  readonly regimen: Regimen
  readonly cycles: readonly PlanCycle[]
}

/** All that is held against a value in this plan: by limits of the regimen, and by limits and cautions of what it gives. */
export function heldAgainst(inputs: HeldInputs): readonly Held[] {
  const limits = safetyOf(inputs).flatMap((safety) => safety.limits ?? [])
  return [...[...inputs.regimen.population.limits, ...limits].map(({ value }) => value), ...heldByCautions(inputs)]
}

/** The thresholds of the cautions alone; a published table goes by clearance. */
export function heldByCautions(inputs: HeldInputs): readonly Held[] {
  return safetyOf(inputs).flatMap(({ cautions = [] }) => cautions.flatMap(({ value }) => thresholdsOf(value)))
}

function thresholdsOf({ when = [], table }: Caution): Held[] {
  const labs = when.flatMap((trigger) => (trigger.kind === 'lab' ? [{ of: trigger.of, unit: trigger.unit }] : []))
  return table === undefined ? labs : [...labs, { of: 'clearance', unit: 'mL/min' }]
}

/** A drug that is left out, ended or not chosen warns of nothing here. */
function safetyOf({ regimen, cycles }: HeldInputs): readonly DrugSafety[] {
  return [...givenDrugs(cycles).keys()].flatMap((id) => ownValue(regimen.drugs, id)?.safety ?? [])
}
