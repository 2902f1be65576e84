import { digits, isLess, isSame, minus, over, plus, type Ratio, ratio, times, toStep } from './ratio.ts'
import { type Block, LABELS, type Reading } from './worksheetBlocks.ts'

/** The figures of one preparation, plain digits. */
export interface Figures {
  readonly working: string
  readonly drawn: string
  readonly delivers: string
  readonly difference: string
  readonly waste: string
  readonly finalVolume: string | null
  readonly finalConcentration: string | null
  readonly rate: string | null
  readonly gives: string | null
}

function found(pattern: RegExp, text: string, what: string): string {
  const figure = pattern.exec(text)?.[1]
  if (figure === undefined) throw new Error(`${what} is not printed: ${text}`)
  return figure
}
const bare = (printed: string): string => printed.replaceAll(',', '')

/** The vials as printed: how many of which strength. */
export function vialsOf({ rows }: Block, language: Reading): readonly { count: bigint; strength: string }[] {
  const [vials = ''] = (rows[LABELS[language].vials] ?? '').split(/Waste|余药/)
  return [...vials.matchAll(/(\d+)×([\d,.]+)mg/g)].map(([, count = '', strength = '']) => ({
    count: BigInt(count),
    strength: bare(strength),
  }))
}

export const heldBy = (vials: readonly { count: bigint; strength: string }[]): Ratio =>
  vials.map(({ count, strength }) => times({ n: count, d: 1n }, ratio(strength))).reduce(plus, { n: 0n, d: 1n })

/** What stands on paper. */
export function printedFigures({ rows }: Block, language: Reading): Figures {
  const of = (key: keyof (typeof LABELS)['en']): string => rows[LABELS[language][key]] ?? ''
  const drawn = of('drawn')
  const waste = /(?:Waste|余药)([\d,.]+)mg\D+([\d.]+)%/.exec(of('vials'))
  const isBag = of('finalVolume') !== ''
  return {
    working: bare(found(/÷[\d,.]+mg\/mL[=≈]([\d,.]+)mL/, drawn, 'the sum')),
    drawn: bare(found(/^([\d,.]+)mL/, drawn, 'the volume')),
    delivers: bare(found(/(?:delivers|实际含药)([\d,.]+)mg/, drawn, 'what is delivered')),
    difference: /([+−][\d.]+)%/.exec(drawn)?.[1]?.replace('+', '') ?? '0',
    waste: waste ? `${bare(waste[1] ?? '')} mg, ${waste[2]}%` : '0 mg, 0%',
    finalVolume: isBag ? bare(found(/^([\d,.]+)mL/, of('finalVolume'), 'the final volume')) : null,
    finalConcentration: isBag ? bare(found(/^≈?([\d,.]+)mg\/mL/, of('finalConcentration'), 'the concentration')) : null,
    rate: isBag ? bare(found(/^([\d,.]+)mL\/h/, of('rate'), 'the rate')) : null,
    gives: isBag ? bare(found(/=([\d,.]+)mL/, of('rate'), 'what the rate gives')) : null,
  }
}

/** Every syringe but the last to the mark it says, the last to the mark nearest to what is left. */
function drawnBy(text: string, exact: Ratio): Ratio {
  const fills = [
    ...text.matchAll(/(?:(\d+)×)?([\d.]+)mL(?:ina|用)[\d.]+mL(?:syringe|注射器)[(（](?:to|读至)([\d.]+)mL/g),
  ]
  const last = fills.at(-1)
  const scale = last?.[3] ?? found(/(?:to|读至)([\d.]+)mL/, text, 'the scale of the syringe')
  const before = fills
    .slice(0, -1)
    .reduce((sum, [, count = '1', ml = '0']) => plus(sum, times(ratio(count), ratio(ml))), ratio('0'))
  return plus(before, toStep(minus(exact, before), ratio(scale)))
}

/** The same from the printed dose, concentration, scale, vials, bag and time alone. */
export function recomputed(block: Block, language: Reading): Figures {
  const of = (key: keyof (typeof LABELS)['en']): string => block.rows[LABELS[language][key]] ?? ''
  const dose = ratio(block.dose)
  const concentration = ratio(found(/(?:Concentration|浓度)([\d,.]+)mg\/mL/, of('product'), 'the concentration drawn'))
  const exact = over(dose, concentration)
  const drawn = drawnBy(of('drawn'), exact)
  const delivers = times(drawn, concentration)
  const held = heldBy(vialsOf(block, language))
  if (isLess(held, dose)) throw new Error(`the vials do not hold the dose: ${block.text}`)
  const waste = minus(held, dose)
  const hundred = ratio('100')
  const figures = {
    working: digits(exact, 4),
    drawn: digits(drawn, 4),
    delivers: digits(delivers, 4),
    difference: digits(times(over(minus(delivers, dose), dose), hundred), 1),
    waste: `${digits(waste, 4)} mg, ${digits(times(over(waste, held), hundred), 1)}%`,
  }
  const bag = /([\d,.]+)mL(?:bag|袋)/.exec(of('diluent'))?.[1]
  if (bag === undefined) return { ...figures, finalVolume: null, finalConcentration: null, rate: null, gives: null }
  const isReplaced = /takenout|抽出/.test(of('diluent'))
  const final = isReplaced ? ratio(bag) : plus(ratio(bag), drawn)
  const hours: Ratio = { n: BigInt(block.minutes ?? 0), d: 60n }
  const rate = toStep(over(final, hours), ratio('0.1'))
  return {
    ...figures,
    finalVolume: digits(final, 4),
    finalConcentration: digits(over(delivers, final), 4),
    rate: digits(rate, 1),
    gives: digits(times(rate, hours), 4),
  }
}

interface Sum {
  readonly counts: readonly bigint[]
  readonly held: Ratio
}

/** Of every sum of whole vials that holds the dose: the least waste, then the fewest vials. By trying all. */
export function leastVials(dose: string, strengths: readonly string[]): string {
  const [first, ...others] = sumsOf(ratio(dose), strengths)
  if (!first) throw new Error('no vials')
  const best = others.reduce((least, sum) => (isBetter(sum, least) ? sum : least), first)
  return strengths
    .map((strength, index) => ({ count: best.counts[index] ?? 0n, strength }))
    .filter(({ count }) => count > 0n)
    .map(({ count, strength }) => `${String(count)} × ${strength} mg`)
    .join(' + ')
}

const vialsIn = ({ counts }: Sum): bigint => counts.reduce((sum, count) => sum + count, 0n)

function isBetter(a: Sum, b: Sum): boolean {
  return isSame(a.held, b.held) ? vialsIn(a) < vialsIn(b) : isLess(a.held, b.held)
}

/** Every way to hold the dose in which one vial more of a strength would be one too many. */
function sumsOf(need: Ratio, strengths: readonly string[]): readonly Sum[] {
  const [strength, ...others] = strengths
  if (strength === undefined) return need.n > 0n ? [] : [{ counts: [], held: { n: 0n, d: 1n } }]
  const sums: Sum[] = []
  for (let count = 0n; ; count += 1n) {
    const own = times({ n: count, d: 1n }, ratio(strength))
    const left = minus(need, own)
    for (const { counts, held } of sumsOf(left, others))
      sums.push({ counts: [count, ...counts], held: plus(own, held) })
    if (left.n <= 0n) return sums
  }
}
