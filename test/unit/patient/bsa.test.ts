import { describe, expect, it } from 'vitest'
import { BSA_FORMULAS, findBsaFormula } from '../../../src/patient/bsa/bsaFormulas.ts'
import type { BsaFormulaId } from '../../../src/patient/bsa/bsaFormula.ts'
import type { Sex } from '../../../src/patient/patient.ts'
import { decimal, decimalText, settleDigits } from '../../../src/quantities/decimal.ts'

type Body = readonly [height: string, weight: string]
const BODIES: readonly Body[] = [
  ['170', '65'],
  ['160', '55'],
  ['180', '80'],
  ['160', '110'],
  ['190', '120'],
  ['100', '16'],
  ['60', '5.5'],
]

/** m² to six decimals for the bodies above, computed apart from this program with another arithmetic. */
const WORKED: readonly (readonly [BsaFormulaId, Sex | null, ...string[]])[] = [
  ['mosteller', null, '1.751983', '1.563472', '2.000000', '2.211083', '2.516611', '0.666667', '0.302765'],
  ['duBois', null, '1.753598', '1.563174', '1.996421', '2.098675', '2.466691', '0.657836', '0.288523'],
  ['haycock', null, '1.754345', '1.565527', '2.006560', '2.272765', '2.549540', '0.668892', '0.307614'],
  ['gehanGeorge', null, '1.762771', '1.576672', '2.009483', '2.252368', '2.532874', '0.684825', '0.318586'],
  ['boyd', null, '1.761795', '1.578460', '2.007355', '2.302372', '2.540415', '0.686305', '0.317235'],
  ['fujimoto', null, '1.707186', '1.522693', '1.944363', '2.071427', '2.412847', '0.644450', '0.285887'],
  ['takahira', null, '1.767511', '1.575577', '2.012261', '2.115327', '2.486262', '0.663055', '0.290812'],
  ['shuterAslani', null, '1.728642', '1.543351', '1.966674', '2.095169', '2.436513', '0.658087', '0.294073'],
  ['livingstonLee', null, '1.743925', '1.565368', '1.994509', '2.450544', '2.592368', '0.704502', '0.326286'],
  ['schlich', 'male', '1.650827', '1.437091', '1.917564', '1.870147', '2.392109', '0.501884', '0.177535'],
  ['schlich', 'female', '1.706256', '1.479911', '1.996802', '2.035680', '2.550918', '0.504794', '0.177906'],
  ['stevensonXu', null, '1.716100', '1.527100', '1.969100', '2.231100', '2.542100', '0.661900', '0.283500'],
  ['hu', null, '1.833100', '1.648100', '2.080100', '2.330100', '2.637100', '0.798500', '0.424300'],
  ['huBySex', 'male', '1.843700', '1.665700', '2.082200', '2.331200', '2.623200', '0.851800', '0.496750'],
  ['huBySex', 'female', '1.855900', '1.655900', '2.119400', '2.354400', '2.700400', '0.722600', '0.297250'],
  ['costeff', null, '1.722581', '1.565517', '1.923529', '2.235000', '2.319048', '0.669811', '0.303665'],
]

function area(id: BsaFormulaId, height: string, weight: string, sex: Sex | null = null) {
  return BSA_FORMULAS[id].calculate({ height: decimal(height), weight: decimal(weight), sex })
}

describe('body surface area: worked values of every formula', () => {
  for (const [id, sex, ...values] of WORKED) {
    it.each(values.map((value, index) => [BODIES[index]?.[0] ?? '', BODIES[index]?.[1] ?? '', value] as const))(
      `${id}${sex === null ? '' : `, ${sex}`}: %s cm, %s kg gives %s m²`,
      (height, weight, value) => {
        expect(area(id, height, weight, sex).toFixed(6)).toBe(value)
      },
    )
  }

  it('leaves no formula without a worked value', () => {
    expect([...new Set(WORKED.map(([id]) => id))].sort()).toEqual(Object.keys(BSA_FORMULAS).sort())
  })
})

