import { decimal } from '../../quantities/decimal.ts'

/** Whether two decimal texts are one number: 7 and 7.0 are. */
export function sameNumber(one: string, other: string): boolean {
  return decimal(one).eq(decimal(other))
}
