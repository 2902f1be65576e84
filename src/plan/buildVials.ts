import { calculateVials, heldBy, percentOf } from '../dosing/preparation/calculateVials.ts'
import { blank, known, nextPart } from '../dosing/preparation/part.ts'
import type { DrugVials, Part, Preparation, VialCount, VialPlan, VialTotal } from '../dosing/preparation/preparation.ts'
import { decimal } from '../quantities/decimal.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import type { Administration } from './plan.ts'

/** What the current cycle needs of the drug of each item, with and without sharing vials between the doses of one date. */
export function buildVials({ cycles }: ClinicalInputs, preparations: readonly Preparation[]): readonly DrugVials[] {
  const current = cycles.find(({ status }) => status === 'current')
  const times = new Map(current?.administrations.map((each) => [each.id, each]))
  const own = preparations.filter(({ administration }) => times.has(administration))
  const items = [...new Set(own.map(({ item }) => item))]
  return items.flatMap((item) => {
    const doses = own.filter((each) => each.item === item)
    const [first] = doses
    if (!first) return []
    const byDate = groupsOf(doses, ({ administration }) => dateOf(times.get(administration)))
    const shared = all(byDate.map(sharedVials))
    return [{ drug: first.drug, item, apart: total(all(doses.map(({ vials }) => vials))), shared: total(shared) }]
  })
}

/** A dose is made for the date it starts on; without dates, for its day of the cycle. */
function dateOf(administration: Administration | undefined): string {
  const time = administration?.time
  return time?.start?.date ?? time?.dayDate ?? String(administration?.day)
}

function groupsOf(
  preparations: readonly Preparation[],
  keyOf: (preparation: Preparation) => string,
): readonly (readonly Preparation[])[] {
  const groups = new Map<string, Preparation[]>()
  for (const each of preparations) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups.values()]
}

/** One dose is as it was planned; several are planned as one, when each of them could be. */
function sharedVials(doses: readonly Preparation[]): Part<VialPlan> {
  return nextPart(all(doses.map(({ vials }) => vials)), (plans): Part<VialPlan> => {
    const [first] = doses
    const [plan] = plans
    if (!first || !plan) return blank({ code: 'noDoseToPrepare' })
    if (plans.length === 1) return known(plan)
    const sum = doses.reduce((amount, { dose }) => (dose ? amount.plus(dose.value) : amount), decimal('0'))
    return nextPart(first.stock, (stock) => calculateVials(sum, stock, first.drug))
  })
}

/** All of them, or the first reason why there are not all. */
function all<T>(parts: readonly Part<T>[]): Part<readonly T[]> {
  const values: T[] = []
  for (const part of parts) {
    if (!part.ok) return part
    values.push(part.value)
  }
  return known(values)
}

function total(plans: Part<readonly VialPlan[]>): Part<VialTotal> {
  return nextPart(plans, (every) => {
    const vials = added(every.flatMap((plan) => plan.vials))
    const held = heldBy(vials)
    const waste = every.reduce((sum, plan) => sum.plus(plan.waste), decimal('0'))
    return known({ vials, held, waste, wastePercent: percentOf(waste, held) })
  })
}

/** Each product once, largest strength first. */
function added(counts: readonly VialCount[]): readonly VialCount[] {
  const ids = [...new Set(counts.map(({ product }) => product.id))]
  return ids
    .flatMap((id) => {
      const same = counts.filter(({ product }) => product.id === id)
      const [first] = same
      return first ? [{ product: first.product, count: same.reduce((sum, { count }) => sum + count, 0) }] : []
    })
    .sort((a, b) => decimal(b.product.strength).comparedTo(decimal(a.product.strength)))
}
