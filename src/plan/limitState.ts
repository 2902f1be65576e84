import type { CumulativeKind } from '../evidence/courseDetail.ts'
import type { Marked } from '../evidence/source.ts'
import { type Decimal, decimal, settleDigits } from '../quantities/decimal.ts'
import type { CumulativeLimit } from '../regimen/drug.ts'
import type { LimitState } from './ledger.ts'
import { sumPerM2 } from './ledgerLines.ts'
import type { PlannedPerM2 } from './plannedPerM2.ts'

/** What is held against a limit: the doses of one drug, or of all of a family as one by one method. */
export interface Count extends Pick<LimitState, 'of' | 'method'> {
  /** Given, as far as it is known: the whole only where `isWhole`. */
  readonly least: Decimal
  readonly isWhole: boolean
  readonly planned: readonly PlannedPerM2[]
}

/**
 * Where a count stands against one limit. What is known may cross it even where the whole is not known; but only the
 * whole is ever within it.
 */
export function limitState(limit: Marked<CumulativeLimit>, applies: LimitState['applies'], count: Count): LimitState {
  const { id, kind, perM2, when = [] } = limit.value
  const { of, method, least, isWhole } = count
  const bound = decimal(perM2)
  // what this plan gives cannot have been given before it
  const planned = kind === 'contraindicatedFrom' ? [] : count.planned
  const isPassed = crosses(kind, least, bound)
  const crossedBy = isPassed ? null : firstCrossing(kind, least, planned, bound)
  const isKnown = isWhole && planned.every((dose) => dose.perM2 !== null)
  const reached = isPassed ? 'passedBefore' : crossedBy !== null ? 'crosses' : isKnown ? 'within' : 'unknown'
  const after = settleDigits(least.plus(sumPerM2(planned.map((dose) => dose.perM2))))
  const isAtLeast = reached === 'passedBefore' || reached === 'crosses'
  const stated = { id, kind, of, method, perM2, when, applies, at: 'at' in limit ? (limit.at ?? null) : null }
  const sums = { room: isWhole ? bound.minus(least) : null, after: isKnown || isAtLeast ? after : null }
  if (applies === 'not') return { ...stated, ...sums, crossedBy: null, state: 'within' }
  return { ...stated, ...sums, crossedBy, state: reached }
}

/** The first planned dose by which the sum crosses, at the latest: a dose before it that is not known counts nothing. */
function firstCrossing(
  kind: CumulativeKind,
  least: Decimal,
  planned: readonly PlannedPerM2[],
  bound: Decimal,
): string | null {
  const first = planned.findIndex((_, index) => {
    const upToHere = planned.slice(0, index + 1).map(({ perM2 }) => perM2)
    return crosses(kind, settleDigits(least.plus(sumPerM2(upToHere))), bound)
  })
  return planned[first]?.id ?? null
}

/** A contraindication begins at its number; every other kind beyond it. */
function crosses(kind: CumulativeKind, sum: Decimal, bound: Decimal): boolean {
  return kind === 'contraindicatedFrom' ? sum.gte(bound) : sum.gt(bound)
}
