import { askedAgain } from './editSupplied.ts'
import { parseCycleNumber } from './parseCycleNumber.ts'
import type { TypedDelay } from './typedCourse.ts'
import type { TypedCycle } from './typedCycle.ts'
import type { TypedMeasurements, TypedOrder } from './typedOrder.ts'

/** One cycle changed; added first when the order does not have it yet. */
export function onCycle(order: TypedOrder, number: number, change: Partial<TypedCycle>): TypedOrder {
  const cycles = withCycle(order, number).map((cycle) => (cycle.number === number ? { ...cycle, ...change } : cycle))
  return { ...order, cycles }
}

export function setCurrentCycle(order: TypedOrder, text: string): TypedOrder {
  const number = parseCycleNumber(text)
  const cycles = number.state === 'entered' ? withCycle(order, number.value) : order.cycles
  // what was so of the patient in one cycle, an infection or a drug stopped, may not be so in the next: it is asked again
  const isSame = text.trim() === order.currentCycle.trim()
  const answers = isSame ? order.course.answers : {}
  const supplied = isSame ? order.supplied : askedAgain(order.supplied)
  return { ...order, currentCycle: text, cycles, supplied, course: { ...order.course, answers } }
}

/**
 * Earlier cycles keep the name of the formula they were dosed by: a change in mid-course is asked about. The current one
 * and those after it are dosed by the new formula, whatever name they had.
 */
export function setBsaFormula(order: TypedOrder, bsaFormula: string): TypedOrder {
  const before = order.policy.bsaFormula
  const current = parseCycleNumber(order.currentCycle)
  const cycles = order.cycles.map((cycle) => {
    const isEarlier = current.state === 'entered' && cycle.number < current.value
    return isEarlier ? { ...cycle, bsaFormula: cycle.bsaFormula || before } : { ...cycle, bsaFormula: '' }
  })
  return { ...order, cycles, policy: { ...order.policy, bsaFormula } }
}

/**
 * The cycle gets measurements of its own, still empty, in place of those it shared with an earlier one. Later cycles that
 * shared them too go along: they would else be dosed by a body older than the one before them.
 */
export function addMeasurements(order: TypedOrder, number: number): TypedOrder {
  const id = freeId(order)
  const untyped = { value: '', measuredOn: '' }
  const added = { id, height: untyped, weight: untyped, bsa: { value: '', reason: '', by: '' } }
  const before = withCycle(order, number)
  const shared = before.find((cycle) => cycle.number === number)?.measurements
  const cycles = before.map((cycle) =>
    cycle.number === number || (cycle.number > number && cycle.measurements === shared)
      ? { ...cycle, measurements: id, dosing: '' as const }
      : cycle,
  )
  return { ...order, measurements: [...order.measurements, added], cycles }
}

/**
 * New numbers for a body. Those that an earlier cycle was dosed by stay as they were: the current cycle and those after it
 * get measurements of their own, so that the two can be held against each other. What a person had decided about the
 * numbers before is asked again.
 */
export function onMeasured(
  order: TypedOrder,
  id: string,
  change: (measured: TypedMeasurements) => TypedMeasurements,
): TypedOrder {
  const current = parseCycleNumber(order.currentCycle)
  const from = current.state === 'entered' ? current.value : 1
  const sharing = order.cycles.filter(({ measurements }) => measurements === id)
  const isShared = sharing.some(({ number }) => number < from) && sharing.some(({ number }) => number >= from)
  const own = isShared ? freeId(order) : id
  const measured = order.measurements.find((each) => each.id === id)
  if (!measured) return order
  const changed = change({ ...measured, id: own })
  const cycles = order.cycles.map((cycle) =>
    cycle.measurements === id && (!isShared || cycle.number >= from)
      ? { ...cycle, measurements: own, dosing: '' as const }
      : cycle,
  )
  const measurements = isShared
    ? [...order.measurements, changed]
    : order.measurements.map((each) => (each.id === id ? changed : each))
  return { ...order, measurements, cycles }
}

function freeId({ measurements }: TypedOrder): string {
  const taken = new Set(measurements.map(({ id }) => id))
  let number = measurements.length + 1
  while (taken.has(`m${String(number)}`)) number += 1
  return `m${String(number)}`
}

/** The cycles, with one of that number among them, ascending. A new one is dosed by the measurements of the one before. */
function withCycle(order: TypedOrder, number: number): readonly TypedCycle[] {
  if (order.cycles.some((cycle) => cycle.number === number)) return order.cycles
  const before = order.cycles.filter((cycle) => cycle.number < number).sort((a, b) => b.number - a.number)[0]
  const measurements = before?.measurements ?? order.measurements.at(-1)?.id ?? ''
  const added = { number, plannedDay1: '', actualDay1: '', measurements, dosing: '', bsaFormula: '' } as const
  return [...order.cycles, added].sort((a, b) => a.number - b.number)
}

/** A new date for day 1 takes the place of every delay of the cycle: one left behind would outrank it unseen. */
export function withoutDelays(order: TypedOrder, number: number): TypedOrder {
  const changes = order.course.changes.filter(
    (change) => change.kind !== 'delay' || change.at.cycle !== number || !movesDay1(change),
  )
  return { ...order, course: { ...order.course, changes } }
}

function movesDay1({ item, scope, at }: TypedDelay): boolean {
  return scope === 'cycle' || (scope === 'following' && item === null && at.day === 1)
}
