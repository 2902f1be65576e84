import type { Language, Wording } from './wording.ts'

/** One language, whole. Each is a chunk of its own, so the first page does not carry the language nobody asked for. */
export async function loadWording(language: Language): Promise<Wording> {
  if (language === 'zh-CN') return (await import('./zh/chinese.ts')).chinese
  return (await import('./en/english.ts')).english
}
