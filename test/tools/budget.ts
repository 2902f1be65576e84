import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET_IN_BYTES = 115_000

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** The gzipped JavaScript a person waits for before the first dose: the entry, what it imports, and one language. */
export function budget(dist = 'dist'): { readonly table: string; readonly total: number; readonly isWithin: boolean } {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const files = new Set<string>()
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) collect(manifest, name, files)
  const weigh = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length

  // both languages are loaded lazily, but a dose cannot be read without one of them: the heavier counts
  const languages = Object.keys(manifest)
    .filter((name) => /^src\/wording\//.test(name))
    .map((name) => {
      const needed = new Set<string>()
      collect(manifest, name, needed)
      const extra = [...needed].filter((file) => !files.has(file))
      return { extra, bytes: extra.reduce((sum, file) => sum + weigh(file), 0) }
    })
  const heaviest = languages.toSorted((a, b) => b.bytes - a.bytes)[0]
  for (const file of heaviest?.extra ?? []) files.add(file)

  const rows = [...files].map((file) => ({ file, bytes: weigh(file) })).toSorted((a, b) => b.bytes - a.bytes)
  const total = rows.reduce((sum, row) => sum + row.bytes, 0)
  const table = [...rows, { file: `total (at most ${String(BUDGET_IN_BYTES)})`, bytes: total }]
    .map((row) => `${String(row.bytes).padStart(8)}  ${row.file}`)
    .join('\n')
  return { table, total, isWithin: total > 0 && total <= BUDGET_IN_BYTES }
}

function collect(manifest: Manifest, name: string, into: Set<string>): void {
  const chunk = manifest[name]
  if (!chunk || into.has(chunk.file)) return
  if (chunk.file.endsWith('.js')) into.add(chunk.file)
  for (const imported of chunk.imports ?? []) collect(manifest, imported, into)
}

if (import.meta.filename === process.argv[1]) {
  const result = budget(process.argv[2])
  process.stdout.write(`${result.table}\n`)
  if (!result.isWithin) process.exitCode = 1
}
