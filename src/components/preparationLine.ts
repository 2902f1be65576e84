import type { Fact } from '../dosing/preparation/preparation.ts'
import type { PreparationRefusal } from '../evidence/preparation.ts'
import type { Mark, Place } from '../evidence/source.ts'

/** One text of a line, and whose fact it is: null for what is reckoned from the others. */
export interface PreparationText {
  readonly text: string
  readonly mark: Mark | null
  readonly place: Place | null
}

export const PREPARATION_LINES = [
  'product',
  'concentration',
  'reconstitution',
  'drawn',
  'working',
  'vials',
  'waste',
  'container',
  'diluent',
  'bag',
  'finalVolume',
  'finalConcentration',
  'rate',
  'useWithin',
  'stability',
  'notes',
] as const
export type PreparationLineKey = (typeof PREPARATION_LINES)[number]

/** One line of a preparation: its texts, or why it is blank. */
export interface PreparationLine {
  readonly key: PreparationLineKey
  readonly label: string
  /** The figure that is set larger than the rest: what is drawn up, the rate. */
  readonly lead: string | null
  readonly texts: readonly PreparationText[]
  /** null for a line with a text, and for one with nothing to say. */
  readonly refusal: PreparationRefusal | null
  /** It lies outside what its source allows: said in the text as well. */
  readonly isOutside: boolean
}

/** A text that is reckoned, or a label. */
export function plainText(text: string): PreparationText {
  return { text, mark: null, place: null }
}

/** A text with the mark of its fact. */
export function factText(text: string, { origin, mark, place }: Fact): PreparationText {
  return { text, mark: origin === 'local' ? 'local' : mark, place }
}
