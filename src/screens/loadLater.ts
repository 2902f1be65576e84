import { loadLaterWording } from '../wording/loadWording.ts'
import type { recheckPlan } from '../exports/recheckPlan.ts'
import type { PlanRules } from '../plan/planRules.ts'
import type { LaterWording, Language } from '../wording/wording.ts'
import type { laterParts } from './laterParts.ts'

export type Later = typeof laterParts & {
  readonly wording: LaterWording
  readonly rules: PlanRules
  readonly recheckPlan: typeof recheckPlan
}

/** The parts that follow the first doses, with their words and the rules that let a plan print. */
export async function loadLater(language: Language): Promise<Later> {
  const [parts, wording, { planRules }, second] = await Promise.all([
    import('./laterParts.ts'),
    loadLaterWording(language),
    import('../plan/allRules.ts'),
    import('../exports/recheckPlan.ts'),
  ])
  return { ...parts.laterParts, wording, rules: planRules, recheckPlan: second.recheckPlan }
}
