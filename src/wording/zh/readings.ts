import type { OtherReading } from '../../evidence/finding.ts'
import { numberText } from '../formats/numberText.ts'
import { amountWithUnit } from '../formats/quantityText.ts'
import { type ByCode, say, type Texts } from '../texts.ts'

/** The context is the number as typed; null where height and weight are both in doubt. */
const readings: Texts<ByCode<OtherReading>, string | null> = {
  metres: ({ heightCm }, typed) => `若${was('身高', typed)}以米为单位，则身高为 ${amountWithUnit(heightCm, 'cm')}。`,
  inches: ({ heightCm }, typed) => `若${was('身高', typed)}以英寸为单位，则身高为 ${amountWithUnit(heightCm, 'cm')}。`,
  jin: ({ weightKg }, typed) => `若${was('体重', typed)}以斤为单位，则体重为 ${amountWithUnit(weightKg, 'kg')}。`,
  pounds: ({ weightKg }, typed) => `若${was('体重', typed)}以磅为单位，则体重为 ${amountWithUnit(weightKg, 'kg')}。`,
  swapped: ({ heightCm, weightKg }) =>
    `若身高与体重填反，则身高为 ${amountWithUnit(heightCm, 'cm')}、体重为 ${amountWithUnit(weightKg, 'kg')}。`,
}

function was(field: '身高' | '体重', typed: string | null): string {
  return typed === null ? `填写的${field}` : ` ${numberText(typed)} 是`
}

export function otherReadings(found: readonly OtherReading[], typed: string | null): string {
  return found.map((reading) => say(readings, reading.code, reading, typed)).join('')
}
