import { describe, expect, it } from 'vitest'
import { addHospitalFile } from '../../../src/order/addHospitalFile.ts'
import type { Policy } from '../../../src/order/policy.ts'
import { isChangedPolicy, partsOf, partToBeginWith, policyPart } from '../../../src/order/policyParts.ts'
import { readPolicyParts } from '../../../src/order/readPolicyParts.ts'
import type { BandTable } from '../../../src/regimen/bandTable.ts'
import { testPolicy } from './testPolicy.ts'

const day = (date: string) => ({ date, name: 'SAMPLE', isWorkday: false })
const table = (id: string, ...drugs: readonly string[]): BandTable => ({
  schemaVersion: 1,
  id,
  version: '1.0.0',
  title: { en: id, zh: id },
  source: { cite: 'SAMPLE' },
  drugs,
  unit: 'mg',
  withinPercent: '6',
  rows: [{ from: '9', below: '11', band: '10' }],
})
const allDay = { kind: 'allDay' }
const syringe = (capacityMl: string, graduationMl = '0.2') => ({ capacityMl, graduationMl })
const withTable = (policy: Policy, loaded: BandTable) => addHospitalFile(policy, { kind: 'bandTable', table: loaded })
const withDays = (policy: Policy, years: readonly number[], ...dates: readonly string[]) =>
  addHospitalFile(policy, { kind: 'holidays', years, holidays: dates.map(day) })

describe('a file is added to what is loaded', () => {
  const loaded: Policy = {
    ...testPolicy,
    bandTables: [table('one', 'a')],
    holidays: [day('2025-10-01'), day('2026-01-01')],
  }

  it('a list takes the place of its years and leaves the others', () => {
    const holidays = [day('2025-10-01'), day('2026-05-01'), day('2026-10-01')]
    expect(withDays(loaded, [2026], '2026-10-01', '2026-05-01')).toEqual({ ok: true, parts: { holidays } })
  })

  it('400 days are taken, 401 are not', () => {
    const days = Array.from({ length: 399 }, (_, index) => day(String(index + 3000)))
    const full = { ...testPolicy, holidays: days }
    expect(withDays(full, [2026], '2026-01-01').ok).toBe(true)
    const tooMany = { ok: false, path: '/holidays', fault: 'tooMany' }
    expect(withDays(full, [2026], '2026-01-01', '2026-01-02')).toEqual(tooMany)
  })

  it('a table takes the place of the one of its id', () => {
    const next = { ...table('one', 'a', 'b'), version: '2.0.0' }
    expect(withTable(loaded, next)).toEqual({ ok: true, parts: { bandTables: [next] } })
    const other = table('two', 'b')
    expect(withTable(loaded, other)).toEqual({ ok: true, parts: { bandTables: [...loaded.bandTables, other] } })
  })

  it('a drug that another table rounds is refused, by its place in the file', () => {
    const clash = table('two', 'b', 'a')
    expect(withTable(loaded, clash)).toEqual({ ok: false, path: '/drugs/1', fault: 'drugTwice' })
  })

  it('20 tables are taken, 21 are not', () => {
    const tables = Array.from({ length: 19 }, (_, index) => table(`t${String(index)}`, `d${String(index)}`))
    const next = table('next', 'next')
    expect(withTable({ ...testPolicy, bandTables: tables }, next).ok).toBe(true)
    const full = { ...testPolicy, bandTables: [...tables, table('last', 'last')] }
    expect(withTable(full, next)).toEqual({ ok: false, path: '/', fault: 'tooMany' })
  })

  it('what an order’s file could no longer carry is refused: 128 KB are, one byte more are not', () => {
    // beside its title the table is as long with one letter as with many
    const titled = (letters: number) => ({ ...table('one', 'a'), title: { en: 'x'.repeat(letters), zh: 'x' } })
    const frame = JSON.stringify([[titled(0)], []]).length
    expect(withTable(testPolicy, titled(128 * 1024 - frame)).ok).toBe(true)
    const tooLarge = { ok: false, path: '/', fault: 'tooLarge' }
    expect(withTable(testPolicy, titled(128 * 1024 - frame + 1))).toEqual(tooLarge)
  })
})

