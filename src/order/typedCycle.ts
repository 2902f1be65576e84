/** One cycle of the course, as typed. */
export interface TypedCycle {
  readonly number: number
  readonly plannedDay1: string
  /** Empty until day 1 was given; the next cycle counts from it. */
  readonly actualDay1: string
  /** Id of this cycle's own measurements. */
  readonly measurements: string
  /**
   * The answer where the body has changed: recalculate by the cycle's own, or keep the area that the last earlier cycle with
   * OTHER measurements was dosed by. Where every earlier cycle shares these measurements there is nothing to keep.
   */
  readonly dosing: '' | 'recalculate' | 'keep'
  /** The formula this cycle was dosed by, once a later cycle's order changed it; empty: the policy's. */
  readonly bsaFormula: string
}
