import type { Finding } from '../evidence/finding.ts'
import { civilTimeText, minutesBetween } from '../quantities/civilTime.ts'
import type { Item } from '../regimen/item.ts'
import type { ClockAnchor } from '../regimen/regimen.ts'
import { shortIntervals } from '../schedule/minimumInterval.ts'
import { anchorEntry, StartTimes } from '../schedule/startTimes.ts'
import { datedCycles } from './checkCycleDates.ts'
import type { Checked } from './checked.ts'
import { confirm, note, stop } from './makeFinding.ts'
import type { Administration } from './plan.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** The clock: minimum intervals, doses that run into each other or follow too soon, times nobody has given. */
export function checkTimes(checked: Checked): readonly Finding[] {
  const { regimen, cycles } = checked
  const planned = cycles.flatMap((cycle) => cycle.administrations)
  return [
    ...regimen.items.flatMap((item) => checkInterval(item, checked)),
    ...regimen.items.flatMap(({ id }) => checkNeighbours(planned.filter((a) => a.item === id))),
    ...checkBeforeDay1(checked),
    ...checkDurations(checked),
    ...checkProposedTimes(checked),
  ]
}

/** Over all dated cycles: the last dose of one cycle and the first of the next are neighbours too. */
function checkInterval({ id, days, minimumInterval }: Item, checked: Checked): Finding[] {
  if (!minimumInterval) return []
  const { hours } = minimumInterval.value
  const starts = datedCycles(checked).flatMap(({ day1 }) => {
    const times = new StartTimes(checked.order, checked.regimen, day1)
    return days.value.flatMap((day) => times.of(id, day)?.time ?? [])
  })
  return shortIntervals(starts, Number(hours)).map(({ earlier, later, minutes, earliest }) =>
    stop({
      code: 'intervalTooShort',
      item: id,
      earlier: civilTimeText(earlier),
      later: civilTimeText(later),
      hours: hoursText(minutes),
      minimumHours: hours,
      earliest: civilTimeText(earliest),
    }),
  )
}

/** Whole hours as they are, else hours and minutes: `64`, `71:30`. */
function hoursText(minutes: number): string {
  const rest = minutes % HOUR
  const whole = String((minutes - rest) / HOUR)
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`
}

/**
 * Two doses of one item that overlap, or that follow each other in less than half the time their frequency means: a
 * start time typed for one day, or an evening time for a morning one, puts two days' doses almost on top of each other.
 */
function checkNeighbours(own: readonly Administration[]): Finding[] {
  const timed = own
    .flatMap((a) => (a.time.start ? [{ start: a.time.start, end: a.time.end, item: a.item, of: a.dosesThisDay }] : []))
    .sort((a, b) => minutesBetween(b.start, a.start))
  return timed.slice(1).flatMap((later, index) => {
    const earlier = timed[index]
    if (!earlier) return []
    const start = civilTimeText(later.start)
    const gap = minutesBetween(earlier.start, later.start)
    if (gap * 2 < DAY / later.of) {
      const detail = { item: later.item, earlier: civilTimeText(earlier.start), later: start, hours: hoursText(gap) }
      return [confirm({ code: 'dosesClose', ...detail }, 'reason')]
    }
    if (!earlier.end || minutesBetween(earlier.end, later.start) >= 0) return []
    const end = civilTimeText(earlier.end)
    return [confirm({ code: 'dosesOverlap', item: later.item, end, start }, 'acknowledgement')]
  })
}

/** A start reckoned back over midnight falls on the date before: the day before day 1 is a date nobody entered. */
function checkBeforeDay1({ cycles }: Checked): Finding[] {
  return cycles.flatMap(({ day1, administrations }) =>
    administrations.flatMap(({ item, time }) =>
      day1 && time.start && time.start.date < day1
        ? [confirm({ code: 'startsBeforeDay1', item, start: civilTimeText(time.start), day1 }, 'acknowledgement')]
        : [],
    ),
  )
}

function checkDurations({ cycles, regimen, order }: Checked): Finding[] {
  const current = cycles.find((cycle) => cycle.status === 'current')
  return regimen.items.flatMap(({ id }) => {
    const own = current?.administrations.filter((a) => a.item === id) ?? []
    const open = own.some((a) => a.time.duration.kind === 'unknown' && a.role === 'treatment' && a.drug !== null)
    return open && order.durations[id]?.state !== 'invalid' ? [note({ code: 'durationNotEntered', item: id })] : []
  })
}

/**
 * A proposed clock time is ours until a person types one: it is printed as proposed. Beside a typed one it is asked
 * about, because the proposals fit each other: an afternoon start typed for some days leaves the others in the morning.
 */
function checkProposedTimes({ order, regimen }: Checked): Finding[] {
  const isOpen = (anchor: ClockAnchor): boolean =>
    anchor.days.some((day) => anchorEntry(order, anchor.id, day).state === 'missing')
  // an item with several start rules has an hour on some days that follows from elsewhere on the others
  const isTied = (anchor: string): boolean =>
    regimen.items.some(
      ({ start }) => start.length > 1 && start.some(({ at }) => at.kind === 'anchor' && at.anchor === anchor),
    )
  const isMixed = regimen.clockAnchors.some((anchor) => !isOpen(anchor))
  return regimen.clockAnchors.filter(isOpen).map(({ id, proposed }) => {
    const detail = { code: 'startTimeProposed', anchor: id, time: proposed } as const
    return isMixed && isTied(id) ? confirm(detail, 'acknowledgement') : note(detail)
  })
}
