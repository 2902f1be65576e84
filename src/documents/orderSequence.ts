import type { Administration, PlanCycle } from '../plan/plan.ts'
import { minutesBetween } from '../quantities/civilTime.ts'
import { isLive } from '../schedule/administrationState.ts'
import type { OrderLine } from './treatmentPlan.ts'

/**
 * Which drug of its day each item is, by when its first dose starts. Two that start together share a number. A number is said
 * only where it is true of every day the drugs share: on a sheet, a sequence that holds on some days is a wrong one on others.
 */
export function orderSequence({ administrations }: PlanCycle): ReadonlyMap<string, OrderLine['sequence']> {
  const first = administrations.filter(({ dose, state }) => dose === 1 && isLive(state))
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

/** How the first dose of one item stands to that of another over the days they share. */
type Relation = 'apart' | 'open' | 'before' | 'after' | 'together' | 'byDay'

function relation(item: string, other: string, first: readonly Administration[]): Relation {
  if (item === other) return 'apart'
  const own = first.filter((each) => each.item === item)
  const shared = own.flatMap((each): readonly Relation[] => {
    const beside = first.find((candidate) => candidate.item === other && candidate.day === each.day)
    if (beside === undefined) return []
    const [start, end] = [each.time.start, beside.time.start]
    if (start === null || end === null) return ['open']
    const minutes = minutesBetween(start, end)
    return [minutes > 0 ? 'before' : minutes < 0 ? 'after' : 'together']
  })
  const [one = 'apart', ...more] = new Set(shared)
  return more.length === 0 ? one : shared.includes('open') ? 'open' : 'byDay'
}
