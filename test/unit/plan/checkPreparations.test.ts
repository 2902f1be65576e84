import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/regimen/item.ts'
import type { RoutePreparation } from '../../../src/regimen/preparation.ts'
import { stated } from '../dosing/madeCourse.ts'
import { AT, drugOf, hospital, powder, solution } from '../dosing/preparation/madePreparation.ts'
import { findingsIn } from './findingsIn.ts'
import { flat, planWith, yearOf } from './preparedPlan.ts'

const days = stated([1, 2, 3])
const over = (minutes: number): Partial<Item> => ({ duration: { kind: 'over', minutes: stated(minutes) } })

describe('a final concentration outside its window', () => {
  const window = { window: stated({ min: '0.14', max: '3.2' }) }
  const drug = drugOf([solution('1000', '100')], window)
  const outside = (amount: string, item: Partial<Item> = {}) =>
    findingsIn(planWith(yearOf({ ...flat(amount), ...item }, drug)), 'concentrationOutside')

  it('is confirmed with a reason, once for days that are alike', () => {
    // 2000 mg ÷ 500 mL = 4 mg/mL
    expect(outside('2000', { days })).toEqual([
      {
        code: 'concentrationOutside',
        severity: 'confirm',
        needs: 'reason',
        item: 'line',
        drug: 'made',
        cycle: 1,
        day: 1,
        concentration: '4',
        unit: 'mg',
        min: '0.14',
        max: '3.2',
        at: AT,
      },
    ])
  })

  it.each([
    // drawn to 0.01 mL of 100 mg/mL; 0.14 × 500 = 70 mg, 3.2 × 500 = 1600 mg
    ['69', '0.138'],
    ['70', null],
    ['1600', null],
    ['1700', '3.4'],
  ])('%s mg: %s mg/mL', (amount, concentration) => {
    expect(outside(amount)).toMatchObject(concentration === null ? [] : [{ concentration }])
    expect(outside(amount)).toHaveLength(concentration === null ? 0 : 1)
  })

  it('just above the limit is not shown as the limit', () => {
    const fine = drugOf([solution('1000', '10')], { window: stated({ min: null, max: '2' }) })
    // 100.0001 mL of 10 mg/mL in 500 mL are 1000.001 ÷ 500 = 2.000002 mg/mL
    const syringes = [{ capacityMl: '200', graduationMl: '0.0001' }]
    const increments = { rounding: [{ from: '0', increment: '0.001' }] }
    const plan = planWith(yearOf(flat('1000.001'), { ...fine, ...increments }), { syringes })
    expect(findingsIn(plan, 'concentrationOutside')).toMatchObject([{ concentration: '2.000002', max: '2' }])
  })

  it('is asked again for a day with another dose', () => {
    const doseByDay = [{ days: [2], dose: { kind: 'flat', amount: stated('2500') } }] as const
    expect(outside('2000', { days, doseByDay })).toMatchObject([
      { day: 1, concentration: '4' },
      { day: 2, concentration: '5' },
    ])
  })
})

describe('an infusion shorter than the drug’s file allows', () => {
  const tooShort = (file: Partial<RoutePreparation>, item: Partial<Item>, order: object = {}) =>
    findingsIn(planWith(yearOf({ ...flat('20'), days, ...item }, drugOf([], file)), { order }), 'infusionTooShort')
  const hour = { minimumMinutes: stated(60) }

  it.each([
    [59, 1],
    [60, 0],
    [61, 0],
  ])('of 60 min: %i min is asked about %i times', (minutes, times) => {
    expect(tooShort(hour, over(minutes))).toHaveLength(times)
  })

  it('is confirmed with a reason, whatever is known of its products', () => {
    const base = { code: 'infusionTooShort', severity: 'confirm', needs: 'reason', item: 'line', drug: 'made' }
    expect(tooShort(hour, over(30))).toEqual([{ ...base, minutes: 30, minimum: 60, at: AT }])
  })

  it('also by the time a person entered, and as a push', () => {
    expect(tooShort(hour, { duration: { kind: 'asked' } }, { durations: { line: '0.5' } })).toMatchObject([
      { minutes: 30 },
    ])
    expect(tooShort(hour, { duration: { kind: 'asked' } })).toEqual([])
    expect(tooShort(hour, { duration: { kind: 'push', mark: stated(true) } })).toMatchObject([{ minutes: 0 }])
  })

  it('is not held to the limit of another route', () => {
    expect(tooShort({ ...hour, routes: ['SC'] }, over(30))).toEqual([])
  })
})

