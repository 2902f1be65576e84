import type { OtherReading } from '../../evidence/finding.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import { numberText } from '../formats/numberText.ts'
import { type ByCode, say, type Texts } from '../texts.ts'

/** The context is the number as typed; null where height and weight are both in doubt. */
const readings: Texts<ByCode<OtherReading>, string | null> = {
  metres: ({ heightCm }, typed) =>
    `If ${was('height', typed)} in metres, the height is ${amountWithUnit(heightCm, 'cm')}.`,
  inches: ({ heightCm }, typed) =>
    `If ${was('height', typed)} in inches, the height is ${amountWithUnit(heightCm, 'cm')}.`,
  jin: ({ weightKg }, typed) => `If ${was('weight', typed)} in 斤, the weight is ${amountWithUnit(weightKg, 'kg')}.`,
  pounds: ({ weightKg }, typed) =>
    `If ${was('weight', typed)} in pounds, the weight is ${amountWithUnit(weightKg, 'kg')}.`,
  swapped: ({ heightCm, weightKg }) =>
    `If height and weight were swapped: ${amountWithUnit(heightCm, 'cm')}, ${amountWithUnit(weightKg, 'kg')}.`,
}

function was(field: 'height' | 'weight', typed: string | null): string {
  return typed === null ? `the ${field} was typed` : `${numberText(typed)} was`
}

export function otherReadings(found: readonly OtherReading[], typed: string | null): string {
  return found.map((reading) => ` ${say(readings, reading.code, reading, typed)}`).join('')
}
