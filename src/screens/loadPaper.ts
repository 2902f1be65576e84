import { loadLaterWording } from '../wording/loadWording.ts'
import type { Language, LaterWording } from '../wording/wording.ts'
import type { PaperHost } from './PaperHost.tsx'

export interface Paper {
  readonly PaperHost: typeof PaperHost
  readonly wording: LaterWording
}

/** What every way of printing prints, with its words. Nobody prints before the first dose can be read. */
export async function loadPaper(language: Language): Promise<Paper> {
  const [host, wording] = await Promise.all([import('./PaperHost.tsx'), loadLaterWording(language)])
  return { PaperHost: host.PaperHost, wording }
}
