import { declaredFor } from '../plan/cycleTotals.ts'
import type { Administration, Plan, PlanCycle } from '../plan/plan.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { amountText, type Quantity } from '../quantities/quantity.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Item } from '../regimen/item.ts'
import { isLive } from '../schedule/administrationState.ts'
import { buildDoseSheet, cycleOf } from './buildDoseSheet.ts'
import { Citations } from './citations.ts'
import { workedRuns } from './workedRuns.ts'
import type { WorkingSource } from './working.ts'
import type { CountedDose, WorkedDrug, WorkedFact, WorkedTotal, WorkingSheet } from './workingSheet.ts'

/**
 * The working of one cycle, drug by drug: each way in which a dose was made once, with the days it holds for. Sources are
 * numbered in the order in which they are met.
 * @throws when the plan has no such cycle: the caller picks from the plan's own.
 */
export function buildWorkingSheet(plan: Plan, cycleNumber: number): WorkingSheet {
  const cycle = cycleOf(plan, cycleNumber)
  const citations = new Citations()
  const { rows, notGiven } = buildDoseSheet(plan, cycleNumber)
  const drugs = rows.map(({ item, name }) => workedDrug(plan, cycle, item, name, citations))
  return { cycle: cycleNumber, clearance: clearanceOf(plan, cycle), drugs, notGiven, citations: citations.all() }
}

/** Only where some dose goes by it: any other clearance would be no part of the working. */
function clearanceOf({ renal }: Plan, { administrations }: PlanCycle): WorkingSheet['clearance'] {
  const isUsed = administrations.some(
    ({ ladder: { calculatedDose } }) => calculatedDose.ok && calculatedDose.step.code === 'calvert',
  )
  const outcome = renal?.chosen?.outcome
  return isUsed && outcome?.ok === true ? outcome : null
}

function workedDrug(
  plan: Plan,
  cycle: PlanCycle,
  item: Item,
  name: WorkedDrug['name'],
  citations: Citations,
): WorkedDrug {
  const drug = (item.drug === undefined ? undefined : ownValue(plan.regimen.drugs, item.drug)) ?? null
  const own = cycle.administrations.filter((each) => each.item === item.id)
  const runs = workedRuns(plan, own, drug, citations)
  const sources = runs[0]?.working.sources ?? []
  return {
    item,
    name,
    drug,
    facts: factsOf(sources, citations),
    supplied: plan.regimen.supplied?.find((each) => each.item.id === item.id) ?? null,
    runs,
    total: workedTotal(plan, cycle, item, own),
  }
}

function factsOf(sources: readonly WorkingSource[], citations: Citations): readonly WorkedFact[] {
  const found = new Map<string, WorkedFact>()
  for (const { aspect, mark, why, place, citation } of sources) {
    // where a stated dose stands, its first rung says
    if (aspect === 'dose' && mark === 'stated') continue
    const at = place && { number: citation && citations.numberOf(citation), place: place.place }
    const key = canonicalJson([mark, why, at])
    const known = found.get(key)
    found.set(key, { mark, why, at, aspects: known ? [...known.aspects, aspect] : [aspect] })
  }
  return [...found.values()]
}

function workedTotal(plan: Plan, { totals }: PlanCycle, item: Item, own: readonly Administration[]): WorkedTotal {
  const total = totals.find((each) => each.item === item.id)
  if (!total) throw new Error(`the plan lost an item: ${item.id}`)
  const live = own.filter(({ state }) => isLive(state))
  return {
    total,
    rounded: total.rounded === null ? [] : counted(live.flatMap(({ ladder }) => valueOf(ladder.roundedDose))),
    prescribed: total.prescribed === null ? [] : counted(live.flatMap(({ ladder }) => valueOf(ladder.prescribedDose))),
    declared: declaredFor(plan.regimen, item.id, plan.choices) ?? null,
  }
}

function valueOf<T>(rung: { readonly ok: true; readonly value: T } | { readonly ok: false }): readonly T[] {
  return rung.ok ? [rung.value] : []
}

/** Equal doses together, in the order of the first of each. */
function counted<U extends PrescribedUnit>(doses: readonly Quantity<U>[]): readonly CountedDose<U>[] {
  const found = new Map<string, CountedDose<U>>()
  for (const dose of doses) {
    const key = `${amountText(dose)} ${dose.unit}`
    found.set(key, { dose, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found.values()]
}
