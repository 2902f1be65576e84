import type { EquivalenceMethod } from '../evidence/courseDetail.ts'
import type { Order } from '../order/order.ts'
import { type Decimal, decimal } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { EquivalentTotal } from './ledger.ts'
import { historyOf, ledgerLines, sumPerM2 } from './ledgerLines.ts'
import type { PlanCycle } from './plan.ts'
import { type PlannedPerM2, plannedPerM2 } from './plannedPerM2.ts'

const METHODS: readonly EquivalenceMethod[] = ['feijen2019', 'cog']

/** What was given and is planned of a family of drugs, counted as one by one method. */
export interface EquivalentCount {
  readonly method: EquivalenceMethod
  /** Of the drugs the method has a ratio for: a least while not `isWhole`. */
  readonly least: Decimal
  readonly isWhole: boolean
  readonly planned: readonly PlannedPerM2[]
  /** Given, and without a ratio: named, never converted. */
  readonly left: readonly string[]
  readonly isRecorded: boolean
}

/** By each method apart: two conventions are never mixed, and no formulation borrows the ratio of another. */
export function countEquivalents(
  order: Order,
  regimen: Regimen,
  cycles: readonly PlanCycle[],
): readonly EquivalentCount[] {
  const known = { ...regimen.countedDrugs, ...regimen.drugs }
  const family = Object.values(known).filter(isOfFamily)
  const linesOf = family.map(({ id }) => ({ id, lines: ledgerLines(order, id) }))
  const given = linesOf.filter(({ lines }) => lines.length > 0).map(({ id }) => id)
  // a drug this regimen has no file of cannot be told from one that counts
  const unknown = order.course.earlier.map(({ drug }) => drug).filter((id) => !Object.hasOwn(known, id))
  const isRecorded = family.every(({ id }) => isSaid(historyOf(order, id)))
  return METHODS.map((method) => {
    const ratioOf = (id: string): Decimal | null => ratio(ownValue(known, id), method)
    const times = (id: string, perM2: Decimal | null): Decimal | null => {
      const by = ratioOf(id)
      return by && perM2 && perM2.times(by)
    }
    const lines = linesOf.flatMap((drug) => drug.lines).filter(({ drug }) => ratioOf(drug) !== null)
    const left = [...new Set([...given.filter((id) => ratioOf(id) === null), ...unknown])].sort()
    const convertible = family.map(({ id }) => id).filter((id) => ratioOf(id) !== null)
    return {
      method,
      least: sumPerM2(lines.map(({ drug, perM2 }) => times(drug, perM2))),
      isWhole: isRecorded && left.length === 0 && lines.every(({ perM2 }) => perM2 !== null),
      planned: plannedPerM2(cycles, convertible).map((dose) => ({ ...dose, perM2: times(dose.drug, dose.perM2) })),
      left,
      isRecorded: isRecorded || lines.some(({ perM2 }) => perM2 !== null),
    }
  })
}

export function equivalentTotal({ method, least, planned, left, isRecorded }: EquivalentCount): EquivalentTotal {
  const isPlanned = planned.every(({ perM2 }) => perM2 !== null)
  return {
    method,
    given: isRecorded ? least : null,
    planned: isPlanned ? sumPerM2(planned.map(({ perM2 }) => perM2)) : null,
    left,
  }
}

/** Whether a drug stands among those that are counted together: it has a ratio, or a limit on their sum. */
export function isOfFamily({ equivalence = [], cumulative = [] }: Drug): boolean {
  return equivalence.length > 0 || cumulative.some(({ value }) => value.of === 'equivalent')
}

function ratio(drug: Drug | undefined, method: EquivalenceMethod): Decimal | null {
  const found = drug?.equivalence?.find(({ value }) => value.method === method)
  return found ? decimal(found.value.ratio) : null
}

function isSaid(history: ReturnType<typeof historyOf>): boolean {
  return history === 'none' || history === 'entered'
}
