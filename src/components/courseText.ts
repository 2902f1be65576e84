import type { CalendarCycleDay, CalendarDay } from '../documents/calendar.ts'
import type { MovedDose } from '../documents/movedDose.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Administration } from '../plan/plan.ts'
import type { LaterWording, Wording } from '../wording/wording.ts'
import { timeText } from './administrationText.ts'

/** `+ 100 mg cytarabine`: the second drug of the same vial, beside the first wherever that one stands. */
export function companionText(companion: Administration['companion'], wording: Wording): string | null {
  return companion && `+ ${wording.quantity(companion.dose)} ${wording.text(companion.name)}`
}

/** `44 mg + 100 mg cytarabine`; null without a dose. */
export function doseText({ ladder, companion }: Administration, wording: Wording): string | null {
  const { roundedDose } = ladder
  if (!roundedDose.ok) return null
  const second = companionText(companion, wording)
  return [wording.quantity(roundedDose.value), ...(second === null ? [] : [second])].join(' ')
}

/** What a person did to a dose, in one word; null for one that is still planned. */
export function stateText({ state }: Administration, { acts }: LaterWording): string | null {
  switch (state.kind) {
    case 'planned':
      return null
    case 'given':
      return acts.record.done
    case 'omitted':
      return acts.omit.done
    case 'ceased':
      return acts.cease.done
  }
}

/** When it runs. Of a dose that was given only the start was recorded: its planned end is no fact. */
export function clockText(administration: Administration, wording: Wording): string {
  const { state, time } = administration
  if (state.kind !== 'given' || time.start === null) return timeText(administration, wording)
  return wording.time(time.start, time.dayDate)
}

/** `delayed, was Thu 26-Nov` */
export function movedText(
  { was, direction }: Omit<MovedDose, 'id'>,
  { acts, details }: LaterWording,
  dateText: (date: CivilDate) => string,
): string {
  if (was === null) return acts.delay.done
  return direction === 'later' ? details.delayedFrom(dateText(was)) : details.broughtForwardFrom(dateText(was))
}

/** `holiday: National Day`; of a weekend day that is worked `working day: …`. */
export function holidayText({ holiday }: Pick<CalendarDay, 'holiday'>, { details }: LaterWording): string | null {
  if (holiday === null) return null
  return holiday.isWorkday ? details.workday(holiday.name) : details.holiday(holiday.name)
}

/** `cycle 1 day 3, and day 4`, where another day was moved onto this date. */
export function cycleDayText({ cycle, day, alsoDays }: CalendarCycleDay, { details, paper }: LaterWording): string {
  return [details.cycleDayInFull(cycle, day), ...alsoDays.map((other) => details.alsoDay(other))].join(paper.joinParts)
}
