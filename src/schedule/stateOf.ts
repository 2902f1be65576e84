import type { Cessation, Omission } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { type AdministrationState, PLANNED } from './administrationState.ts'
import { recordOf } from './recordOf.ts'

/**
 * Whether one administration was given, left out or ended. What was given was given, whatever the order became since. A
 * change that is not whole is no act: its doses are refused instead.
 */
export function stateOf(order: Order, item: string, cycle: number, day: number, dose: number): AdministrationState {
  const at = { cycle, day, dose }
  const record = recordOf(order, item, at)
  if (record?.kind === 'given') return { kind: 'given', record }
  const { changes } = order.course
  const ended = changes.findLast((change): change is Cessation => change.kind === 'cease' && ends(change, item, at))
  if (ended) return { kind: 'ceased', change: ended }
  const left = changes.findLast((change): change is Omission => change.kind === 'omit' && leavesOut(change, item, at))
  return left ? { kind: 'omitted', change: left } : PLANNED
}

function ends(change: Cessation, item: string, at: ChangeTarget): boolean {
  if (change.item === item) return isFrom(change.at, at)
  // the doses of another drug on that day are not numbered with these: the whole day ends unless it was recorded
  return change.scope === 'regimen' && isFrom({ ...change.at, dose: 1 }, at)
}

function leavesOut(change: Omission, item: string, at: ChangeTarget): boolean {
  if (change.item !== item || change.at.cycle !== at.cycle) return false
  const isIt = change.at.day === at.day && change.at.dose === at.dose
  return isIt || (change.scope === 'cycle' && isFrom(change.at, at))
}

/** Whether `at` is the administration a change begins at, or a later one. */
function isFrom(from: ChangeTarget, at: ChangeTarget): boolean {
  if (at.cycle !== from.cycle) return at.cycle > from.cycle
  return at.day === from.day ? at.dose >= from.dose : at.day > from.day
}
