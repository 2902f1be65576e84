import { readFileSync } from 'node:fs'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { type RegimenSummary, type Searched, summarise } from '../../../src/library/libraryIndex.ts'
import type { NamedSummary } from '../../../src/library/namedSummary.ts'
import type { Bilingual } from '../../../src/evidence/bilingual.ts'

type MadeRegimen = Pick<
  RegimenSummary,
  'id' | 'title' | 'aliases' | 'disease' | 'cites' | 'registrations' | 'cycleLength' | 'ages'
> & { readonly drugs: readonly string[] }

interface MadeShelf {
  readonly drugs: Readonly<Record<string, Bilingual>>
  readonly regimens: readonly MadeRegimen[]
  readonly named: readonly {
    readonly id: string
    readonly title: string
    readonly aliases: readonly string[]
    readonly cite: string
  }[]
}

/** The shipped library alone. */
export function shippedIndex(): Searched {
  const { regimens, drugAliases, faults } = readShelves('regimens')
  if (faults.length > 0) throw new Error('the shelves have faults')
  return { regimens: regimens.map(summarise), named: [], drugAliases }
}

/**
 * The shipped library, and from a made one what it does not hold yet: names, drugs and publications of regimens that are
 * on their way to the shelf. A shipped id, or one that begins with it (`-a`, `-b`), puts the made entry out.
 */
export function wholeIndex(): Searched {
  const shipped = shippedIndex()
  const made = JSON.parse(readFileSync('test/unit/library/madeShelf.json', 'utf8')) as MadeShelf
  const isShipped = (id: string): boolean =>
    [...shipped.regimens, ...shipped.named].some((each) => isSameOrSplit(each.id, id))
  return {
    ...shipped,
    regimens: [
      ...shipped.regimens,
      ...made.regimens.filter(({ id }) => !isShipped(id)).map((regimen) => summaryOf(regimen, made.drugs)),
    ],
    named: [...shipped.named, ...made.named.filter(({ id }) => !isShipped(id)).map(namedOf)],
  }
}

export function isSameOrSplit(id: string, wanted: string): boolean {
  return id === wanted || /^-[a-z]$|^-(?:with|without)\b/.test(id.startsWith(wanted) ? id.slice(wanted.length) : '')
}

function summaryOf({ drugs, ...regimen }: MadeRegimen, names: MadeShelf['drugs']): RegimenSummary {
  const drugNames = drugs.map((id) => names[id] ?? { en: id, zh: id })
  return {
    ...regimen,
    version: '1.0.0',
    drugIds: drugs,
    drugNames,
    treatment: drugs,
    asks: [],
    joins: { countedDrugs: [], bandTables: [] },
    hash: '0'.repeat(64),
  }
}

function namedOf({ id, title, aliases, cite }: MadeShelf['named'][number]): NamedSummary {
  const text = { en: title, zh: title }
  const at = [{ cite, place: 'Discussion' }]
  return { id, kind: 'regimen', title: text, aliases, drugs: [], why: { en: 'no dose', zh: '无剂量' }, at, seeAlso: [] }
}
