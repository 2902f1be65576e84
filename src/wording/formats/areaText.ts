import { cutNumber } from './numberText.ts'
import { withUnit } from './quantityText.ts'

/** A body surface area as it is shown everywhere, to four decimals. */
export function areaText(text: string): string {
  return withUnit(cutNumber(text, 4).text, 'm2')
}
