/** Why a plan has no code. */
export type NoCode =
  /** The code would be longer than a page can carry so that it can still be scanned. */
  | 'tooLong'
  /** Something in the order cannot be read, so nobody could make the same plan of it again. */
  | 'unread'

/** Thrown while a code is made, and caught where it is asked for. */
export class NotCoded extends Error {
  readonly why: NoCode
  constructor(why: NoCode) {
    super(why)
    this.name = 'NotCoded'
    this.why = why
  }
}
