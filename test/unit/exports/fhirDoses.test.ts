import type { ActivityDefinition, Dosage } from 'fhir/r4'
import { describe, expect, test } from 'vitest'
import { readShelves } from '../../../src/commands/readShelves.ts'
import { itemActivity } from '../../../src/exports/fhir/itemActivity.ts'
import { regimenPlanDefinition } from '../../../src/exports/fhir/regimenPlanDefinition.ts'
import type { Marked } from '../../../src/evidence/source.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'
import { fhirWordsIn } from './fhirWordsIn.ts'

const english = await fhirWordsIn('en')
const chinese = await fhirWordsIn('zh-CN')

function requestsOf(regimen: string, words = english): readonly ActivityDefinition[] {
  const { contained = [] } = regimenPlanDefinition(shippedRegimen(regimen), words)
  return contained.filter((each): each is ActivityDefinition => each.resourceType === 'ActivityDefinition')
}

/** The only dosage of a request: a second would read as given beside it. */
function dosageOf(regimen: string, request: string, words = english): Dosage {
  const found = requestsOf(regimen, words).find(({ id }) => id === `${request}.request`)
  const [only, ...more] = found?.dosage ?? []
  if (only === undefined || more.length > 0) throw new Error(`not one dosage: ${request}`)
  return only
}

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')
const amountOf = ({ doseAndRate: [each] = [] }: Dosage) => [each?.doseQuantity?.value, each?.doseQuantity?.unit]
const timesOf = ({ timing }: Dosage) => [timing?.repeat?.frequency, timing?.repeat?.period, timing?.repeat?.periodUnit]

describe('a dose of the day', () => {
  // 2000 ÷ 2 = 1000; 100 ÷ 2 = 50; 1000 ÷ 2 = 500
  test.each([
    ['clo-arac-dnx-itcc020', 'cytarabine.everyTwelveHours', 2, 1000],
    ['clo-arac-dnx-itcc020', 'cytarabine.onceDaily', 1, 2000],
    ['clo-arac-institutional', 'cytarabine.everyTwelveHours', 2, 500],
    ['had-jin2013', 'cytarabine.everyTwelveHours', 2, 50],
    ['had-jin2013', 'cytarabine.onceDaily', 1, 100],
    ['haa-jin2013', 'cytarabine.everyTwelveHours', 2, 50],
    ['mac-mitoxantrone-liposome', 'cytarabine.everyTwelveHours', 2, 50],
  ])('%s, %s: %i times a day %i mg/m² each', (regimen, request, times, each) => {
    const dosage = dosageOf(regimen, request)
    expect(timesOf(dosage)).toEqual([times, 1, 'd'])
    expect(amountOf(dosage)).toEqual([each, 'mg/m2'])
  })

  const of = (dose: DoseRule, timesPerDay: number): Dosage => {
    const regimen = shippedRegimen('bha-induction')
    const [first] = regimen.items
    if (first === undefined) throw new Error('no item')
    const made = resolveItem({ ...first, dose, timesPerDay: { ...first.days, value: timesPerDay } }, {})
    if (!made.ok) throw new Error('not resolved')
    const [only = {}] = itemActivity('made', made.item, regimen, english).dosage ?? []
    return only
  }
  const per = 'day'
  const amount = (value: string): Marked<string> => ({ value, mark: 'stated', at: { source: 'made', place: 'made' } })

  test('by weight is divided as well: 10 mg/kg in 4 doses of 2.5', () => {
    const dosage = of({ kind: 'perKg', amount: amount('10'), per }, 4)
    expect(amountOf(dosage)).toEqual([2.5, 'mg/kg'])
    expect(timesOf(dosage)).toEqual([4, 1, 'd'])
  })
  test('without equal parts, 100 in 3, stands in words and has no number', () => {
    const dosage = of({ kind: 'perM2', amount: amount('100'), per }, 3)
    expect(dosage.doseAndRate).toBeUndefined()
    expect(plain(dosage.text)).toContain('100 mg/m² a day')
    expect(plain(dosage.text)).toContain('3 times a day')
  })
  test('of which one bag holds several, stands in words and has no number', () => {
    const dosage = of({ kind: 'perM2', amount: amount('100'), per, bagDays: { ...amount('4'), value: 4 } }, 1)
    expect(dosage.doseAndRate).toBeUndefined()
    expect(plain(dosage.text)).toContain('100 mg/m² a day, 4 days in one bag')
  })
})

describe('a ramp-up', () => {
  test('ven-aza: one dosage, in words, with its days and cycles and nothing that runs beside it', () => {
    const { route, ...dosage } = dosageOf('ven-aza', 'venetoclax')
    expect(route?.coding?.[0]?.display).toBe('Oral route')
    expect(Object.keys(dosage)).toEqual(['text'])
    expect(plain(dosage.text)).toBe(
      'day 1 of cycle 1: 100 mg each time; day 2 of cycle 1: 200 mg each time; all other days: 400 mg each time; days 1–28; once a day',
    )
  })
  test('ven-aza-hht: in every cycle, so none is named', () => {
    expect(plain(dosageOf('ven-aza-hht', 'venetoclax').text)).toBe(
      'day 1: 100 mg each time; day 2: 200 mg each time; all other days: 400 mg each time; days 1–14; once a day',
    )
  })
  test('in Chinese', () => {
    expect(plain(dosageOf('ven-ldac', 'venetoclax', chinese).text)).toBe(
      '第 1 天 （第 1 周期）：每次 100 mg；第 2 天 （第 1 周期）：每次 200 mg；第 3 天 （第 1 周期）：每次 400 mg；其余各用药日：每次 600 mg；第 1–28 天；每日 1 次',
    )
  })
  test('ven-dec10: only the option with one is in words', () => {
    expect(dosageOf('ven-dec10', 'venetoclax.threeDays').doseAndRate).toBeUndefined()
    expect(amountOf(dosageOf('ven-dec10', 'venetoclax.fullFromDay1'))).toEqual([400, 'mg'])
  })
})

test('bands of weight stand in words: 300 mcg below 76 kg, 480 mcg from there', () => {
  const { text, doseAndRate } = dosageOf('g-clam-18', 'filgrastim')
  expect(doseAndRate).toBeUndefined()
  expect(plain(text)).toMatch(/below 76 kg: 300 mcg each time; weight from 76 kg: 480 mcg each time/)
})

test('the regimen’s own cap stands beside its dose: 360 mg/m², at most 600 mg', () => {
  const dosage = dosageOf('ven-arac-karol', 'venetoclax')
  expect(amountOf(dosage)).toEqual([360, 'mg/m2'])
  expect(dosage.maxDosePerAdministration).toMatchObject({ value: 600, unit: 'mg' })
})

test('every request of the library has one dosage, with a number or with words', () => {
  for (const { id } of readShelves().regimens)
    for (const { id: request, dosage = [] } of requestsOf(id)) {
      expect(`${id} ${request} ${dosage.length}`).toBe(`${id} ${request} 1`)
      expect(dosage.filter(({ doseAndRate, text }) => (doseAndRate === undefined) !== (text !== undefined))).toEqual([])
    }
})

test('how often is said in the language of the file', () => {
  expect(dosageOf('had-jin2013', 'cytarabine.everyTwelveHours').timing?.code?.text).toBe('every 12 h')
  expect(dosageOf('had-jin2013', 'cytarabine.everyTwelveHours', chinese).timing?.code?.text).toBe('每 12 小时 1 次')
})
