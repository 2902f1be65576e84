import { expect, test } from 'vitest'
import { buildDoseSheet } from '../../../src/documents/buildDoseSheet.ts'
import { dosesOfCycle } from '../../../src/documents/dosesOfCycle.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { blankSupplied, type TypedSupplied } from '../../../src/order/typedOrder.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { examplePlan, shippedRegimen } from '../../examples/examplePlan.ts'

const FLAG = 'flag-huhmann1996'
const D_CAG = 'dac-cag-15'

const supply = (item: string, supplied: TypedSupplied): Edit => ({ kind: 'setSupplied', item, supplied })
const nothingSupplied = (id: string): readonly Edit[] =>
  shippedRegimen(id).items.flatMap(({ id: item, asks }) => (asks ? [supply(item, blankSupplied)] : []))
const NOT_GIVEN: TypedSupplied = { ...blankSupplied, given: 'no', by: 'TEST Consultant', reason: 'ward protocol' }

test('a drug whose days the hospital has yet to supply keeps its row, and the row says why it has no dose', () => {
  const plan = examplePlan(D_CAG, ...nothingSupplied(D_CAG))
  const sheet = buildDoseSheet(plan, 1)
  expect(sheet.rows.map(({ item }) => item.id)).toEqual(['g-csf', 'decitabine', 'cytarabine', 'aclarubicin'])
  const row = sheet.rows.find(({ item }) => item.id === 'cytarabine')
  expect(row?.prescribed).toEqual({
    ok: false,
    refusal: { code: 'notSupplied', item: 'cytarabine', missing: ['days'] },
  })
  expect(row?.cells.every(({ kind }) => kind === 'none')).toBe(true)
  expect(row?.total.rounded).toBeNull()
})

test('every shipped regimen has a row for every drug while nothing is supplied', () => {
  for (const { id, items } of readShelves().regimens) {
    const plan = examplePlan(id, ...nothingSupplied(id))
    expect(buildDoseSheet(plan, 1).rows, id).toHaveLength(items.length)
  }
})

test('beside another plan, a drug without known days is not taken for one the regimen does not have', () => {
  const plan = examplePlan(D_CAG, ...nothingSupplied(D_CAG))
  const cytarabine = dosesOfCycle(plan).filter(({ drug }) => drug === 'cytarabine')
  expect(cytarabine.map(({ days, outcome }) => [days, outcome.kind])).toEqual([[[], 'none']])
})

test('a drug that the hospital said not to give is named, with who and why', () => {
  const plan = examplePlan(FLAG, supply('g-csf', NOT_GIVEN))
  const sheet = buildDoseSheet(plan, 1)
  expect(sheet.rows.map(({ item }) => item.id)).toEqual(['fludarabine', 'cytarabine'])
  expect(sheet.notGiven).toMatchObject([{ item: 'g-csf', by: 'TEST Consultant', reason: 'ward protocol' }])
  expect(dosesOfCycle(plan).filter(({ item }) => item === 'g-csf')).toMatchObject([{ outcome: { kind: 'leftOut' } }])
})

test('what is not given has no start time to propose', () => {
  const anchors = (edits: readonly Edit[]) =>
    examplePlan(FLAG, { kind: 'setStartTime', anchor: 'gcsf', text: '' }, ...edits).findings.flatMap((finding) =>
      finding.code === 'startTimeProposed' ? [finding.anchor] : [],
    )
  expect(anchors([])).toContain('gcsf')
  expect(anchors([supply('g-csf', NOT_GIVEN)])).not.toContain('gcsf')
})

test('a dose that is stepped up is not headed by its first step alone', () => {
  const row = buildDoseSheet(examplePlan('ven-aza'), 1).rows.find(({ item }) => item.id === 'venetoclax')
  if (!row?.prescribed.ok) throw new Error('nothing prescribed')
  expect([row.prescribed.amount, ...row.prescribed.then].map(amountText)).toEqual(['100', '200', '400'])
})
