import type { Citation, Mark, Place } from '../evidence/source.ts'
import type { BsaOutcome } from '../dosing/bodySurfaceArea.ts'
import type { Administration } from '../plan/plan.ts'
import type { DoseLadder } from '../dosing/doseLadder.ts'
import type { WrittenAs } from './writtenAs.ts'

/** How one dose was made, rung by rung, and where its protocol came from. */
export interface Working {
  readonly administration: Administration
  /** null for a flat dose: body surface area plays no part. */
  readonly bsa: BsaOutcome | null
  /** What the source writes in another basis than the drug's own; null where it does not. */
  readonly writtenAs: WrittenAs | null
  readonly rungs: readonly { readonly name: keyof DoseLadder; readonly rung: DoseLadder[keyof DoseLadder] }[]
  /** The sources of dose, days, times, route and duration, each once. */
  readonly sources: readonly WorkingSource[]
}

export interface WorkingSource {
  readonly aspect: 'dose' | 'days' | 'timesPerDay' | 'interval' | 'route' | 'duration'
  readonly mark: Mark
  readonly citation: Citation | null
  readonly place: Place | null
  readonly why: { readonly en: string; readonly zh: string } | null
}
