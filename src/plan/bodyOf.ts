import type { Body } from '../dosing/ladderInputs.ts'
import type { Order, OrderedCycle } from '../order/order.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { bodyChange } from './bodyChange.ts'
import { cycleBsa } from './cycleBsa.ts'
import { currentCycleNumber, cycleMeasurements } from './cycleMeasurements.ts'

/** The body a cycle is dosed by. */
export function bodyOf(order: Order, _regimen: Regimen, cycle: number, age: number | null): Body {
  return dosedBody(order, cycle, age).body
}

/** How the body of a cycle was come to. */
export interface DosedBody {
  /** The cycle that a person decides for: a projected one goes with the current. */
  readonly cycle: number
  readonly own: Body
  /** The last body, by other measurements, that an earlier cycle was dosed by, and the cycle it was measured for. */
  readonly before: { readonly cycle: number; readonly body: Body } | null
  /** Which of the two, or one without an area while a person has to decide. */
  readonly body: Body
}

interface Past extends DosedBody {
  readonly measurements: string
  readonly dosing: OrderedCycle['dosing']
}

/**
 * Where the body has changed by more than the hospital lets pass, a person has the cycle recalculated or keeps the body
 * an earlier one was dosed by; until then there is no area. The decision holds on for the cycles after it, as long as
 * they refer to the same measurements; after a kept body, others are asked about whatever they are.
 */
export function dosedBody(order: Order, number: number, age: number | null): DosedBody {
  const cycle = askedCycle(order, number)
  if (!cycle) {
    const own = ownBody(order, number, age)
    return { cycle: number, own, before: null, body: own }
  }
  const earlier = order.cycles.filter((each) => each.number < cycle.number).sort((a, b) => a.number - b.number)
  // forward from the first: each cycle's body hangs on those before it
  const past = earlier.reduce<readonly Past[]>((done, each) => [...done, decide(order, each, age, done)], [])
  return decide(order, cycle, age, past)
}

function decide(order: Order, cycle: OrderedCycle, age: number | null, past: readonly Past[]): Past {
  const { number, measurements } = cycle
  const own = ownBody(order, number, age)
  const others = past.filter((each) => each.measurements !== measurements)
  const last = others.findLast(({ body }) => body.bsa.ok) ?? others.at(-1)
  const before = last ? { cycle: keptFrom(last.body) ?? last.cycle, body: last.body } : null
  const previous = past.at(-1)
  const inherited = previous?.measurements === measurements ? previous.dosing : ''
  const dosing = cycle.dosing === '' ? inherited : cycle.dosing
  // the measurements the last one was dosed by are no change of the body, whatever formula they go through
  const changed = past.findLast(({ body }) => body.bsa.ok)?.measurements === measurements ? null : before
  const body = dosing === 'keep' ? keptBody(own, measurements, past) : chosenBody(order, number, dosing, own, changed)
  return { cycle: number, measurements, dosing, own, before, body }
}

/**
 * What the cycle before was dosed by, or, where that had no area, the last one that was. Where it is the same body of the
 * same measurements there is nothing to keep.
 */
function keptBody(own: Body, measurements: string, past: readonly Past[]): Body {
  const last = past.findLast(({ body }) => body.bsa.ok) ?? past.at(-1)
  if (!last) return own
  // what is to be kept is not there: the new one is not used in its place
  const { bsa } = last.body
  if (!bsa.ok) return own.measurements.weight.state === 'entered' ? last.body : { ...own, bsa }
  // nobody keeps an area unseen: without the present one there is nothing to compare; a new weight is not used instead
  if (!own.bsa.ok) return own.measurements.weight.state === 'entered' ? { ...last.body, bsa: own.bsa } : own
  const isOwn = last.measurements === measurements && keptFrom(last.body) === null
  if (isOwn && bsa.value.value.eq(own.bsa.value.value)) return own
  const body = kept(keptFrom(last.body) ?? last.cycle, last.body)
  // an area measured elsewhere can be there without a weight: then no weight is kept unseen either
  const { weight } = own.measurements
  return weight.state === 'entered' ? body : { ...body, measurements: { ...body.measurements, weight } }
}

function chosenBody(
  order: Order,
  number: number,
  dosing: OrderedCycle['dosing'],
  own: Body,
  before: DosedBody['before'],
): Body {
  if (before === null || dosing === 'recalculate' || !own.bsa.ok) return own
  const change = bodyChange(order.policy, before, { cycle: number, body: own })
  return change ? { ...own, bsa: { ok: false, refusal: { code: 'bodyChanged', ...change } } } : own
}

function kept(cycle: number, body: Body): Body {
  if (!body.bsa.ok) return body
  const { value, working } = body.bsa
  return { ...body, bsa: { ok: true, value, working: { ...working, keptFrom: cycle } } }
}

function keptFrom({ bsa }: Body): number | null {
  return bsa.ok ? bsa.working.keptFrom : null
}

function ownBody(order: Order, number: number, age: number | null): Body {
  return { bsa: cycleBsa(order, number, age), measurements: cycleMeasurements(order, number), age }
}

/** A projected cycle is dosed as the current one until it has measurements, or an answer, of its own. */
function askedCycle(order: Order, number: number): OrderedCycle | undefined {
  const current = order.cycles.find((cycle) => cycle.number === currentCycleNumber(order))
  const own = order.cycles.find((cycle) => cycle.number === number)
  if (own === undefined) return current
  const goesWithCurrent = number > currentCycleNumber(order) && own.dosing === ''
  return goesWithCurrent && current?.measurements === own.measurements ? current : own
}
