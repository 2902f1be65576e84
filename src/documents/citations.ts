import type { Citation, Place } from '../evidence/source.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { CitedPlace } from './workingSheet.ts'

type Sources = Readonly<Record<string, Citation>>

/** The sources of one document, numbered in the order in which they are first named. */
export class Citations {
  private readonly found: Citation[] = []

  /** From 1. One document cited by two files has one number. */
  numberOf(citation: Citation): number {
    return citedNumber(this.found, citation) ?? this.found.push(citation)
  }

  /** @param files in the order in which the key of the place is looked up: two files may use one key for two documents */
  placeOf(place: Place | null, files: readonly Sources[]): CitedPlace | null {
    if (place === null) return null
    const citation = files.map((sources) => ownValue(sources, place.source)).find((each) => each !== undefined)
    return { number: citation === undefined ? null : this.numberOf(citation), place: place.place }
  }

  all(): readonly Citation[] {
    return [...this.found]
  }
}

/** The number a citation has in a document's list; null where it is not in it. */
export function citedNumber(citations: readonly Citation[], citation: Citation): number | null {
  const key = canonicalJson(citation)
  const at = citations.findIndex((other) => canonicalJson(other) === key)
  return at === -1 ? null : at + 1
}
