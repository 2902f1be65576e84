/** A place in the order where a finding can be resolved. */
export interface Target {
  readonly id: string
  readonly label: string
}
