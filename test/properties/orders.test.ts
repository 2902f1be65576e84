import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../cases/planCase.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { civilTimeText } from '../../src/quantities/civilTime.ts'
import { anyPatient, anyRegimen, givenFor, RUNS, shifted } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 }) // a thousand plans, on a busy machine
const library = loadCaseLibrary()

/** Every date and moment of a plan, in a fixed order; nothing is left out silently because null stays null. */
function dates(plan: Plan): (string | null)[] {
  return plan.cycles.flatMap((cycle) => [
    cycle.day1,
    ...cycle.administrations.flatMap(({ time }) => [
      time.dayDate,
      time.start && civilTimeText(time.start),
      time.end && civilTimeText(time.end),
    ]),
    ...cycle.assessments.flatMap((a) => [a.from, a.to]),
  ])
}

const doses = (plan: Plan): string =>
  JSON.stringify(plan.cycles.map((c) => c.administrations.map((a) => [a.id, a.ladder])))

test('day 1 moved by n days moves every date by n days and no milligram', () => {
  fc.assert(
    fc.property(
      anyPatient,
      anyRegimen,
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom('1', '2'),
      (patient, regimen, n, lastCycle) => {
        const given = { ...givenFor(patient, regimen), lastCycle }
        const moved = { ...given, cycles: given.cycles.map((c) => ({ ...c, plannedDay1: shifted(c.plannedDay1, n) })) }
        const before = planOrder(library, regimen.id, orderFor(library, regimen.id, given))
        const after = planOrder(library, regimen.id, orderFor(library, regimen.id, moved))
        expect(dates(before).filter((date) => date !== null).length).toBeGreaterThan(3)
        expect(dates(after)).toEqual(dates(before).map((date) => date && shifted(date, n)))
        expect(doses(after)).toBe(doses(before))
      },
    ),
    RUNS,
  )
})

test('an order read back from its JSON gives the same plan', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, (patient, regimen) => {
      const order = orderFor(library, regimen.id, givenFor(patient, regimen))
      const read = readOrderFile(JSON.stringify(order, null, 2))
      if (!read.ok) throw new Error(`${read.path} ${read.fault}`)
      const plan = planOrder(library, regimen.id, order)
      const again = planOrder(library, regimen.id, read.order)
      expect(again.fingerprint).toBe(plan.fingerprint)
      expect(JSON.stringify(again)).toBe(JSON.stringify(plan))
      expect(plan.fingerprint).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/)
    }),
    RUNS,
  )
})

const anyText = fc.string({ maxLength: 30 })

test('whose order it is changes no dose and no fingerprint', () => {
  fc.assert(
    fc.property(
      anyPatient,
      anyRegimen,
      anyText,
      anyText,
      anyText,
      anyText,
      (patient, regimen, familyName, givenName, identifier, ward) => {
        const order = orderFor(library, regimen.id, givenFor(patient, regimen))
        const other: TypedOrder = {
          ...order,
          patient: {
            ...order.patient,
            familyName,
            givenName,
            identifier,
            ward,
            bed: ward,
            allergies: { state: 'known', text: familyName },
          },
        }
        const [one, two] = [planOrder(library, regimen.id, order), planOrder(library, regimen.id, other)]
        expect(two.fingerprint).toBe(one.fingerprint)
        expect(doses(two)).toBe(doses(one))
      },
    ),
    RUNS,
  )
})

test('another weight, another date or another build is another fingerprint', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, fc.integer({ min: 1, max: 60 }), (patient, regimen, n) => {
      const print = (p: typeof patient, build = 'build-1'): string | null => {
        const order = orderFor(library, regimen.id, givenFor(p, regimen))
        return buildPlan(parseOrder(order), regimenOf(library, regimen.id), build).fingerprint
      }
      const own = print(patient)
      expect(print({ ...patient, weight: `${patient.weight}5` })).not.toBe(own)
      expect(print({ ...patient, day1: shifted(patient.day1, n) })).not.toBe(own)
      expect(print(patient, 'build-2')).not.toBe(own)
      expect(print(patient)).toBe(own)
    }),
    RUNS,
  )
})

test('the clock time a day starts at changes no milligram', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
  fc.assert(
    fc.property(anyPatient, anyRegimen, clock, (patient, regimen, time) => {
      const order = orderFor(library, regimen.id, givenFor(patient, regimen))
      const anchors = library.regimens[regimen.id]?.clockAnchors ?? []
      const later = { ...order, startTimes: Object.fromEntries(anchors.map((anchor) => [anchor.id, time])) }
      expect(anchors.length).toBeGreaterThan(0)
      expect(doses(planOrder(library, regimen.id, later))).toBe(doses(planOrder(library, regimen.id, order)))
    }),
    RUNS,
  )
})
