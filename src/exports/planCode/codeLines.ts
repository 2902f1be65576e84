import { foldWidth } from '../../order/foldWidth.ts'
import { ALPHABET } from './base32.ts'

/** Characters of a line, the two at its end its check; twelve groups of five. */
export const LINE = 60
const GROUP = 5
const CHECK = 2

/** Far more than any page holds: a pasted book is refused before it is looked at. */
export const LONGEST_TYPED = 6000

/** What is wrong with a typed or scanned code, in its line, counted from 1. */
export type LineFault =
  | { readonly fault: 'empty' | 'tooLong' | 'linesMissing' }
  /** A character that no code has. */
  | { readonly fault: 'character'; readonly line: number; readonly character: string }
  /** `count` characters in place of `of`. */
  | { readonly fault: 'count'; readonly line: number; readonly count: number; readonly of: number }
  /** The line does not fit its own check characters: something in it is mistyped, or it is another line. */
  | { readonly fault: 'check'; readonly line: number }

type LinesReading = { readonly ok: true; readonly symbols: string } | ({ readonly ok: false } & LineFault)

/** The code as lines, each with its check. */
export function linesOf(symbols: string): readonly string[] {
  const parts = cut(symbols, LINE - CHECK)
  return parts.map((part, index) => part + checkOf(part, index + 1, index === parts.length - 1))
}

/** `ABCDE FGHJK …`: as a line is printed and read aloud. */
export function groupsOf(line: string): string {
  return cut(line, GROUP).join(' ')
}

/**
 * The symbols of a code as a person types it, or a scanner reads it: small letters, spaces, hyphens and full-width letters
 * are taken, I, L and O are 1, 1 and 0. Refused with the first line that is wrong: every line proves itself.
 */
export function readLines(text: string): LinesReading {
  if (text.length > LONGEST_TYPED) return { ok: false, fault: 'tooLong' }
  const rows = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(cleaned)
    .filter((row) => row !== '')
  if (rows.length === 0) return { ok: false, fault: 'empty' }
  const counted = cut(rows.join(''), LINE)
  const fault = firstFault(counted)
  if (fault === null) return { ok: true, symbols: counted.map((line) => line.slice(0, -CHECK)).join('') }
  // typed line by line: a character too few in one must not put the blame on those after it
  const isByLine = rows.length > 1 && rows.some(({ length }) => length === LINE)
  return { ok: false, ...((isByLine ? firstFault(rows) : null) ?? fault) }
}

function cleaned(row: string): string {
  return foldWidth(row)
    .toUpperCase()
    .replace(/[\s\u200B-\u200D\u2060\uFEFF\-‐‑‒–—−﹣]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
}

function firstFault(lines: readonly string[]): LineFault | null {
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(line, index + 1, index === lines.length - 1)
    if (fault !== null) return fault
  }
  return null
}

function faultOf(line: string, number: number, isLast: boolean): LineFault | null {
  const character = Array.from(line).find((each) => !ALPHABET.includes(each))
  if (character !== undefined) return { fault: 'character', line: number, character }
  const { length } = line
  if (length > LINE || (!isLast && length < LINE)) return { fault: 'count', line: number, count: length, of: LINE }
  const [part, check] = [line.slice(0, -CHECK), line.slice(-CHECK)]
  if (part !== '' && check === checkOf(part, number, isLast)) return null
  // whole, but not the last: those after it were not typed
  if (isLast && length === LINE && check === checkOf(part, number, false)) return { fault: 'linesMissing' }
  return { fault: 'check', line: number }
}

const POLYNOMIAL = 0x233 // x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1, the leading term left out
const HIGHEST = 0x200

/**
 * CRC-10 over the number of the line, whether it is the last, and its symbols: two symbols. It finds every change of one
 * character and every swap of two neighbours (a burst of ten bits or fewer), and a line in another's place.
 */
function checkOf(part: string, number: number, isLast: boolean): string {
  const symbols = [number & 31, isLast ? 1 : 0, ...Array.from(part, (symbol) => ALPHABET.indexOf(symbol))]
  let rest = 0
  for (const symbol of symbols) {
    rest ^= symbol << 5
    for (let bit = 0; bit < 5; bit += 1) rest = ((rest << 1) ^ (rest & HIGHEST ? POLYNOMIAL : 0)) & 0x3ff
  }
  return ALPHABET.charAt(rest >> 5) + ALPHABET.charAt(rest & 31)
}

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  )
}
