import type { Regimen } from '../regimen/regimen.ts'
import { hashOfRegimen } from './joinRegimen.ts'
import { LibraryError } from './libraryError.ts'
import { hashOfIndex, type LibraryIndex, shardName, type HashedIndex } from './libraryIndex.ts'

const FOLDER = 'library/'
const INDEX = 'index.json'
/** A tab of an older release must not dose from files of a newer form, however sound they are. */
const SCHEMA_VERSION = 2

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
 * One regimen with its drugs. Rejects with a LibraryError: a file that is not, to the last character, what the index
 * names is refused whole, because a changed amount in it would dose a patient.
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
  const content = await fetchJson(INDEX)
  if (!isHashedIndex(content)) throw new LibraryError('corrupt', INDEX)
  return content.index
}

async function fetchRegimen(id: string): Promise<Regimen> {
  const { regimens: summaries } = await loadIndex()
  const summary = summaries.find((candidate) => candidate.id === id)
  if (!summary) throw new LibraryError('unknown', id)
  const content = await fetchJson(shardName(summary))
  if (!isRegimen(content, summary)) throw new LibraryError('corrupt', id)
  return content
}

async function fetchJson(file: string): Promise<unknown> {
  let response: Response
  try {
    // Asked of the server again, or an old index would name files that a new release no longer has.
    const cache = file === INDEX ? 'no-cache' : 'default'
    response = await fetch(new URL(FOLDER + file, document.baseURI), { cache })
  } catch {
    throw new LibraryError('unreachable', file)
  }
  if (!response.ok) throw new LibraryError('unreachable', file)
  try {
    return await response.json()
  } catch {
    throw new LibraryError('corrupt', file)
  }
}

/** The build checked the index it hashed; the same hash here means the same, checked content. */
function isHashedIndex(value: unknown): value is HashedIndex {
  if (!isObject(value) || !isObject(value['index'])) return false
  return value['hash'] === hashOfIndex(value['index'])
}

/** The build checked the content it hashed; the same hash here means the same, checked content. */
function isRegimen(value: unknown, { id, hash }: { readonly id: string; readonly hash: string }): value is Regimen {
  if (!isObject(value) || value['schemaVersion'] !== SCHEMA_VERSION) return false
  return value['id'] === id && value['hash'] === hash && hashOfRegimen(value) === hash
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
