import { loadLaterWording } from '../wording/loadWording.ts'
import type { recheckPlan } from '../exports/recheckPlan.ts'
import type { LaterWording, Language } from '../wording/wording.ts'
import type { laterParts } from './laterParts.ts'

export type Later = typeof laterParts & {
  readonly wording: LaterWording
  readonly recheckPlan: typeof recheckPlan
}

/** The parts that follow the first doses, with their words and the rules that let a plan print. */
export async function loadLater(language: Language): Promise<Later> {
  const [parts, wording, second] = await Promise.all([
    import('./laterParts.ts'),
    loadLaterWording(language),
    import('../exports/recheckPlan.ts'),
  ])
  return { ...parts.laterParts, wording, recheckPlan: second.recheckPlan }
}
