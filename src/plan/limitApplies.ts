import type { Circumstance } from '../evidence/circumstance.ts'
import type { Order } from '../order/order.ts'
import type { CumulativeLimit } from '../regimen/drug.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LimitState } from './ledger.ts'
import { ledgerLines } from './ledgerLines.ts'

/**
 * Whether a limit that holds only in some circumstances holds here: one that is the case is enough, and only a "no" to
 * each rules it out.
 */
export function limitApplies(
  order: Order,
  regimen: Regimen,
  drug: string,
  limit: CumulativeLimit,
): LimitState['applies'] {
  const { when = [] } = limit
  const answers = when.map((circumstance) => circumstanceOf(order, regimen, drug, circumstance))
  if (when.length === 0 || answers.includes('yes')) return 'yes'
  return answers.every((answer) => answer === 'no') ? 'not' : 'open'
}

/** As answered; doses of another such drug that stand in the order say yes whatever the answer. */
export function circumstanceOf(
  order: Order,
  regimen: Regimen,
  drug: string,
  circumstance: Circumstance,
): 'yes' | 'no' | undefined {
  const answer = order.course.circumstances[circumstance]
  return circumstance === 'priorAnthracycline' && hasOthers(order, regimen, drug) ? 'yes' : answer
}

function hasOthers(order: Order, regimen: Regimen, drug: string): boolean {
  const counted = [...Object.values(regimen.drugs), ...Object.values(regimen.countedDrugs)]
  return counted.some(({ id, equivalence }) => id !== drug && equivalence && ledgerLines(order, id).length > 0)
}
