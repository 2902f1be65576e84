import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import { treatmentDate } from './treatmentDate.ts'
import type { OrderLine } from './treatmentPlan.ts'

/**
 * Which drug of its day each item is, by when its first dose starts. Two that start together share a number. A number is said
 * only where it is true of every date the drugs share: on a sheet, a sequence that holds on some days is a wrong one on others.
 */
export function orderSequence(plan: Plan, cycle: PlanCycle): ReadonlyMap<string, OrderLine['sequence']> {
  // a dose that was moved by itself has its place among those of its new date
  const first = cycle.administrations
    .filter(({ dose, state }) => dose === 1 && isLive(state))
    .map((each): First => ({ ...each, on: treatmentDate(plan, each) ?? each.day }))
  const items = [...new Set(first.map(({ item }) => item))]
  const relations = items.map((item) => ({ item, others: items.map((other) => relation(item, other, first)) }))
  return new Map(relations.map(({ item, others }) => [item, placeOf(item, others)]))

  function placeOf(item: string, others: readonly Relation[]): OrderLine['sequence'] {
    if (others.includes('byDay')) return 'byDay'
    if (others.includes('open') || others.every((each) => each === 'apart')) return null
    return depthOf(item, 0)
  }

  /** One more than the longest line of drugs that start before it. */
  function depthOf(item: string, steps: number): number | 'byDay' {
    if (steps > items.length) return 'byDay'
    const others = relations.find((each) => each.item === item)?.others ?? []
    const before = items.filter((_, index) => others[index] === 'after').map((other) => depthOf(other, steps + 1))
    const known = before.filter((depth) => depth !== 'byDay')
    return known.length < before.length ? 'byDay' : 1 + Math.max(0, ...known)
  }
}

interface First extends Pick<Administration, 'item' | 'time'> {
  /** Its date; its day of the cycle while there is none. */
  readonly on: CivilDate | number
}

/** How the first dose of one item stands to that of another over the dates they share. */
type Relation = 'apart' | 'open' | 'before' | 'after' | 'together' | 'byDay'

function relation(item: string, other: string, first: readonly First[]): Relation {
  if (item === other) return 'apart'
  const own = first.filter((each) => each.item === item)
  const beside = (on: First['on']) => first.filter((each) => each.item === other && each.on === on)
  const shared = own.flatMap((each) => beside(each.on).map((candidate) => standing(each, candidate)))
  const [one = 'apart', ...more] = new Set(shared)
  return more.length === 0 ? one : shared.includes('open') ? 'open' : 'byDay'
}

function standing({ time: { start } }: First, { time: { start: other } }: First): Relation {
  if (start === null || other === null) return 'open'
  const minutes = minutesBetween(start, other)
  return minutes > 0 ? 'before' : minutes < 0 ? 'after' : 'together'
}
