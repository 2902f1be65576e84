import { loadLaterWording } from '../wording/loadWording.ts'
import type { LaterWording, Language } from '../wording/wording.ts'
import type { laterParts } from './laterParts.ts'

export type Later = typeof laterParts & { readonly wording: LaterWording }

/** The parts that follow the first doses, with their words. */
export async function loadLater(language: Language): Promise<Later> {
  const [parts, wording] = await Promise.all([import('./laterParts.ts'), loadLaterWording(language)])
  return { ...parts.laterParts, wording }
}
