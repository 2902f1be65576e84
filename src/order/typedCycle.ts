/** One cycle of the course, as typed. */
export interface TypedCycle {
  readonly number: number
  readonly plannedDay1: string
  /** Empty until day 1 was given; the next cycle counts from it. */
  readonly actualDay1: string
  /** Id of this cycle's own measurements. */
  readonly measurements: string
  /**
   * The answer where the body has changed: recalculate by the cycle's own, or keep what the cycle before was dosed by (where
   * that had no area, the last one that was), its weight too. The last answer goes on while the measurements are the same.
   */
  readonly dosing: '' | 'recalculate' | 'keep'
  /** The formula this cycle was dosed by, once a later cycle's order changed it; empty: the policy's. */
  readonly bsaFormula: string
}
