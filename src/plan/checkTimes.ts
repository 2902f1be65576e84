import type { Finding } from '../evidence/finding.ts'
import { civilTimeText, minutesBetween } from '../quantities/civilTime.ts'
import type { Item } from '../regimen/item.ts'
import type { ClockAnchor } from '../regimen/regimen.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { isLive } from '../schedule/administrationState.ts'
import { shortIntervals } from '../schedule/minimumInterval.ts'
import { anchorEntry } from '../schedule/startTimes.ts'
import type { Checked } from './checked.ts'
import { courseStarts } from './courseStarts.ts'
import { type DoseMove, doseMoves } from './doseMoves.ts'
import { confirm, note, stop } from './makeFinding.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** The clock: minimum intervals, doses that run into each other or follow too soon, times nobody has given. */
export function checkTimes(checked: Checked): readonly Finding[] {
  const { regimen, cycles } = checked
  const moves = cycles.flatMap((cycle) => doseMoves(cycle, checked))
  return [
    ...regimen.items.flatMap((item) => checkInterval(item, checked)),
    ...regimen.items.flatMap(({ id }) => checkNeighbours(moves.filter(({ administration: { item } }) => item === id))),
    ...checkBeforeDay1(checked),
    ...checkDurations(checked),
    ...checkProposedTimes(checked),
  ]
}

/** Over the whole course. Between two doses that were both given nothing can be moved any more: it is asked about once. */
function checkInterval(item: Item, checked: Checked): Finding[] {
  const { minimumInterval } = item
  if (!minimumInterval) return []
  const { hours } = minimumInterval.value
  const numbers = checked.cycles.map(({ number }) => number)
  return shortIntervals(courseStarts(item, checked), Number(hours)).flatMap(({ earlier, later, minutes, earliest }) => {
    const detail = {
      code: 'intervalTooShort',
      item: item.id,
      earlier: civilTimeText(earlier),
      later: civilTimeText(later),
      hours: hoursText(minutes),
      minimumHours: hours,
      earliest: civilTimeText(earliest),
    } as const
    if (!earlier.isGiven || !later.isGiven) return [stop(detail)]
    return numbers.includes(later.cycle) ? [confirm(detail, 'reason')] : []
  })
}

/** Whole hours as they are, else hours and minutes: `64`, `71:30`. */
function hoursText(minutes: number): string {
  const rest = minutes % HOUR
  const whole = String((minutes - rest) / HOUR)
  return rest === 0 ? whole : `${whole}:${String(rest).padStart(2, '0')}`
}

/**
 * Two doses of one item that overlap, or that follow each other in less than half the time their frequency means: a
 * start time typed for one day, or a dose moved to another date, puts two days' doses almost on top of each other. Doses
 * of two days on one date are asked about at any distance, where they were not meant to be.
 */
function checkNeighbours(own: readonly DoseMove[]): Finding[] {
  const timed = own
    .flatMap(({ administration: { item, time, dosesThisDay }, days }) =>
      time.start ? [{ start: time.start, end: time.end, item, of: dosesThisDay, days }] : [],
    )
    .sort((a, b) => minutesBetween(b.start, a.start))
  return timed.slice(1).flatMap((later, index) => {
    const earlier = timed[index]
    if (!earlier) return []
    const start = civilTimeText(later.start)
    const gap = minutesBetween(earlier.start, later.start)
    const isPushedTogether = earlier.days !== later.days && earlier.start.date === later.start.date
    if (gap * 2 < DAY / later.of || isPushedTogether) {
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
    administrations.flatMap(({ item, day, time, state }) =>
      isLive(state) && day1 && day >= 1 && time.start && time.start.date < day1
        ? [confirm({ code: 'startsBeforeDay1', item, start: civilTimeText(time.start), day1 }, 'acknowledgement')]
        : [],
    ),
  )
}

/** Only where there is a field for it: a time that is merely not stated stands among the gaps of the source (checkSources). */
function checkDurations({ cycles, regimen, order }: Checked): Finding[] {
  const current = cycles.find((cycle) => cycle.status === 'current')
  return regimen.items.flatMap((item) => {
    const { id } = item
    const resolution = resolveItem(item, order.choices)
    if ((resolution.ok ? resolution.item : item).duration?.kind !== 'asked') return []
    const own = current?.administrations.filter((a) => a.item === id && isLive(a.state)) ?? []
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
  // the time of what a hospital said not to give is nobody's
  const left = (regimen.supplied ?? []).filter(({ isGiven }) => !isGiven).map(({ item }) => item)
  const isIdle = ({ id }: ClockAnchor): boolean =>
    left.some((item) => startsAt(item, id)) && !regimen.items.some((item) => startsAt(item, id))
  const open = regimen.clockAnchors.filter((anchor) => isOpen(anchor) && !isIdle(anchor))
  return open.map(({ id, proposed }) => {
    const detail = { code: 'startTimeProposed', anchor: id, time: proposed } as const
    return isMixed && isTied(id) ? confirm(detail, 'acknowledgement') : note(detail)
  })
}

function startsAt({ start }: Item, anchor: string): boolean {
  return start.some(({ at }) => at.kind === 'anchor' && at.anchor === anchor)
}
