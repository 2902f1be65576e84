import type { Language, LaterPart, LaterWording, Wording } from './wording.ts'
// What every language is made with comes with the page: as a chunk between page and language it would be one more to wait for.
import './formats/bsaEquation.ts'
import './formats/dateOr.ts'
import './formats/numberText.ts'
import './formats/quantityText.ts'
import './formats/typedText.ts'
import './formats/unitTexts.ts'
import './names.ts'
import './texts.ts'

/**
 * The words of one language up to the first doses. Each language is a chunk of its own, and what it says later is another:
 * nobody waits for a language that was not asked for, or for the words of a print.
 */
export async function loadWording(language: Language): Promise<Wording> {
  if (language === 'zh-CN') return (await import('./zh/chinese.ts')).chinese
  return (await import('./en/english.ts')).english
}

/** One language, whole. */
export async function loadLaterWording(language: Language): Promise<LaterWording> {
  const [first, later] = await Promise.all([loadWording(language), laterPart(language)])
  return { ...first, ...later }
}

async function laterPart(language: Language): Promise<LaterPart> {
  if (language === 'zh-CN') return (await import('./zh/later/chineseLater.ts')).chineseLater
  return (await import('./en/later/englishLater.ts')).englishLater
}
