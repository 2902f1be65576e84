import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export const BUDGET_IN_BYTES = 115_000

/** Chunks of the words that each language is drawn with; what a language says later is no part of them. */
const LANGUAGES = ['en', 'zh']

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/**
 * The gzipped JavaScript a person waits for before the first dose can be read: the entry, all that it imports, and the
 * heavier of the languages with all that it imports. Whatever else there is the page asks for by `import()` once it
 * stands; that the first dose does without it is proved by the journey of the same name.
 */
export function budget(dist = 'dist'): { readonly table: string; readonly total: number; readonly isWithin: boolean } {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const weigh = (file: string): number => weightOf(readFileSync(join(dist, file)))
  const sum = (files: readonly string[]): number => files.reduce((bytes, file) => bytes + weigh(file), 0)

  const page = needed(manifest, ({ isEntry }) => isEntry === true)
  const languages = LANGUAGES.map((language) => needed(manifest, ({ name }) => name === language))
  // a chunk that is renamed must not drop out of the sum unseen
  if (page.size === 0 || languages.some(({ size }) => size === 0))
    throw new Error(`${dist}: the entry or a language is not in the manifest`)
  const extras = languages.map((files) => [...files].filter((file) => !page.has(file)))
  const [heaviest = []] = extras.toSorted((a, b) => sum(b) - sum(a))

  const rows = [...page, ...heaviest]
    .map((file) => ({ file, bytes: weigh(file) }))
    .toSorted((a, b) => b.bytes - a.bytes)
  const total = rows.reduce((bytes, row) => bytes + row.bytes, 0)
  const table = [...rows, { file: `total (at most ${String(BUDGET_IN_BYTES)})`, bytes: total }]
    .map((row) => `${String(row.bytes).padStart(8)}  ${row.file}`)
    .join('\n')
  return { table, total, isWithin: total <= BUDGET_IN_BYTES }
}

export function weightOf(content: Buffer): number {
  return gzipSync(content, { level: 9 }).length
}

/** The scripts of all chunks that are wanted, with those they import, and so on. */
function needed(manifest: Manifest, isWanted: (chunk: Chunk) => boolean): ReadonlySet<string> {
  const files = new Set<string>()
  const collect = (chunk: Chunk | undefined): void => {
    if (!chunk || files.has(chunk.file)) return
    if (chunk.file.endsWith('.js')) files.add(chunk.file)
    for (const imported of chunk.imports ?? []) collect(manifest[imported])
  }
  for (const chunk of Object.values(manifest)) if (isWanted(chunk)) collect(chunk)
  return files
}

if (import.meta.filename === process.argv[1]) {
  const result = budget(process.argv[2])
  process.stdout.write(`${result.table}\n`)
  if (!result.isWithin) process.exitCode = 1
}
