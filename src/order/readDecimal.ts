import type { TextFault } from '../evidence/refusal.ts'
import { foldWidth } from './foldWidth.ts'

/** What a text of digits says: canonical digits (no leading or trailing zeros to spare), or what is wrong with it. */
export type ReadDecimal =
  | { readonly ok: true; readonly digits: string; readonly whole: boolean }
  | { readonly ok: false; readonly fault: TextFault }

const LONGEST = 32
const WHOLE_DIGITS = 6

/**
 * Reads an unsigned decimal, zero included, from typed text; refuses rather than guesses. A single comma before one or
 * two last digits is a decimal comma (`70,5`): before three it could part thousands, so `1,234` is refused.
 * `.5` and `5.` are refused: a point with nothing on one side is a slip as often as a style.
 * `whole` tells whether a decimal part was typed at all (`2.0` is not whole).
 */
export function readDecimal(text: string, mostDecimals = 3): ReadDecimal {
  const folded = foldWidth(text)
  if (folded.length > LONGEST) return { ok: false, fault: 'tooLong' }
  const match = /^(\d+)(?:\.(\d+)|,(\d{1,2}))?$/.exec(folded)
  if (!match) return { ok: false, fault: faultOf(folded) }
  const whole = match[1] ?? ''
  const decimals = match[2] ?? match[3] ?? ''
  if (whole.length > WHOLE_DIGITS || decimals.length > mostDecimals) return { ok: false, fault: 'tooManyDigits' }
  const kept = decimals.replace(/0+$/, '')
  const digits = whole.replace(/^0+(?=\d)/, '') + (kept === '' ? '' : `.${kept}`)
  return { ok: true, digits, whole: decimals === '' }
}

function faultOf(folded: string): TextFault {
  if (/^[+\-\u2212]/.test(folded)) return 'sign'
  if (/^\d[\d.,]*e[+\-\u2212]?\d+$/i.test(folded)) return 'exponent'
  if (/^\d+,\d{3,}$/.test(folded)) return 'thousandsSeparator'
  if (/^\d{1,3}(?:[, '\u2019\u00A0\u202F]\d{3})+(?:\.\d+)?$/.test(folded)) return 'thousandsSeparator'
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(folded)) return 'thousandsSeparator'
  if (/^\d+(?:[.,]\d+){2,}$/.test(folded)) return 'manyPoints'
  return 'notANumber'
}
