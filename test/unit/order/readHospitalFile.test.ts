import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emitSchemas } from '../../../src/commands/emitSchemas.ts'
import { readHospitalFile } from '../../../src/order/readHospitalFile.ts'

const read = (value: unknown) => readHospitalFile(JSON.stringify(value))
const refused = (path: string, fault: string) => ({ ok: false, path, fault })

// as a Chinese list has them: a day off, and a Sunday (4 January 2026) worked in place of another
const newYear = { date: '2026-01-01', name: '元旦', isWorkday: false }
const worked = { date: '2026-01-04', name: '元旦调休', isWorkday: true }
const list = {
  format: 'dosewright-holidays',
  version: 1,
  source: 'Test hospital, days off of 2026',
  years: [2026],
  holidays: [newYear, worked],
}
const row = { from: '9', below: '11', band: '10' } // 10 lies within 6% of a dose of the row: of 10 itself
const table = {
  schemaVersion: 1,
  id: 'our-table',
  version: '1.0.0',
  title: { en: 'Our table', zh: '本院分段表' },
  source: { cite: 'Test hospital' },
  drugs: ['idarubicin'],
  unit: 'mg',
  withinPercent: '6',
  rows: [row],
}

describe('a hospital’s file that is sound', () => {
  it('is a list of holidays', () => {
    expect(read(list)).toEqual({ ok: true, file: { kind: 'holidays', years: [2026], holidays: [newYear, worked] } })
  })

  it('is a table of dose bands, in the shape of those of the library', () => {
    expect(read(table)).toEqual({ ok: true, file: { kind: 'bandTable', table } })
    const shipped = readFileSync('regimens/bands/nhs-england-1-mg-per-ml.json', 'utf8')
    expect(readHospitalFile(shipped)).toMatchObject({ ok: true, file: { kind: 'bandTable' } })
  })

  it('has a committed schema, as it is generated: run "npm run schema" after a change', () => {
    const emitted = emitSchemas().find(({ file }) => file === 'holidays.schema.json')
    expect(readFileSync('regimens/schema/holidays.schema.json', 'utf8')).toBe(emitted?.text)
  })

  it('may begin with the byte order mark some editors write', () => {
    expect(readHospitalFile(`\uFEFF${JSON.stringify(list)}`).ok).toBe(true)
  })
})

describe('a list of holidays is refused whole at its first fault', () => {
  const { source: _, ...unsourced } = list
  it.each([
    ['a later version', { ...list, version: 2, more: true }, '/version', 'versionUnknown'],
    ['no version', { ...list, version: undefined }, '/version', 'versionUnknown'],
    ['no source', unsourced, '/source', 'missing'],
    ['an empty source', { ...list, source: '' }, '/source', 'notAllowed'],
    ['no years', { ...list, years: [] }, '/years', 'notAllowed'],
    ['a year as a text', { ...list, years: ['2026'] }, '/years/0', 'wrongType'],
    ['a year twice', { ...list, years: [2026, 2026] }, '/years/1', 'contradiction'],
    ['no days', { ...list, holidays: [] }, '/holidays', 'notAllowed'],
    ['a day of another year', withDay({ date: '2027-01-01' }), '/holidays/1/date', 'contradiction'],
    ['a day that is none', withDay({ date: '2026-02-29' }), '/holidays/1/date', 'notAllowed'],
    ['a day half written', withDay({ date: '2026-1-4' }), '/holidays/1/date', 'notAllowed'],
    ['a day that is neither off nor worked', withDay({ isWorkday: undefined }), '/holidays/1/isWorkday', 'missing'],
    ['"false" as a text', withDay({ isWorkday: 'false' }), '/holidays/1/isWorkday', 'wrongType'],
    ['a name nobody knows', withDay({ off: true }), '/holidays/1/off', 'unknownKey'],
    ['a name beyond its length', withDay({ name: 'x'.repeat(501) }), '/holidays/1/name', 'tooLong'],
    ['a day twice', { ...list, holidays: [newYear, newYear] }, '/holidays', 'contradiction'],
    ['401 days', { ...list, holidays: Array(401).fill(newYear) }, '/holidays', 'tooMany'],
  ])('%s', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })
})

describe('a table of dose bands is refused whole at its first fault', () => {
  const { drugs: _, ...unnamed } = table
  it.each([
    ['a later version', { ...table, schemaVersion: 2 }, '/schemaVersion', 'versionUnknown'],
    ['half finished: no drugs', unnamed, '/drugs', 'missing'],
    ['no rows', { ...table, rows: [] }, '/rows', 'notAllowed'],
    ['a number for a text', { ...table, rows: [{ ...row, band: 10 }] }, '/rows/0/band', 'wrongType'],
    ['a row in which no dose lies', { ...table, rows: [{ ...row, below: '9' }] }, '/rows/0/below', 'contradiction'],
    // 106% of a dose below 11 is below 11.66: no dose of the row may take 12
    ['a band far from its row', { ...table, rows: [{ ...row, band: '12' }] }, '/rows/0/band', 'contradiction'],
    ['a limit above 10%', { ...table, withinPercent: '10.1' }, '/withinPercent', 'contradiction'],
    ['a drug twice', { ...table, drugs: ['a', 'a'] }, '/drugs/1', 'contradiction'],
    ['a path for an id', { ...table, id: '../x' }, '/id', 'notAllowed'],
  ])('%s', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })
})

describe('a file that means harm or is no file of ours', () => {
  it.each([
    ['an order', { format: 'dosewright-order', version: 2 }, '/format', 'notAHospitalFile'],
    ['a table that claims another format', { ...table, format: 'other' }, '/format', 'notAHospitalFile'],
    ['a list without its format', { ...list, format: undefined }, '/format', 'notAHospitalFile'],
    ['a null', null, '/format', 'notAHospitalFile'],
    ['a bare list', [newYear], '/format', 'notAHospitalFile'],
  ])('%s', (_name, value, path, fault) => {
    expect(read(value)).toEqual(refused(path, fault))
  })

  it.each([
    ['cut off', JSON.stringify(list).slice(0, -1), '/', 'notJson'],
    ['in another encoding', JSON.stringify(list).replace('元旦', '\uFFFD\uFFFD'), '/', 'notUtf8'],
    ['a byte too large', padded(256 * 1024 + 1), '/', 'tooLarge'],
    ['nested 13 deep', `${'['.repeat(13)}${']'.repeat(13)}`, '/0/0/0/0/0/0/0/0/0/0/0/0', 'tooDeep'],
    ['with a key of the program', '{"rows":[{"__proto__":{}}]}', '/rows/0/__proto__', 'forbiddenKey'],
    [
      'with a date twice',
      JSON.stringify(list).replace('"date":', '"date":"2026-05-01","date":'),
      '/date',
      'duplicateKey',
    ],
  ])('%s', (_name, text, path, fault) => {
    expect(readHospitalFile(text)).toEqual(refused(path, fault))
  })

  it('is taken at the largest size there may be', () => {
    expect(readHospitalFile(padded(256 * 1024)).ok).toBe(true)
  })
})

function withDay(fields: object) {
  return { ...list, holidays: [newYear, { ...worked, ...fields }] }
}

/** The list, with spaces after it, of so many bytes. */
function padded(bytes: number): string {
  const text = JSON.stringify(list)
  return text + ' '.repeat(bytes - new TextEncoder().encode(text).length)
}
