import type { Bilingual } from '../evidence/bilingual.ts'
import type { Citation, Place } from '../evidence/source.ts'
import { findBsaFormula } from '../patient/bsa/bsaFormulas.ts'
import type { Item } from '../regimen/item.ts'
import type { Assessment, Choice, Regimen } from '../regimen/regimen.ts'

/** Which half of a `Bilingual` a language reads. */
export type Half = keyof Bilingual

/**
 * The names a message shows for the ids it carries. An id the regimen does not know is shown as it stands: a message
 * about a faulty file must still appear, and an id is plainer than a blank.
 */
export function findItem(regimen: Regimen | null, id: string): Item | null {
  return regimen?.items.find((item) => item.id === id) ?? null
}

export function findChoice(regimen: Regimen | null, id: string): Choice | null {
  return regimen?.choices.find((choice) => choice.id === id) ?? null
}

export function findAssessment(regimen: Regimen | null, id: string): Assessment | null {
  return regimen?.assessments.find((assessment) => assessment.id === id) ?? null
}

/** The drug's full generic name, never shortened. */
export function drugName(regimen: Regimen | null, id: string, half: Half): string {
  return regimen?.drugs[id]?.name[half] ?? id
}

/** The item's drug; its title while a choice decides the drug. */
export function itemName(regimen: Regimen | null, id: string, half: Half): string {
  const item = findItem(regimen, id)
  if (item?.drug !== undefined) return drugName(regimen, item.drug, half)
  return item?.title?.[half] ?? id
}

export function choiceQuestion(regimen: Regimen | null, id: string, half: Half): string {
  return findChoice(regimen, id)?.question[half] ?? id
}

/** Also for `anchor@day`, the start time of one day of the cycle: then with that day. */
export function anchorLabel(regimen: Regimen | null, id: string, half: Half): { label: string; day: string | null } {
  const [anchor = id, day] = id.split('@')
  const found = regimen?.clockAnchors.find((candidate) => candidate.id === anchor)
  return { label: found?.label[half] ?? anchor, day: day ?? null }
}

export function assessmentTitle(regimen: Regimen | null, id: string, half: Half): string {
  return findAssessment(regimen, id)?.title[half] ?? id
}

export function conditionText(regimen: Regimen | null, id: string, half: Half): string {
  return regimen?.course.conditions.find((condition) => condition.id === id)?.text.value[half] ?? id
}

/** `id version` as findings carry it, with the title in place of the id of this regimen. */
export function regimenText(regimen: Regimen, text: string, half: Half): string {
  const own = text.startsWith(`${regimen.id} `)
  return own ? `${regimen.title[half]} ${text.slice(regimen.id.length + 1)}` : text
}

/** Author and year of a formula; its equation stands in `formulaConstants`. */
export function formulaName(id: string): string {
  return findBsaFormula(id)?.citation ?? id
}

export function formulaConstants(id: string): string {
  return findBsaFormula(id)?.constants ?? id
}

/** A name that data gives as `English (中文)`, in one language; any other text stays as it is. */
function ownHalf(text: string, half: Half): string {
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

/** Every dose that is a reading of its source and not its words: a person confirms it knowing what else it could be. */
export function doseReadings(regimen: Regimen, half: Half): readonly string[] {
  return regimen.items.flatMap(({ id, dose }) => {
    const amount = dose?.kind === 'perM2Range' ? dose.range : dose?.amount
    return amount?.mark === 'inferred' ? [`${itemName(regimen, id, half)}: ${amount.why[half]}`] : []
  })
}
