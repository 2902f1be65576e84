import type { Policy } from '../order/policy.ts'
import type { BsaFormulaId } from '../patient/bsa/bsaFormula.ts'
import { findBsaFormula } from '../patient/bsa/bsaFormulas.ts'
import type { Sex } from '../patient/patient.ts'
import { Decimal } from '../quantities/decimal.ts'
import { fixedPlaces } from '../quantities/roundToIncrement.ts'

/** Body surface by height and weight, to be read off without a computer. */
export interface AreaTable {
  readonly formula: BsaFormulaId
  /** m² above which the hospital's policy counts no further; the cells are not cut by it. */
  readonly cap: string | null
  /** cm */
  readonly heights: readonly number[]
  /** kg */
  readonly weights: readonly number[]
  /** One, or one a sex where the formula asks for it. */
  readonly parts: readonly { readonly sex: Sex | null; readonly rows: readonly (readonly string[])[] }[]
}

/** cm and kg, both ends included. */
const HEIGHTS = { from: 140, to: 200, step: 5 }
const WEIGHTS = { from: 40, to: 120, step: 5 }
const PLACES = 2

/**
 * m² to two decimals, half up, by the formula of the hospital's policy: rows by weight, columns by height.
 * @returns null where the policy names no known formula, or the formula gives no area for a body of the table
 */
export function buildAreaTable({ bsaFormula, bsaCap }: Pick<Policy, 'bsaFormula' | 'bsaCap'>): AreaTable | null {
  const formula = findBsaFormula(bsaFormula)
  if (formula === null) return null
  const [heights, weights] = [steps(HEIGHTS), steps(WEIGHTS)]
  const sexes: readonly (Sex | null)[] = formula.needsSex ? ['female', 'male'] : [null]
  const parts = sexes.map((sex) => ({
    sex,
    areas: weights.map((weight) =>
      heights.map((height) => formula.calculate({ height: new Decimal(height), weight: new Decimal(weight), sex })),
    ),
  }))
  if (parts.some(({ areas }) => areas.flat().some((area) => area.lte(0)))) return null
  return {
    formula: formula.id,
    cap: bsaCap,
    heights,
    weights,
    parts: parts.map(({ sex, areas }) => ({
      sex,
      rows: areas.map((row) => row.map((area) => fixedPlaces(area, PLACES))),
    })),
  }
}

function steps({ from, to, step }: typeof HEIGHTS): readonly number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step)
}
