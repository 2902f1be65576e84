import type { WholeUnits } from '../../evidence/rounding.ts'
import { type Decimal, decimal, decimalText } from '../../quantities/decimal.ts'

/** Sums beyond which the search is given up: a milligram beside a gram is no set of vials but a slip of the keyboard. */
const MOST_STEPS = 200_000

/**
 * Of all sums of whole units that hold the dose, the smallest; of the ways to make it the one with the fewest units, and
 * of those the one with the larger strengths. null where the strengths have so small a step in common that the sums are
 * too many to try.
 * @param dose positive
 * @param strengths at least one, positive, in the dose's unit
 */
export function leastWaste(dose: Decimal, strengths: readonly string[]): readonly WholeUnits[] | null {
  const descending = [...new Set(strengths.map((strength) => decimalText(decimal(strength))))].sort(largestFirst)
  const step = descending.map(decimal).reduce(commonStep)
  const [largest] = descending
  if (largest === undefined || stepsOf(decimal(largest), step).gt(decimal(String(MOST_STEPS)))) return null
  const sizes = descending.map((strength) => stepsOf(decimal(strength), step).toNumber())
  const need = stepsOf(dose, step)
  const before = takenBefore(need, stepsOf(decimal(largest), step))
  const rest = need.minus(before.times(stepsOf(decimal(largest), step))).toNumber()
  const counts = rest > MOST_STEPS ? null : countsFor(rest, sizes)
  return counts && wholeUnits(descending, counts, before.toNumber())
}

/** How many steps it takes to hold a value: every sum is a whole number of them. */
function stepsOf(value: Decimal, step: Decimal): Decimal {
  const rest = value.mod(step)
  const whole = value.minus(rest).dividedBy(step)
  return rest.isZero() ? whole : whole.plus(decimal('1'))
}

/**
 * Units of the largest strength that every best combination has, so that a large dose is not searched for whole. Where
 * the largest is n steps, fewer than n others are ever used: of n others some would make up whole units of the largest,
 * which are fewer. All others together are then below n × n steps, and the rest of the need is in the largest.
 */
function takenBefore(need: Decimal, largest: Decimal): Decimal {
  const sure = need.minus(largest.times(largest))
  return sure.gt(0) ? sure.minus(sure.mod(largest)).dividedBy(largest) : decimal('0')
}

/** How many of each size make the smallest sum from `need` on. */
function countsFor(need: number, sizes: readonly number[]): readonly number[] {
  const fewest = [0]
  const before = (sum: number, size: number): number => fewest[sum - size] ?? Infinity
  let sum = 0
  while (sum < need || fewest[sum] === Infinity) {
    sum += 1
    fewest.push(Math.min(...sizes.map((size) => before(sum, size) + 1)))
  }
  return sizes.map((size) => {
    let count = 0
    while (sum > 0 && before(sum, size) + 1 === fewest[sum]) {
      sum -= size
      count += 1
    }
    return count
  })
}

function wholeUnits(strengths: readonly string[], counts: readonly number[], before: number): readonly WholeUnits[] {
  return strengths
    .map((strength, index) => ({ strength, count: (counts[index] ?? 0) + (index === 0 ? before : 0) }))
    .filter(({ count }) => count > 0)
}

/** The largest step that every strength is a whole number of: Euclid, on exact decimals. */
function commonStep(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a : commonStep(b, a.mod(b))
}

function largestFirst(a: string, b: string): number {
  return decimal(b).comparedTo(decimal(a))
}
