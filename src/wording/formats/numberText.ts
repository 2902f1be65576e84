import { decimal, decimalText } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'

const MINUS = '\u2212'

/**
 * A decimal text as people read it: comma from 1,000, leading zero always, trailing zeros never, true minus sign.
 * Own rules instead of Intl: a dose must look the same on every machine. Throws on anything but a plain decimal.
 */
export function numberText(text: string): string {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text)
  const [, sign = '', whole = '', rest = ''] = match ?? []
  if (match === null || whole + rest === '') throw new Error(`not a plain decimal: ${text.slice(0, 40)}`)
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ',')
  const fraction = rest.replace(/0+$/, '')
  const shown = fraction === '' ? grouped : `${grouped}.${fraction}`
  return sign === '-' && shown !== '0' ? MINUS + shown : shown
}

/** `text` to at most `places` decimals, half up, and whether digits were cut. For showing only. */
export function cutNumber(text: string, places: number): { readonly text: string; readonly cut: boolean } {
  const exact = decimal(text)
  const rounded = roundForDisplay(exact, places)
  return { text: numberText(decimalText(rounded)), cut: !rounded.eq(exact) }
}

/** `text` to at most `places` decimals, unless that would make it look equal to a limit it is not equal to. */
export function cutBeside(text: string, limits: readonly string[], places: number): string {
  const rounded = roundForDisplay(decimal(text), places)
  const misleads = limits.some((limit) => rounded.eq(decimal(limit)) && !decimal(text).eq(decimal(limit)))
  return misleads ? numberText(text) : numberText(decimalText(rounded))
}

/** A signed difference: `+1%`, `−0.1%`; zero has no sign. */
export function signedPercent(text: string): string {
  const shown = numberText(text)
  return `${shown === '0' || shown.startsWith(MINUS) ? '' : '+'}${shown}%`
}