describe('body surface area: exactness', () => {
  it("gives Mosteller's published 180 cm, 80 kg as 2 m², not a hair beside it", () => {
    expect(decimalText(area('mosteller', '180', '80'))).toBe('2')
  })

  it.each([
    ['stevensonXu', '170', '65', null, '1.7161'],
    ['hu', '170.5', '65.3', null, '1.83987'],
    ['huBySex', '170', '65', 'female', '1.8559'],
    ['huBySex', '60', '5.5', 'male', '0.49675'],
    ['costeff', '100', '110', null, '2.235'],
  ] as const)('%s at %s cm, %s kg is an exact decimal without float noise', (id, height, weight, sex, value) => {
    expect(decimalText(area(id, height, weight, sex))).toBe(value)
  })

  it.each([
    ['mosteller', '1.75198300346905319070165475479'],
    ['duBois', '1.75359770421168400093690929599'],
    ['boyd', '1.76179461843506643271154853615'],
  ] as const)('%s: 170 cm, 65 kg holds to the thirty digits a dose is settled to', (id, value) => {
    expect(decimalText(settleDigits(area(id, '170', '65')))).toBe(value)
  })
})

describe('body surface area: height and weight swapped', () => {
  it.each([
    ['mosteller', '1.7520', '1.7520', '0.0'],
    ['duBois', '1.7536', '1.3142', '-25.1'],
    ['haycock', '1.7543', '2.0098', '14.6'],
    ['gehanGeorge', '1.7628', '1.9260', '9.3'],
    ['boyd', '1.7618', '2.2184', '25.9'],
  ] as const)('%s: 170/65 gives %s, 65/170 gives %s m², a change of %s percent', (id, straight, swapped, percent) => {
    const right = area(id, '170', '65')
    const wrong = area(id, '65', '170')
    expect(right.toFixed(4)).toBe(straight)
    expect(wrong.toFixed(4)).toBe(swapped)
    expect(wrong.minus(right).dividedBy(right).times(decimal('100')).toFixed(1)).toBe(percent)
  })

  it('cannot be seen in the result of Mosteller, to the last digit', () => {
    expect(decimalText(area('mosteller', '170', '65'))).toBe(decimalText(area('mosteller', '65', '170')))
  })
})

describe('body surface area: which formula, for whom', () => {
  it('tells the two formulas of one Chinese name apart by their constants', () => {
    const { stevensonXu, hu } = BSA_FORMULAS
    expect(stevensonXu.constants).not.toBe(hu.constants)
    expect(decimalText(area('hu', '170', '65').minus(area('stevensonXu', '170', '65')))).toBe('0.117')
  })

  it('Livingston and Lee: 10 kg is on the upper pair of constants, just below it on the lower', () => {
    expect(area('livingstonLee', '80', '9.999').toFixed(4)).toBe('0.4877')
    expect(area('livingstonLee', '80', '10').toFixed(4)).toBe('0.5199')
  })

  it.each([
    ['mosteller', 0, 150],
    ['haycock', 0, 150],
    ['livingstonLee', 0, 150],
    ['fujimoto', 6, 150],
    ['costeff', 1, 17],
  ] as const)('offers %s from %i to %i years', (id, from, to) => {
    expect(BSA_FORMULAS[id].ages).toEqual({ from, to })
  })

  it('offers every other formula to adults only', () => {
    const others = Object.values(BSA_FORMULAS).filter(
      ({ id }) => !['mosteller', 'haycock', 'livingstonLee', 'fujimoto', 'costeff'].includes(id),
    )
    expect(others).toHaveLength(9)
    for (const formula of others) expect(formula.ages, formula.id).toEqual({ from: 18, to: 150 })
  })

  it('asks the sex for the two formulas that differ by it, and calculates neither without it', () => {
    const bySex = Object.values(BSA_FORMULAS).filter((formula) => formula.needsSex)
    expect(bySex.map(({ id }) => id)).toEqual(['schlich', 'huBySex'])
    for (const { id } of bySex) expect(() => area(id, '170', '65', null)).toThrow(/needs the sex/)
  })

  it('leaves a result of zero or less as it is, for the engine to refuse', () => {
    expect(area('stevensonXu', '10', '1').lte(0)).toBe(true)
  })

  it('finds each formula under its own id and none under another', () => {
    for (const [id, formula] of Object.entries(BSA_FORMULAS)) expect(findBsaFormula(id)).toBe(formula)
    for (const id of ['', 'Mosteller', 'xuWensheng', 'constructor', '__proto__', 'toString'])
      expect(findBsaFormula(id)).toBeNull()
  })
})
