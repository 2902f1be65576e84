import type { PlanCycle } from '../plan/plan.ts'
import type { LaterWording } from '../wording/wording.ts'
import { stateText } from './courseText.ts'

/**
 * `Not counted: cytarabine 2 given, 1 omitted.`: the doses of a cycle no vial is counted for any more; null while every one
 * is still to be given. Of an item with nothing left to give there is no total, and it stands here all the same.
 */
export function notCountedText({ administrations }: PlanCycle, wording: LaterWording): string | null {
  const { preparation: words } = wording
  const items = [...new Set(administrations.map(({ item }) => item))]
  const parts = items.flatMap((item) => {
    const own = administrations.filter((each) => each.item === item)
    const states = own.flatMap((each) => stateText(each, wording) ?? [])
    const [first] = own
    if (first === undefined || states.length === 0) return []
    const counted = [...new Set(states)].map((state) =>
      words.notCountedState(states.filter((each) => each === state).length, state),
    )
    return [words.notCountedOf(wording.text(first.name), counted)]
  })
  return parts.length === 0 ? null : words.notCounted(parts)
}