describe('the parts a device keeps', () => {
  const shipped: Policy = { ...testPolicy }
  const kept = { rounding: 'none', daysAhead: '90' } as const

  it('change what they name and nothing beside it', () => {
    const limits = { ...testPolicy.limits, daysAhead: '90' }
    expect(policyPart(kept, testPolicy)).toEqual({ rounding: 'none', limits })
    expect(policyPart({ rounding: 'none' }, testPolicy)).toEqual({ rounding: 'none' })
  })

  it('of preparation, clearance and supportive care stand whole in place of those before', () => {
    const line = {
      id: 'l1',
      regimen: 'r',
      kind: 'antiemetic',
      text: 'TEST',
      days: [1],
      when: { kind: 'allDay' },
    } as const
    const parts = {
      preparation: { syringes: [{ capacityMl: '5', graduationMl: '0.2' }], drugs: {} },
      renal: { formula: 'cockcroftGault', weight: 'actual' },
      support: [line],
    } as const
    expect(policyPart(parts, testPolicy)).toEqual(parts)
    expect(readPolicyParts(JSON.stringify(parts))).toEqual({ parts, dropped: [] })
    for (const part of [{ preparation: parts.preparation }, { renal: parts.renal }, { support: parts.support }]) {
      expect(partToBeginWith(part, shipped, shipped)).toEqual(part)
      expect(isChangedPolicy({ ...shipped, ...part }, shipped)).toBe(true)
    }
  })

  it.each([
    ['syringes out of order', 'preparation', { syringes: [syringe('10'), syringe('5')], drugs: {} }],
    ['a syringe read finer than nothing', 'preparation', { syringes: [syringe('5', '0')], drugs: {} }],
    ['a formula nobody knows', 'renal', { formula: 'mayo', weight: 'actual' }],
    ['a weight nobody knows', 'renal', { formula: 'mdrd', weight: 'dry' }],
    ['a line on no day', 'support', [{ id: 'l1', regimen: 'r', kind: 'other', text: 'x', days: [], when: allDay }]],
    ['a line without words', 'support', [{ id: 'l1', regimen: 'r', kind: 'other', text: '', days: [1], when: allDay }]],
  ])('with %s are not used, and the others are', (_what, key, part) => {
    expect(readPolicyParts(JSON.stringify({ ...kept, [key]: part }))).toEqual({ parts: kept, dropped: [key] })
  })

  it('never reach the bounds of laboratory values, which come with the shipped policy', () => {
    expect(policyPart(kept, testPolicy).limits?.labs).toBe(testPolicy.limits.labs)
    expect(readPolicyParts(JSON.stringify({ ...kept, labs: {} }))).toEqual({ parts: kept, dropped: ['labs'] })
  })

  it('an order just begun takes them; one that has taken them takes nothing more', () => {
    const part = partToBeginWith(kept, shipped, shipped)
    expect(part).toEqual(policyPart(kept, shipped))
    expect(partToBeginWith(kept, { ...shipped, ...part }, shipped)).toBeNull()
    expect(partToBeginWith({ rounding: shipped.rounding }, shipped, shipped)).toBeNull()
    expect(partToBeginWith({}, shipped, shipped)).toBeNull()
  })

  it('an order from a file keeps its own, even where they read the same', () => {
    const fromFile = structuredClone(shipped)
    expect(fromFile).toEqual(shipped)
    expect(partToBeginWith(kept, fromFile, shipped)).toBeNull()
  })

  it('are read one by one: what fits no policy is named and not used', () => {
    const text = (value: object) => JSON.stringify(value)
    expect(readPolicyParts(text(kept))).toEqual({ parts: kept, dropped: [] })
    const recalculate = { weightPercent: '10.1', dosePercent: '5' } // above the 10% that always asks
    const holidays = [day('2026-01-01'), day('2026-02-30')]
    const mixed = { ...kept, recalculate, holidays, laterSetting: true, daysPast: '-7' }
    const read = readPolicyParts(text(mixed))
    expect(read?.parts).toEqual(kept)
    expect(read?.dropped.toSorted()).toEqual(['daysPast', 'holidays', 'laterSetting', 'recalculate'])
  })

  it.each(['{', 'null', '[]', '7', '{"rounding":"none","rounding":"increment"}', '{"__proto__":{}}'])(
    '%s is not read at all',
    (text) => {
      expect(readPolicyParts(text)).toBeNull()
    },
  )
})

describe('a policy under the shipped name', () => {
  it('is told apart from the shipped one by any setting but formula and cap', () => {
    expect(isChangedPolicy({ ...testPolicy, ...partsOf(testPolicy) }, testPolicy)).toBe(false)
    expect(isChangedPolicy({ ...testPolicy, bsaFormula: 'duBois', bsaCap: '2' }, testPolicy)).toBe(false)
    expect(isChangedPolicy({ ...testPolicy, rounding: 'none' }, testPolicy)).toBe(true)
    expect(isChangedPolicy({ ...testPolicy, holidays: [day('2026-01-01')] }, testPolicy)).toBe(true)
    expect(isChangedPolicy({ ...testPolicy, ...policyPart({ daysPast: '8' }, testPolicy) }, testPolicy)).toBe(true)
  })

  it('under another name is that name’s affair', () => {
    expect(isChangedPolicy({ ...testPolicy, name: 'Other', rounding: 'none' }, testPolicy)).toBe(false)
  })
})
