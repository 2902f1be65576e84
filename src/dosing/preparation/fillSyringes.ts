import type { Syringe } from '../../order/policy.ts'
import { type Decimal, decimal } from '../../quantities/decimal.ts'
import { roundToIncrement } from '../../quantities/roundToIncrement.ts'

/** So many syringes of one kind, each filled to `ml`. */
export interface Fill {
  readonly syringe: Syringe
  readonly ml: Decimal
  readonly count: number
}

/**
 * Whole fills of the largest syringe, one whole fill of `extra` where there is one, and the rest in the smallest that holds
 * it, to the nearest mark, a half up. Where that mark would lie beyond the end of the scale, to its end; where the vials do
 * not hold as much, to the mark below.
 * @param exact mL, positive
 * @param extra smaller than `exact`, or null
 * @param most mL the vials hold; null where they are not counted
 */
export function fillSyringes(
  exact: Decimal,
  extra: Syringe | null,
  syringes: readonly Syringe[],
  largest: Syringe,
  most: Decimal | null,
): readonly Fill[] {
  const own = extra === null ? decimal('0') : decimal(extra.capacityMl)
  const capacity = decimal(largest.capacityMl)
  const rest = exact.minus(own).mod(capacity)
  const whole = exact.minus(own).minus(rest)
  const syringe = syringes.find(({ capacityMl }) => decimal(capacityMl).gte(rest)) ?? largest
  const marked = nearestMark(rest, syringe, most?.minus(whole).minus(own) ?? null)
  // a rest that is read off the end of the largest scale is one more whole fill
  const isWhole = syringe === largest && marked.eq(capacity)
  const count = whole.dividedBy(capacity).toNumber() + (isWhole ? 1 : 0)
  return [
    ...(count > 0 ? [{ syringe: largest, ml: capacity, count }] : []),
    ...(extra === null ? [] : [{ syringe: extra, ml: own, count: 1 }]),
    ...(marked.isZero() || isWhole ? [] : [{ syringe, ml: marked, count: 1 }]),
  ]
}

/** Nothing where there is no rest, or less of it than half a mark: the difference then says so. */
function nearestMark(rest: Decimal, { capacityMl, graduationMl }: Syringe, most: Decimal | null): Decimal {
  const graduation = decimal(graduationMl)
  const capacity = decimal(capacityMl)
  const nearest = roundToIncrement(rest, graduation)
  const mark = nearest.gt(capacity) ? capacity : nearest
  return most !== null && mark.gt(most) ? nearest.minus(graduation) : mark
}
