import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { TypedOmission } from '../../../src/order/typedCourse.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { stated } from '../dosing/madeCourse.ts'
import { drugOf, powder, solution } from '../dosing/preparation/madePreparation.ts'
import { flat, planWith, yearOf } from './preparedPlan.ts'

vi.setConfig({ testTimeout: 120_000 }) // many plans, on a busy machine

const drug = drugOf([solution('43', '4.3'), solution('7', '4.3')])
const days = stated([1, 2, 3, 4, 5])

describe('every planned administration has one preparation', () => {
  it('with the dose, the drug and the start of its own', () => {
    const { preparations, cycles } = planWith(yearOf({ days, ...flat('123') }, drug))
    const administrations = cycles.flatMap((cycle) => cycle.administrations)
    expect(preparations.map(({ administration }) => administration)).toEqual(
      [1, 2, 3, 4, 5].map((day) => `line@C1D${String(day)}#1`),
    )
    for (const [index, { start, dose, day }] of preparations.entries()) {
      const rung = administrations[index]?.ladder.roundedDose
      expect(dose).toEqual(rung?.ok ? rung.value : 'no dose')
      expect(start).toEqual(administrations[index]?.time.start)
      expect(day).toBe(index + 1)
    }
  })

  it('and none where a person left the dose out', () => {
    const omission: TypedOmission = {
      kind: 'omit',
      id: 'change1',
      item: 'line',
      at: { cycle: 1, day: 3, dose: 1 },
      scope: 'administration',
      reason: 'neutropenia',
      grade: '4',
      date: '2026-11-23',
      note: '',
    }
    const { preparations, cycles } = planWith(yearOf({ days, ...flat('123') }, drug), { changes: [omission] })
    expect(cycles[0]?.administrations[2]?.state.kind).toBe('omitted')
    expect(preparations.map(({ day }) => day)).toEqual([1, 2, 4, 5])
  })

  it('blank without a dose, and without a route', () => {
    const perM2 = { dose: { kind: 'perM2', amount: stated('70'), per: 'administration' } } as const
    const without = planWith(yearOf(perM2, drug), { order: { measurements: [] } })
    expect(without.preparations).toMatchObject([{ dose: null, vials: { refusal: { code: 'noDoseToPrepare' } } }])
    const { route: _, ...item } = { ...yearOf(flat('123'), drug).items[0] }
    const unrouted = yearOf({ ...item, route: { mark: 'absent' } }, drug)
    expect(planWith(unrouted).preparations).toMatchObject([{ stock: { refusal: { code: 'routeNotStated' } } }])
  })
})

describe('a year of cycles every two weeks', () => {
  const year = (order: Parameters<typeof planWith>[1] = {}) =>
    planWith(yearOf({ days, ...flat('123') }, drug), { ...order, order: { lastCycle: '26' } })

  it('has 130 preparations whose vials were searched for once: they are one and the same', () => {
    const { preparations } = year()
    expect(preparations).toHaveLength(130)
    for (const { vials } of preparations) expect(vials.ok).toBe(true)
    expect(new Set(preparations.map(({ vials }) => vials)).size).toBe(1)
  })

  it('searches again for another dose, once: there are two', () => {
    const doseByDay = [{ days: [1], dose: { kind: 'flat', amount: stated('70') } }] as const
    const { preparations } = planWith(yearOf({ days, ...flat('123'), doseByDay }, drug), { order: { lastCycle: '26' } })
    expect(new Set(preparations.map(({ vials }) => vials)).size).toBe(2)
  })
})

it('one dose of one drug given in two ways is prepared in two ways', () => {
  const both = drugOf([
    powder('500', [
      ['IV', '4.3'],
      ['SC', '5'],
    ]),
  ])
  const regimen = yearOf(flat('100'), both)
  const [line] = regimen.items
  if (!line) throw new Error('the made regimen has an item')
  const slow = { ...line, id: 'slow', duration: { kind: 'over', minutes: stated(120) } } as const
  const { preparations } = planWith({ ...regimen, items: [line, slow, { ...line, id: 'skin', route: stated('SC') }] })
  expect(preparations.map(({ item }) => item)).toEqual(['line', 'slow', 'skin'])
  expect(preparations).toMatchObject([
    // 500 mL over one hour, and over two
    { delivery: { value: { mlPerHour: decimal('500') } }, stock: { value: { concentration: decimal('4.3') } } },
    { delivery: { value: { mlPerHour: decimal('250') } }, stock: { value: { concentration: decimal('4.3') } } },
    { container: { refusal: { code: 'containerNotChosen' } }, stock: { value: { concentration: decimal('5') } } },
  ])
})

it('no product, syringe or bag of the hospital changes a dose', () => {
  const strength = fc.integer({ min: 1, max: 100 })
  const graduation = fc.constantFrom('0.01', '0.2', '1', '7')
  const fifth = fc.integer({ min: 1, max: 1000 }).map((n) => `${String(n)}.25`)
  fc.assert(
    fc.property(fifth, strength, graduation, fc.boolean(), (dose, mg, graduationMl, chosen) => {
      const regimen = yearOf({ days, ...flat(dose) }, drugOf([solution(String(mg), '2')]))
      const none = { products: [], ownProducts: [], routes: {} }
      const bare = planWith(regimen, { local: none, syringes: [] })
      const made = planWith(regimen, {
        syringes: [{ capacityMl: '50', graduationMl }],
        ...(chosen ? {} : { local: none }),
      })
      const ladders = (plan: typeof made) => JSON.stringify(plan.cycles.map((c) => c.administrations))
      expect(ladders(made)).toBe(ladders(bare))
      expect(made.preparations.some(({ vials }) => vials.ok)).toBe(chosen)
    }),
    { seed: 20261123, numRuns: 100 },
  )
})
