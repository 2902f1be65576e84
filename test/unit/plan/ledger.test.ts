import { describe, expect, test } from 'vitest'
import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import { ledgerOf, none, summary, text, to4 } from './ledgerOf.ts'
import { earlier, given, MAC, planFor } from './treatedMan.ts'

describe('four consolidations with idarubicin, none before', () => {
  test('all four planned: 12 × 3 × 4 = 144 of 150 mg/m²', () => {
    const ledger = ledgerOf(none, { cycles: [{}, {}, {}, {}], current: '1', last: '4' })
    expect(summary(ledger)).toEqual({
      history: 'none',
      given: '0',
      planned: '144',
      state: 'within',
      room: '150',
      after: '144',
      crossedBy: null,
    })
    expect([ledger.unit, ledger.limits[0]?.perM2, ledger.limits[0]?.applies]).toEqual(['mg/m2', '150', 'yes'])
  })
  test('three given, the fourth planned: 108 given, 42 left, 144 after it', () => {
    const records = [1, 2, 3].flatMap((cycle) => given('idarubicin', cycle, '24', '2'))
    const ledger = ledgerOf({ ...none, records }, { cycles: [{}, {}, {}, {}] })
    expect(summary(ledger)).toMatchObject({ given: '108', planned: '36', state: 'within', room: '42', after: '144' })
    expect(ledger.lines).toHaveLength(9)
    expect(ledger.lines[0]).toMatchObject({ origin: 'recorded', id: 'idarubicin@C1D1#1', date: '2026-08-23' })
  })
  test('the rounded milligrams count, with the area of their day', () => {
    // 21.0 mg at 1.7520 m²: 11.98630 mg/m² a dose; × 9 = 107.87671; and 21.8 mg at 1.82 m² (66.248 kg): 11.97802 a dose, × 3 = 35.93407
    const records = [1, 2, 3].flatMap((cycle) => given('idarubicin', cycle, '21', '1.752'))
    const ledger = ledgerOf({ ...none, records }, { cycles: [{}, {}, {}, {}], weights: { m1: '66.248' } })
    expect([to4(ledger.given), to4(ledger.planned)]).toEqual(['107.8767', '35.9341'])
    expect([to4(ledger.limits[0]?.after), to4(ledger.limits[0]?.room)]).toEqual(['143.8108', '42.1233'])
  })
})

