import { type Area, areaBounds, exactArea, multiple, type Power, powerOf, productArea } from './area.ts'
import { noDose } from './doubt.ts'
import { type Enclosure, exponential, logarithm, sum } from './enclosure.ts'
import { compare, over, plus, type Rational, rational, times } from './rational.ts'

/** What a formula reads: cm, kg, and years and sex where they are known. */
export interface Measured {
  readonly height: Rational
  readonly weight: Rational
  readonly sex: string
  readonly age: bigint | null
}

/** A published formula: from which age to which, and whether it needs the sex. */
interface Formula {
  readonly from: bigint
  readonly to: bigint
  readonly bySex?: true
  readonly area: (body: Measured) => Area
}

const d = (digits: bigint, decimals: bigint): Rational => rational(digits, 10n ** decimals)
const p = (digits: bigint, decimals: bigint) => ({ digits, decimals })
type Exponent = ReturnType<typeof p>

/** c × H^a × W^b */
const ofBoth =
  (c: Rational, a: Exponent, b: Exponent) =>
  ({ height, weight }: Measured): Area =>
    productArea(c, powerOf(height, a.digits, a.decimals), powerOf(weight, b.digits, b.decimals))

/** a H + b W + c */
const linear =
  (a: Rational, b: Rational, c: Rational) =>
  ({ height, weight }: Measured): Area =>
    exactArea(plus(plus(times(a, height), times(b, weight)), c))

const ADULT = { from: 18n, to: 150n }
const ANY = { from: 0n, to: 150n }

/** Every formula a policy may name. Constants as published; those of one formula differ between sources in no digit used here. */
const FORMULAS: Readonly<Record<string, Formula>> = {
  // Mosteller 1987: √(H × W ÷ 3600)
  mosteller: {
    ...ANY,
    area: ({ height, weight }) => {
      const half: Power = { base: over(times(height, weight), rational(3600n)), exponent: rational(1n, 2n) }
      return productArea(rational(1n), half)
    },
  },
  duBois: { ...ADULT, area: ofBoth(d(7184n, 6n), p(725n, 3n), p(425n, 3n)) },
  haycock: { ...ANY, area: ofBoth(d(24265n, 6n), p(3964n, 4n), p(5378n, 4n)) },
  gehanGeorge: { ...ADULT, area: ofBoth(d(235n, 4n), p(42246n, 5n), p(51456n, 5n)) },
  boyd: { ...ADULT, area: boyd },
  fujimoto: { from: 6n, to: 150n, area: ofBoth(d(8883n, 6n), p(663n, 3n), p(444n, 3n)) },
  takahira: { ...ADULT, area: ofBoth(d(7241n, 6n), p(725n, 3n), p(425n, 3n)) },
  shuterAslani: { ...ADULT, area: ofBoth(d(949n, 5n), p(655n, 3n), p(441n, 3n)) },
  livingstonLee: { ...ANY, area: livingstonLee },
  schlich: {
    ...ADULT,
    bySex: true,
    area: (body) =>
      body.sex === 'female'
        ? ofBoth(d(975482n, 9n), p(108n, 2n), p(46n, 2n))(body)
        : ofBoth(d(579479n, 9n), p(124n, 2n), p(38n, 2n))(body),
  },
  stevensonXu: { ...ADULT, area: linear(d(61n, 4n), d(128n, 4n), d(-1529n, 4n)) },
  hu: { ...ADULT, area: linear(d(61n, 4n), d(124n, 4n), d(-99n, 4n)) },
  huBySex: {
    ...ADULT,
    bySex: true,
    area: (body) =>
      body.sex === 'female'
        ? linear(d(73n, 4n), d(127n, 4n), d(-2106n, 4n))(body)
        : linear(d(57n, 4n), d(121n, 4n), d(882n, 4n))(body),
  },
  // Costeff 1966: (4 W + 7) ÷ (W + 90)
  costeff: {
    from: 1n,
    to: 17n,
    area: ({ weight }) => exactArea(over(plus(times(rational(4n), weight), rational(7n)), plus(weight, rational(90n)))),
  },
}

/** The area by a formula, uncapped. @throws Doubt where the formula is not known, needs what is not there, or gives none. */
export function areaByFormula(id: string, body: Measured): Area {
  const formula = Object.hasOwn(FORMULAS, id) ? FORMULAS[id] : undefined
  if (!formula) return noDose('the body surface area formula is not known')
  const { age } = body
  if (age !== null && (age < formula.from || age > formula.to)) noDose('the formula is not for this age')
  if (formula.bySex && body.sex !== 'female' && body.sex !== 'male') noDose('the formula needs the sex')
  const area = formula.area(body)
  if (area.kind === 'product' && area.coefficient.n <= 0n) noDose('the formula gives no area above zero')
  return area
}

/** Livingston & Lee 2001: 0.1173 × W^0.6466, below 10 kg 0.1037 × W^0.6724. */
function livingstonLee({ weight }: Measured): Area {
  return compare(weight, rational(10n)) < 0n
    ? productArea(d(1037n, 4n), powerOf(weight, 6724n, 4n))
    : productArea(d(1173n, 4n), powerOf(weight, 6466n, 4n))
}

/** Boyd 1935: 0.0003207 × H^0.3 × G^(0.7285 − 0.0188 log10 G), G in grams: an exponent that is a logarithm, so bounds only. */
function boyd({ height, weight }: Measured): Area {
  const within = (digits: bigint): Enclosure => {
    const grams = logarithm(times(weight, rational(1000n)), digits)
    const decadic = quotient(grams, logarithm(rational(10n), digits))
    const exponent = sum({ low: d(7285n, 4n), high: d(7285n, 4n) }, multiple(decadic, d(-188n, 4n)))
    const high = areaBounds({ kind: 'product', coefficient: d(3207n, 7n), powers: [powerOf(height, 3n, 1n)] }, digits)
    const mass = exponential(product(exponent, grams), digits)
    return { low: times(high.low, mass.low), high: times(high.high, mass.high) }
  }
  return { kind: 'enclosed', within }
}

/** Of enclosures above zero, as those of a body between 1 g and any weight are. */
function product(a: Enclosure, b: Enclosure): Enclosure {
  return { low: times(a.low, b.low), high: times(a.high, b.high) }
}

function quotient(a: Enclosure, b: Enclosure): Enclosure {
  return { low: over(a.low, b.high), high: over(a.high, b.low) }
}
