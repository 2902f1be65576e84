import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultText, readShelves } from '../../../src/commands/readShelves.ts'
import { checkNamed } from '../../../src/library/checkNamed.ts'
import type { NamedEntry, NamedFile } from '../../../src/library/named.ts'
import { namedSchema } from '../../../src/library/namedSchema.ts'

const shelves = readShelves()
const entries = shelves.named?.entries ?? []
const entryOf = (id: string): NamedEntry | undefined => entries.find((entry) => entry.id === id)

const PLACE = { source: 'paper', place: 'Table 1' }
const WHY = { en: 'No dose is given.', zh: '未给出剂量。' }
const DRUG: NamedEntry = {
  id: 'substance',
  kind: 'drug',
  title: { en: 'substance', zh: '某药' },
  aliases: [],
  drugs: [],
  why: WHY,
  at: [PLACE],
}
const REGIMEN: NamedEntry = {
  ...DRUG,
  id: 'mixture',
  kind: 'regimen',
  drugs: [DRUG.title],
  seeAlso: ['dosed'],
}
const FILE: NamedFile = {
  schemaVersion: 1,
  sources: { paper: { cite: 'Somebody A. J 2020;1:1' } },
  entries: [DRUG, REGIMEN],
}
const faultsOf = (file: NamedFile): readonly string[] =>
  checkNamed(file, new Set(['dosed'])).map(({ path, message }) => `${path}: ${message}`)

describe('what the papers name without a dosing', () => {
  it('is on the shelf without a fault, and none of it is a regimen', () => {
    expect(shelves.faults).toEqual([])
    expect(entries.length).toBeGreaterThan(150)
    const dosed = new Set(shelves.regimens.map(({ id }) => id))
    expect(entries.filter(({ id }) => dosed.has(id))).toEqual([])
  })

  it.each([
    ['he072-90', /never given/, /从未给药/],
    ['ha-hht-4-5-cited', /range without a value/, /仅给出范围/],
    ['lipo-mac-selinexor-venetoclax', /doses are not given/, /剂量未给出/],
    ['lipo-bu-semustine-ctx', /no doses are borrowed/, /不从他处套用/],
    ['mac-wei2016', /must not be carried over/, /不得套用/],
    ['tvtg', /has not been read/, /未查阅/],
    ['gemcitabine', /no dose/, /未给出剂量/],
  ])('%s says in both languages why nothing is computed', (id, en, zh) => {
    expect(entryOf(id)?.why.en).toMatch(en)
    expect(entryOf(id)?.why.zh).toMatch(zh)
  })

  it('tells the HAA of the MAC paper apart from that of homoharringtonine, and points to none of its regimens', () => {
    const haa = entryOf('haa-high-dose-cytarabine-aclacinomycin')
    expect(haa?.aliases).toContain('HAA')
    expect(haa?.why.en).toMatch(/^Not the HAA of homoharringtonine/)
    expect(haa?.drugs.map(({ en }) => en)).not.toContain('homoharringtonine')
    expect(haa?.seeAlso).toBeUndefined()
  })

  it.each([
    ['BHA', 'bha', ['quizartinib', 'sorafenib', 'arsenic-trioxide']],
    ['HE072', 'he072', ['nab-paclitaxel', 'vinorelbine', 'gemcitabine', 'apatinib', 'pembrolizumab', 'topotecan']],
    ['MAC', 'mac', ['selinexor', 'busulfan', 'semustine', 'hydroxyurea', 'mercaptopurine', 'valspodar', 'amsacrine']],
    ['children in relapse', 'relapse', ['thiotepa', 'topotecan', 'lenalidomide', 'plerixafor', 'flotetuzumab']],
    ['stem cells', 'stemCells', ['zosuquidar', 'idasanutlin', 'everolimus', 'sabatolimab', 'valproic-acid']],
  ])('names the drugs of the paper on %s that no regimen doses', (_what, source, ids) => {
    for (const id of ids) expect(entryOf(id), id).toMatchObject({ kind: 'drug', drugs: [] })
    for (const id of ids)
      expect(
        entryOf(id)?.at.map((place) => place.source),
        id,
      ).toContain(source)
  })
})

describe('regimens/named.json', () => {
  it('has nothing against a sound file', () => {
    expect(faultsOf(FILE)).toEqual([])
    expect(namedSchema.safeParse(FILE).success).toBe(true)
  })

  it.each<[string, readonly NamedEntry[], string]>([
    ['an id twice', [DRUG, { ...REGIMEN, id: 'substance' }], 'entries[1].id: substance twice'],
    ['the id of a regimen', [{ ...DRUG, id: 'dosed' }], 'entries[0].id: dosed is a regimen with a dosing'],
    ['a drug made of drugs', [{ ...DRUG, drugs: [DRUG.title] }], 'entries[0].drugs: a drug is not made of drugs'],
    ['a regimen without drugs', [{ ...REGIMEN, drugs: [] }], 'entries[0].drugs: a regimen names its drugs'],
    [
      'a place in no source',
      [DRUG, { ...DRUG, id: 'other', at: [{ source: 'toString', place: 'Text' }] }],
      'entries[1].at[0].source: no source toString',
    ],
    ['a regimen that is not there', [{ ...REGIMEN, seeAlso: ['gone'] }], 'entries[0].seeAlso[0]: no regimen gone'],
    ['an alias twice', [{ ...DRUG, aliases: ['X', 'X'] }], 'entries[0].aliases[1]: X twice'],
    [
      'no Chinese',
      [{ ...DRUG, why: { en: 'No dose.', zh: 'No dose.' } }],
      'entries[0].why.zh: the Chinese text has no',
    ],
    ['Chinese for English', [{ ...DRUG, why: { en: '无', zh: '无' } }], 'entries[0].why.en: Chinese characters'],
  ])('is refused with %s', (_what, wrong, message) => {
    expect(faultsOf({ ...FILE, entries: wrong })).toHaveLength(1)
    expect(faultsOf({ ...FILE, entries: wrong })[0]).toContain(message)
  })

  it('is refused with a source that nothing is named in', () => {
    expect(faultsOf({ ...FILE, entries: [] })).toEqual(['sources.paper: no entry is named there'])
  })

  it.each<[string, object]>([
    ['a dose', { ...DRUG, dose: '4' }],
    ['a kind of its own', { ...DRUG, kind: 'protocol' }],
    ['no place', { ...DRUG, at: [] }],
    ['one language', { ...DRUG, why: { en: 'No dose.' } }],
    ['an empty text', { ...DRUG, title: { en: ' ', zh: '某药' } }],
    ['an id that is none', { ...DRUG, id: 'A B' }],
  ])('has no room for %s', (_what, entry) => {
    expect(namedSchema.safeParse({ ...FILE, entries: [entry] }).success).toBe(false)
  })

  it('with a fault is left out whole, with its place; the regimens stand. A folder may have none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'named-'))
    try {
      cpSync('regimens', folder, { recursive: true })
      const file = join(folder, 'named.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"id": "he072-90"', '"id": "he072-q2w"'))
      const wrong = readShelves(folder)
      expect(wrong.named).toBeNull()
      expect(wrong.regimens).toHaveLength(shelves.regimens.length)
      expect(wrong.faults.map(faultText)).toEqual([`${file}: entries[1].id: he072-q2w is a regimen with a dosing`])
      rmSync(file)
      expect(readShelves(folder)).toMatchObject({ named: null, faults: [] })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
