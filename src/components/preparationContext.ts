import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Route } from '../regimen/item.ts'
import type { LaterWording } from '../wording/wording.ts'

/** What the lines of one preparation are said with. */
export interface PreparationContext {
  readonly drug: Drug
  readonly unit: DoseUnit
  /** As the regimen or a choice states it; null where the source is silent. */
  readonly route: Route | null
  readonly wording: LaterWording
}
