import type { Order } from '../order/order.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { CumulativeLimit, Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { countEquivalents, type EquivalentCount, equivalentTotal, isOfFamily } from './equivalents.ts'
import type { DrugLedger } from './ledger.ts'
import { historyOf, ledgerLines, sumOfLines, sumPerM2 } from './ledgerLines.ts'
import { limitApplies } from './limitApplies.ts'
import { type Count, limitState } from './limitState.ts'
import type { PlanCycle } from './plan.ts'
import { plannedPerM2 } from './plannedPerM2.ts'
import { unrecordedCycles } from './unrecordedCycles.ts'

/** One ledger a drug that has a cumulative limit, that one counts, or that was given and counts against one. */
export function buildLedgers(order: Order, regimen: Regimen, cycles: readonly PlanCycle[]): readonly DrugLedger[] {
  const equivalents = countEquivalents(order, regimen, cycles)
  return ledgerDrugs(order, regimen).map((drug) => {
    const { lines, history, count } = countDrug(order, regimen, cycles, drug.id)
    const { least, planned } = count
    const isClear = lines.every(({ perM2 }) => perM2 !== null)
    const isRecorded = history !== 'notRecorded' || lines.length > 0
    return {
      drug: drug.id,
      unit: `${drug.doseUnit ?? 'mg'}/m2`,
      lines,
      history,
      given: isClear && isRecorded ? least : null,
      planned: planned.every(({ perM2 }) => perM2 !== null) ? sumPerM2(planned.map(({ perM2 }) => perM2)) : null,
      limits: (drug.cumulative ?? []).flatMap((limit) => {
        const applies = limitApplies(order, regimen, drug.id, limit.value)
        return countsOf(limit.value, drug.id, order, regimen, cycles, equivalents).map((each) =>
          limitState(limit, applies, each),
        )
      }),
      equivalents: isOfFamily(drug) ? equivalents.map(equivalentTotal) : [],
    }
  })
}

/** Those given here first, each with the drugs its limits count; then what else was given. */
function ledgerDrugs(order: Order, regimen: Regimen): readonly Drug[] {
  const limited = Object.values(regimen.drugs).filter(({ cumulative = [] }) => cumulative.length > 0)
  const counted = limited
    .flatMap(({ cumulative = [] }) => cumulative)
    .flatMap(({ value: { of } }) => (typeof of === 'object' ? [of.drug] : []))
  const given = Object.keys(regimen.countedDrugs).filter((id) => ledgerLines(order, id).length > 0)
  const ids = new Set([...limited.map(({ id }) => id), ...counted, ...given])
  return [...ids].flatMap((id) => ownValue(regimen.drugs, id) ?? ownValue(regimen.countedDrugs, id) ?? [])
}

function countDrug(order: Order, regimen: Regimen, cycles: readonly PlanCycle[], drug: string) {
  const lines = ledgerLines(order, drug)
  const history = historyOf(order, drug)
  const isSaid = history === 'none' || history === 'entered'
  const isRecorded = unrecordedCycles(order, regimen, drug).length === 0
  const isWhole = isSaid && isRecorded && lines.every(({ perM2 }) => perM2 !== null)
  const planned = plannedPerM2(cycles, [drug])
  const count: Count = { of: drug, method: null, least: sumOfLines(lines), isWhole, planned }
  return { lines, history, count }
}

/** What a limit counts: one drug, or the equivalents by each method. */
function countsOf(
  { of }: CumulativeLimit,
  own: string,
  order: Order,
  regimen: Regimen,
  cycles: readonly PlanCycle[],
  equivalents: readonly EquivalentCount[],
): readonly Count[] {
  if (of === 'equivalent') return equivalents.map((count) => ({ ...count, of: null }))
  return [countDrug(order, regimen, cycles, of === 'own' ? own : of.drug).count]
}
