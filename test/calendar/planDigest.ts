import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCaseLibrary, planCase } from '../cases/planCase.ts'
import { parseCaseFile } from '../cases/caseFile.ts'

/** Prints the machine's time zone and one digest over the plans of every hand-worked case. Run in several zones. */
const folder = join(import.meta.dirname, '../cases')
const library = loadCaseLibrary()
const hash = createHash('sha256')
let plans = 0
for (const id of Object.keys(library.regimens).toSorted()) {
  for (const file of readdirSync(join(folder, id)).toSorted()) {
    hash.update(JSON.stringify(planCase(library, id, parseCaseFile(readFileSync(join(folder, id, file), 'utf8')))))
    plans += 1
  }
}
console.log(
  JSON.stringify({ offset: new Date('2026-11-23T12:00:00Z').getTimezoneOffset(), plans, digest: hash.digest('hex') }),
)
