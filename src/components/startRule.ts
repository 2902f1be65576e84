import type { DayClock } from '../documents/dayClock.ts'
import type { Administration } from '../plan/plan.ts'
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
  const { details } = wording
  const other = clock.lanes.find(({ item }) => item === moment.item)?.marks.find(({ carriedOver }) => !carriedOver)
  const name = itemName(moment.item, regimen, wording)
  const gap = wording.minutes(moment.minutes)
  switch (moment.kind) {
    case 'afterStartOf':
      return { text: moment.minutes === 0 ? details.with(name) : details.after(gap, name), from: other?.start ?? null }
    case 'afterEndOf':
      return {
        text: moment.minutes === 0 ? details.atEnd(name) : details.afterEnd(gap, name),
        from: other?.end ?? null,
      }
    case 'beforeStartOf':
      return { text: moment.minutes === 0 ? details.with(name) : details.before(gap, name), from: null }
    case 'endsBeforeStartOf':
      return { text: moment.minutes === 0 ? details.endsAt(name) : details.endsBefore(gap, name), from: null }
  }
}