describe('a bag the source does not state', () => {
  const volume = (kind: 'final' | 'diluent', ...ml: readonly string[]): Partial<RoutePreparation> => ({
    volume: stated({ kind, ml: ml.map((each) => ({ ml: each })) }),
  })
  // the hospital puts every dose into 500 mL
  const outside = (file: Partial<RoutePreparation>, item: Partial<Item> = {}) =>
    findingsIn(planWith(yearOf({ ...flat('123'), days, ...item }, drugOf([solution('200', '20')], file))), 'bagOutside')
  const asked = {
    code: 'bagOutside',
    severity: 'confirm',
    needs: 'reason',
    item: 'line',
    drug: 'made',
    cycle: 1,
    day: 1,
    ml: '500',
    at: AT,
  }

  it('is confirmed with a reason, once for the item, whatever its doses', () => {
    const doseByDay = [{ days: [2], dose: { kind: 'flat', amount: stated('150') } }] as const
    expect(outside(volume('diluent', '100', '250'), { doseByDay })).toEqual([
      { ...asked, kind: 'diluent', stated: ['100', '250'] },
    ])
    expect(outside(volume('final', '250'))).toEqual([{ ...asked, kind: 'final', stated: ['250'] }])
  })

  it('is not asked about where the source has it, or has none', () => {
    expect(outside(volume('diluent', '250', '500.0'))).toEqual([])
    expect(outside({})).toEqual([])
  })

  it('is asked about where the source has it for other doses only', () => {
    const upTo = { volume: stated({ kind: 'diluent' as const, ml: [{ ml: '500', upTo: '122' }] }) }
    expect(outside(upTo)).toEqual([{ ...asked, kind: 'diluent', stated: [] }])
    expect(outside(upTo, flat('122'))).toEqual([])
  })
})

describe('an infusion longer than it is to be used within', () => {
  const drug = drugOf([solution('200', '20')], {
    stability: [stated({ of: 'diluted', at: 'room', hours: '6' } as const)],
  })
  const tooLong = (item: Partial<Item>, expiryHours = '') => {
    const bag = { container: 'bag', bags: [{ from: '0', ml: '500' }], fill: 'replaceVolume', expiryHours } as const
    const plan = planWith(yearOf({ ...flat('123'), days, ...item }, drug), { local: hospital(drug, bag) })
    return findingsIn(plan, 'expiryTooShort')
  }

  it.each([
    // 6 h are 360 min; 2.5 h are 150 min
    [360, '', 0],
    [361, '', 1],
    [361, '7', 0],
    [150, '2.5', 0],
    [151, '2.5', 1],
    [360, 'a day', 0], // nothing to hold it against: the hours are blank
  ])('%i min against “%s” h is asked about %i times', (minutes, expiryHours, times) => {
    expect(tooLong(over(minutes), expiryHours)).toHaveLength(times)
  })

  it('is confirmed with a reason, once for days that are alike', () => {
    const base = { code: 'expiryTooShort', severity: 'confirm', needs: 'reason', item: 'line', cycle: 1, day: 1 }
    expect(tooLong(over(1440), '12')).toEqual([{ ...base, hours: '12', minutes: 1440 }])
  })
})

describe("a hospital's own hours of use", () => {
  const of = (kind: 'diluted' | 'reconstituted', at: 'room' | 'refrigerated', hours: string) =>
    stated({ of: kind, at, hours })
  // dissolved it would keep for 72 h, which is no time for a bag
  const stability = [of('diluted', 'room', '6'), of('diluted', 'refrigerated', '24'), of('reconstituted', 'room', '72')]
  const beyond = (expiryHours: string, file: Partial<RoutePreparation> = { stability }) => {
    const drug = drugOf([powder('200', [['IV', '20']])], file)
    const bag = { container: 'bag', bags: [{ from: '0', ml: '500' }], fill: 'replaceVolume', expiryHours } as const
    const plan = planWith(yearOf({ ...flat('123'), days, ...over(60) }, drug), { local: hospital(drug, bag) })
    return findingsIn(plan, 'expiryBeyondStated')
  }

  it('beyond the longest its source gives is confirmed with a reason, once for days that are alike', () => {
    const place = { item: 'line', drug: 'made', cycle: 1, day: 1, at: AT }
    expect(beyond('240')).toEqual([
      { code: 'expiryBeyondStated', severity: 'confirm', needs: 'reason', ...place, hours: '240', stated: '24' },
    ])
  })

  it.each([
    ['24.1', 1],
    ['24', 0],
    ['12', 0],
    ['', 0],
  ])('“%s” h is asked about %i times', (hours, times) => {
    expect(beyond(hours)).toHaveLength(times)
  })

  it('are not asked about where its source has none of a bag', () => {
    expect(beyond('240', { stability: stability.slice(2) })).toEqual([])
  })
})
