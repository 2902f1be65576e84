import type { Order } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { assemblePlan } from './assemblePlan.ts'
import { planRules } from './allRules.ts'
import type { Plan } from './plan.ts'

/**
 * The one entry point of the engine: the same order, regimen and build give the same plan on every machine, in every
 * time zone and language. Reads no clock. Never throws for what a person typed: doubt is a refusal in the dose's place.
 * @param build the app build that goes into the fingerprint
 */
export function buildPlan(order: Order, regimen: Regimen, build: string): Plan {
  return assemblePlan(order, regimen, build, planRules)
}
