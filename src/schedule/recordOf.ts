import type { GivenDose, UnclearRecord } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { administrationId } from './administrationId.ts'

/** What was recorded of one administration, readable or not; null when nothing was. */
export function recordOf({ course }: Order, item: string, at: ChangeTarget): GivenDose | UnclearRecord | null {
  if (course.records.length === 0) return null
  const id = administrationId(item, at)
  return course.records.findLast(({ administration }) => administration === id) ?? null
}
