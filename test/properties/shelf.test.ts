import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import type { Administration, Plan } from '../../src/plan/plan.ts'
import { civilTimeText } from '../../src/quantities/civilTime.ts'
import { type Decimal, decimal } from '../../src/quantities/decimal.ts'
import { amountText } from '../../src/quantities/quantity.ts'
import { planOf } from '../examples/examplePlan.ts'
import { REGIMEN_IDS } from '../examples/shelfFiles.ts'
import { INCREMENTS } from '../unit/regimen/drugGuards.ts'
import { decimalBetween, RUNS, shifted } from './randomOrders.ts'
import { anyShelfOrder, measured } from './randomShelf.ts'

/** What holds for every regimen on the shelf, whatever is added to it. */
vi.setConfig({ testTimeout: 240_000 }) // a thousand plans, on a busy machine

const met = new Set<string>()
/** The regimens planned since it was last asked: a property that never met one proves nothing of it. */
function regimensMet(): readonly string[] {
  const ids = [...met].sort()
  met.clear()
  return ids
}

function plan(order: TypedOrder): Plan {
  met.add(order.regimen?.id ?? '')
  return planOf(order)
}

function administrations({ cycles }: Plan): readonly Administration[] {
  const all = cycles.flatMap((cycle) => cycle.administrations)
  expect(all.length).toBeGreaterThan(0)
  return all
}

/** One rung. A refusal fails the property: it must not pass for want of doses. */
function amount({ id, ladder }: Administration, rung: 'calculatedDose' | 'limitedDose' | 'roundedDose'): Decimal {
  const dose = ladder[rung]
  if (!dose.ok) throw new Error(`${id}: ${dose.refusal.code}`)
  return dose.value.value
}

function dates({ cycles }: Plan): (string | null)[] {
  return cycles.flatMap((cycle) => [
    cycle.day1,
    ...cycle.administrations.flatMap(({ time }) => [
      time.dayDate,
      time.start && civilTimeText(time.start),
      time.end && civilTimeText(time.end),
    ]),
    ...cycle.assessments.flatMap(({ from, to }) => [from, to]),
  ])
}

const doses = (made: Plan): string =>
  JSON.stringify(made.cycles.map((cycle) => cycle.administrations.map(({ id, ladder }) => [id, ladder])))

const bodyOf = ({ measurements }: TypedOrder) => {
  const [first] = measurements
  if (!first) throw new Error('no measurements')
  return { height: first.height.value, weight: first.weight.value }
}

