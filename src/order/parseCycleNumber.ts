import type { Entry } from './entry.ts'
import { parseWholeNumber } from './parseWholeNumber.ts'

/** The number of a cycle from typed text, 1 to 99: what a cycle number is, not how many a regimen has. */
export function parseCycleNumber(text: string): Entry<number> {
  return parseWholeNumber(text, 1, 99)
}