describe('a further consolidation after idarubicin elsewhere: 36 mg/m² planned, 150 the limit', () => {
  test.each([
    // before, state, room, after, the first dose that crosses
    ['113.999', 'within', '36.001', '149.999', null],
    ['114', 'within', '36', '150', null], // on the limit is not beyond it
    ['114.001', 'crosses', '35.999', '150.001', 'idarubicin@C1D3#1'],
    ['126', 'crosses', '24', '162', 'idarubicin@C1D3#1'], // 126 + 24 = 150 with the second dose
    ['126.001', 'crosses', '23.999', '162.001', 'idarubicin@C1D2#1'],
    ['138', 'crosses', '12', '174', 'idarubicin@C1D2#1'],
    ['138.001', 'crosses', '11.999', '174.001', 'idarubicin@C1D1#1'],
    ['144', 'crosses', '6', '180', 'idarubicin@C1D1#1'], // a fifth after four
    ['150', 'crosses', '0', '186', 'idarubicin@C1D1#1'],
    ['150.001', 'passedBefore', '-0.001', '186.001', null],
  ])('%s mg/m² before: %s', (before, state, room, after, crossedBy) => {
    const ledger = ledgerOf({ earlier: [earlier('idarubicin', before)] })
    expect(summary(ledger)).toEqual({ history: 'entered', given: before, planned: '36', state, room, after, crossedBy })
  })
  test('the first dose that crosses may stand in a projected cycle', () => {
    // 108 + 36 = 144; + 12 = 156 with the first dose of cycle 2
    const ledger = ledgerOf({ earlier: [earlier('idarubicin', '108')] }, { cycles: [{}, {}], current: '1', last: '2' })
    expect(summary(ledger)).toMatchObject({ planned: '72', after: '180', crossedBy: 'idarubicin@C2D1#1' })
  })
  test('a dose of this cycle that was given is no longer planned: counted once', () => {
    const records = given('idarubicin', 1, '24', '2', [1, 2])
    const ledger = ledgerOf({ records, earlier: [earlier('idarubicin', '114')] })
    expect(summary(ledger)).toMatchObject({ given: '138', planned: '12', after: '150', state: 'within' })
  })
  test('thirds add up to the whole: 3 × 38 ÷ 3 + 36 + 76 is 150, not a hair more', () => {
    // 38 mg on 3 m² is 12.666… mg/m²; three of them 38; 38 + 76 = 114
    const records = given('idarubicin', 1, '38', '3')
    const course = { records, earlier: [earlier('idarubicin', '76')] }
    expect(summary(ledgerOf(course, { cycles: [{}, {}] }))).toMatchObject({
      given: '114',
      after: '150',
      state: 'within',
    })
  })
  test('a dose that is refused makes the planned sum unknown, and what follows from it', () => {
    const ledger = ledgerOf({ earlier: [earlier('idarubicin', '10')] }, { weights: { m1: '' } })
    expect(summary(ledger)).toMatchObject({ given: '10', planned: null, room: '140', after: null, state: 'unknown' })
    const passed = ledgerOf({ earlier: [earlier('idarubicin', '151')] }, { weights: { m1: '' } })
    expect(summary(passed)).toMatchObject({ planned: null, after: '151', state: 'passedBefore' })
  })
})

describe('a history nobody wrote down', () => {
  test('is not recorded, never zero', () => {
    expect(summary(ledgerOf({}))).toEqual({
      history: 'notRecorded',
      given: null,
      planned: '36',
      state: 'unknown',
      room: null,
      after: null,
      crossedBy: null,
    })
  })
  test('leaves what was given here a least, never the whole', () => {
    const records = given('idarubicin', 1, '24', '2')
    const ledger = ledgerOf({ records }, { cycles: [{}, {}] })
    expect(summary(ledger)).toMatchObject({ history: 'notRecorded', given: '36', room: null, state: 'unknown' })
  })
  test('is no reason to miss a limit that is crossed already', () => {
    const records = [1, 2, 3].flatMap((cycle) => given('idarubicin', cycle, '27', '2')) // 13.5 × 9 = 121.5
    const ledger = ledgerOf({ records }, { cycles: [{}, {}, {}, {}] })
    // 121.5 + 12 + 12 = 145.5; + 12 = 157.5
    expect(summary(ledger)).toMatchObject({
      room: null,
      after: '157.5',
      state: 'crosses',
      crossedBy: 'idarubicin@C4D3#1',
    })
  })
  test.each([
    ['an amount that is no number', earlier('idarubicin', 'about 40')],
    ['no amount', earlier('idarubicin', '')],
    ['a total alone', earlier('idarubicin', '', 'e1', '72')],
    ['a total that is no number', earlier('idarubicin', '36', 'e1', 'much')],
  ])('%s: no sum, and no smaller one', (_, entry) => {
    const ledger = ledgerOf({ earlier: [entry, earlier('idarubicin', '20')], noEarlier: ['idarubicin'] })
    expect(summary(ledger)).toMatchObject({ history: 'unclear', given: null, room: null, state: 'unknown' })
  })
  test('an unclear entry beside one that is beyond the limit alone', () => {
    const ledger = ledgerOf({ earlier: [earlier('idarubicin', ''), earlier('idarubicin', '151')] })
    expect(summary(ledger)).toMatchObject({ given: null, room: null, state: 'passedBefore', after: '187' })
  })
  test('a dose recorded without an area makes the sum unknown', () => {
    const records = [...given('idarubicin', 1, '24', '2', [1]), ...given('idarubicin', 1, '24', '', [2])]
    const ledger = ledgerOf({ ...none, records }, { cycles: [{}, {}] })
    expect(ledger.lines.map(({ perM2 }) => text(perM2))).toEqual(['12', null])
    expect(summary(ledger)).toMatchObject({ given: null, room: null, state: 'unknown' })
  })
})

