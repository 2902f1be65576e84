/** What stands beside a field. */
export interface FieldState {
  /** Needed and empty: dashed edge and words. */
  readonly missing?: boolean
  /** Why the text cannot be used. While it stands no earlier value of the field is used anywhere. */
  readonly fault?: string | null
  /** What was understood, or how old it is. */
  readonly help?: string | null
}
