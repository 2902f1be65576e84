import type { Finding } from '../evidence/finding.ts'
import type { Item } from '../regimen/item.ts'
import type { Checked } from './checked.ts'
import type { DoseMove } from './doseMoves.ts'
import { confirm } from './makeFinding.ts'
import type { PlanCycle } from './plan.ts'

/**
 * An act against the regimen's own rule for a missed dose: left out where it shifts, given late where it leaves out. Late
 * within the window of the source is not missed, and a whole cycle that is moved misses nothing.
 */
export function checkMissedDoses(cycle: PlanCycle, moves: readonly DoseMove[], { order, regimen }: Checked): Finding[] {
  const changes = order.course.changes.filter(({ at }) => at.cycle === cycle.number)
  return regimen.items.flatMap((item) => {
    const { id, days, missedDose } = item
    if (missedDose === undefined || missedDose.mark === 'absent' || missedDose.value === 'ask') return []
    const rule = missedDose.value
    const at = 'at' in missedDose ? (missedDose.at ?? null) : null
    const isMissed = rule === 'shift' ? leftOut(cycle, id) : isLate(changes, item, moves)
    const act = rule === 'shift' ? 'omit' : 'shift'
    return days.value
      .filter(isMissed)
      .map((day) => confirm({ code: 'missedRuleDiffers', item: id, cycle: cycle.number, day, rule, act, at }, 'reason'))
  })
}

type OnDay = (day: number) => boolean

/** On the day an omission begins: what it leaves out after that is the same act. */
function leftOut({ administrations }: PlanCycle, item: string): OnDay {
  const acts = administrations.flatMap(({ item: own, state }) =>
    own === item && state.kind === 'omitted' ? [state.change.at.day] : [],
  )
  return (day) => acts.includes(day)
}

function isLate(
  changes: Checked['order']['course']['changes'],
  { id, window }: Item,
  moves: readonly DoseMove[],
): OnDay {
  const most = window?.value.after ?? 0
  const delayed = changes.flatMap((change) =>
    change.kind === 'delay' && change.scope !== 'cycle' && (change.item ?? id) === id ? [change.at.day] : [],
  )
  return (day) =>
    delayed.includes(day) &&
    moves.some(({ administration, days }) => administration.item === id && administration.day === day && days > most)
}