describe('the lines of a ledger', () => {
  test('an earlier dose carries where and when, and its total', () => {
    const { lines } = ledgerOf({ earlier: [earlier('idarubicin', '36', 'earlier1', '72')] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ origin: 'elsewhere', id: 'earlier1', when: '2024', where: 'elsewhere', bsa: null })
    expect([text(lines[0]?.amount), text(lines[0]?.perM2)]).toEqual(['72', '36'])
  })
  test('what was given under a former regimen of this order counts', () => {
    const former = [{ regimen: 'another', cycles: [], changes: [], records: given('idarubicin', 1, '24', '2') }]
    expect(summary(ledgerOf({ ...none, former }))).toMatchObject({ given: '36', after: '72' })
    // one of them that cannot be read leaves the sum open, and that is said
    const unread = [{ regimen: 'another', cycles: [], changes: [], records: given('idarubicin', 1, 'abc', '2') }]
    const said = { code: 'cumulativeNotRecorded', drug: 'idarubicin' }
    expect(planFor({ course: { ...none, former } }).findings).not.toContainEqual(expect.objectContaining(said))
    expect(planFor({ course: { ...none, former: unread } }).findings).toContainEqual(expect.objectContaining(said))
  })
  test('what was given of another drug does not', () => {
    const course = { ...none, earlier: [earlier('daunorubicin', '180')], records: given('cytarabine', 1, '4000', '2') }
    expect(summary(ledgerOf(course))).toMatchObject({ given: '0', after: '36' })
  })
  test('an earlier cycle that nobody recorded is not nothing: no sum, no room, and it is asked about', () => {
    const plan = planFor({ cycles: [{}, {}], course: none })
    expect(summary(ledgerOf(none, { cycles: [{}, {}] }))).toMatchObject({ state: 'unknown', room: null, after: null })
    const asked = { code: 'cyclesNotRecorded', drug: 'idarubicin', cycles: [1], severity: 'confirm' }
    expect(plan.findings).toContainEqual(expect.objectContaining(asked))
    // a record without an area cannot be counted per m²
    const arealess = given('idarubicin', 1, '30', '', [1])
    const uncounted = planFor({ course: { ...none, records: arealess } })
    expect(uncounted.findings).toContainEqual(expect.objectContaining(asked))
    // a cycle that was recorded only in part is not recorded
    const part = { ...none, records: given('idarubicin', 1, '24', '2', [1, 2]) }
    expect(summary(ledgerOf(part, { cycles: [{}, {}] }))).toMatchObject({ state: 'unknown' })
    const whole = { ...none, records: given('idarubicin', 1, '24', '2') }
    expect(summary(ledgerOf(whole, { cycles: [{}, {}] }))).toMatchObject({ state: 'within', room: '114', after: '72' })
  })
  test('only drugs with a limit, those they count and those given of the family have one', () => {
    const drugs = (course: Partial<TypedCourse>, regimen?: string) =>
      planFor({ course, ...(regimen && { regimen }) }).ledgers.map(({ drug }) => drug)
    expect(drugs({})).toEqual(['idarubicin'])
    expect(drugs({ earlier: [earlier('daunorubicin', '180')] })).toEqual(['idarubicin', 'daunorubicin'])
    expect(drugs({}, MAC)).toEqual(['mitoxantrone-liposome', 'mitoxantrone'])
    expect(planFor({ regimen: 'bha-induction' }).ledgers).toEqual([])
  })
})
