import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelves-'))
  cpSync('regimens', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (content: unknown): void =>
  writeFileSync(join(folder, 'search/drugAliases.json'), JSON.stringify(content))

it('every short name leads to a drug of the shelf, or to one a source names', () => {
  const { drugAliases, drugs, named } = readShelves(folder)
  const known = new Set([...drugs, ...(named?.entries ?? [])].map(({ id }) => id))
  expect(Object.keys(drugAliases).length).toBeGreaterThan(20)
  expect(Object.keys(drugAliases).filter((id) => !known.has(id))).toEqual([])
})

it('a short name more changes the hash of no regimen', () => {
  const before = readShelves(folder).regimens.map(({ hash }) => hash)
  write({ schemaVersion: 1, drugs: { cytarabine: ['made up'] } })
  const after = readShelves(folder)
  expect(after.drugAliases).toEqual({ cytarabine: ['made up'] })
  expect(after.regimens.map(({ hash }) => hash)).toEqual(before)
})

it.each([
  ['an empty list', { cytarabine: [] }],
  ['a name of one letter', { cytarabine: ['A'] }],
  ['an id that can be none', { 'Ara C': ['Ara-C'] }],
])('%s is a fault of the file', (_what, drugs) => {
  write({ schemaVersion: 1, drugs })
  expect(readShelves(folder).faults).toHaveLength(1)
})

it('a folder without short names is whole', () => {
  rmSync(join(folder, 'search'), { recursive: true })
  expect(readShelves(folder)).toMatchObject({ drugAliases: {}, faults: [] })
})
