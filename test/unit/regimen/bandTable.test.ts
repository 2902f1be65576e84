import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { faultText, readShelves } from '../../../src/commands/readShelves.ts'
import { hashOfRegimen, joinRegimen } from '../../../src/library/joinRegimen.ts'
import { bandTableSchema } from '../../../src/regimen/bandTableSchema.ts'
import { REGIMEN_IDS, regimensGiving } from '../../examples/shelfFiles.ts'

const row = (from: string, below: string, band: string) => ({ from, below, band })
const good = {
  schemaVersion: 1,
  id: 'own',
  version: '1.0.0',
  title: { en: 'Own table', zh: '本院表' },
  source: { cite: 'made up for a test' },
  drugs: ['cisplatin', 'vincristine'],
  unit: 'mg',
  withinPercent: '6',
  rows: [row('90', '110', '100'), row('110', '130', '120')],
}

/** `rows.1.from: message` for each fault; none for a table that stands. */
function faultsOf(table: object): string[] {
  const parsed = bandTableSchema.safeParse(table)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const withRows = (...rows: readonly object[]) => faultsOf({ ...good, rows })

describe('a table of dose bands', () => {
  it('stands when its rows ascend without gap or overlap', () => {
    expect(faultsOf(good)).toEqual([])
  })

  it.each([
    ['a gap', [row('90', '110', '100'), row('110.01', '130', '120')], 'rows.1.from: doses between this row'],
    ['an overlap', [row('90', '110', '100'), row('109.99', '130', '120')], 'rows.1.from: some doses lie in this row'],
    ['a row the wrong way round', [row('110', '90', '100')], 'rows.0.below: no dose lies in this row'],
    ['an empty row', [row('110', '110', '110')], 'rows.0.below: no dose lies in this row'],
    ['a band twice', [row('90', '110', '105'), row('110', '130', '105')], 'rows.1.band: bands ascend'],
    ['bands that descend', [row('90', '110', '109'), row('110', '130', '108')], 'rows.1.band: bands ascend'],
    ['a slip of the point', [row('90', '110', '10')], 'rows.0.band: the band is not within 6%'],
  ])('falls with %s', (_what, rows, message) => {
    expect(withRows(...rows).join('; ')).toContain(message)
  })

  it.each([
    // 6% below 90 is 84.6; 6% above 110 is 116.6, and 110 itself is no dose of the row
    ['84.5999', 1],
    ['84.6', 0],
    ['90', 0],
    ['110', 0],
    ['116.5999', 0],
    ['116.6', 1],
  ])('has its band inside the row or near it: %s', (band, faults) => {
    expect(withRows(row('90', '110', band))).toHaveLength(faults)
  })

  it.each([
    ['10', []],
    ['10.1', ['withinPercent: a band lies within 10% of its dose']],
  ])('reaches no further than 10%: %s', (withinPercent, faults) => {
    expect(faultsOf({ ...good, withinPercent })).toEqual(faults)
  })

  it('names a drug once', () => {
    expect(faultsOf({ ...good, drugs: ['cisplatin', 'vincristine', 'cisplatin'] })).toEqual([
      'drugs.2: cisplatin is named twice',
    ])
  })

  it.each([
    ['a number that is none', { rows: [row('ninety', '110', '100')] }],
    ['a number with a trailing zero', { rows: [row('90', '110', '100.0')] }],
    ['a band of nothing', { rows: [row('0', '110', '0')] }],
    ['a limit that is no number', { withinPercent: '6%' }],
    ['a number that is not a text', { rows: [{ from: 90, below: '110', band: '100' }] }],
    ['no rows', { rows: [] }],
    ['no drugs', { drugs: [] }],
    ['a drug that is no id', { drugs: ['Cis platin'] }],
    ['another unit', { unit: 'g' }],
    ['a key nobody knows', { more: true }],
    [
      'more rows than any table has',
      { rows: Array.from({ length: 501 }, (_, i) => row(`${String(i + 1)}`, `${String(i + 2)}`, '1')) },
    ],
  ])('is refused, and nothing is thrown, with %s', (_what, change) => {
    expect(faultsOf({ ...good, ...change }).length).toBeGreaterThan(0)
  })
})

describe('the shipped table', () => {
  const { bandTables, regimens, drugs, faults } = readShelves()
  const [nhs] = bandTables

  it('is the NHS table, for the drugs it names and up to the last row that was read', () => {
    expect(faults).toEqual([])
    expect(bandTables).toHaveLength(1)
    expect(nhs?.drugs.join(' ')).toBe(
      'arsenic-trioxide cisplatin cladribine idarubicin mitomycin vinblastine vincristine',
    )
    expect([nhs?.unit, nhs?.withinPercent, nhs?.rows.length]).toEqual(['mg', '6', 49])
    expect(nhs?.rows[0]).toEqual(row('0.21', '0.23', '0.22'))
    expect(nhs?.rows.at(-1)).toEqual(row('15.49', '16.97', '16'))
  })

  it('has the boundaries √(band × next band), as the printed table has: one differs by 0.01', () => {
    const off = (nhs?.rows ?? []).flatMap(({ below, band }, index) => {
      const next = nhs?.rows[index + 1]
      if (!next) return []
      const middle = Math.sqrt(Number(band) * Number(next.band)).toFixed(2)
      return Math.abs(Number(below) - Number(middle)) < 0.001 ? [] : [`${below} for ${middle}`]
    })
    expect(off).toHaveLength(1)
  })

  it('goes with the regimens that give one of its drugs, and into their hash', () => {
    const carrying = regimens.filter((regimen) => regimen.bandTables.length > 0)
    if (!nhs) throw new Error('no table')
    const named = new Set(nhs.drugs.flatMap(regimensGiving))
    expect(named).toContain('bha-consolidation-idarubicin')
    expect(carrying.map(({ id }) => id).sort()).toEqual(REGIMEN_IDS.filter((id) => named.has(id)))
    for (const regimen of carrying) {
      expect(hashOfRegimen(regimen)).toBe(regimen.hash)
      expect(joinRegimen(regimen, drugs, bandTables).hash).toBe(regimen.hash)
      const other = { ...nhs, withinPercent: '5' }
      expect(joinRegimen(regimen, drugs, [other]).hash).not.toBe(regimen.hash)
      const foreign = { ...nhs, id: 'a-foreign-table', drugs: ['cisplatin'] }
      expect(joinRegimen(regimen, drugs, [foreign, nhs])).toEqual(regimen)
      const second = { ...nhs, id: 'another' }
      expect(joinRegimen(regimen, drugs, [nhs, second])).toEqual(joinRegimen(regimen, drugs, [second, nhs]))
    }
  })
})

describe('a folder with tables of dose bands', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bands-'))
    cpSync('regimens', folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each([
    ['a gap', '"from": "0.23"', '"from": "0.24"', 'rows[1].from: doses between'],
    ['no Chinese title', /"zh": "[^"]*"/, '"zh": "NHS table"', 'title.zh: the Chinese text'],
    ['another name', '"id": "nhs', '"id": "mhs', 'id: the file is not named'],
  ])('loses a table with %s, names the place, and keeps the regimens', (_what, from, to, message) => {
    const file = join(folder, 'bands', 'nhs-england-1-mg-per-ml.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    const { bandTables, regimens, faults } = readShelves(folder)
    expect(bandTables).toEqual([])
    expect(regimens.map(({ id }) => id).sort()).toEqual(REGIMEN_IDS)
    expect(faults.map(faultText).join('\n')).toContain(`${file}: ${message}`)
  })

  it('may have none', () => {
    rmSync(join(folder, 'bands'), { recursive: true })
    expect(readShelves(folder)).toMatchObject({ bandTables: [], faults: [] })
    mkdirSync(join(folder, 'bands'))
    expect(readShelves(folder).bandTables).toEqual([])
  })
})
