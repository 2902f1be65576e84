import { describe, expect, test } from 'vitest'
import { type Area, areaBounds, compareArea, compareAreas, exactArea } from '../../../src/recheck/area.ts'
import { areaByFormula } from '../../../src/recheck/areaFormula.ts'
import { decimalRational, floor, HALF, plus, type Rational, rational, times } from '../../../src/recheck/rational.ts'

function number(text: string): Rational {
  const value = decimalRational(text)
  if (value === null) throw new Error(text)
  return value
}

/** An area to six decimals, half up; both bounds must agree. */
function sixDecimals(area: Area): string {
  const { low, high } = areaBounds(area, 30n)
  const [a, b] = [low, high].map((bound) => floor(plus(times(bound, rational(1000000n)), HALF)))
  expect(a).toBe(b)
  return `${String((a ?? 0n) / 1000000n)}.${String((a ?? 0n) % 1000000n).padStart(6, '0')}`
}

const bodies = [
  ['170', '65'],
  ['160', '55'],
  ['180', '80'],
  ['160', '110'],
  ['190', '120'],
] as const

/** Worked values by height and weight, from a table made apart from either engine. */
const worked: readonly (readonly [string, string, readonly string[]])[] = [
  ['mosteller', 'male', ['1.751983', '1.563472', '2.000000', '2.211083', '2.516611']],
  ['duBois', 'male', ['1.753598', '1.563174', '1.996421', '2.098675', '2.466691']],
  ['haycock', 'male', ['1.754345', '1.565527', '2.006560', '2.272765', '2.549540']],
  ['gehanGeorge', 'male', ['1.762771', '1.576672', '2.009483', '2.252368', '2.532874']],
  ['boyd', 'male', ['1.761795', '1.578460', '2.007355', '2.302372', '2.540415']],
  ['fujimoto', 'male', ['1.707186', '1.522693', '1.944363', '2.071427', '2.412847']],
  ['takahira', 'male', ['1.767511', '1.575577', '2.012261', '2.115327', '2.486262']],
  ['shuterAslani', 'male', ['1.728642', '1.543351', '1.966674', '2.095169', '2.436513']],
  ['livingstonLee', 'male', ['1.743925', '1.565368', '1.994509', '2.450544', '2.592368']],
  ['schlich', 'male', ['1.650827', '1.437091', '1.917564', '1.870147', '2.392109']],
  ['schlich', 'female', ['1.706256', '1.479911', '1.996802', '2.035680', '2.550918']],
  ['stevensonXu', 'male', ['1.716100', '1.527100', '1.969100', '2.231100', '2.542100']],
  ['hu', 'male', ['1.833100', '1.648100', '2.080100', '2.330100', '2.637100']],
  ['huBySex', 'male', ['1.843700', '1.665700', '2.082200', '2.331200', '2.623200']],
  ['huBySex', 'female', ['1.855900', '1.655900', '2.119400', '2.354400', '2.700400']],
]

describe('areas by formula, to six decimals', () => {
  test.each(
    worked.flatMap(([id, sex, areas]) =>
      bodies.map(([height, weight], index) => ({ id, sex, height, weight, area: areas[index] ?? '' })),
    ),
  )('$id, $sex, $height cm, $weight kg: $area m²', ({ id, sex, height, weight, area }) => {
    const body = { height: number(height), weight: number(weight), sex, age: 46n }
    expect(sixDecimals(areaByFormula(id, body))).toBe(area)
  })

  test.each([
    ['costeff', '100', '16', '0.669811', 3n],
    ['livingstonLee', '60', '5.5', '0.326286', 0n],
    ['mosteller', '100', '16', '0.666667', 3n],
    ['haycock', '60', '5.5', '0.307614', 0n],
  ] as const)('%s of a child of %s cm, %s kg: %s m²', (id, height, weight, area, age) => {
    expect(sixDecimals(areaByFormula(id, { height: number(height), weight: number(weight), sex: '', age }))).toBe(area)
  })

  test.each([
    ['a formula nobody knows', 'lipscombe', '', 46n],
    ['a formula by sex, without the sex', 'schlich', '', 46n],
    ['a formula for adults, for a child', 'duBois', 'male', 17n],
    ['a formula for children, for an adult', 'costeff', 'male', 18n],
    ['a formula from six years, at five', 'fujimoto', 'male', 5n],
  ] as const)('%s gives no area', (_, id, sex, age) => {
    expect(() => areaByFormula(id, { height: number('170'), weight: number('65'), sex, age })).toThrow(/formula/)
  })

  test('a linear formula that gives nothing above zero gives no area', () => {
    const body = { height: number('10'), weight: number('2'), sex: '', age: 46n }
    expect(() => areaByFormula('stevensonXu', body)).toThrow(/above zero/)
  })
})

describe('comparing an area with a number', () => {
  const body = { height: number('180'), weight: number('80'), sex: 'male', age: 46n }

  test('Mosteller of 180 cm and 80 kg is 2 exactly, and not a hair more or less', () => {
    const area = areaByFormula('mosteller', body)
    expect(compareArea(area, number('2'))).toBe(0n)
    expect(compareArea(area, number('2.0000000000000000000000000000000000000001'))).toBe(-1n)
    expect(compareArea(area, number('1.9999999999999999999999999999999999999999'))).toBe(1n)
  })

  test('Du Bois differs from its own first hundred digits by less than they show, and is told apart', () => {
    const area = areaByFormula('duBois', body)
    const { low, high } = areaBounds(area, 100n)
    expect(compareArea(area, low)).toBe(1n)
    expect(compareArea(area, high)).toBe(-1n)
  })

  test('a formula without whole powers refuses a number that its bounds cannot part from it', () => {
    const area = areaByFormula('boyd', body)
    expect(compareArea(area, areaBounds(area, 40n).low)).toBe(1n)
    expect(() => compareArea(area, areaBounds(area, 200n).low)).toThrow(/too close/)
  })

  test('two areas are compared as their quotient: exactly 5% less is not more than 5% less', () => {
    const before = areaByFormula('mosteller', body)
    const now = areaByFormula('mosteller', { ...body, weight: number('72.2') })
    expect(compareAreas(now, before, number('0.95'))).toBe(0n)
    expect(compareAreas(areaByFormula('boyd', body), before, number('1'))).toBe(1n)
    expect(() => compareAreas(areaByFormula('boyd', body), areaByFormula('boyd', body), number('1'))).toThrow(
      /too close/,
    )
    expect(compareAreas(exactArea(number('2')), before, number('1'))).toBe(0n)
  })
})
