import type { RenalFormulaId } from '../../../evidence/labs.ts'

/** What a formula of renal function is known by. Both that could take a coefficient of race say that they have none. */
export const renal = {
  formulas: {
    cockcroftGault: 'Cockcroft & Gault 1976',
    ckdEpi2021: 'CKD-EPI 2021 (no race coefficient)',
    mdrd: 'MDRD (Levey 2006, no race coefficient)',
    jelliffe: 'Jelliffe 1973',
    wrightJaffe: 'Wright 2001 (Jaffe creatinine)',
    wrightEnzymatic: 'Wright 2001 (enzymatic creatinine)',
    schwartzBedside: 'Bedside Schwartz 2009',
  } satisfies Readonly<Record<RenalFormulaId, string>>,
}
