import { decimal } from '../../quantities/decimal.ts'
import type { WeightFormula } from './weightFormula.ts'

/** 60 inches: the equation adds to a base for each inch above them, and says nothing of anyone shorter. */
export const DEVINE_MIN_CM = '152.4'

/**
 * Ideal weight: men 50 + 2.3 × (H ÷ 2.54 − 60), women 45.5 + 2.3 × (H ÷ 2.54 − 60). H height in cm, result in kg.
 * Devine BJ. Drug Intell Clin Pharm 1974;8:650. Worked: man 170 cm → 65.9370 kg; woman 160 cm → 52.3819 kg.
 * Not defined below 152.4 cm (60 inches). The form 0.91 × (H − 152), and the base of 45 kg some labels give women, are
 * not this formula.
 */
export const devine: WeightFormula = {
  id: 'ideal',
  citation: 'Devine 1974',
  constants: '♀ 45.5 + 2.3 × (H ÷ 2.54 − 60); ♂ 50 + 2.3 × (H ÷ 2.54 − 60)',
  minCm: DEVINE_MIN_CM,
  calculate: ({ height, sex }) => {
    const inches = height.dividedBy(decimal('2.54'))
    return decimal(sex === 'female' ? '45.5' : '50').plus(decimal('2.3').times(inches.minus(decimal('60'))))
  },
}
