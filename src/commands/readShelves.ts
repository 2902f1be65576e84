import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkNamed } from '../library/checkNamed.ts'
import { drugAliasesSchema } from '../library/drugAliasesSchema.ts'
import { joinRegimen } from '../library/joinRegimen.ts'
import type { LibraryFile } from '../library/libraryEdition.ts'
import { libraryFileSchema } from '../library/libraryFileSchema.ts'
import type { LibraryIndex } from '../library/libraryIndex.ts'
import type { NamedFile } from '../library/named.ts'
import { namedSchema } from '../library/namedSchema.ts'
import type { Policy } from '../order/policy.ts'
import { policySchema } from '../order/policySchema.ts'
import { findDuplicateKey } from '../quantities/findDuplicateKey.ts'
import type { z } from '../quantities/zodSetup.ts'
import type { BandTable } from '../regimen/bandTable.ts'
import { bandTableSchema } from '../regimen/bandTableSchema.ts'
import { checkTexts } from '../regimen/checks/checkTexts.ts'
import { crossCheckDrug, crossCheckRegimen } from '../regimen/crossChecks.ts'
import type { Drug } from '../regimen/drug.ts'
import { drugSchema } from '../regimen/drugSchema.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { regimenSchema } from '../regimen/regimenSchema.ts'

/** Where a data file is wrong. A file with one fault is refused whole; the others still stand. */
export interface ShelfFault {
  readonly file: string
  /** `items[1].dose.amount.value`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

export interface Shelves {
  /** null when policy.json itself has a fault. */
  readonly policy: Policy | null
  /** null when library.json itself has a fault. */
  readonly library: LibraryFile | null
  readonly drugs: readonly Drug[]
  readonly bandTables: readonly BandTable[]
  readonly regimens: readonly Regimen[]
  /** null when the folder has none, or it has a fault. */
  readonly named: NamedFile | null
  /** Names that only lead a search to a drug; none where the folder has no such file. */
  readonly drugAliases: LibraryIndex['drugAliases']
  readonly faults: readonly ShelfFault[]
}

export const LIBRARY_FILE = 'library.json'

const LONGEST_FILE = 200_000 // bytes; the largest shipped file has a tenth of that

/** Reads, checks and joins every regimen of a folder (regimens/*.json, with drugs/, bands/, policy, library and named.json). */
export function readShelves(folder = 'regimens'): Shelves {
  const faults: ShelfFault[] = []
  const drugs = files(join(folder, 'drugs')).flatMap((file) =>
    keep(faults, file, read(file, drugSchema), (drug) => [...named(file, drug.id), ...crossCheckDrug(drug)]),
  )
  const bandTables = files(join(folder, 'bands')).flatMap((file) =>
    keep(faults, file, read(file, bandTableSchema), (table) => [...named(file, table.id), ...checkTexts(table)]),
  )
  const policyFile = join(folder, 'policy.json')
  const namedFile = join(folder, 'named.json')
  const [policy = null] = keep(faults, policyFile, read(policyFile, policySchema), () => [])
  const libraryFile = join(folder, LIBRARY_FILE)
  const [library = null] = keep(faults, libraryFile, read(libraryFile, libraryFileSchema), () => [])
  const regimens = files(folder)
    .filter((file) => ![policyFile, libraryFile, namedFile].includes(file))
    .flatMap((file) =>
      keep(faults, file, read(file, regimenSchema), (regimen) => [
        ...named(file, regimen.id),
        ...crossCheckRegimen(regimen, drugs),
      ]),
    )
    .map((file) => joinRegimen(file, drugs, bandTables))
  const ids = new Set(regimens.map(({ id }) => id))
  const [namedEntries = null] = existsSync(namedFile)
    ? keep(faults, namedFile, read(namedFile, namedSchema), (file) => checkNamed(file, ids))
    : []
  const [aliases] = files(join(folder, 'search'))
    .filter((file) => basename(file) === 'drugAliases.json')
    .flatMap((file) => keep(faults, file, read(file, drugAliasesSchema), () => []))
  return {
    policy,
    library,
    drugs,
    bandTables,
    regimens,
    named: namedEntries,
    drugAliases: aliases?.drugs ?? {},
    faults,
  }
}

/** One line a fault, for a terminal. */
export function faultText({ file, path, message }: ShelfFault): string {
  return path === '' ? `${file}: ${message}` : `${file}: ${path}: ${message}`
}

type Reading<T> = { readonly value: T } | { readonly faults: readonly Omit<ShelfFault, 'file'>[] }

function keep<T>(
  faults: ShelfFault[],
  file: string,
  reading: Reading<T>,
  check: (value: T) => readonly Omit<ShelfFault, 'file'>[],
): readonly T[] {
  const found = 'faults' in reading ? reading.faults : check(reading.value)
  faults.push(...found.map(({ path, message }) => ({ file, path, message })))
  return found.length === 0 && 'value' in reading ? [reading.value] : []
}

function read<T>(file: string, schema: z.ZodType<T>): Reading<T> {
  const refuse = (message: string): Reading<T> => ({ faults: [{ path: '', message }] })
  let content: unknown
  try {
    if (statSync(file).size > LONGEST_FILE) return refuse(`longer than ${String(LONGEST_FILE)} bytes`)
    const text = readFileSync(file, 'utf8')
    content = JSON.parse(text)
    const twice = findDuplicateKey(text)
    if (twice !== null) return refuse(`the key ${twice} stands twice in one object`)
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'cannot be read')
  }
  const parsed = schema.safeParse(content)
  return parsed.success
    ? { value: parsed.data }
    : { faults: parsed.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key)}]` : `${text}${text === '' ? '' : '.'}${String(key)}`,
    '',
  )
}

/** A file is found by its name: the id in it must be the same. */
function named(file: string, id: string): Omit<ShelfFault, 'file'>[] {
  return basename(file, '.json') === id ? [] : [{ path: 'id', message: `the file is not named ${id}.json` }]
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(folder, entry.name))
    .sort()
}
