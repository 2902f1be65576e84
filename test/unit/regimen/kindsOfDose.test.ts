import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drugSchema } from '../../../src/regimen/drugSchema.ts'
import { regimenSchema } from '../../../src/regimen/regimenSchema.ts'
import { editedCopy } from './editedCopy.ts'

const bha = JSON.parse(readFileSync('regimens/bha-induction.json', 'utf8')) as object
const cytarabine = JSON.parse(readFileSync('regimens/drugs/cytarabine.json', 'utf8')) as object
const local = (value: unknown) => ({ value, mark: 'local', why: { en: 'test', zh: '测试' } })
const amount = local('1.5')
const label = { source: 'label', place: '2.2' }
const names = { en: 'x', zh: '名' }

const regimenIs = (path: string, value: unknown) => regimenSchema.safeParse(editedCopy(bha, path, value)).success
const drugIs = (path: string, value: unknown) => drugSchema.safeParse(editedCopy(cytarabine, path, value)).success

const flat = { kind: 'flat', amount }
const band = (from: string, below: string | null) => ({ from, below, dose: flat })
const bands = (...list: unknown[]) => ({ kind: 'bands', by: 'weight', bands: list })
const perM2 = { kind: 'perM2', amount, per: 'day' }
const ramp = (fields: object) => [{ days: [1], dose: flat, ...fields }]

