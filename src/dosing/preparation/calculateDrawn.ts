import type { Syringe } from '../../order/policy.ts'
import { type Decimal, decimal, decimalText, settleDigits } from '../../quantities/decimal.ts'
import { differencePercent } from '../../quantities/roundToIncrement.ts'
import { isWithinPercent } from '../isWithinPercent.ts'
import { fillSyringes, type Fill } from './fillSyringes.ts'
import { blank, known } from './part.ts'
import type { DrawnVolume, Part } from './preparation.ts'

/** As near as this, in %, the fewest syringes do; further off, one more is worth its trouble. */
const NEAR_PERCENT = '1'

/**
 * V = dose ÷ concentration, in mL: 123 mg at 4.3 mg/mL are 28.6046… mL. Drawn as whole fills of the largest syringe and
 * the rest in the smallest that holds it, to the nearest mark of its scale. Where that is more than 1% off, one smaller
 * syringe is filled whole as well, if it brings the sum nearer: 20 mL and 8.6 mL instead of 29 mL in one of 50 mL. What is
 * then delivered is told beside the dose and never fed back into it.
 * @param dose in the drug's unit, positive
 * @param concentration in the drug's unit per mL
 * @param syringes ascending by capacity
 * @param held what the vials hold, in the drug's unit; null where they are not counted
 */
export function calculateDrawn(
  dose: Decimal,
  concentration: Decimal,
  syringes: readonly Syringe[],
  held: Decimal | null,
): Part<DrawnVolume> {
  const largest = syringes.at(-1)
  if (!largest) return blank({ code: 'noSyringes' })
  const exact = dose.dividedBy(concentration)
  const most = held === null ? null : held.dividedBy(concentration)
  const fills = nearestFills(exact, syringes, largest, most)
  const drawn = sumOf(fills)
  if (drawn.isZero()) {
    const syringe = syringes.find(({ capacityMl }) => decimal(capacityMl).gte(exact)) ?? largest
    return blank({ code: 'belowGraduation', volume: decimalText(exact), graduation: syringe.graduationMl })
  }
  const delivers = settleDigits(drawn.times(concentration))
  return known({
    exact,
    drawn,
    syringes: fills.map(({ syringe, ml, count }) => ({ ...syringe, ml, count })),
    delivers,
    differencePercent: differencePercent(dose, delivers),
  })
}

function nearestFills(
  exact: Decimal,
  syringes: readonly Syringe[],
  largest: Syringe,
  most: Decimal | null,
): readonly Fill[] {
  const plain = fillSyringes(exact, null, syringes, largest, most)
  if (isWithinPercent(exact, sumOf(plain), NEAR_PERCENT)) return plain
  // the largest is filled whole already, as often as it can be
  const smaller = syringes.filter((syringe) => syringe !== largest && decimal(syringe.capacityMl).lt(exact))
  return smaller
    .map((extra) => fillSyringes(exact, extra, syringes, largest, most))
    .reduce((best, fills) => (offBy(fills, exact).lt(offBy(best, exact)) ? fills : best), plain)
}

function sumOf(fills: readonly Fill[]): Decimal {
  return fills.reduce((sum, { ml, count }) => sum.plus(ml.times(decimal(String(count)))), decimal('0'))
}

function offBy(fills: readonly Fill[], exact: Decimal): Decimal {
  return sumOf(fills).minus(exact).abs()
}
