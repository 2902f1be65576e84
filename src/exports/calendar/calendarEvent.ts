import type { CivilDate } from '../../quantities/civilDate.ts'
import type { CivilTime } from '../../quantities/civilTime.ts'
import { sha256Hex } from '../../quantities/sha256Hex.ts'

/** By which a file of ours is known again. */
export const PRODID = '-//Dosewright//Treatment calendar//EN'

/** What a phone shows of one event. */
export interface EventContent {
  readonly summary: string
  readonly description: string
  readonly when: EventTime
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Whether the phone holds the time to be taken. */
  readonly isBusy: boolean
}

/**
 * Whole dates, the last one included; or the hospital's clock. The clock carries no time zone: an order says what the
 * ward's clock shows and not where the ward is, and a zone guessed from this device would be another hour, unseen, wherever
 * the guess is wrong. A phone shows the same hour in every zone, which is the hour on the appointment.
 */
export type EventTime =
  | { readonly kind: 'dates'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'clock'; readonly start: CivilTime; readonly end: CivilTime | null }

/** An event as the plan has it: `cycle` and `name` tell it from all others of the course, whatever its date becomes. */
export interface PlannedEvent extends EventContent {
  readonly cycle: number
  readonly name: string
}

/** An event as a file has it. */
export interface FiledEvent extends EventContent {
  readonly uid: string
  readonly sequence: number
  /** When this state of it was made, UTC. */
  readonly stamp: CivilTime
}

/** Which calendar an event's UID belongs to, and the part of it that its cycle makes; null for a text of another kind. */
export function readUid(uid: string): { readonly calendar: string; readonly cycle: string } | null {
  const [, calendar, cycle] = /^([0-9a-f]{32})-([0-9a-f]{12})-[0-9a-f]{12}@dosewright$/.exec(uid) ?? []
  return calendar === undefined || cycle === undefined ? null : { calendar, cycle }
}

/**
 * The same for the same event of the same calendar, so that a phone moves it in place of adding another. Made of a random
 * number, the regimen, the cycle and the event's name, and hashed: it says nothing of any of them.
 * Short enough that its line is not folded: some programs lose what follows a fold.
 * @param calendar 32 hexadecimal digits, made once and kept by the file itself
 */
export function eventUid(
  calendar: string,
  regimen: string,
  { cycle, name }: Pick<PlannedEvent, 'cycle' | 'name'>,
): string {
  const event = digits(calendar, regimen, String(cycle), name)
  return `${calendar}-${cyclePart(calendar, regimen, cycle)}-${event}@dosewright`
}

export function cyclePart(calendar: string, regimen: string, cycle: number): string {
  return digits(calendar, regimen, String(cycle))
}

function digits(...parts: readonly string[]): string {
  return sha256Hex(parts.join('\n')).slice(0, 12)
}
