import type { Mark, MarkedOrAbsent, Place } from '../evidence/source.ts'
import type { Wording } from '../wording/wording.ts'

/** One thing a regimen's file says, with whose it is. */
export interface Said {
  readonly text: string
  readonly mark: Mark
  readonly why: string | null
  readonly at: Place | null
}

/** Text with the mark, the reason and the place of the value it was made from. */
export function said(text: string, value: MarkedOrAbsent<unknown>, wording: Wording): Said {
  const why = 'why' in value ? wording.text(value.why) : null
  return { text, mark: value.mark, why, at: 'at' in value ? (value.at ?? null) : null }
}
