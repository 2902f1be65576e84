import type { ChangeReason } from '../../../evidence/changeReason.ts'
import type { GivenInstead } from '../../../evidence/courseDetail.ts'
import { doseText } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { reasons } from './reasons.ts'

/** `中性粒细胞减少，4 级` */
export function reasonText(reason: ChangeReason, grade: number | null): string {
  return grade === null ? reasons[reason] : `${reasons[reason]}，${grade} 级`
}

/** `减量 25%（给予 75%），理由：中性粒细胞减少，4 级` */
export function givenInstead({ percent, amount, unit, reason, grade }: GivenInstead): string {
  const dose = amount === null ? '' : `给予 ${doseText(amount, unit)}`
  return `${percent === null ? dose : bothWays(percent)}，理由：${reasonText(reason, grade)}`
}
