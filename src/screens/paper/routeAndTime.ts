import type { Marked } from '../../evidence/source.ts'
import type { Administration } from '../../plan/plan.ts'
import type { Item } from '../../regimen/item.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** `IV over 4 h`, or what of it the source does not say. */
export function routeAndTime(
  { time }: Administration,
  item: Item | undefined,
  { paper, minutes }: LaterWording,
): string {
  const route = time.route.mark === 'absent' ? paper.routeNotStated : paper.route[time.route.value]
  if (time.duration.kind === 'push') return paper.push(route)
  if (time.duration.kind === 'over') {
    const length = minutes(time.duration.minutes)
    return time.route.mark === 'absent' ? paper.overNoRoute(length) : paper.over(route, length)
  }
  if (time.route.mark === 'absent' && item?.duration?.kind !== 'asked') return paper.routeAndDurationNotStated
  // a tablet or a dose under the skin has no time of infusion to be silent about
  if (time.route.mark !== 'absent' && time.route.value !== 'IV' && item?.duration?.kind !== 'asked') return route
  const silent = item?.duration?.kind === 'asked' ? paper.durationNotEntered : paper.durationNotStated
  return [route, silent].join(paper.joinParts)
}

/** Where route and time come from, when that is not the source's own words. */
export function routeAndTimeMarks({ time }: Administration, { paper }: LaterWording): readonly string[] {
  const marked = (label: string, value: Marked<unknown> | null): readonly string[] =>
    value === null || value.mark === 'stated' ? [] : [`${label} ${paper.mark[value.mark]}`]
  const route = time.route.mark === 'absent' ? [] : marked(paper.routeLabel, time.route)
  if (time.duration.kind === 'unknown') return route
  const isEntered = time.duration.kind === 'over' && time.duration.origin === 'entered'
  const duration = isEntered ? [paper.durationEntered] : marked(paper.durationLabel, time.duration.mark)
  return [...route, ...duration]
}
