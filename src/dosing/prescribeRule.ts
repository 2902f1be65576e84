import { ownValue } from '../quantities/ownValue.ts'
import type { DoseRule } from '../regimen/item.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import { bodyBand } from './bodyBand.ts'
import type { PrescribedDose } from './doseLadder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { dividedDaily, prescribeDose, whole } from './prescribeDose.ts'

/** The first rung by any rule a regimen may have: what is prescribed for one administration. */
export function prescribeRule(inputs: LadderInputs, rule: DoseRule): PrescribedDose {
  const { item, order } = inputs
  const doses = item.timesPerDay.value
  switch (rule.kind) {
    case 'perKg': {
      const unit = `${rule.unit ?? 'mg'}/kg` as const
      return rule.per === 'day' ? dividedDaily(rule.amount, doses, unit) : whole(rule.amount, unit)
    }
    case 'auc':
      return whole(rule.amount, 'AUC')
    case 'bands':
      return bodyBand(inputs, rule)
    default:
      return prescribeDose(item.id, rule, doses, ownValue(order.doses, item.id))
  }
}

/** The rule of one day: a ramp-up's own for that day of that cycle, else the item's. */
export function ruleOn(item: ResolvedItem, day: number, cycle: number): DoseRule {
  const ramp = item.doseByDay?.find(
    ({ days, cycles }) => days.includes(day) && (cycles === undefined || cycles.includes(cycle)),
  )
  return ramp?.dose ?? item.dose
}
