import type { RegimenSummary } from '../libraryIndex.ts'
import type { NamedSummary } from '../namedSummary.ts'

/** What search finds: a regimen with dosing, or what a source only names. */
export type Found =
  | { readonly kind: 'regimen'; readonly summary: RegimenSummary }
  | { readonly kind: 'named'; readonly summary: NamedSummary }

/** Where a word stands, the most telling place first. */
export const FIELDS = ['name', 'drug', 'disease', 'source'] as const
export type Field = (typeof FIELDS)[number]

/** The texts of an entry that are looked through, by where they stand. */
export function entryTexts(
  { kind, summary }: Found,
  aliasesOf: (drug: string) => readonly string[],
): Readonly<Record<Field, readonly string[]>> {
  const { id, title, aliases } = summary
  const name = [id, title.en, title.zh, ...aliases]
  if (kind === 'named') {
    const own = summary.kind === 'drug' ? aliasesOf(id) : []
    const drug = [...summary.drugs.flatMap(({ en, zh }) => [en, zh]), ...own]
    return { name, drug, disease: [], source: summary.at.map(({ cite }) => cite) }
  }
  const { drugNames, drugIds, disease, cites, registrations } = summary
  return {
    name,
    drug: [...drugNames.flatMap(({ en, zh }) => [en, zh]), ...drugIds.flatMap(aliasesOf)],
    disease: [disease.en, disease.zh],
    source: [...cites, ...registrations],
  }
}
