/**
 * A decimal text at `places` decimals, half up, by whole-number arithmetic on its digits: a checker that shares no
 * rounding with the engine it checks. Trailing zeros stay: 2.0 at three places is 2.000.
 */
export function halfUp(text: string, places: number): string {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new Error(`not a plain decimal: ${text}`)
  const fraction = match[2] ?? ''
  const kept = BigInt((match[1] ?? '') + fraction.slice(0, places).padEnd(places, '0'))
  const next = fraction.charAt(places)
  const digits = String(next >= '5' ? kept + 1n : kept).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Decimals after the point of a decimal text. */
export function decimalsOf(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
}
