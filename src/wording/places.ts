import type { Citation, Place } from '../evidence/source.ts'
import type { Half } from './names.ts'

/** A name that data gives as `English (中文)`, in one language; any other text stays as it is. */
export function ownHalf(text: string, half: Half): string {
  const [, english, chinese] = /^(.+?) ?\(([^()]*\p{Script=Han}[^()]*)\)$/u.exec(text) ?? []
  return (half === 'en' ? english : chinese) ?? text
}

/** `Wang et al. 2022` from a citation that opens with a surname and initials; any other citation stays whole. */
export function shortCitation(cite: string, half: Half): string {
  const author = /^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?) \p{Lu}{1,3}(?=[,. ])/u.exec(cite)?.[1]
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cite)?.[0]
  if (author === undefined || year === undefined) return ownHalf(cite.replace(/[.。]$/, ''), half)
  if (!/^[^.]*(?:,|et al)/.test(cite)) return `${author} ${year}`
  return half === 'en' ? `${author} et al. ${year}` : `${author} 等 ${year}`
}

/** Citation in short, then the place in it. `place` stays as the data file has it: it is looked up in the paper. */
export function placeText(sources: Readonly<Record<string, Citation>>, place: Place, half: Half): string {
  const citation = sources[place.source]
  const cited = citation === undefined ? place.source : shortCitation(citation.cite, half)
  return `${cited}${half === 'en' ? ', ' : '，'}${ownHalf(place.place, half)}`
}
