import type { Policy } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { chooseDemonstration } from './chooseDemonstration.ts'
import type { LibraryChange } from './libraryEdition.ts'
import {
  fileName,
  hashOfIndex,
  INDEX_FORM,
  type HashedIndex,
  type LibraryIndex,
  type PublishedIndex,
  type PublishedShelf,
  summarise,
} from './libraryIndex.ts'
import type { NamedFile } from './named.ts'
import { summariseNamed } from './namedSummary.ts'
import { toColumns } from './shelfColumns.ts'

/** Everything that was checked and belongs to one library. */
export interface LibraryContent {
  readonly policy: Policy
  readonly drugs: readonly Drug[]
  readonly bandTables: readonly BandTable[]
  readonly regimens: readonly Regimen[]
  /** What its sources name without dosing; null when nothing is. */
  readonly named: NamedFile | null
  readonly drugAliases: LibraryIndex['drugAliases']
  /** Newest first. */
  readonly changes: readonly LibraryChange[]
}

/**
 * The library as published, text by file name: `index.json`, the shelf, the changes, and a file for each regimen, drug and
 * table of dose bands. What several regimens share stands once; the page joins them and proves the whole.
 */
export function buildLibrary(content: LibraryContent): ReadonlyMap<string, string> {
  const regimens = content.regimens.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const summaries = regimens.map(summarise)
  const joined = new Set(summaries.flatMap(({ drugIds, joins }) => [...drugIds, ...joins.countedDrugs]))
  const drugs = content.drugs
    .filter(({ id }) => joined.has(id))
    .map((drug) => ({ ...drug, text: JSON.stringify(drug) }))
  const tables = content.bandTables.map((table) => ({ id: table.id, text: JSON.stringify(table) }))
  const published: PublishedShelf = {
    columns: toColumns(summaries),
    named: content.named === null ? [] : summariseNamed(content.named),
    drugAliases: content.drugAliases,
    drugs: Object.fromEntries(drugs.map(({ id, name, text }) => [id, { name, hash: sha256Hex(text) }])),
    bandTables: Object.fromEntries(tables.map(({ id, text }) => [id, { hash: sha256Hex(text) }])),
  }
  const shelf = JSON.stringify(published)
  const changes = JSON.stringify(content.changes)
  const index: PublishedIndex = {
    form: INDEX_FORM,
    policy: content.policy,
    edition: {
      version: content.changes[0]?.version ?? '',
      hash: hashOfLibrary(content),
      count: regimens.length,
      changes: sha256Hex(changes),
    },
    demonstration: chooseDemonstration(regimens),
    shelf: sha256Hex(shelf),
  }
  const first: HashedIndex = { index, hash: hashOfIndex(index) }
  return new Map([
    ['index.json', JSON.stringify(first)],
    [fileName('shelf', index.shelf), shelf],
    [fileName('changes', index.edition.changes), changes],
    ...drugs.map(({ id, text }) => [`drugs/${fileName(id, sha256Hex(text))}`, text] as const),
    ...tables.map(({ id, text }) => [`bands/${fileName(id, sha256Hex(text))}`, text] as const),
    ...regimens.map((regimen) => [`regimens/${fileName(regimen.id, regimen.hash)}`, ownText(regimen)] as const),
  ])
}

/**
 * 64 hexadecimal digits over every regimen with all it joins, every drug and every table, whether a regimen uses it or not,
 * and what is named without dosing. Not over the policy: that is the hospital's own, and every order and print names it.
 */
export function hashOfLibrary({
  regimens,
  drugs,
  bandTables,
  named,
}: Omit<LibraryContent, 'policy' | 'drugAliases' | 'changes'>): string {
  const hashes = Object.fromEntries(regimens.map(({ id, hash }) => [id, hash]))
  const byId = (list: readonly (Drug | BandTable)[]) => Object.fromEntries(list.map((part) => [part.id, part]))
  return sha256Hex(canonicalJson({ regimens: hashes, drugs: byId(drugs), bandTables: byId(bandTables), named }))
}

/** The regimen without what it joins. */
function ownText(regimen: Regimen): string {
  return JSON.stringify({
    ...regimen,
    drugs: undefined,
    countedDrugs: undefined,
    bandTables: undefined,
    hash: undefined,
  })
}
