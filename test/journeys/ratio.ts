/** Fractions of whole numbers: what paper says is reckoned again without a line of the app's arithmetic. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** Of a figure as printed: `2,630`, `0.88`. */
export function ratio(printed: string): Ratio {
  const [whole = '', fraction = ''] = printed.replaceAll(',', '').split('.')
  if (!/^\d+$/.test(whole + fraction)) throw new Error(`not a figure: ${printed}`)
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) }
}

export const plus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })
export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d })
export const over = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d, d: a.d * b.n })
export const isLess = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d
export const isSame = (a: Ratio, b: Ratio): boolean => a.n * b.d === b.n * a.d

/** To the nearest multiple of `step`, half up; nothing negative comes here. */
export function toStep(value: Ratio, step: Ratio): Ratio {
  const steps = over(value, step)
  return times({ n: (2n * steps.n + steps.d) / (2n * steps.d), d: 1n }, step)
}

/** Plain digits to at most `places` decimals, half away from nought, no trailing nought. */
export function digits(value: Ratio, places: number): string {
  const sign = value.n < 0n ? '−' : ''
  const size = { n: value.n < 0n ? -value.n : value.n, d: value.d }
  const { n } = toStep(size, { n: 1n, d: 10n ** BigInt(places) })
  const scaled = String(n).padStart(places + 1, '0')
  const whole = scaled.slice(0, scaled.length - places)
  const fraction = scaled.slice(scaled.length - places).replace(/0+$/, '')
  const text = fraction === '' ? whole : `${whole}.${fraction}`
  return text === '0' ? text : sign + text
}
