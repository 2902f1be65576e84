import { type Amount, compareAmount, exactAmount, nearestSteps, plainNumber } from './amount.ts'
import { bandFor } from './bandRounding.ts'
import { cannotDecide, noDose } from './doubt.ts'
import { decimalOf, field, type Json, listOf, textOf } from './json.ts'
import { floor, over, type Rational, rational, times } from './rational.ts'
import { isAboveCap, type Rounding } from './roundingLimits.ts'
import { vialsFor, wholeTablets } from './wholeUnits.ts'

/** Where nothing is rounded, a dose is still written to a ten-thousandth. */
const FINEST = rational(1n, 10000n)

/** The dose as it is given: rounded once, half up, by the hospital's policy, and never above a cap. @throws Doubt */
export function roundedDose(amount: Amount, rounding: Rounding): Rational {
  const { drug } = rounding
  const tablets = wholeTablets(amount, rounding)
  const dose = tablets ?? byPolicy(amount, rounding)
  if (dose.n <= 0n) noDose('it rounds to nothing')
  checkPlausible(amount, dose, drug)
  return dose
}

/** What no single dose of the drug is: neither as it is given nor before it was rounded. */
function checkPlausible(amount: Amount, dose: Rational, drug: Json): void {
  const range = field(drug, 'plausibleDose', 'value')
  if (range === undefined) return
  const [min, max] = [decimalOf(field(range, 'min')), decimalOf(field(range, 'max'))]
  for (const each of [amount, exactAmount(dose)])
    if (compareAmount(each, min) < 0n || compareAmount(each, max) > 0n) noDose('outside the plausible range')
}

function byPolicy(amount: Amount, rounding: Rounding): Rational {
  const bands = incrementsOf(rounding)
  if (bands.length === 0) {
    // a flat dose of a drug that nobody rounds stands as it is written
    const exact = rounding.isFlat ? plainNumber(amount) : null
    return exact ?? noDose('no rounding increment')
  }
  const policy = textOf(field(rounding.order, 'policy', 'rounding'))
  switch (policy) {
    case 'increment':
      return toSteps(amount, incrementFor(amount, bands), rounding.cap)
    case 'none':
      return toSteps(amount, FINEST, rounding.cap)
    case 'wholeVials':
      return vialsFor(amount, rounding) ?? toSteps(amount, incrementFor(amount, bands), rounding.cap)
    case 'doseBands':
      return bandFor(amount, rounding) ?? toSteps(amount, incrementFor(amount, bands), rounding.cap)
    default:
      return cannotDecide('a rounding policy of another kind')
  }
}

/** A hospital's own increments of the drug, or else those of its file. */
function incrementsOf({ order, drug }: Rounding): readonly Json[] {
  const own = field(order, 'policy', 'increments', textOf(field(drug, 'id')))
  return listOf(own ?? field(drug, 'rounding'))
}

/** The increment of the band that the unrounded dose lies in. */
function incrementFor(amount: Amount, bands: readonly Json[]): Rational {
  const band = bands.findLast((each) => {
    const from = decimalOf(field(each, 'from'))
    return from.n === 0n || compareAmount(amount, from) >= 0n
  })
  return band === undefined ? noDose('no rounding increment') : decimalOf(field(band, 'increment'))
}

/** The nearest whole number of steps, half up; the highest below the cap where that one lies above it. */
function toSteps(amount: Amount, step: Rational, cap: Amount | null): Rational {
  const nearest = times(rational(nearestSteps(amount, step)), step)
  return isAboveCap(nearest, cap) ? belowCap(step, cap) : nearest
}

function belowCap(step: Rational, cap: Amount | null): Rational {
  if (cap === null) return cannotDecide('no cap')
  let steps = cap.area === null ? floor(over(cap.factor, step)) : nearestSteps(cap, step)
  while (isAboveCap(times(rational(steps), step), cap)) steps -= 1n
  return times(rational(steps), step)
}
