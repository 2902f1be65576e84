import { DEVINE_MIN_CM, devine } from './devine.ts'
import type { WeightFormula } from './weightFormula.ts'

/**
 * The lower of W and I. W measured weight, I ideal weight by Devine, both in kg.
 * A rule of drug labels; I by Devine BJ. Drug Intell Clin Pharm 1974;8:650. Worked: woman 160 cm, 110 kg → 52.3819 kg;
 * woman 160 cm, 50 kg → 50 kg.
 */
export const lowerOfIdealAndActual: WeightFormula = {
  id: 'lowerOfIdealAndActual',
  citation: 'Devine 1974',
  constants: 'min(W, I); I ♀ 45.5, ♂ 50, + 2.3 × (H ÷ 2.54 − 60)',
  minCm: DEVINE_MIN_CM,
  calculate: (input) => {
    const ideal = devine.calculate(input)
    return input.weight.lt(ideal) ? input.weight : ideal
  },
}
