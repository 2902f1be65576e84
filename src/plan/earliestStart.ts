import type { BlockingDetail } from '../evidence/finding.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { civilTimeText } from '../quantities/civilTime.ts'
import type { Plan } from './plan.ts'

type ShortInterval = Extract<BlockingDetail, { readonly code: 'intervalTooShort' }>

/** What a delay of one dose takes, as it would be typed. */
export interface EarliestMove {
  readonly item: string
  readonly at: ChangeTarget
  readonly to: string
  readonly time: string
}

/**
 * The move of a dose to the earliest time that keeps its minimum interval. null where it cannot be proposed: the dose was
 * given already, or it would fall past the last day of its cycle, or a day 1 past its own date; then a person decides.
 */
export function moveToEarliest(finding: ShortInterval, plan: Plan): EarliestMove | null {
  const administration = plan.cycles
    .flatMap(({ administrations }) => administrations)
    .find(
      ({ item, state, time }) =>
        item === finding.item && state.kind === 'planned' && time.start && civilTimeText(time.start) === finding.later,
    )
  const [to, time] = finding.earliest.split('T')
  if (!administration || to === undefined || time === undefined) return null
  const { item, cycle: number, day, dose } = administration
  const cycle = plan.cycles.find((candidate) => candidate.number === number)
  const isFirst = day === cycle?.days[0]
  const lastDay = isFirst ? day : cycle?.days.at(-1)
  const lastDate = cycle?.dates.find((each) => each.day === lastDay)?.date ?? null
  if (lastDate === null || to > lastDate) return null
  return { item, at: { cycle: number, day, dose }, to, time }
}
