import type { MarkedOrAbsent, Place } from '../evidence/source.ts'

/** Where the source says it; null where it does not. */
export function placeOf(value: MarkedOrAbsent<unknown>): Place | null {
  return 'at' in value ? (value.at ?? null) : null
}
