import type { FiledEvent } from '../../exports/calendar/calendarEvent.ts'
import { type CalendarChoices, plannedEvents } from '../../exports/calendar/plannedEvents.ts'
import { updateCalendar, type UpdatedCalendar } from '../../exports/calendar/updateCalendar.ts'
import type { Plan } from '../../plan/plan.ts'
import { addMinutes } from '../../quantities/civilTime.ts'
import { localNow } from '../../quantities/today.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** A calendar file made before, as read. */
export interface FormerCalendar {
  readonly calendar: string
  readonly events: readonly FiledEvent[]
}

/** The events to save now: of a new calendar, or of a former one that goes on. */
export function calendarUpdate(
  plan: Plan,
  choices: CalendarChoices,
  former: FormerCalendar | null,
  wording: LaterWording,
): UpdatedCalendar {
  const { time, offsetMinutes } = localNow()
  return updateCalendar({
    calendar: former?.calendar ?? newCalendar(),
    former: former?.events ?? [],
    planned: plannedEvents(plan, choices, wording),
    regimen: plan.regimen.id,
    firstCycle: plan.cycles[0]?.number ?? 1,
    today: time.date,
    now: addMinutes(time, -offsetMinutes),
    cancelled: wording.files.event.cancelled,
  })
}

/** A random number: it ties the states of one calendar together, and to nothing else. */
function newCalendar(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
