import type { DayClock } from '../documents/dayClock.ts'
import type { Administration } from '../plan/plan.ts'
import type { Moment } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'

type TimedByOther = Exclude<Moment, { readonly kind: 'anchor' }>

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
  const from = { afterStartOf: other?.start, afterEndOf: other?.end, beforeStartOf: null, endsBeforeStartOf: null }
  return { text: startRuleText(moment, regimen, wording), from: from[moment.kind] ?? null }
}

/** `2 h after bortezomib starts`, `when homoharringtonine ends`. */
export function startRuleText(moment: TimedByOther, regimen: Regimen, wording: LaterWording): string {
  const { details } = wording
  const name = itemName(moment.item, regimen, wording)
  const gap = wording.minutes(moment.minutes)
  const isAtOnce = moment.minutes === 0
  switch (moment.kind) {
    case 'afterStartOf':
      return isAtOnce ? details.with(name) : details.after(gap, name)
    case 'afterEndOf':
      return isAtOnce ? details.atEnd(name) : details.afterEnd(gap, name)
    case 'beforeStartOf':
      return isAtOnce ? details.with(name) : details.before(gap, name)
    case 'endsBeforeStartOf':
      return isAtOnce ? details.endsAt(name) : details.endsBefore(gap, name)
  }
}
