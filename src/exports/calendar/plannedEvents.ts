import type { Administration, Plan, PlanCycle } from '../../plan/plan.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { type CivilTime, minutesBetween } from '../../quantities/civilTime.ts'
import { isLive } from '../../schedule/administrationState.ts'
import type { ScheduledAssessment } from '../../schedule/scheduled.ts'
import type { LaterWording } from '../../wording/wording.ts'
import type { EventTime, PlannedEvent } from './calendarEvent.ts'

export interface CalendarChoices {
  /** Start and end on the hospital's clock, in place of whole days. */
  readonly withTimes: boolean
  /** Names of drugs and of assessments in the titles. Doses never. */
  readonly withNames: boolean
  readonly withAssessments: boolean
}

/**
 * A plan as events for a patient's own calendar: one for every day of treatment that has a date, one where an infusion ends
 * on a date without another, and by choice the assessments. Neutral unless names are chosen; never a dose, never a name of
 * a person. What is not final, and every projected cycle, is tentative and says so in its title: few phones show a status.
 * @param plan not blocked, with the status the screen shows
 */
export function plannedEvents(plan: Plan, choices: CalendarChoices, wording: LaterWording): readonly PlannedEvent[] {
  return plan.cycles.flatMap((cycle) => {
    const words = wording.files.event
    const isTentative = plan.printStatus !== 'final' || cycle.status === 'projected'
    const event = (name: string, title: string, when: EventTime, isBusy = true): PlannedEvent => ({
      cycle: cycle.number,
      name,
      summary: plan.printStatus !== 'final' ? words.draft(title) : isTentative ? words.toConfirm(title) : title,
      description: when.kind === 'clock' ? words.hospitalClock : '',
      when,
      status: isTentative ? 'TENTATIVE' : 'CONFIRMED',
      isBusy,
    })
    const days = treatmentDays(cycle)
    const treatment = days.flatMap(({ day, given }) => {
      const when = choices.withTimes ? (clockOf(given) ?? datesOf(given)) : datesOf(given)
      return when === null ? [] : [event(`day ${day}`, titleOf(given, choices, wording), when)]
    })
    const ends = treatment.every(({ when }) => when.kind === 'clock') ? [] : endDates(days)
    return [
      ...treatment,
      ...ends.map(({ day, date }) =>
        event(`end of day ${day}`, words.infusionEnds, { kind: 'dates', from: date, to: date }),
      ),
      ...(choices.withAssessments ? assessmentsOf(cycle) : []).map(({ name, id, from, to }) => {
        const title = plan.regimen.assessments.find((each) => each.id === id)?.title
        const named = choices.withNames && title !== undefined ? wording.text(title) : words.checkUp
        return event(name, from === to ? named : words.oneOfTheseDays(named), { kind: 'dates', from, to }, from === to)
      }),
    ]
  })
}

interface TreatmentDay {
  readonly day: number
  readonly given: readonly Administration[]
}

function treatmentDays({ days, administrations }: PlanCycle): readonly TreatmentDay[] {
  const live = administrations.filter(({ state }) => isLive(state))
  return days
    .map((day) => ({ day, given: live.filter((each) => each.day === day) }))
    .filter(({ given }) => given.length > 0)
}

/** From the first date on which something of the day starts to the last: a dose after midnight has its own date too. */
function datesOf(given: readonly Administration[]): Extract<EventTime, { readonly kind: 'dates' }> | null {
  const dates = given.flatMap(({ time }) => time.start?.date ?? time.dayDate ?? []).sort()
  const [from] = dates
  const to = dates.at(-1)
  return from === undefined || to === undefined ? null : { kind: 'dates', from, to }
}

/** From the first start to the last end that is known; null where a start is open: then the day stands whole. */
function clockOf(given: readonly Administration[]): EventTime | null {
  const starts = given.flatMap(({ time }) => time.start ?? [])
  if (starts.length < given.length) return null
  const start = starts.toSorted(byClock)[0]
  const end = given
    .flatMap(({ time }) => [...(time.start ? [time.start] : []), ...(time.end ? [time.end] : [])])
    .toSorted(byClock)
    .at(-1)
  if (start === undefined || end === undefined) return null
  return { kind: 'clock', start, end: minutesBetween(start, end) > 0 ? end : null }
}

function byClock(a: CivilTime, b: CivilTime): number {
  return minutesBetween(b, a)
}

/** Dates on which an infusion ends and no day of treatment stands: a pump that is taken off the day after the last. */
function endDates(days: readonly TreatmentDay[]): readonly { readonly day: number; readonly date: CivilDate }[] {
  const spans = days.flatMap(({ given }) => datesOf(given) ?? [])
  return days.flatMap(({ day, given }) => {
    const ends = given.flatMap(({ time }) => (time.end === null || time.end.minutes === 0 ? [] : time.end.date)).sort()
    const date = ends.at(-1)
    return date === undefined || spans.some(({ from, to }) => from <= date && date <= to) ? [] : [{ day, date }]
  })
}

/** By mouth alone may be taken at home; what has another way, or none that is known, is given in the hospital. */
function titleOf(
  given: readonly Administration[],
  { withNames }: CalendarChoices,
  { files, text }: LaterWording,
): string {
  const isAtHome = given.every(({ time }) => time.route.mark !== 'absent' && time.route.value === 'PO')
  const title = isAtHome ? files.event.treatmentDay : files.event.hospitalDay
  const named = given.some(({ role }) => role === 'treatment')
    ? given.filter(({ role }) => role === 'treatment')
    : given
  return withNames ? files.event.withNames(title, [...new Set(named.map(({ name }) => text(name)))]) : title
}

interface DatedAssessment {
  readonly id: string
  readonly name: string
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Those with dates, each named by its place among those of its kind: moved, it is still the same one. */
function assessmentsOf({ assessments }: PlanCycle): readonly DatedAssessment[] {
  return assessments.flatMap(({ id, from, to }: ScheduledAssessment, index) => {
    const place = assessments.slice(0, index).filter((each) => each.id === id).length + 1
    return from === null || to === null ? [] : [{ id, name: `assessment ${id} ${place}`, from, to }]
  })
}