describe('a dose may be', () => {
  it.each<[string, unknown]>([
    ['per m² in micrograms', { ...perM2, unit: 'mcg' }],
    ['per m² in units', { ...perM2, unit: 'units' }],
    ['one bag for four days', { ...perM2, bagDays: local(4) }],
    ['per kg', { kind: 'perKg', amount, per: 'administration' }],
    ['per kg in micrograms, divided', { kind: 'perKg', amount, per: 'day', unit: 'mcg' }],
    ['an area under the curve', { kind: 'auc', amount: local('5') }],
    ['by bands of weight, the last open', bands(band('0', '60'), band('60', null))],
    [
      'by bands of age, per kg',
      { kind: 'bands', by: 'age', bands: [{ ...band('0', '18'), dose: { kind: 'perKg', amount } }] },
    ],
  ])('%s', (_name, dose) => {
    expect(regimenIs('items[0].dose', dose)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['in grams', { ...perM2, unit: 'g' }],
    ['a bag for one day', { ...perM2, bagDays: local(1) }],
    ['a bag for fifteen days', { ...perM2, bagDays: local(15) }],
    ['a bag without its source', { ...perM2, bagDays: 4 }],
    ['per kg without saying of what', { kind: 'perKg', amount }],
    ['an area under the curve in mg', { kind: 'auc', amount, unit: 'mg' }],
    ['a flat dose a day', { ...flat, per: 'day' }],
    ['no bands', bands()],
    ['a band to nothing', bands(band('0', '0'))],
    ['a band that does not say where it ends', bands({ from: '0', dose: flat })],
    ['bands of height', { ...bands(band('0', null)), by: 'height' }],
    ['bands within bands', bands({ ...band('0', null), dose: bands(band('0', null)) })],
    ['a range in a band', bands({ ...band('0', null), dose: { kind: 'perM2Range' } })],
  ])('not %s', (_name, dose) => {
    expect(regimenIs('items[0].dose', dose)).toBe(false)
  })
})

describe('an item may say', () => {
  it.each<[string, unknown]>([
    ['doseByDay', ramp({ days: [1, 2] })],
    ['doseByDay', ramp({ cycles: [1] })],
    ['cap', local({ max: '2', unit: 'mg' })],
    ['cap', local({ max: '60', unit: 'mg/m2' })],
    ['until', local(names)],
    ['reductions', { most: local(0) }],
    ['reductions', { levels: local([{ id: '50', amount: '50' }]), fromCycle: local(2) }],
    ['missedDose', { mark: 'absent' }],
    ['missedDose', local('shift')],
    ['window', local({ before: 0, after: 3 })],
    ['duration', { kind: 'over', minutes: local(20160) }],
    ['days', local([-30, -1, 1, 366])],
  ])('%s: %j', (key, value) => {
    expect(regimenIs(`items[0].${key}`, value)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['doseByDay', []],
    ['doseByDay', ramp({ days: [] })],
    ['doseByDay', ramp({ cycles: [] })],
    ['doseByDay', ramp({ cycles: [0] })],
    ['cap', { max: '2', unit: 'mg' }],
    ['cap', local({ max: '0', unit: 'mg' })],
    ['cap', local({ max: '2' })],
    ['cap', local({ max: '2', unit: 'm2' })],
    ['until', { mark: 'absent' }],
    ['until', 'progression'],
    ['reductions', { most: 2 }],
    ['reductions', { most: local(-1) }],
    ['reductions', { levels: local([]) }],
    ['reductions', { levels: local([{ id: '50', amount: 50 }]) }],
    ['reductions', { fromCycle: local(0) }],
    ['reductions', { least: local(1) }],
    ['missedDose', local('double')],
    ['window', local({ before: -1, after: 3 })],
    ['window', local({ after: 3 })],
    ['duration', { kind: 'over', minutes: local(20161) }],
    ['days', local([-31])],
    ['days', local([367])],
  ])('not %s: %j', (key, value) => {
    expect(regimenIs(`items[0].${key}`, value)).toBe(false)
  })
})

describe('a regimen may say', () => {
  it('whether it has a day 0, and that it has no declared totals', () => {
    expect(regimenIs('course.dayZero', true)).toBe(true)
    expect(regimenIs('course.dayZero', 'no')).toBe(false)
    expect(regimenIs('totals', [])).toBe(true)
  })

  it.each([
    ['AUC', true],
    ['units/m2', true],
    ['mcg/kg', true],
    ['g/m2', false],
    ['mg/mL', false],
  ])('a total in %s: %s', (unit, is) => {
    expect(regimenIs('totals[0].unit', unit)).toBe(is)
  })

  it('an assessment counts its days from 1', () => {
    expect(regimenIs('assessments[0].when', { kind: 'days', days: [0] })).toBe(false)
    expect(regimenIs('assessments[0].when', { kind: 'days', days: [-1] })).toBe(false)
    expect(regimenIs('assessments[0].when', { kind: 'days', days: [1, 366] })).toBe(true)
  })
})

const limit = { id: 'lifetime', kind: 'limit', of: 'own', perM2: '140' }
const ladder = { title: names, basis: names, unit: 'mg/m2', levels: ['70', '50', '43'], at: label }

describe('a drug may say', () => {
  it.each<[string, unknown]>([
    ['doseUnit', 'mcg'],
    [
      'products',
      [
        local({ id: 'vial-43', form: 'vial', strength: '43' }),
        local({ id: 'tablet-100', form: 'tablet', strength: '100' }),
      ],
    ],
    ['wholeVials', local('forbidden')],
    ['caps', [local({ max: '2', unit: 'mg' })]],
    ['weights', local(['actual', 'lowerOfIdealAndActual'])],
    ['gfrCap', local('125')],
    ['pair', local({ name: names, own: '44', other: '100' })],
    ['cumulative', [local(limit), local({ ...limit, of: { drug: 'mitoxantrone' }, when: ['chestRadiotherapy'] })]],
    ['cumulative', [local({ ...limit, of: 'equivalent', kind: 'cautionAbove' })]],
    ['equivalence', [local({ method: 'feijen2019', ratio: '0.6' })]],
    ['label', { ladders: [ladder] }],
    ['label', {}],
  ])('%s: %j', (key, value) => {
    expect(drugIs(key, value)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['doseUnit', 'g'],
    ['products', []],
    ['products', [{ id: 'vial-43', form: 'vial', strength: '43' }]],
    ['products', [local({ id: 'ampoule-43', form: 'ampoule', strength: '43' })]],
    ['products', [local({ id: 'vial-0', form: 'vial', strength: '0' })]],
    ['wholeVials', local('allowed')],
    ['caps', [local({ max: '-2', unit: 'mg' })]],
    ['weights', local(['dry'])],
    ['weights', local([])],
    ['gfrCap', '125'],
    ['pair', local({ name: names, own: '44' })],
    ['cumulative', [limit]],
    ['cumulative', [local({ ...limit, kind: 'wish' })]],
    ['cumulative', [local({ ...limit, of: 'all' })]],
    ['cumulative', [local({ ...limit, of: {} })]],
    ['cumulative', [local({ ...limit, when: [] })]],
    ['cumulative', [local({ ...limit, when: ['tall'] })]],
    ['cumulative', [local({ ...limit, perM2: '140.0' })]],
    ['equivalence', [local({ method: 'guess', ratio: '1' })]],
    ['equivalence', [local({ method: 'cog', ratio: 1 })]],
    ['label', { ladders: [{ ...ladder, levels: ['70'] }] }],
    ['label', { ladders: [{ ...ladder, at: undefined }] }],
    ['label', { ladders: [] }],
  ])('not %s: %j', (key, value) => {
    expect(drugIs(key, value)).toBe(false)
  })
})
