import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { PreparationRefusal } from '../evidence/preparation.ts'
import type { ScheduledTime } from '../schedule/scheduled.ts'
import type { LaterWording } from '../wording/wording.ts'
import { millilitres } from './preparationAmounts.ts'
import { rateLead } from './preparationBag.ts'

/** What is hung for a dose and how fast it runs; or what of it is to be written by hand, and why. */
export interface BagLine {
  /** `glucose 5%`, `507 mL`. */
  readonly contents: readonly string[]
  readonly rate: string | null
  readonly blanks: readonly ('bag' | 'rate')[]
  /** In few words, each once. */
  readonly reasons: readonly string[]
}

/** No doubt but a fact: there is no bag, or nothing to infuse. */
const NONE: ReadonlySet<PreparationRefusal['code']> = new Set(['undiluted', 'notDrawnUp'])

/** Said by the route and time this stands beside. */
const SAID: ReadonlySet<PreparationRefusal['code']> = new Set(['routeNotStated', 'durationNotKnown'])

const NOTHING: BagLine = { contents: [], rate: null, blanks: [], reasons: [] }

/**
 * null: nothing was prepared, because the drug is open. Nothing is said of a push, of what is taken by mouth or injected
 * under the skin, nor while the route is not stated: a line for a rate would read as an infusion.
 */
export function bagLine(
  preparation: Preparation | null,
  { route, duration }: Pick<ScheduledTime, 'route' | 'duration'>,
  wording: LaterWording,
): BagLine {
  const { schedule, preparationNames } = wording
  const isInfused = duration.kind === 'over' || (route.mark !== 'absent' && route.value === 'IV')
  if (!isInfused || duration.kind === 'push' || route.mark === 'absent') return NOTHING
  if (preparation === null) return { ...NOTHING, blanks: ['bag', 'rate'], reasons: [schedule.drugOpen] }
  const { diluent, bag, delivery } = preparation
  const open = [diluent, bag].flatMap((part) => (part.ok || NONE.has(part.refusal.code) ? [] : [part.refusal.code]))
  const noRate = delivery.ok || NONE.has(delivery.refusal.code) ? [] : [delivery.refusal.code]
  const run = delivery.ok && delivery.value.kind === 'rate' ? delivery.value : null
  // of what is infused as it was drawn there is no bag, but a volume
  const volume = bag.ok ? bag.value.finalMl : run?.finalMl
  return {
    contents: [
      ...(diluent.ok ? [preparationNames.diluents[diluent.value.diluent]] : []),
      ...(volume === undefined ? [] : [millilitres(volume, wording)]),
    ],
    rate: run === null ? null : rateLead(run, wording),
    blanks: [...(open.length > 0 ? (['bag'] as const) : []), ...(noRate.length > 0 ? (['rate'] as const) : [])],
    reasons: [...new Set([...open, ...noRate])].filter((code) => !SAID.has(code)).map((code) => schedule.blank[code]),
  }
}
