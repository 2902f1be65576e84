import { decimal } from '../../quantities/decimal.ts'
import type { RenalFormula } from './renalFormula.ts'

/**
 * eGFR = 0.413 × H ÷ S. H height in cm, S serum creatinine in mg/dL (enzymatic, IDMS); result in mL/min/1.73 m².
 * Schwartz GJ et al. J Am Soc Nephrol 2009;20:629 (bedside equation). Worked: 120 cm, 0.5 mg/dL → 99.12;
 * 100 cm, 0.5 mg/dL → 82.6; 100 cm, 0.4 mg/dL → 103.25.
 * From 1 year to the day before the 18th birthday, on which the equations of adults begin. The older constants for the
 * Jaffe method (0.55 in children, 0.45 in infants, 0.7 in adolescent boys) are not this formula.
 */
export const schwartzBedside: RenalFormula = {
  id: 'schwartzBedside',
  citation: 'Schwartz et al., J Am Soc Nephrol 2009;20:629',
  constants: '0.413 × H ÷ S',
  unit: 'mL/min/1.73m2',
  ages: { from: 1, to: 17 },
  needsSex: false,
  needsHeight: true,
  needsWeight: false,
  bsa: null,
  isRecalled: false,
  calculate: ({ creatinine, height }) => {
    if (height === null) throw new Error('schwartzBedside needs the height: whoever calls refuses before')
    return decimal('0.413').times(height).dividedBy(creatinine.mgDl)
  },
}
