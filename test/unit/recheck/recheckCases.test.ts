import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recheckOrder, type Rechecked } from '../../../src/recheck/recheckOrder.ts'
import { type CaseFile, parseCaseFile } from '../../cases/caseFile.ts'
import { loadCaseLibrary, orderFor, regimenOf } from '../../cases/planCase.ts'

const folder = 'test/cases'
const library = loadCaseLibrary()
const regimens = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ id: entry.name, files: readdirSync(join(folder, entry.name)) }))

const read = (id: string, file: string): CaseFile => parseCaseFile(readFileSync(join(folder, id, file), 'utf8'))

/** What the second engine makes of a case, through JSON: it sees files and nothing else. */
function recheckCase(id: string, worked: CaseFile): readonly Rechecked[] {
  const order: unknown = JSON.parse(JSON.stringify(orderFor(library, id, worked.given)))
  const regimen: unknown = JSON.parse(JSON.stringify(regimenOf(library, id)))
  const { administrations, doubt } = recheckOrder(order, regimen)
  expect(doubt).toBeNull()
  return administrations
}

const shown = ({ date, start, outcome }: Rechecked): string =>
  `${outcome.kind === 'dose' ? `${outcome.amount} ${outcome.unit}` : outcome.kind} on ${String(date)} at ${String(start)}`

describe.each(regimens)('the second engine on the hand-worked cases of $id', ({ id, files }) => {
  test.each(files)('%s', (file) => {
    const worked = read(id, file)
    const own = recheckCase(id, worked)
    for (const want of worked.expected.administrations) {
      const got = own.find((each) => each.id === want.id)
      const [date, start] = want.start === null ? [want.date, null] : want.start.split('T')
      const dose = 'refused' in want ? 'none' : `${want.rounded} ${want.unit ?? 'mg'}`
      expect(got && shown(got), want.id).toBe(`${dose} on ${String(date)} at ${String(start)}`)
    }
    const mustHaveNone = worked.expected.noDoses === undefined ? [] : own
    expect(mustHaveNone.filter(({ outcome }) => outcome.kind !== 'none')).toEqual([])
    const whole = worked.expected.others === 'none' ? own : []
    const current = whole.filter((each) => each.id.includes(`@C${worked.given.currentCycle}D`)).map((each) => each.id)
    const listed = new Set(worked.expected.administrations.map((each) => each.id))
    expect(current.filter((each) => !listed.has(each))).toEqual([])
  })
})

test('there are cases to check, and all of them are', () => {
  expect(regimens.flatMap(({ files }) => files).length).toBeGreaterThanOrEqual(180)
})
