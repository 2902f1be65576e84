import type { Entry, Order } from '../order/order.ts'
import { addDays, type CivilDate } from '../quantities/civilDate.ts'
import { addMinutes, type CivilTime, clockMinutes } from '../quantities/civilTime.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Moment, StartRule } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { type ItemResolution, resolveItem } from '../regimen/resolveItem.ts'
import { infusionTime } from './infusionTime.ts'

export interface Start {
  readonly time: CivilTime
  readonly from: Moment
}

/**
 * When the first administration of an item starts on a day of the cycle, or null when it cannot be told: no day 1, an
 * invalid time, or a moment that hangs on an infusion time nobody has entered. Guards against rules that refer to
 * each other in a circle although the cross-checks refuse such a file.
 */
export class StartTimes {
  private readonly order: Order
  private readonly regimen: Regimen
  private readonly day1: CivilDate | null

  constructor(order: Order, regimen: Regimen, day1: CivilDate | null) {
    this.order = order
    this.regimen = regimen
    this.day1 = day1
  }

  of(itemId: string, day: number, asking: readonly string[] = []): Start | null {
    const item = this.regimen.items.find((candidate) => candidate.id === itemId)
    if (!item || this.day1 === null || asking.includes(itemId) || !item.days.value.includes(day)) return null
    const rule = item.start.find((candidate) => this.applies(candidate, day))
    if (!rule) return null
    const time = this.moment(rule.at, itemId, day, [...asking, itemId])
    return time && { time, from: rule.at }
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
    if (!anchor || this.day1 === null) return null
    const entry = anchorEntry(this.order, anchorId, day)
    if (entry.state === 'invalid') return null
    const minutes = entry.state === 'entered' ? entry.value : clockMinutes(anchor.proposed)
    return minutes === null ? null : { date: addDays(this.day1, day - 1), minutes }
  }

  private lengthOf(itemId: string): number | null {
    const item = this.regimen.items.find((candidate) => candidate.id === itemId)
    if (!item) return null
    const resolved: ItemResolution = resolveItem(item, this.order.choices)
    const duration = infusionTime(this.order, resolved.ok ? resolved.item : item)
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
