import { adjusted25 } from './adjusted25.ts'
import { adjusted40 } from './adjusted40.ts'
import { devine } from './devine.ts'
import { janmahasatian } from './janmahasatian.ts'
import { lowerOfIdealAndActual } from './lowerOfIdealAndActual.ts'
import type { MadeWeight, WeightFormula } from './weightFormula.ts'

/** Every weight a drug's file may ask for besides the measured one. */
export const WEIGHT_FORMULAS: Readonly<Record<MadeWeight, WeightFormula>> = {
  ideal: devine,
  adjusted40,
  adjusted25,
  lean: janmahasatian,
  lowerOfIdealAndActual,
}
