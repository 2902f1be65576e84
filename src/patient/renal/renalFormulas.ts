import type { RenalFormulaId } from '../../evidence/labs.ts'
import { ckdEpi2021 } from './ckdEpi2021.ts'
import { cockcroftGault } from './cockcroftGault.ts'
import { jelliffe } from './jelliffe.ts'
import { mdrd } from './mdrd.ts'
import type { RenalFormula } from './renalFormula.ts'
import { schwartzBedside } from './schwartzBedside.ts'
import { wrightEnzymatic } from './wrightEnzymatic.ts'
import { wrightJaffe } from './wrightJaffe.ts'

/** Every formula there is, in the order in which it is shown. None is anybody's default. */
export const RENAL_FORMULA_OF: Readonly<Record<RenalFormulaId, RenalFormula>> = {
  cockcroftGault,
  ckdEpi2021,
  mdrd,
  jelliffe,
  wrightJaffe,
  wrightEnzymatic,
  schwartzBedside,
}
