import type { CivilDate } from '../quantities/civilDate.ts'
import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import type { Administration, Plan } from '../plan/plan.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { CalendarDay } from './calendar.ts'
import type { PatientDay, PatientThing, PatientWay } from './patientCalendar.ts'
import { treatmentDate } from './treatmentDate.ts'

/** What the patient takes without the team: by mouth, and no part of a treatment in the hospital. */
export function isTakenAtHome({ role, time: { route } }: Administration): boolean {
  return role === 'treatment' && route.mark !== 'absent' && route.value === 'PO'
}

/**
 * null: the team gives nothing on this date. What is taken at home stands apart.
 * @param administrations those of the cycle: a dose of this day may follow after midnight, on the next date
 */
export function patientDay(
  plan: Plan,
  day: CalendarDay,
  administrations: readonly Administration[],
): PatientDay | null {
  const given = day.given.filter((each) => !isTakenAtHome(each))
  if (given.length === 0 && day.running.length === 0) return null
  // a dose after midnight of the evening before is no reason to come; one that was moved to this date is
  const ofNight = given.filter((each) => isBefore(treatmentDate(plan, each), day.date))
  const own = given.filter((each) => !ofNight.includes(each))
  const starts = own.flatMap(({ time }) => time.start ?? [])
  const comeAt = starts.length === own.length ? earliest(starts) : null
  const goesOn = ofNight.length > 0 || day.running.length > 0
  const until = latest(given.flatMap(({ time }) => (isDrip(time) ? time.end : time.start) ?? []))
  const hasEnd = until !== null && given.some(({ time }) => isDrip(time) && time.end !== null)
  const nextInNight = earliest(
    administrations
      .filter((each) => isLive(each.state) && !isTakenAtHome(each))
      .flatMap((each) => {
        const { start } = each.time
        return start !== null && start.date > day.date && treatmentDate(plan, each) === day.date ? start : []
      }),
  )
  const moved = day.moved.filter(({ id }) => given.some((each) => each.id === id))
  return {
    date: day.date,
    cycleDay: day.cycleDay,
    things: given.map(thing),
    running: day.running.map(({ id, name, time: { end } }) => ({
      id,
      name,
      until: end !== null && end.date === day.date ? end : null,
    })),
    comeAt,
    goesOn,
    nextInNight,
    until: hasEnd ? until : null,
    isAtLeast: given.some(({ role, time }) => role === 'treatment' && mayTakeLonger(time)),
    minutes: hasEnd && comeAt !== null && !goesOn && nextInNight === null ? minutesBetween(comeAt, until) : null,
    movedFrom: [...new Set(moved.flatMap(({ was }) => was ?? []))].sort(),
    isTimeChanged: moved.some(({ was }) => was === null),
    isDone: given.length > 0 && given.every(({ state }) => state.kind === 'given'),
  }
}

function isBefore(date: CivilDate | null, other: CivilDate): boolean {
  return date !== null && date < other
}

function thing({ id, name, role, state, time, ladder }: Administration): PatientThing {
  return {
    id,
    name,
    way: wayOf(time),
    start: time.start,
    minutes: time.duration.kind === 'over' ? time.duration.minutes : null,
    isBefore: role === 'premedication',
    isGiven: state.kind === 'given',
    isOpen: state.kind === 'planned' && !ladder.roundedDose.ok,
  }
}

function wayOf({ route, duration }: Administration['time']): PatientWay {
  if (route.mark === 'absent') return 'notStated'
  if (route.value === 'SC') return 'underSkin'
  if (route.value === 'PO') return 'byMouth'
  return duration.kind === 'over' ? 'drip' : duration.kind === 'push' ? 'push' : 'vein'
}

function isDrip({ duration }: Administration['time']): boolean {
  return duration.kind === 'over'
}

/** Into a vein, or nobody knows how, for a time nobody has said, or from a time that is not set. */
function mayTakeLonger({ route, duration, start }: Administration['time']): boolean {
  if (start === null) return true
  return duration.kind === 'unknown' && (route.mark === 'absent' || route.value === 'IV')
}

function earliest(times: readonly CivilTime[]): CivilTime | null {
  return times.reduce<CivilTime | null>(
    (first, each) => (first === null || minutesBetween(each, first) > 0 ? each : first),
    null,
  )
}

function latest(times: readonly CivilTime[]): CivilTime | null {
  return times.reduce<CivilTime | null>(
    (last, each) => (last === null || minutesBetween(last, each) > 0 ? each : last),
    null,
  )
}
