import { type Amount, compareAmount, lowBound } from './amount.ts'
import { cannotDecide, noDose } from './doubt.ts'
import { decimalOf, field, type Json, listOf, statedOf, textOf } from './json.ts'
import { compare, floor, HALF, over, plus, type Rational, rational, times } from './rational.ts'
import { isAboveCap, isWithin, type Rounding } from './roundingLimits.ts'
import { typedDecimal } from './typedText.ts'

/** What can be made of whole units, in multiples of their common part: at most so many are looked at. */
const MOST_PARTS = 400000n

/** The dose nearest in whole tablets or capsules, half up, not above a cap; null for a drug that has neither. */
export function wholeTablets(amount: Amount, { drug, cap }: Rounding): Rational | null {
  const products = listOf(field(drug, 'products')).map(statedOf)
  const strengths = (form: string): readonly Rational[] =>
    products
      .filter((product) => textOf(field(product, 'form')) === form)
      .map((product) => decimalOf(field(product, 'strength')))
  const forms = ['tablet', 'capsule'].map(strengths).filter(({ length }) => length > 0)
  if (forms.length === 0) return null
  // tablets and capsules are not mixed in one dose, and which of them to take is not ours to say
  if (forms.length > 1) cannotDecide('both tablets and capsules')
  const { below, above } = reachable(amount, forms.flat())
  const nearest = nearerOf(amount, below, above)
  if (!isAboveCap(nearest, cap)) return nearest
  return isAboveCap(below, cap) ? noDose('no whole unit fits below the cap') : below
}

/**
 * The dose nearest in whole vials, half up and not above a cap, where the policy may be taken: not for a drug that forbids it, in a trial, with
 * organ dysfunction or a UGT1A1 variant, nor while any of these was not answered. null: the increment is taken in its place.
 */
export function vialsFor(amount: Amount, rounding: Rounding): Rational | null {
  const { order, drug, cap } = rounding
  if (statedOf(field(drug, 'wholeVials')) === 'forbidden') return null
  const asked = ['trial', 'organDysfunction', 'ugt1a1Variant']
  if (asked.some((each) => field(order, 'course', 'circumstances', each) !== 'no')) return null
  const strengths = vialStrengths(rounding)
  if (strengths.length === 0) return null
  const { below, above } = reachable(amount, strengths)
  const nearer = nearerOf(amount, below, above)
  const nearest = isAboveCap(nearer, cap) ? below : nearer
  const percent = decimalOf(field(order, 'policy', 'wholeVialsPercent'))
  return nearest.n > 0n && isWithin(nearest, amount, percent) && !isAboveCap(nearest, cap) ? nearest : null
}

/** The vials of the drug's file, or those that the hospital has: by this route, and all of one concentration. */
function vialStrengths({ order, drug, route }: Rounding): readonly Rational[] {
  const products = listOf(field(drug, 'products')).map(statedOf)
  const vials = products.filter((product) => textOf(field(product, 'form')) === 'vial')
  const local = field(order, 'policy', 'preparation', 'drugs', textOf(field(drug, 'id')))
  const has = listOf(field(local, 'products'))
  const own = listOf(field(local, 'ownProducts'))
  if (has.length + own.length === 0) return vials.map((vial) => decimalOf(field(vial, 'strength')))
  const isBasisStated = field(drug, 'doseBasis') !== undefined
  const usable = [
    ...vials
      .filter((vial) => has.includes(field(vial, 'id')))
      .map((vial) => ({ strength: textOf(field(vial, 'strength')), concentration: concentrationOf(vial, route) })),
    ...own
      // milligrams of another basis are not milligrams of this dose
      .filter((product) => !isBasisStated || field(product, 'isSameBasis') === true)
      .map((product) => ({
        strength: textOf(field(product, 'strength')),
        concentration: textOf(field(product, 'concentration')),
      })),
  ].flatMap(({ strength, concentration }) => {
    const [held, perMl] = [typedDecimal(strength), typedDecimal(concentration)]
    return held.is === 'read' && perMl.is === 'read' ? [{ held: held.value, perMl: perMl.value }] : []
  })
  const [first] = usable
  const isOne = usable.every(({ perMl }) => first !== undefined && compare(perMl, first.perMl) === 0n)
  return isOne ? usable.map(({ held }) => held) : []
}

/** What one mL holds by a route: of a solution always, of a powder as it is dissolved for it. Empty where no source says. */
function concentrationOf(product: Json, route: string): string {
  const solution = textOf(field(product, 'solution', 'concentration'))
  const dissolved = listOf(field(product, 'reconstitutions'))
    .map(statedOf)
    .find((each) => listOf(field(each, 'routes')).includes(route))
  if (route === '') return ''
  return solution === '' ? textOf(field(dissolved, 'concentration')) : solution
}

/** The greatest sum of whole units at or below an amount, and the least above it. */
function reachable(
  amount: Amount,
  strengths: readonly Rational[],
): { readonly below: Rational; readonly above: Rational } {
  const denominator = strengths.reduce((common, { d }) => (common * d) / greatest(common, d), 1n)
  const units = strengths.map(({ n, d }) => (n * denominator) / d)
  const common = units.reduce((divisor, unit) => greatest(divisor, unit), 0n)
  const part = rational(common, denominator)
  const parts = units.map((unit) => unit / common)
  const limit = floor(over(lowBound(amount), part)) + parts.reduce((most, each) => (each > most ? each : most), 0n) + 1n
  if (limit > MOST_PARTS) cannotDecide('too many ways to make it of whole units')
  const made = new Set([0n])
  let [below, above] = [0n, 0n]
  for (let sum = 1n; sum <= limit && above === 0n; sum += 1n) {
    if (!parts.some((each) => made.has(sum - each))) continue
    made.add(sum)
    if (compareAmount(amount, times(rational(sum), part)) >= 0n) below = sum
    else above = sum
  }
  if (above === 0n) cannotDecide('no sum of whole units above the dose')
  return { below: times(rational(below), part), above: times(rational(above), part) }
}

function greatest(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatest(b, a % b)
}

function nearerOf(amount: Amount, below: Rational, above: Rational): Rational {
  return compareAmount(amount, times(plus(below, above), HALF)) >= 0n ? above : below
}
