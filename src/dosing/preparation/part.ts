import type { PreparationRefusal } from '../../evidence/preparation.ts'
import type { Marked } from '../../evidence/source.ts'
import type { Fact, Part } from './preparation.ts'

export function known<T>(value: T): Part<T> {
  return { ok: true, value }
}

export function blank(refusal: PreparationRefusal): Extract<Part<never>, { readonly ok: false }> {
  return { ok: false, refusal }
}

/** The next part from this one; what leaves this one blank leaves the next one blank too. */
export function nextPart<T, U>(part: Part<T>, next: (value: T) => Part<U>): Part<U> {
  return part.ok ? next(part.value) : part
}

/** A fact of the drug's file, with its mark there. */
export function libraryFact(marked: Marked<unknown>): Fact {
  return { origin: 'library', mark: marked.mark, place: 'at' in marked ? (marked.at ?? null) : null }
}

export const LOCAL_FACT: Fact = { origin: 'local', mark: 'local', place: null }
