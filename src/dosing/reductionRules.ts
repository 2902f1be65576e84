import type { Refusal } from '../evidence/refusal.ts'
import type { Modification } from '../order/course.ts'
import type { ChangeTarget } from '../order/typedCourse.ts'
import type { Decimal } from '../quantities/decimal.ts'
import { changeInForce, type DoseChange } from './changeInForce.ts'
import { compareDoses, doseBefore, dosesBetween } from './doseOrder.ts'
import type { LadderInputs } from './ladderInputs.ts'
import { markOf } from './prescribeDose.ts'
import { amountGiven } from './replaceDose.ts'
import { standardDose } from './standardDose.ts'

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

/**
 * The source's own rules on reducing: how many, and from which cycle. A reduction is a change under which the item's dose
 * first becomes less than it was at the administration before; a dose that is raised again gives none back.
 * @returns why this administration has no dose under `change`, or null
 */
export function checkReductions(inputs: LadderInputs, { standsOn }: DoseChange): Refusal | null {
  const { id, reductions } = inputs.item
  const { most, fromCycle } = reductions ?? {}
  if (!most && !fromCycle) return null
  const made = reductionsMade(inputs)
  if (!made.ok) return made.refusal
  for (const change of standsOn) {
    const count = made.value.findIndex((reduction) => reduction.change === change) + 1
    const reduction = made.value[count - 1]
    if (!reduction) continue
    const { cycle } = reduction.first
    if (fromCycle && cycle < fromCycle.value)
      return { code: 'reductionTooEarly', item: id, cycle, from: fromCycle.value, at: markOf(fromCycle).place }
    if (most && count > most.value)
      return { code: 'reductionsExceeded', item: id, most: most.value, at: markOf(most).place }
  }
  return null
}

interface Made {
  readonly change: Modification
  /** The first administration it governs. */
  readonly first: ChangeTarget
}

/** The changes that reduced, up to this administration, in the order in which their doses are given. */
function reductionsMade(inputs: LadderInputs): Answer<readonly Made[]> {
  const reductions: Made[] = []
  for (const change of inputs.order.course.changes) {
    if (change.kind !== 'modify' || change.item !== inputs.item.id) continue
    const first = firstUnder(change, inputs)
    if (!first) continue
    const reduced = isReduced(inputs, first)
    if (!reduced.ok) return reduced
    if (reduced.value) reductions.push({ change, first })
  }
  return { ok: true, value: reductions.sort((a, b) => compareDoses(a.first, b.first)) }
}

/** The first administration, up to this one, that a change governs; one that another has wholly replaced governs none. */
function firstUnder(change: Modification, inputs: LadderInputs): ChangeTarget | undefined {
  const { order, item } = inputs
  return dosesBetween(item, change.at, inputs).find((dose) => {
    const outcome = changeInForce(order, item, dose)
    return outcome.ok && outcome.change?.change === change
  })
}

/** Whether less is given than at the administration before, each held against its own standard dose. */
function isReduced(inputs: LadderInputs, at: ChangeTarget): Answer<boolean> {
  const now = shareAt(inputs, at)
  if (!now.ok) return now
  const before = doseBefore(inputs.item, at)
  if (before === null) return { ok: true, value: now.value.given.lt(now.value.standard) }
  const then = shareAt(inputs, before)
  if (!then.ok) return then
  const { given, standard } = then.value
  return { ok: true, value: now.value.given.times(standard).lt(given.times(now.value.standard)) }
}

function shareAt(inputs: LadderInputs, at: ChangeTarget): Answer<{ given: Decimal; standard: Decimal }> {
  const { order, item } = inputs
  const outcome = changeInForce(order, item, at)
  if (!outcome.ok) return outcome
  const prescribed = standardDose({ ...inputs, ...at })
  if (!prescribed.ok) return prescribed
  const standard = prescribed.value.value
  return { ok: true, value: { given: amountGiven(standard, outcome.change, item, at), standard } }
}
