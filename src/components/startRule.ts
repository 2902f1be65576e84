import type { DayClock } from '../documents/dayClock.ts'
import type { Administration } from '../plan/plan.ts'
import type { Moment } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'

/** What a start was reckoned from: in words, and the minute of the day where the dashed line begins (null: no line). */
export function startRule(
  { time, dose }: Administration,
  clock: DayClock,
  regimen: Regimen,
  wording: LaterWording,
): { readonly text: string; readonly from: number | null } | null {
  const moment = time.from
  if (moment === null || moment.kind === 'anchor' || dose > 1) return null
  const other = clock.lanes.find(({ item }) => item === moment.item)?.marks.find(({ carriedOver }) => !carriedOver)
  const text = momentText(moment, regimen, wording)
  switch (moment.kind) {
    case 'afterStartOf':
      return { text, from: other?.start ?? null }
    case 'afterEndOf':
      return { text, from: other?.end ?? null }
    case 'beforeStartOf':
    case 'endsBeforeStartOf':
      return { text, from: null }
  }
}

/** `2 h after another drug starts`: a start that is timed by another item. */
export function momentText(
  { kind, item, minutes }: Exclude<Moment, { kind: 'anchor' }>,
  regimen: Regimen,
  wording: LaterWording,
): string {
  const { details } = wording
  const name = itemName(item, regimen, wording)
  const gap = wording.minutes(minutes)
  switch (kind) {
    case 'afterStartOf':
      return minutes === 0 ? details.with(name) : details.after(gap, name)
    case 'afterEndOf':
      return minutes === 0 ? details.atEnd(name) : details.afterEnd(gap, name)
    case 'beforeStartOf':
      return minutes === 0 ? details.with(name) : details.before(gap, name)
    case 'endsBeforeStartOf':
      return minutes === 0 ? details.endsAt(name) : details.endsBefore(gap, name)
  }
}
