import { cannotDecide } from './doubt.ts'
import { decimalRational, type Rational } from './rational.ts'

/** A value of a file that nobody has checked here. Whatever is not as it should be puts the dose in doubt. */
export type Json = unknown

type Fields = Readonly<Record<string, Json>>

function isFields(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value under a key, or undefined: where there is no such key of its own, or nothing that has keys. */
export function field(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>((at, key) => (isFields(at) && Object.hasOwn(at, key) ? at[key] : undefined), value)
}

export function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return isFields(value) ? Object.entries(value) : []
}

/** A list; an absent one is empty. */
export function listOf(value: Json): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : cannotDecide('a list was expected')
}

/** A text; an absent one is empty, as a field in which nobody typed. */
export function textOf(value: Json): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : cannotDecide('a text was expected')
}

export function wholeOf(value: Json): bigint {
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? BigInt(value)
    : cannotDecide('a whole number was expected')
}

/** A plain decimal, as data files and settings write it: a text. */
export function decimalOf(value: Json): Rational {
  return decimalRational(textOf(value)) ?? cannotDecide('a decimal was expected')
}

/** What a value of a regimen or drug file says, without its mark: absent where the source is silent. */
export function statedOf(value: Json): Json {
  return field(value, 'value')
}
