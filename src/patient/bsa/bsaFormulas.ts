import { boyd } from './boyd.ts'
import type { BsaFormula, BsaFormulaId } from './bsaFormula.ts'
import { costeff } from './costeff.ts'
import { duBois } from './duBois.ts'
import { fujimoto } from './fujimoto.ts'
import { gehanGeorge } from './gehanGeorge.ts'
import { haycock } from './haycock.ts'
import { hu } from './hu.ts'
import { huBySex } from './huBySex.ts'
import { livingstonLee } from './livingstonLee.ts'
import { mosteller } from './mosteller.ts'
import { schlich } from './schlich.ts'
import { shuterAslani } from './shuterAslani.ts'
import { stevensonXu } from './stevensonXu.ts'
import { takahira } from './takahira.ts'

/**
 * Every formula on offer, in the order in which it is offered. A linear formula can give zero or less for a very small
 * body: the value is left as it is, and the engine refuses it, because a floor here would hide the misuse.
 */
export const BSA_FORMULAS: Readonly<Record<BsaFormulaId, BsaFormula>> = {
  mosteller,
  duBois,
  haycock,
  gehanGeorge,
  boyd,
  fujimoto,
  takahira,
  shuterAslani,
  livingstonLee,
  schlich,
  stevensonXu,
  hu,
  huBySex,
  costeff,
}

/** The formula of that id, or null: an id from a policy or a file may name none. */
export function findBsaFormula(id: string): BsaFormula | null {
  return Object.values(BSA_FORMULAS).find((formula) => formula.id === id) ?? null
}
