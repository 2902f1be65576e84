import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkCase } from './checkCase.ts'
import { type CaseFile, parseCaseFile } from './caseFile.ts'
import { loadCaseLibrary, planCase } from './planCase.ts'

const folder = import.meta.dirname
const library = loadCaseLibrary()

const read = (regimen: string, file: string): CaseFile =>
  parseCaseFile(readFileSync(join(folder, regimen, file), 'utf8'))
const regimens = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => ({ id: entry.name, files: readdirSync(join(folder, entry.name)) }))

describe.each(regimens)('$id', ({ id, files }) => {
  test('has at least four hand-worked cases', () => {
    expect(files.length).toBeGreaterThanOrEqual(4)
  })

  test('works out by hand every total its file declares', () => {
    const worked = files.flatMap((file) => read(id, file).expected.totals ?? [])
    const missing = (library.regimens[id]?.totals ?? []).filter(
      ({ item, min, max, unit }) =>
        !worked.some(
          (total) => total.item === item && [min, max].some((each) => total.prescribed === `${each} ${unit}`),
        ),
    )
    expect(missing).toEqual([])
  })

  test.each(files.map((file) => ({ file, title: read(id, file).title })))('$title ($file)', ({ file }) => {
    const worked = read(id, file)
    expect(
      worked.expected.administrations.length + worked.expected.findings.length,
      'the case declares nothing',
    ).toBeGreaterThan(0)
    expect(checkCase(planCase(library, id, worked), worked.expected)).toEqual([])
  })
})

test('every regimen on the shelves has cases, and every folder of cases is a regimen', () => {
  expect(regimens.map((regimen) => regimen.id).toSorted()).toEqual(Object.keys(library.regimens).toSorted())
})

describe('the check itself', () => {
  const worked = read('bha-induction', 'ordinary-man-first-course.json')
  const plan = planCase(library, 'bha-induction', worked)
  const [first, ...rest] = worked.expected.administrations
  if (!first || 'refused' in first) throw new Error('the first administration of this case has a dose')
  const administrationWith = (fields: object) => ({
    ...worked.expected,
    administrations: [{ ...first, ...fields }, ...rest],
  })
  const cycle1 = { number: 1, status: 'current' as const, day1: '2026-11-23' }
  const listed = { ...worked.expected, administrations: rest }

  test.each([
    ['a tenth of a milligram more', { ...worked.expected, administrations: [{ ...first, rounded: '2.4' }, ...rest] }],
    [
      'the eighth digit of the unrounded dose',
      { ...worked.expected, administrations: [{ ...first, calculated: '2.27757791' }, ...rest] },
    ],
    ['another dose after a cap', administrationWith({ limited: '2.27757791' })],
    ['a modification', administrationWith({ modified: '1.708183425' })],
    ['another unit', administrationWith({ unit: 'mcg' })],
    ['another dose before any change', administrationWith({ standard: '1.2 mg/m2' })],
    ['another step', administrationWith({ steps: { modified: { code: 'percentGiven' } } })],
    ['a step that says more', administrationWith({ steps: { rounded: { code: 'rounded', table: 'x' } } })],
    ['a companion', administrationWith({ companion: '200 mg' })],
    ['a dose that was given', administrationWith({ state: 'given' })],
    ['a ledger', { ...worked.expected, ledgers: [{ drug: 'bortezomib' }] }],
    ['a date of a day', { ...worked.expected, cycles: [{ ...cycle1, dates: { '4': '2026-11-27' } }] }],
    [
      'what a finding says',
      { ...worked.expected, findings: [{ code: 'regimenNotApproved', says: { version: '0.9.9' } }] },
    ],
    ['a minute', { ...worked.expected, administrations: [{ ...first, start: '2026-11-23T09:01' }, ...rest] }],
    ['a dose nobody expected', listed],
    ['another total', { ...worked.expected, totals: [{ item: 'bortezomib', mg: '4.7', prescribed: '2.6 mg/m2' }] }],
    ['a finding that is not there', { ...worked.expected, findings: [{ code: 'bsaCapped' }] }],
    ['a finding that must not be there', { ...worked.expected, absentFindings: ['regimenNotApproved'] }],
    ['another print status', { ...worked.expected, printStatus: 'blocked' as const }],
    ['another body surface area', { ...worked.expected, bsa: '1.7519' }],
    [
      'an assessment a day later',
      {
        ...worked.expected,
        assessments: [{ from: '2026-12-14', to: '2026-12-21', days: [22, 29] as [number, number] }],
      },
    ],
  ])('sees %s', (_, expected) => {
    expect(checkCase(plan, expected)).toHaveLength(1)
  })

  test('refuses a case file with a misspelt key', () => {
    expect(() => parseCaseFile(JSON.stringify({ ...worked, expectd: {} }))).toThrow(/expectd/)
  })
})
