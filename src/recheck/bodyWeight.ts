import type { Body } from './body.ts'
import { cannotDecide, noDose } from './doubt.ts'
import { compare, least, minus, over, plus, type Rational, rational, times } from './rational.ts'

/** Ideal weight is given for 60 inches and more. */
const SHORTEST = rational(1524n, 10n)

/** kg by which a dose per kg is reckoned. @throws Doubt where the kind needs a sex or a height that is not there. */
export function weightBy(kind: string, body: Body): Rational {
  const actual = body.weight()
  switch (kind) {
    case 'actual':
      return actual
    case 'ideal':
      return ideal(body)
    case 'lowerOfIdealAndActual':
      return least(actual, ideal(body))
    case 'adjusted40':
      return adjusted(body, rational(2n, 5n))
    case 'adjusted25':
      return adjusted(body, rational(1n, 4n))
    case 'lean':
      return lean(body)
    default:
      return cannotDecide('a weight of another kind')
  }
}

/** Devine 1974: 50 kg (female 45.5 kg) + 2.3 kg for every inch above 60. */
function ideal(body: Body): Rational {
  const isFemale = sexOf(body) === 'female'
  const height = body.height()
  if (compare(height, SHORTEST) < 0n) noDose('the ideal weight is not defined below 152.4 cm')
  const inches = minus(over(height, rational(254n, 100n)), rational(60n))
  return plus(isFemale ? rational(455n, 10n) : rational(50n), times(rational(23n, 10n), inches))
}

/** Ideal weight and a share of what the actual weight has above it. */
function adjusted(body: Body, share: Rational): Rational {
  const base = ideal(body)
  return plus(base, times(share, minus(body.weight(), base)))
}

/** Janmahasatian 2005: 9270 W ÷ (6680 + 216 BMI), female 9270 W ÷ (8780 + 244 BMI). */
function lean(body: Body): Rational {
  const isFemale = sexOf(body) === 'female'
  const metres = over(body.height(), rational(100n))
  const bmi = over(body.weight(), times(metres, metres))
  const below = isFemale
    ? plus(rational(8780n), times(rational(244n), bmi))
    : plus(rational(6680n), times(rational(216n), bmi))
  return over(times(rational(9270n), body.weight()), below)
}

function sexOf({ sex }: Body): string {
  return sex === 'female' || sex === 'male' ? sex : noDose('this weight needs the sex')
}
