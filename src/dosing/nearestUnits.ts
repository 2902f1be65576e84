import type { WholeUnits } from '../evidence/rounding.ts'
import { type Decimal, decimal, decimalText } from '../quantities/decimal.ts'

/** A sum of whole vials, tablets or capsules. Of nothing when `units` is empty. */
export interface UnitSum {
  readonly value: Decimal
  /** Largest strength first. */
  readonly units: readonly WholeUnits[]
}

/**
 * The sum of whole units of any of the strengths that lies nearest to the dose: halfway between two the higher, never above
 * the cap, and of the ways to make it the one with the fewest units. Zero where nothing is nearer; null where the sums are
 * too many to try.
 * @param strengths positive, in the dose's unit
 */
export function nearestUnits(exact: Decimal, strengths: readonly string[], cap: Decimal | null): UnitSum | null {
  const sums = sumsAround(exact, strengths)
  if (!sums) return null
  const allowed = sums.filter(({ value }) => cap === null || value.lte(cap))
  const nearest = allowed.reduce((best, sum) => (isNearer(sum.value, best.value, exact) ? sum : best), NOTHING)
  return { value: nearest.value, units: counted(nearest) }
}

/** A sum, as the strength last added and the sum before it. */
interface Sum {
  readonly value: Decimal
  readonly added: { readonly strength: string; readonly to: Sum } | null
}

/** Of any real set of strengths there are some hundreds: a thousandth of a milligram beside a gram is a slip of the keyboard. */
const MOST_SUMS = 20_000

const NOTHING: Sum = { value: decimal('0'), added: null }

/** Every sum below the dose, and those that one unit more carries to it or past it. */
function sumsAround(exact: Decimal, strengths: readonly string[]): readonly Sum[] | null {
  const descending = [...new Set(strengths)].sort(largestFirst)
  const sums = new Map([[decimalText(NOTHING.value), NOTHING]])
  // A Map is walked in the order it grows, so sums of fewer units come first, and the first way to a sum has the fewest.
  for (const sum of sums.values()) {
    if (sum.value.gte(exact)) continue
    if (sums.size > MOST_SUMS) return null
    for (const strength of descending) {
      const value = sum.value.plus(decimal(strength))
      const key = decimalText(value)
      if (!sums.has(key)) sums.set(key, { value, added: { strength, to: sum } })
    }
  }
  return [...sums.values()]
}

function isNearer(value: Decimal, than: Decimal, exact: Decimal): boolean {
  const order = value.minus(exact).abs().comparedTo(than.minus(exact).abs())
  return order < 0 || (order === 0 && value.gt(than))
}

function counted(sum: Sum): readonly WholeUnits[] {
  const counts = new Map<string, number>()
  for (let { added } = sum; added; added = added.to.added)
    counts.set(added.strength, (counts.get(added.strength) ?? 0) + 1)
  return [...counts]
    .map(([strength, count]) => ({ strength, count }))
    .sort((a, b) => largestFirst(a.strength, b.strength))
}

function largestFirst(a: string, b: string): number {
  return decimal(b).comparedTo(decimal(a))
}
