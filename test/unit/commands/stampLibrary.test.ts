import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { libraryFiles } from '../../../src/commands/shelvesPlugin.ts'
import { stampLibrary } from '../../../src/commands/stampLibrary.ts'
import { hashOfLibrary } from '../../../src/library/buildLibrary.ts'
import { compareVersions } from '../../../src/library/compareVersions.ts'
import type { LibraryFile } from '../../../src/library/libraryEdition.ts'
import { libraryFileSchema } from '../../../src/library/libraryFileSchema.ts'

vi.setConfig({ testTimeout: 30_000 }) // the whole library is read, on a busy machine
const OLD = 'a'.repeat(64)
const NEW = 'b'.repeat(64)
const change = (version: string, date = '2026-11-26') => ({ version, date, change: { en: 'More.', zh: '新增。' } })
const file = (version: string, hash = OLD): LibraryFile => ({
  schemaVersion: 1,
  version,
  hash,
  changes: [change(version)],
})

describe('the library by name', () => {
  it('is the one that is shipped: its hash is that of the files beside it', () => {
    const shelves = readShelves()
    // when this fails: raise the version in regimens/library.json, say what changed, and run "npm run library"
    expect(shelves.library?.hash).toBe(hashOfLibrary(shelves))
  })

  it.each([
    ['a time of a regimen', 'bha-induction.json', '"09:00"', '"09:30"'],
    ['a drug', 'drugs/epirubicin.json', '"version": "', '"version": "9'],
    ['a table of dose bands', 'bands/nhs-england-1-mg-per-ml.json', '"version": "', '"version": "9'],
  ])('is not built while %s has changed and its hash has not', (_what, name, from, to) => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'))
    cpSync('regimens', folder, { recursive: true })
    expect(() => libraryFiles(folder, true)).not.toThrow()
    const text = readFileSync(join(folder, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, name), text.replace(from, to))
    expect(() => libraryFiles(folder, true)).toThrow('npm run library')
    expect(() => libraryFiles(folder)).not.toThrow() // as in development
    rmSync(folder, { recursive: true })
  })
})

describe('npm run library', () => {
  it('writes the hash when the version was raised, when nothing was committed, and when nothing changed', () => {
    const text = JSON.stringify(file('1.1.0'))
    for (const committed of [file('1.0.9'), null, file('1.1.0', NEW), file('1.1.0', '0'.repeat(64))])
      expect(stampLibrary(text, file('1.1.0'), NEW, committed)).toEqual({ text: text.replace(OLD, NEW) })
  })

  it.each(['1.1.0', '1.0.10', '0.9.9'])(
    'does not when the files changed and the version is still or again %s',
    (own) => {
      const stamped = stampLibrary(JSON.stringify(file(own)), file(own), NEW, file('1.1.0'))
      expect(stamped).toMatchObject({ complaint: expect.stringContaining('since version 1.1.0') as string })
    },
  )
})

describe('library.json', () => {
  it.each([
    ['a version that is not of its newest change', { version: '1.0.1' }, 'version'],
    ['an older change above a newer one', { changes: [change('1.1.0'), change('1.10.0')] }, 'changes.1.version'],
    ['a version twice', { changes: [change('1.1.0'), change('1.1.0')] }, 'changes.1.version'],
    ['an earlier date above', { changes: [change('1.1.0'), change('1.0.0', '2026-11-27')] }, 'changes.1.date'],
    ['a day that is not', { changes: [change('1.1.0', '2026-02-30')] }, 'changes.0.date'],
    ['one language', { changes: [{ ...change('1.1.0'), change: { en: 'More.' } }] }, 'changes.0.change.zh'],
    ['no change', { changes: [] }, 'changes'],
    ['no whole hash', { hash: 'abc' }, 'hash'],
  ])('with %s is refused', (_what, wrong, path) => {
    const read = libraryFileSchema.safeParse({ ...file('1.1.0'), ...wrong })
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })

  it('with several versions of one day, newest first, is read', () => {
    const changes = [change('1.10.0'), change('1.9.2'), change('1.9.1', '2026-01-01')]
    expect(libraryFileSchema.safeParse({ ...file('1.10.0'), changes }).success).toBe(true)
  })
})

it.each([
  ['1.10.0', '1.9.2', 1],
  ['1.9.2', '1.10.0', -1],
  ['2.0.0', '1.99.99', 1],
  ['1.0.0', '1.0.0', 0],
] as const)('of the versions %s and %s the later is known', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
})
