import { describe, expect, test } from 'vitest'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { changed, doseAt, ladderAt, madeRegimen, stated, typedOrder } from './madeCourse.ts'

const most = stated(2)
const two = madeRegimen({ reductions: { most } }) // 70 mg/m² × 2 m² = 140 mg

/** The doses of cycles 1 to 5. */
function cycles(changes: readonly TypedChange[], regimen = two): string[] {
  return [1, 2, 3, 4, 5].map((cycle) => doseAt(regimen, changes, { cycle }))
}

const exceeded = 'reductionsExceeded'
const at = (cycle: number) => ({ cycle })

describe('two reductions at most', () => {
  test('the second is allowed, the third refused with the source of the rule', () => {
    // typed amounts: 50 × 2 = 100 mg, 43 × 2 = 86 mg
    const changes = [changed(at(2), 'amount', '50'), changed(at(3), 'amount', '43'), changed(at(4), 'percent', '50')]
    expect(cycles(changes)).toEqual(['140', '100', '86', exceeded, exceeded])
    expect(ladderAt(two, parseOrder(typedOrder(changes)), { cycle: 4 }).prescribedDose).toEqual({
      ok: false,
      refusal: { code: exceeded, item: 'line', most: 2, at: most.at },
    })
  })

  test.each([
    ['percentages of the standard dose', 'percent', '90', 'percent', '80', 'percent', '70'],
    // 80% of 70 is 56, less than 60 and more than 50
    ['an amount, a percentage, an amount', 'amount', '60', 'percent', '80', 'amount', '50'],
  ] as const)('%s count the same', (_, first, value1, second, value2, third, value3) => {
    const changes = [changed(at(2), first, value1), changed(at(3), second, value2), changed(at(4), third, value3)]
    expect(cycles(changes).slice(3)).toEqual([exceeded, exceeded])
    expect(cycles(changes.slice(0, 2))).not.toContain(exceeded)
  })

  test('a dose raised, kept or restored is no reduction, and gives none back', () => {
    const changes = [
      changed(at(1), 'percent', '75', { scope: 'cycle' }), // 1
      changed(at(2), 'percent', '75', { scope: 'cycle' }), // kept
      changed(at(3), 'restore', ''),
      changed(at(4), 'percent', '75', { scope: 'cycle' }), // 2
      changed(at(5), 'percent', '90', { scope: 'cycle' }), // raised
    ]
    expect(cycles(changes)).toEqual(['105', '105', '140', '105', '126']) // 140 × 0.75 and × 0.9
    const third = changed(at(6), 'percent', '80', { scope: 'cycle' })
    expect(doseAt(two, [...changes, third], at(6))).toBe(exceeded)
  })

  test('they count in the order of their doses, whatever order they were typed in', () => {
    const once = { scope: 'cycle' } as const
    const changes = [
      changed(at(4), 'percent', '60', once),
      changed(at(2), 'percent', '90', once),
      changed(at(3), 'percent', '80', once),
    ]
    expect(cycles(changes)).toEqual(['140', '126', '112', exceeded, '140'])
  })

  test('a change replaced before any of its doses was reached is none', () => {
    const changes = [
      changed(at(2), 'percent', '90'),
      changed(at(2), 'percent', '80'), // in its place: 1
      changed(at(3), 'percent', '70'), // 2
    ]
    expect(cycles(changes)).toEqual(['140', '112', '98', '98', '98'])
  })

  test('one that comes back after a single dose at the standard counts once', () => {
    const changes = [
      changed(at(1), 'percent', '75'), // 1
      changed(at(2), 'restore', '', { scope: 'cycle' }),
      changed(at(4), 'percent', '60'), // 2
    ]
    expect(cycles(changes)).toEqual(['105', '140', '105', '84', '84'])
  })

  test('a percentage of the dose that the third reduction would have given has no dose either', () => {
    const changes = [
      changed(at(1), 'percent', '90'),
      changed(at(2), 'percent', '80'),
      changed(at(3), 'percent', '70', { scope: 'cycle' }), // the third
      changed(at(4), 'percent', '110', { basis: 'previous' }), // of what was refused
    ]
    expect(cycles(changes)).toEqual(['126', '112', exceeded, exceeded, exceeded])
    // of the standard dose it stands on nothing
    expect(cycles([...changes.slice(0, 3), changed(at(4), 'percent', '100')]).slice(3)).toEqual(['140', '140'])
  })

  test('doses of a ramp-up are held each against its own standard', () => {
    const flat = (amount: string) => ({ kind: 'flat', amount: stated(amount) }) as const
    const ramp = madeRegimen({
      dose: flat('400'),
      doseByDay: [{ days: [1], dose: flat('100') }],
      days: stated([1, 2]),
      reductions: { most: stated(0) },
    })
    // the day after day 2's 400 mg has 100 mg: by the regimen, not by a reduction
    expect(doseAt(ramp, [changed({ cycle: 2 }, 'percent', '100')], { cycle: 2 })).toBe('100')
    expect(doseAt(ramp, [changed({ cycle: 2 }, 'percent', '99.9')], { cycle: 2 })).toBe(exceeded)
    expect(doseAt(ramp, [changed({ cycle: 2 }, 'percent', '99.9')], { cycle: 1, day: 2 })).toBe('400')
  })
})

describe('no reduction before cycle 2', () => {
  const fromCycle = stated(2)
  const regimen = madeRegimen({ reductions: { fromCycle } })

  test('below, on and above', () => {
    expect(cycles([changed(at(1), 'percent', '75')], regimen)[0]).toBe('reductionTooEarly')
    expect(cycles([changed(at(2), 'percent', '75')], regimen)).toEqual(['140', '105', '105', '105', '105'])
    expect(cycles([changed(at(3), 'percent', '75')], regimen)).toEqual(['140', '140', '105', '105', '105'])
  })

  test('names the cycle it was made for and the one it may be made from', () => {
    const order = parseOrder(typedOrder([changed(at(1), 'amount', '50')]))
    expect(ladderAt(regimen, order).prescribedDose).toEqual({
      ok: false,
      refusal: { code: 'reductionTooEarly', item: 'line', cycle: 1, from: 2, at: fromCycle.at },
    })
  })

  test('a raised dose is none', () => {
    expect(cycles([changed(at(1), 'percent', '110')], regimen)[0]).toBe('154') // 140 × 1.1
  })
})
