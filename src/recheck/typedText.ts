import { noDose } from './doubt.ts'
import { decimalRational, type Rational } from './rational.ts'

/** A field as typed: nothing in it, something that is not taken, or what it says. */
export type Typed<T> = { readonly is: 'blank' } | { readonly is: 'bad' } | { readonly is: 'read'; readonly value: T }

export const BLANK = { is: 'blank' } as const
export const BAD = { is: 'bad' } as const

export function read<T>(value: T): Typed<T> {
  return { is: 'read', value }
}

/** What a field says. @throws Doubt where it says nothing or cannot be read. */
export function needed<T>(typed: Typed<T>, name: string): T {
  if (typed.is === 'read') return typed.value
  return noDose(typed.is === 'blank' ? `${name} not entered` : `${name} cannot be read`)
}

/** Full-width forms only, one by one: NFKC over a whole text would make 12 of 1². */
export function folded(text: string): string {
  let plain = ''
  for (const character of text) plain += /^[！-～\u3000]$/u.test(character) ? character.normalize('NFKC') : character
  return plain.trim()
}

const MOST_WHOLE = 6n
const LONGEST = 32n

/** A decimal above zero: a point, or a comma before one or two last digits; at most six digits before it. */
export function typedDecimal(text: string, mostDecimals = 3n): Typed<Rational> {
  const plain = folded(text)
  if (plain === '') return BLANK
  const match = /^(\d+)(?:\.(\d+)|,(\d\d?))?$/.exec(plain)
  if (!match || BigInt(plain.length) > LONGEST) return BAD
  const decimals = match[2] ?? match[3] ?? ''
  const whole = match[1] ?? ''
  if (BigInt(whole.length) > MOST_WHOLE || BigInt(decimals.length) > mostDecimals) return BAD
  const value = decimalRational(decimals === '' ? whole : `${whole}.${decimals}`)
  return value === null || value.n === 0n ? BAD : read(value)
}

/** A whole number without a decimal part, between two bounds that are both allowed. */
export function typedWhole(text: string, min: bigint, max: bigint): Typed<bigint> {
  const plain = folded(text)
  if (plain === '') return BLANK
  if (!/^\d{1,6}$/.test(plain)) return BAD
  const value = BigInt(plain)
  return value < min || value > max ? BAD : read(value)
}

/** Minutes after midnight from `HH:mm` or `H:mm`. */
export function typedTime(text: string): Typed<bigint> {
  const plain = folded(text)
  if (plain === '') return BLANK
  const match = /^(\d|[01]\d|2[0-3]):([0-5]\d)$/.exec(plain)
  return match ? read(BigInt(match[1] ?? '') * 60n + BigInt(match[2] ?? '')) : BAD
}

const LONGEST_MINUTES = 1440n

/** Minutes from hours (`3`, `1.5`) or hours and minutes (`1:20`): whole minutes, more than none, at most a day. */
export function typedDuration(text: string): Typed<bigint> {
  const clock = /^(\d\d?):([0-5]\d)$/.exec(folded(text))
  const hours = typedDecimal(text)
  if (!clock && hours.is !== 'read') return hours
  if (hours.is === 'read' && (hours.value.n * 60n) % hours.value.d !== 0n) return BAD
  const minutes = clock
    ? BigInt(clock[1] ?? '') * 60n + BigInt(clock[2] ?? '')
    : hours.is === 'read'
      ? (hours.value.n * 60n) / hours.value.d
      : 0n
  return minutes < 1n || minutes > LONGEST_MINUTES ? BAD : read(minutes)
}

/** A name or a reason says something when a letter or a digit of it prints. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/[\u115F\u1160\u3164\uFFA0]/g, ''))
}
