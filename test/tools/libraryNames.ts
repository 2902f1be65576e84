import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName, type HashedIndex, type PublishedShelf, type RegimenSummary } from '../../src/library/libraryIndex.ts'
import { fromColumns } from '../../src/library/shelfColumns.ts'

/** What a built library says of itself: its index, the name of its shelf, and of a regimen of it the files it is made of. */
export function libraryNames(folder: string) {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const { index } = read('index.json') as HashedIndex
  const shelf = fileName('shelf', index.shelf)
  const { columns, drugs, bandTables } = read(shelf) as PublishedShelf
  const summaries = fromColumns(columns, index.edition.count) as readonly RegimenSummary[]
  const summaryOf = (place: number) => {
    const summary = summaries[place]
    if (!summary) throw new Error(`no regimen at ${String(place)}`)
    const { id, title, hash, drugIds, joins } = summary
    const files = [
      `regimens/${fileName(id, hash)}`,
      ...[...drugIds, ...joins.countedDrugs].map((drug) => `drugs/${fileName(drug, drugs[drug]?.hash ?? '')}`),
      ...joins.bandTables.map((table) => `bands/${fileName(table, bandTables[table]?.hash ?? '')}`),
    ]
    return { id, title, files }
  }
  return { index, shelf, summaryOf }
}
