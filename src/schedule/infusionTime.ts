import type { Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Item } from '../regimen/item.ts'
import type { ScheduledDuration } from './scheduled.ts'

/** Minutes a person entered for an item whose source states no infusion time; null when missing or invalid. */
function enteredMinutes(order: Order, itemId: string): number | null {
  const entry = ownValue(order.durations, itemId)
  return entry?.state === 'entered' ? entry.value : null
}

/** How long one administration takes; not known is said so and leaves end and rate blank. */
export function infusionTime(order: Order, { id, duration }: Pick<Item, 'id' | 'duration'>): ScheduledDuration {
  switch (duration?.kind) {
    case undefined:
      return { kind: 'unknown' }
    case 'push':
      return { kind: 'push', mark: duration.mark }
    case 'over':
      return { kind: 'over', minutes: duration.minutes.value, origin: 'regimen', mark: duration.minutes }
    case 'notStated':
      return { kind: 'unknown' }
    case 'asked': {
      const minutes = enteredMinutes(order, id)
      return minutes === null ? { kind: 'unknown' } : { kind: 'over', minutes, origin: 'entered', mark: null }
    }
  }
}
