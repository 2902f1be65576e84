import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = 'regimens'
/** What lies beside the regimens without being one. */
const OTHERS = ['policy', 'named', 'library']

/** What lies on the shelves by the names of the files alone: a test does not let the code it tests count for it. */
export const REGIMEN_IDS: readonly string[] = idsIn(FOLDER).filter((id) => !OTHERS.includes(id))
export const DRUG_IDS: readonly string[] = idsIn(join(FOLDER, 'drugs'))

/** Regimens whose file, read as text, gives this drug in an item. */
export function regimensGiving(drug: string): readonly string[] {
  const given = new RegExp(`"drug":\\s*"${drug}"`)
  return REGIMEN_IDS.filter((id) => given.test(readFileSync(join(FOLDER, `${id}.json`), 'utf8')))
}

function idsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort()
}
