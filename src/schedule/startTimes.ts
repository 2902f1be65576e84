import type { Entry, Order } from '../order/order.ts'
import { addMinutes, type CivilTime, clockMinutes } from '../quantities/civilTime.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Item, Moment, StartRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import type { CycleCalendar } from './cycleCalendar.ts'
import { infusionTime } from './infusionTime.ts'

export interface Start {
  readonly time: CivilTime
  /** null: a person or a record set it. */
  readonly from: Moment | null
  /** The later doses of the same day; without an interval in the file their time is not known. */
  readonly later?: (dose: number) => Start | null
}

const HOUR = 60

/**
 * When the first administration of an item starts on a day of the cycle, or null when it cannot be told: no day 1, an
 * invalid time, or a moment that hangs on an infusion time nobody has entered. Guards against rules that refer to
 * each other in a circle although the cross-checks refuse such a file.
 */
export class StartTimes {
  private readonly order: Order
  private readonly regimen: Regimen
  private readonly calendar: CycleCalendar

  constructor(order: Order, regimen: Regimen, calendar: CycleCalendar) {
    this.order = order
    this.regimen = regimen
    this.calendar = calendar
  }

  /** Any dose of a day, by its number. */
  ofDose(itemId: string, day: number, dose: number): Start | null {
    const first = this.of(itemId, day)
    return dose === 1 ? first : (first?.later?.(dose) ?? null)
  }

  /** The first dose of a day, with those that follow it. */
  of(itemId: string, day: number, asking: readonly string[] = []): Start | null {
    const item = this.regimen.items.find((candidate) => candidate.id === itemId)
    if (!item || asking.includes(itemId) || !item.days.value.includes(day)) return null
    if (this.calendar.dateOf(day) === null) return null
    const rule = item.start.find((candidate) => this.applies(candidate, day))
    if (!rule) return null
    const set = this.calendar.startOf(itemId, day, 1)
    const time = set ?? this.moment(rule.at, itemId, day, [...asking, itemId])
    if (!time) return null
    const from = set ? null : rule.at
    return { time, from, later: (dose) => this.laterDose({ time, from }, item, day, dose) }
  }

  private laterDose(first: Start, item: Item, day: number, dose: number): Start | null {
    const set = this.calendar.startOf(item.id, day, dose)
    if (set) return { time: set, from: null }
    const { intervalHours } = this.resolved(item)
    if (!intervalHours) return null
    return { time: addMinutes(first.time, (dose - 1) * intervalHours.value * HOUR), from: first.from }
  }

  private resolved(item: Item): Item {
    const resolution = resolveItem(item, this.order.choices)
    return resolution.ok ? resolution.item : item
  }

  private applies(rule: StartRule, day: number): boolean {
    if (rule.days && !rule.days.includes(day)) return false
    return Object.entries(rule.when ?? {}).every(([choice, option]) => this.chosen(choice) === option)
  }

  /** A choice about time only may fall back on its marked default; no other choice has one. */
  private chosen(choice: string): string | undefined {
    return ownValue(this.order.choices, choice) ?? this.regimen.choices.find((c) => c.id === choice)?.defaultOption
  }

  private moment(at: Moment, itemId: string, day: number, asking: readonly string[]): CivilTime | null {
    if (at.kind === 'anchor') return this.anchorTime(at.anchor, day)
    const other = this.of(at.item, day, asking)
    if (!other) return null
    switch (at.kind) {
      case 'afterStartOf':
        return addMinutes(other.time, at.minutes)
      case 'beforeStartOf':
        return addMinutes(other.time, -at.minutes)
      case 'afterEndOf': {
        const length = this.lengthOf(at.item)
        return length === null ? null : addMinutes(other.time, length + at.minutes)
      }
      case 'endsBeforeStartOf': {
        const length = this.lengthOf(itemId)
        return length === null ? null : addMinutes(other.time, -(length + at.minutes))
      }
    }
  }

  private anchorTime(anchorId: string, day: number): CivilTime | null {
    const anchor = this.regimen.clockAnchors.find((candidate) => candidate.id === anchorId)
    const date = this.calendar.dateOf(day)
    if (!anchor || date === null) return null
    const entry = anchorEntry(this.order, anchorId, day)
    if (entry.state === 'invalid') return null
    const minutes = entry.state === 'entered' ? entry.value : clockMinutes(anchor.proposed)
    return minutes === null ? null : { date, minutes }
  }

  private lengthOf(itemId: string): number | null {
    const item = this.regimen.items.find((candidate) => candidate.id === itemId)
    if (!item) return null
    const duration = infusionTime(this.order, this.resolved(item))
    if (duration.kind === 'unknown') return null
    return duration.kind === 'push' ? 0 : duration.minutes
  }
}

/** What was typed for an anchor on a day: the day's own time before the anchor's. */
export function anchorEntry(order: Order, anchor: string, day: number): Entry<number> {
  const own = ownValue(order.startTimes, `${anchor}@${day}`)
  if (own && own.state !== 'missing') return own
  return ownValue(order.startTimes, anchor) ?? { state: 'missing' }
}
