import type { TextFault } from '../evidence/refusal.ts'

/**
 * One field after parsing. An invalid text is not a missing one and never falls back on an earlier value.
 */
export type Entry<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'invalid'; readonly text: string; readonly fault: TextFault }
  | { readonly state: 'entered'; readonly text: string; readonly value: T }

/** Longest text an entry carries on, in characters: a refused text is shown back, and a pasted page is no use there. */
const LONGEST_ECHO = 120

export const MISSING = { state: 'missing' } as const

export function entered<T>(text: string, value: T): Entry<T> {
  return { state: 'entered', text, value }
}

/** A refused text, as it was typed. Never the value it might have meant. */
export function invalid<T>(text: string, fault: TextFault): Entry<T> {
  const characters = Array.from(text.trim())
  const shown = characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO - 1).join('')}…` : text.trim()
  return { state: 'invalid', text: shown, fault }
}
