import { planRules } from '../../plan/allRules.ts'
import { stop } from '../../plan/makeFinding.ts'
import type { PlanRules } from '../../plan/planRules.ts'
import { useOpenedOrderStore } from '../../state/openedOrderStore.ts'

/**
 * The rules of the plan, with the one that only this page can know: an order from a file does not print until a person has
 * said whose it is. It stands among the findings, so that every way of printing and of saving doses heeds it.
 */
export const openedRules: PlanRules = {
  ...planRules,
  checkNow: (plan, today) => {
    const { isUnconfirmed } = useOpenedOrderStore.getState()
    return [...(isUnconfirmed ? [stop({ code: 'openedUnconfirmed' })] : []), ...planRules.checkNow(plan, today)]
  },
}
