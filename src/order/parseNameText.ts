import { type Entry, entered, invalid, MISSING } from './entry.ts'

const LONGEST = 120

/**
 * Line breaks, control and format characters, lone surrogates, and letters that print as nothing: on paper they could
 * show another name or number than the one stored, or none at all.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0]/u

/** A name, an identifier, a ward or a bed from typed text: as typed, trimmed, on one line, at most 120 characters. */
export function parseNameText(text: string): Entry<string> {
  const trimmed = text.trim()
  if (trimmed === '') return MISSING
  if (trimmed.length > LONGEST) return invalid(text, 'tooLong')
  return UNPRINTABLE.test(trimmed)
    ? invalid(text.replace(UNPRINTABLE_ALL, '\uFFFD'), 'unprintable')
    : entered(trimmed, trimmed)
}

const UNPRINTABLE_ALL = new RegExp(UNPRINTABLE.source, 'gu')

/** The same text with what cannot be printed made visible; for free text, where a refusal would lose a warning. */
export function printableText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(UNPRINTABLE_ALL, '\uFFFD')
    .trim()
}
