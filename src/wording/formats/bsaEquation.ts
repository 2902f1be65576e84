import type { CalculatedBsa } from '../../evidence/step.ts'
import { findBsaFormula } from '../../patient/bsa/bsaFormulas.ts'
import { formulaConstants } from '../names.ts'
import { amountWithUnit } from './quantityText.ts'

/**
 * A formula with the patient's numbers put in, `√(170 cm × 65 kg ÷ 3600)`. A unit beside a power would read as a power
 * of the unit, so an equation with powers, logarithms or several branches keeps its letters and gets its inputs apart.
 */
export function bsaEquation(working: CalculatedBsa): { readonly equation: string; readonly inputs: string | null } {
  const height = amountWithUnit(working.heightCm, 'cm')
  const weight = amountWithUnit(working.weightKg, 'kg')
  const equation = formulaConstants(working.formula)
  if (!takesNumbers(equation)) return { equation, inputs: `H = ${height}, W = ${weight}` }
  return { equation: equation.replace(/[HW]/g, (letter) => (letter === 'H' ? height : weight)), inputs: null }
}

/** Whether numbers with their units may stand in the place of its letters. */
export function takesNumbers(equation: string): boolean {
  const letters = equation.match(/\p{L}+/gu) ?? []
  const areMeasures = letters.every((letter) => letter === 'H' || letter === 'W')
  return letters.length > 0 && areMeasures && !/[\^;♀♂]/.test(equation)
}

/** The sex that entered the formula; null for a formula that does not ask for it. */
export function sexUsed(working: CalculatedBsa): CalculatedBsa['sex'] {
  return findBsaFormula(working.formula)?.needsSex === true ? working.sex : null
}