test.each(['height', 'weight'] as const)('a larger %s never lowers a dose, and raises what is dosed by it', (field) => {
  fc.assert(
    fc.property(anyShelfOrder, decimalBetween(1, 20), (order, more) => {
      const body = bodyOf(order)
      const grown = { ...body, [field]: decimal(body[field]).plus(decimal(more)).toString() }
      const small = administrations(plan(order))
      const large = administrations(plan({ ...order, measurements: [measured(grown)] }))
      expect(large.map(({ id }) => id)).toEqual(small.map(({ id }) => id))
      for (const [index, less] of small.entries()) {
        const greater = large[index]
        const { prescribedDose } = less.ladder
        if (!greater || !prescribedDose.ok) throw new Error(`${less.id} has no dose`)
        expect(amount(greater, 'roundedDose').gte(amount(less, 'roundedDose'))).toBe(true)
        const unit = prescribedDose.value.unit
        const isBySize = unit.endsWith('/m2') || (unit.endsWith('/kg') && field === 'weight')
        const change = amount(greater, 'calculatedDose').comparedTo(amount(less, 'calculatedDose'))
        // of a flat dose by bands of the weight a heavier patient may have the next
        const allowed = isBySize ? [1] : field === 'weight' ? [0, 1] : [0]
        expect([less.id, allowed.includes(change)]).toEqual([less.id, true])
      }
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
})

test('no dose exceeds a cap of its regimen or of its drug', () => {
  let acted = 0
  fc.assert(
    fc.property(anyShelfOrder, (order) => {
      const made = plan(order)
      if (!made.bsa.ok) throw new Error(made.bsa.refusal.code)
      const per = { m2: made.bsa.value.value, kg: decimal(bodyOf(order).weight) }
      for (const each of administrations(made)) {
        const item = made.regimen.items.find(({ id }) => id === each.item)
        const own = made.regimen.drugs[each.drug ?? '']?.caps ?? []
        for (const { value } of [...(item?.cap ? [item.cap] : []), ...own]) {
          const [, body] = value.unit.split('/')
          const most = decimal(value.max).times(body === 'm2' || body === 'kg' ? per[body] : decimal('1'))
          expect(amount(each, 'limitedDose').lte(most)).toBe(true)
          expect(amount(each, 'roundedDose').lte(most)).toBe(true)
          if (amount(each, 'calculatedDose').gt(most)) acted += 1
        }
      }
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
  expect(acted).toBeGreaterThan(20)
})

test('a dose of the shelf is a multiple of its increment, at most half of it away, and a half goes up', () => {
  fc.assert(
    fc.property(anyShelfOrder, (order) => {
      for (const each of administrations(plan(order))) {
        const [exact, rounded] = [amount(each, 'limitedDose'), amount(each, 'roundedDose')]
        const step = incrementOf(each.drug ?? '', exact)
        if (step === null) continue
        const off = rounded.minus(exact).times(decimal('2'))
        const isNearest = off.lte(step) && off.gt(step.negated())
        // the nearest would pass a cap: the highest step below it, less than one step away
        const isUnderCap = isBelowCap(each) && off.lte(0) && off.gt(step.times(decimal('2')).negated())
        expect([each.id, rounded.mod(step).isZero(), isNearest || isUnderCap]).toEqual([each.id, true, true])
      }
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
})

function isBelowCap({ ladder: { roundedDose } }: Administration): boolean {
  return roundedDose.ok && roundedDose.step.code === 'rounded' && roundedDose.step.below !== null
}

/** From the typed table, not from the data that the engine reads; null for tablets and fixed doses. */
function incrementOf(drug: string, exact: Decimal): Decimal | null {
  const steps = (INCREMENTS[drug] ?? '').split(' ').map((step) => step.split(':'))
  const [, increment] = steps.findLast(([from = '']) => from !== '' && exact.gte(decimal(from))) ?? []
  return increment === undefined ? null : decimal(increment)
}

test('the total of a cycle is the sum of its printed doses, and never differs from the declared one', () => {
  fc.assert(
    fc.property(anyShelfOrder, (order) => {
      for (const cycle of plan(order).cycles) {
        for (const total of cycle.totals) {
          const given = cycle.administrations.filter(({ item }) => item === total.item)
          const sum = given.reduce((all, each) => all.plus(amount(each, 'roundedDose')), decimal('0'))
          expect(['agrees', 'notDeclared', 'openEnded']).toContain(total.declared)
          // what is given until further notice has no total, and what the hospital does not give
          const isOpen = total.declared === 'openEnded' || given.length === 0
          expect(total.rounded ? amountText(total.rounded) : null).toBe(isOpen ? null : sum.toString())
        }
      }
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
})

test('day 1 moved by n days moves every date by n days and no dose', () => {
  const days = fc.integer({ min: -400, max: 400 })
  fc.assert(
    fc.property(anyShelfOrder, days, fc.constantFrom('1', '2'), (made, n, lastCycle) => {
      const order = { ...made, lastCycle }
      const cycles = order.cycles.map((cycle) => ({ ...cycle, plannedDay1: shifted(cycle.plannedDay1, n) }))
      const [before, after] = [plan(order), plan({ ...order, cycles })]
      expect(dates(before).filter((date) => date !== null).length).toBeGreaterThan(2)
      expect(dates(after)).toEqual(dates(before).map((date) => date && shifted(date, n)))
      expect(doses(after)).toBe(doses(before))
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
})

test('an order read back from its file is the same order, with the same plan and fingerprint', () => {
  fc.assert(
    fc.property(anyShelfOrder, (order) => {
      const read = readOrderFile(JSON.stringify(order, null, 2))
      expect(read).toEqual({ ok: true, order })
      if (!read.ok) return
      const [made, again] = [plan(order), plan(read.order)]
      expect(again.fingerprint).toBe(made.fingerprint)
      expect(made.fingerprint).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
      expect(JSON.stringify(again)).toBe(JSON.stringify(made))
    }),
    RUNS,
  )
  expect(regimensMet()).toEqual(REGIMEN_IDS)
})
