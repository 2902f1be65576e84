import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circumstance } from '../../../src/evidence/circumstance.ts'
import { decimal } from '../../../src/quantities/decimal.ts'
import { RUNS } from '../../properties/randomOrders.ts'
import { drugOf, drugWith, FLAT, roundedTo, rounding, type Situation, UNEXCEPTED } from './roundingInputs.ts'

const within5 = { policy: { rounding: 'wholeVials', wholeVialsPercent: '5' }, circumstances: UNEXCEPTED } as const
const within10 = { policy: { rounding: 'wholeVials', wholeVialsPercent: '10' }, circumstances: UNEXCEPTED } as const
const irinotecan = drugOf('irinotecan-liposome') // vials of 43 mg, increment 1 mg

describe('whole vials of 43 mg', () => {
  it.each([
    // 129 − 122.6388 = 6.3612; ÷ 122.6388 = 5.187%
    ['122.6388', within10, '129 wholeUnits'],
    ['122.6388', within5, '123 rounded for outsideLimit'],
    // 129 − 109.443 = 19.557 = 17.87%; 86 − 109.443 = −23.443 = −21.42%
    ['109.443', within10, '109 rounded for outsideLimit'],
    ['109.443', within5, '109 rounded for outsideLimit'],
    // 129 − 140 = −11 = −7.857%; 172 is 22.86% above
    ['140', within10, '129 wholeUnits'],
    ['140', within5, '140 rounded for outsideLimit'],
  ])('%s mg', (exact, policy, expected) => {
    expect(roundedTo({ ...policy, exact, drug: irinotecan })).toBe(expected)
  })

  it('show the vials, the limit and the difference', () => {
    expect(rounding({ ...within10, exact: '122.6388', drug: irinotecan })).toMatchObject({
      step: {
        code: 'wholeUnits',
        form: 'vial',
        exact: '122.6388',
        result: '129',
        unit: 'mg',
        differencePercent: '5.2',
        withinPercent: '10',
        units: [{ strength: '43', count: 3 }],
      },
    })
  })
})

describe('the limit, on which a sum is still taken', () => {
  it.each([
    // 105 is 5% above 100; above 99.9999 it is 5.0001 ÷ 99.9999 = 5.0002%
    ['105', within5, '100', '105 wholeUnits'],
    ['105', within5, '100.0001', '105 wholeUnits'],
    ['105', within5, '99.9999', '100 rounded for outsideLimit'],
    // 95 is 5% below 100
    ['95', within5, '100', '95 wholeUnits'],
    ['95', within5, '99.9999', '95 wholeUnits'],
    ['95', within5, '100.0001', '100 rounded for outsideLimit'],
    // 110 and 90 are 10% from 100
    ['110', within10, '100', '110 wholeUnits'],
    ['110', within10, '99.9999', '100 rounded for outsideLimit'],
    ['90', within10, '100', '90 wholeUnits'],
    ['90', within10, '100.0001', '100 rounded for outsideLimit'],
    // 105.04 is 5.04% above 100: shown as 5%, and still beyond it
    ['105.04', within5, '100', '100 rounded for outsideLimit'],
  ])('a vial of %s mg, %o, for %s mg', (strength, policy, exact, expected) => {
    expect(roundedTo({ ...policy, exact, drug: drugWith({ strengths: [strength] }) })).toBe(expected)
  })
})

describe('of several strengths', () => {
  const unitsOf = (situation: Situation) => {
    const rung = rounding(situation)
    return rung.ok && rung.step.code === 'wholeUnits'
      ? rung.step.units.map(({ strength, count }) => `${String(count)}×${strength}`).join(' + ')
      : roundedTo(situation)
  }

  it.each([
    // 12 mg/m² × 2 m² = 24 mg; 25 is 1 away (4.17%), 20 is 4 away
    ['24', ['5', '10', '20'], '1×20 + 1×5'],
    ['35', ['20', '5', '10'], '1×20 + 1×10 + 1×5'],
    ['40', ['5', '10', '20'], '2×20'],
    // 40 is 4 × 10, 2 × 20 or 30 + 10: two vials, and the largest strength that makes two
    ['40', ['10', '20', '30'], '1×30 + 1×10'],
    // starting from the largest vial would leave 30 or 42
    ['36', ['12', '30'], '3×12'],
    // 100 and 110 are both 5 from 105: up
    ['105', ['10'], '11×10'],
    ['104.9999', ['10'], '10×10'],
  ])('%s mg from %j', (exact, strengths, expected) => {
    expect(unitsOf({ ...within5, exact, drug: drugWith({ strengths }) })).toBe(expected)
  })
})

