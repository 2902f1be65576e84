import type { Refusal } from '../evidence/refusal.ts'
import type { Mark, Place } from '../evidence/source.ts'
import type { Course, Modification } from '../order/course.ts'
import type { Order } from '../order/order.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import { type Decimal, decimal, settleDigits } from '../quantities/decimal.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'
import { compareDoses, doseBefore } from './doseOrder.ts'
import { markOf } from './prescribeDose.ts'
import { ruleOn } from './prescribeRule.ts'

/** What is given of one administration in place of its standard dose. */
export interface DoseChange {
  /** The change that governs: of those that reach this administration, the one made last. */
  readonly change: Modification
  /** In place of the prescribed amount; null: the standard one. */
  readonly replacement: Replacement | null
  /** Given of the standard dose, or of the amount in its place, in %; null: all of it. */
  readonly percent: Decimal | null
  /** `change`, and before it those whose dose its percentage is of. */
  readonly standsOn: readonly Modification[]
}

export interface Replacement {
  readonly by: 'level' | 'amount'
  /** A level as its file has it; a typed amount for one administration. */
  readonly amount: Decimal
  readonly change: string
  readonly mark: Mark
  readonly place: Place | null
}

type ChangeOutcome =
  /** null: the standard dose. */
  { readonly ok: true; readonly change: DoseChange | null } | { readonly ok: false; readonly refusal: Refusal }

const STANDARD: ChangeOutcome = { ok: true, change: null }
const HUNDRED = decimal('100')

/**
 * The change that governs one administration of an item. A later change outranks an earlier one where both reach; an
 * unclear one outranks all, because nobody knows how far it was meant to reach.
 * 80%, then 80% of the previous dose: 64%. 80%, then 80% of the standard dose: 80%.
 */
export function changeInForce({ course }: Order, item: ResolvedItem, at: ChangeTarget): ChangeOutcome {
  return inForce(course.changes, item, at)
}

function inForce(changes: Course['changes'], item: ResolvedItem, at: ChangeTarget): ChangeOutcome {
  for (const change of changes) {
    const isMeant = change.kind === 'unclear' && (change.item === null || change.item === item.id)
    if (isMeant && compareDoses(change.at, at) <= 0)
      return refused({ code: 'changeUnclear', change: change.id, fields: change.fields })
  }
  const index = changes.findLastIndex(
    (change) => change.kind === 'modify' && change.item === item.id && reaches(change, at),
  )
  const change = changes[index]
  return change?.kind === 'modify' ? effectOf(change, changes.slice(0, index), item) : STANDARD
}

function reaches({ at: target, scope }: Modification, at: ChangeTarget): boolean {
  const order = compareDoses(target, at)
  if (scope === 'administration') return order === 0
  return order <= 0 && (scope === 'laterCycles' || target.cycle === at.cycle)
}

/** @param earlier the changes made before this one: a percentage of the previous dose is of what they left in force */
function effectOf(change: Modification, earlier: Course['changes'], item: ResolvedItem): ChangeOutcome {
  const { action } = change
  const standsOn = [change]
  switch (action.as) {
    case 'restore':
      return STANDARD
    case 'amount': {
      const replacement: Replacement = {
        by: 'amount',
        amount: action.amount,
        change: change.id,
        mark: 'local',
        place: null,
      }
      return { ok: true, change: { change, replacement, percent: null, standsOn } }
    }
    case 'level': {
      const levels = item.reductions?.levels
      const level = levels?.value.find(({ id }) => id === action.level)
      if (!levels || !level)
        return refused({ code: 'levelUnknown', change: change.id, item: item.id, level: action.level })
      const amount = decimal(level.amount)
      const replacement: Replacement = { by: 'level', amount, change: change.id, ...markOf(levels) }
      return { ok: true, change: { change, replacement, percent: null, standsOn } }
    }
    case 'percent':
      return action.basis === 'previous'
        ? ofPrevious(change, action.percent, earlier, item)
        : { ok: true, change: { change, replacement: null, percent: action.percent, standsOn } }
  }
}

function ofPrevious(
  change: Modification,
  percent: Decimal,
  earlier: Course['changes'],
  item: ResolvedItem,
): ChangeOutcome {
  const before = doseBefore(item, change.at)
  // in a ramp-up the dose before has another standard: a percentage of it is no percentage of this one's
  const isAlike =
    before !== null && ruleOn(item, before.day, before.cycle) === ruleOn(item, change.at.day, change.at.cycle)
  if (!isAlike) return refused({ code: 'noPreviousDose', change: change.id, item: item.id })
  const previous = inForce(earlier, item, before)
  if (!previous.ok) return previous
  const of = previous.change
  return {
    ok: true,
    change: {
      change,
      replacement: of?.replacement ?? null,
      percent: settleDigits((of?.percent ?? HUNDRED).times(percent).dividedBy(HUNDRED)),
      standsOn: [...(of?.standsOn ?? []), change],
    },
  }
}

function refused(refusal: Refusal): ChangeOutcome {
  return { ok: false, refusal }
}
