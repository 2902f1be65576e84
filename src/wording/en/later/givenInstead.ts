import type { ChangeReason } from '../../../evidence/changeReason.ts'
import type { GivenInstead } from '../../../evidence/courseDetail.ts'
import { doseText } from '../units.ts'
import { bothWays } from './bothWays.ts'
import { reasons } from './reasons.ts'

/** `neutropenia, grade 4` */
export function reasonText(reason: ChangeReason, grade: number | null): string {
  return grade === null ? reasons[reason] : `${reasons[reason]}, grade ${grade}`
}

/** `give 75% (reduce by 25%), for neutropenia, grade 4` */
export function givenInstead({ percent, amount, unit, reason, grade }: GivenInstead): string {
  const dose = amount === null ? '' : `give ${doseText(amount, unit)}`
  return `${percent === null ? dose : bothWays(percent)}, for ${reasonText(reason, grade)}`
}