describe('whole vials are not taken', () => {
  it.each(['2.2776', '3.5', '1', '7'])('for a drug that forbids them, not even where %s mg would fit', (exact) => {
    expect(rounding({ ...within10, exact, drug: drugOf('bortezomib') })).toMatchObject({
      step: { code: 'rounded', instead: { policy: 'wholeVials', why: 'forbidden' } },
    })
  })

  it('without a vial in the drug file', () => {
    expect(roundedTo({ ...within10, exact: '10', drug: drugWith({}) })).toBe('10 rounded for noProduct')
    const capsules = drugWith({ form: 'capsule', strengths: ['5'] })
    expect(roundedTo({ ...within10, exact: '10', drug: capsules })).toBe('10 rounded for noProduct')
  })

  it.each<Circumstance>(['trial', 'organDysfunction', 'ugt1a1Variant'])('when the answer to %s is yes', (id) => {
    expect(roundedTo({ ...within10, exact: '20', circumstances: { ...UNEXCEPTED, [id]: 'yes' } })).toBe(
      `20 rounded for ${id}`,
    )
    expect(roundedTo({ ...within10, exact: '20', circumstances: { [id]: 'yes' } })).toBe(`20 rounded for ${id}`)
  })

  it.each<Circumstance>(['trial', 'organDysfunction', 'ugt1a1Variant'])('while %s is not answered', (id) => {
    const { [id]: _, ...answered }: Partial<Record<Circumstance, 'no'>> = UNEXCEPTED
    expect(roundedTo({ ...within10, exact: '20', circumstances: answered })).toBe('20 rounded for notAnswered')
  })

  it('for an answer that has nothing to do with them', () => {
    const circumstances = { ...UNEXCEPTED, cardiacDisease: 'yes' } as const
    expect(roundedTo({ ...within10, exact: '20', circumstances })).toBe('20 wholeUnits')
  })

  it('above a cap', () => {
    // 25 is within 5% of 24 and above the cap; 20, the highest sum below the cap, is 16.7% away
    expect(roundedTo({ ...within5, exact: '24', cap: '24' })).toBe('24 rounded for aboveCap')
    expect(roundedTo({ ...within5, exact: '24', cap: '24.9999' })).toBe('24 rounded for aboveCap')
    expect(roundedTo({ ...within5, exact: '24', cap: '25' })).toBe('25 wholeUnits')
    // 105 is nearest to 103 but above the cap; 100 is within it, and 2.9% away
    expect(roundedTo({ ...within5, exact: '103', cap: '104' })).toBe('100 wholeUnits')
    // neither below the cap nor above it
    expect(roundedTo({ ...within5, exact: '23', cap: '24' })).toBe('23 rounded for outsideLimit')
  })

  it('for a fixed dose of a drug without increments: it stays as published', () => {
    const drug = drugWith({ strengths: ['12'], increment: null })
    expect(roundedTo({ ...within10, exact: '12', drug, dose: FLAT })).toBe('12 notRounded')
  })
})

it('a dose that whole vials make needs no increment, and one that falls back does', () => {
  const drug = drugWith({ strengths: ['5'], increment: null })
  expect(roundedTo({ ...within5, exact: '20.1', drug })).toBe('20 wholeUnits')
  expect(roundedTo({ ...within5, exact: '2.2', drug })).toBe('incrementMissing')
})

it('whole vials lie within the limit, never above a cap, and no other sum within it is nearer', () => {
  const hundredths = fc.integer({ min: 1, max: 20_000 }) // of a milligram
  const strength = fc.integer({ min: 1, max: 60 }) // mg
  fc.assert(
    fc.property(
      hundredths,
      fc.uniqueArray(strength, { minLength: 1, maxLength: 3 }),
      fc.option(fc.nat({ max: 3000 })),
      fc.constantFrom('5', '10'),
      (exact, strengths, room, percent) => {
        const cap = room === null ? null : exact + room
        const rung = rounding({
          exact: milligrams(exact),
          ...(cap === null ? {} : { cap: milligrams(cap) }),
          drug: drugWith({ strengths: strengths.map(String), increment: '0.01' }),
          policy: { rounding: 'wholeVials', wholeVialsPercent: percent },
          circumstances: UNEXCEPTED,
        })
        if (!rung.ok) throw new Error(rung.refusal.code)
        const best = nearestSum(exact, strengths, cap)
        const fits = Math.abs(best - exact) * 100 <= Number(percent) * exact
        expect(rung.step.code).toBe(fits ? 'wholeUnits' : 'rounded')
        expect(rung.value.value.toString()).toBe(decimal(milligrams(fits ? best : exact)).toString())
        const units = rung.step.code === 'wholeUnits' ? rung.step.units : []
        const sum = units.reduce((total, { strength, count }) => total + Number(strength) * count, 0)
        expect(sum * 100).toBe(fits ? best : 0)
      },
    ),
    RUNS,
  )
})

/** By trying every sum up to a vial beyond the dose; hundredths of a milligram throughout. */
function nearestSum(exact: number, strengths: readonly number[], cap: number | null): number {
  const top = exact + 100 * Math.max(...strengths)
  const reachable = new Set([0])
  for (let sum = 0; sum <= top; sum += 100)
    if (strengths.some((each) => reachable.has(sum - each * 100))) reachable.add(sum)
  return [...reachable]
    .filter((sum) => cap === null || sum <= cap)
    .reduce((a, b) => {
      const [near, nearer] = [Math.abs(a - exact), Math.abs(b - exact)]
      return nearer < near || (nearer === near && b > a) ? b : a
    }, 0)
}

function milligrams(hundredths: number): string {
  return `${String((hundredths - (hundredths % 100)) / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
