import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findDuplicateKey } from '../../../src/quantities/findDuplicateKey.ts'
import { faultText, readShelves } from '../../../src/commands/readShelves.ts'
import { libraryFiles } from '../../../src/commands/shelvesPlugin.ts'
import { DRUG_IDS, REGIMEN_IDS, regimensGiving } from '../../examples/shelfFiles.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelves-'))
  cpSync('regimens', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a folder of regimens', () => {
  it('is read whole when nothing is wrong', () => {
    const { regimens, drugs, policy, library, faults } = readShelves(folder)
    expect([policy?.name, library?.schemaVersion, faults]).toEqual(['Dosewright', 1, []])
    expect(idsOf(regimens)).toEqual(REGIMEN_IDS)
    expect(idsOf(drugs)).toEqual(DRUG_IDS)
  })

  it.each([
    [
      'a wrong dose',
      'bha-induction.json',
      '"value": "1.3"',
      '"value": "13"',
      'totals[0].min: bortezomib adds up to 26',
    ],
    ['a value of the wrong kind', 'bha-induction.json', '"value": "1.3"', '"value": 1.3', 'items[0].dose.amount.value'],
    ['broken JSON', 'bha-induction.json', '{', '', 'JSON'],
    [
      'a dose written twice',
      'bha-induction.json',
      '"value": "1.3"',
      '"value": "1.3", "value": "1.3"',
      'the key value stands twice',
    ],
    [
      'an id that is not its name',
      'bha-induction.json',
      '"id": "bha-induction"',
      '"id": "bha"',
      'id: the file is not named bha.json',
    ],
  ])('loses a file with %s, names the place, and keeps the rest', (_what, name, from, to, message) => {
    edit(name, from, to)
    const { regimens, faults } = readShelves(folder)
    expect(idsOf(regimens)).toEqual(REGIMEN_IDS.filter((id) => id !== 'bha-induction'))
    expect(faults.map(faultText).join('\n')).toContain(join(folder, name))
    expect(faults.map(faultText).join('\n')).toContain(message)
  })

  it('loses every regimen that uses a drug with a fault, and no other', () => {
    edit('drugs/idarubicin.json', '"increment": "0.1"', '"increment": "0"')
    const { regimens, faults } = readShelves(folder)
    const lost = regimensGiving('idarubicin')
    expect(lost).toContain('bha-consolidation-idarubicin')
    expect(lost).not.toContain('mac-mitoxantrone-liposome')
    expect(idsOf(regimens)).toEqual(REGIMEN_IDS.filter((id) => !lost.includes(id)))
    const [own, ...others] = faults
    expect(own).toMatchObject({ file: join(folder, 'drugs/idarubicin.json'), path: 'rounding[0].increment' })
    // the items that give it, and what is named beside a regimen that is lost
    const [items, named] = [
      others.filter(({ path }) => path.startsWith('items')),
      others.filter(({ path }) => path.startsWith('entries')),
    ]
    expect(items.length + named.length).toBe(others.length)
    expect([...new Set(items.map(({ file }) => file))]).toEqual(lost.map((id) => join(folder, `${id}.json`)))
    for (const { path } of items) expect(path).toMatch(/^items\[\d+\].*\bdrug$/)
    for (const { path } of named) expect(path).toMatch(/^entries\[\d+\]\.seeAlso\b/)
  })

  it('has no policy when its policy is wrong', () => {
    edit('policy.json', '"mosteller"', '7')
    expect(readShelves(folder)).toMatchObject({ policy: null, faults: [{ path: 'bsaFormula' }] })
  })

  it('refuses a file too long to be a regimen', () => {
    writeFileSync(join(folder, 'long.json'), `"${'x'.repeat(200_001)}"`)
    expect(readShelves(folder).faults.map(({ message }) => message)).toEqual(['longer than 200000 bytes'])
  })

  it('has no library when the file that names it is wrong', () => {
    edit('library.json', '"version": "1.', '"version": "0.')
    expect(readShelves(folder)).toMatchObject({ library: null, faults: [{ path: 'version' }] })
  })

  it('does not ship with a fault', () => {
    const published = [...libraryFiles(folder).keys()]
    expect(published).toContain('index.json')
    for (const id of REGIMEN_IDS) expect(published.join(' ')).toContain(`${id}.`)
    edit('he072-q2w.json', '"affects": "dose"', '"affects": "dose", "defaultOption": "70"')
    expect(() => libraryFiles(folder)).toThrow('choices[0].defaultOption')
  })
})

describe('a key that stands twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', 'a'],
    ['{"a":{"b":1},"c":[{"d":1,"d":1}]}', 'd'],
    [String.raw`{"a":1,"\u0061":2}`, 'a'],
    [String.raw`{"x":"{\"a\":1,\"a\":2}","y":["a","a"]}`, null],
    ['{"a":{"a":{"a":1}},"b":{"a":"a"}}', null],
    ['[{"a":1},{"a":1}]', null],
  ])('in %s is %o', (text, key) => {
    expect(findDuplicateKey(text)).toBe(key)
  })
})

function idsOf(files: readonly { readonly id: string }[]): readonly string[] {
  return files.map(({ id }) => id).sort()
}

function edit(name: string, from: string, to: string): void {
  const text = readFileSync(join(folder, name), 'utf8')
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
  writeFileSync(join(folder, name), text.replace(from, to))
}
