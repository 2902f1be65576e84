/** What may stand in the way and comes from a date or an hour that somebody typed. Moments are `YYYY-MM-DDTHH:mm`. */
export type TimingDetail =
  /** A dose set to a time that breaks the source's own order of drugs: before an earliest `rule`, or after a latest. */
  | {
      readonly code: 'startAgainstRule'
      readonly item: string
      readonly start: string
      readonly rule: string
      /** The item the source times it by. */
      readonly other: string
    }
  /** Whole days moved by more than a day 1 may lie ahead: a slip of the year. */
  | {
      readonly code: 'delayLong'
      readonly cycle: number
      readonly day: number
      readonly to: string
      readonly days: number
      readonly limitDays: string
    }
  /** A record on another date than the plan has its dose on. */
  | {
      readonly code: 'recordDateDiffers'
      readonly administration: string
      readonly date: string
      readonly planned: string
    }
  /** A cycle was delayed, and the actual day 1 typed for it says another date. */
  | {
      readonly code: 'delayWithoutEffect'
      readonly cycle: number
      readonly to: string
      readonly day1: string
    }
