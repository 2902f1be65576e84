import { sha256Hex } from '../quantities/sha256Hex.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Regimen, RegimenFile } from '../regimen/regimen.ts'
import { hashOfRegimen } from './joinRegimen.ts'
import { LibraryError } from './libraryError.ts'
import {
  fileName,
  hashOfIndex,
  INDEX_FORM,
  type HashedIndex,
  type LibraryIndex,
  type PublishedShelf,
} from './libraryIndex.ts'
import { fromColumns } from './shelfColumns.ts'

const FOLDER = 'library/'
const INDEX = 'index.json'
/** A tab of an older release must not dose from files of a newer form, however sound they are. */
const SCHEMA_VERSION = 2

type Hashes = Readonly<Record<string, { readonly hash: string }>>

let index: Promise<LibraryIndex> | null = null
const regimens = new Map<string, Promise<Regimen>>()

/** Summaries of all regimens, and the shipped policy. Rejects with a LibraryError; a later call then tries again. */
export function loadIndex(): Promise<LibraryIndex> {
  index ??= fetchIndex().catch((error: unknown) => {
    index = null
    throw error
  })
  return index
}

/**
 * One regimen with its drugs. Rejects with a LibraryError: files that are not together, to the last character, what the
 * index names are refused whole, because a changed amount in one would dose a patient.
 */
export function loadRegimen(id: string): Promise<Regimen> {
  const known = regimens.get(id)
  if (known) return known
  const loading = fetchRegimen(id).catch((error: unknown) => {
    regimens.delete(id)
    throw error
  })
  regimens.set(id, loading)
  return loading
}

/** Forgets what was loaded: a test begins as a page does. */
export function forgetLibrary(): void {
  index = null
  regimens.clear()
}

async function fetchIndex(): Promise<LibraryIndex> {
  const first = await fetchText(INDEX)
  const { shelf: hash, ...rest } = prove(INDEX, () => {
    const { index: own, hash: whole } = JSON.parse(first) as HashedIndex
    return own.form === INDEX_FORM && hashOfIndex(own) === whole && own
  })
  const { columns, ...parts } = JSON.parse(await fetchProved('shelf', hash)) as PublishedShelf
  return { ...rest, ...parts, regimens: fromColumns(columns, rest.edition.count) as LibraryIndex['regimens'] }
}

/**
 * The text of a file of the library that is named and proved by the hash of its text. Rejects with a LibraryError.
 * @param hash 64 hexadecimal digits, from a file that was itself proved
 */
export async function fetchProved(name: string, hash: string): Promise<string> {
  const text = await fetchText(fileName(name, hash))
  return prove(name, () => sha256Hex(text) === hash && text)
}

async function fetchRegimen(id: string): Promise<Regimen> {
  const { regimens: summaries, drugs, bandTables } = await loadIndex()
  const summary = summaries.find((candidate) => candidate.id === id)
  if (!summary) throw new LibraryError('unknown', id)
  const { drugIds, joins, hash } = summary
  const [[own = ''], used, counted, tables] = await Promise.all([
    fetchEach('regimens/', [id], { [id]: summary }),
    fetchEach('drugs/', drugIds, drugs),
    fetchEach('drugs/', joins.countedDrugs, drugs),
    fetchEach('bands/', joins.bandTables, bandTables),
  ])
  return prove(id, () => {
    // only the hash over the whole makes it what its type says
    const content = {
      ...(JSON.parse(own) as RegimenFile),
      drugs: byId<Drug>(drugIds, used),
      countedDrugs: byId<Drug>(joins.countedDrugs, counted),
      bandTables: tables.map((text) => JSON.parse(text) as BandTable),
      hash,
    }
    return content.schemaVersion === SCHEMA_VERSION && content.id === id && hashOfRegimen(content) === hash && content
  })
}

function fetchEach(folder: string, ids: readonly string[], shelved: Hashes): Promise<readonly string[]> {
  return Promise.all(ids.map((id) => fetchText(fileName(folder + id, shelved[id]?.hash ?? ''))))
}

function byId<T>(ids: readonly string[], texts: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.map((id, place) => [id, JSON.parse(texts[place] ?? '') as T]))
}

/** The build checked the content it hashed: the same hash here means the same, checked content. All else is corrupt. */
function prove<T>(subject: string, read: () => T | false): T {
  try {
    const value = read()
    if (value !== false) return value
  } catch {
    // a text that is no JSON, or holds something of another shape
  }
  throw new LibraryError('corrupt', subject)
}

async function fetchText(file: string): Promise<string> {
  try {
    // Asked of the server again, or an old index would name files that a new release no longer has.
    const cache = file === INDEX ? 'no-cache' : 'default'
    const response = await fetch(new URL(FOLDER + file, document.baseURI), { cache })
    if (response.ok) return await response.text()
  } catch {
    // said below
  }
  throw new LibraryError('unreachable', file)
}
