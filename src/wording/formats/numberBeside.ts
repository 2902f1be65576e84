import { decimal, decimalText } from '../../quantities/decimal.ts'
import { roundForDisplay } from '../../quantities/roundToIncrement.ts'

const FEWEST_PLACES = 2
const MOST_PLACES = 12

/**
 * A long quotient as plain digits for reading beside limits: two decimals, and as many more as it takes not to look equal
 * to a limit it is not equal to. 1.5004 × ULN is not 1.5 × ULN.
 */
export function numberBeside(text: string, limits: readonly string[]): string {
  const exact = decimal(text)
  const bounds = limits.map(decimal)
  for (let places = FEWEST_PLACES; places <= MOST_PLACES; places += 1) {
    const shown = roundForDisplay(exact, places)
    if (bounds.every((bound) => !shown.eq(bound) || exact.eq(bound))) return decimalText(shown)
  }
  return text
}
