import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdit, type Edit } from '../../../src/order/edit.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { addMinutes, civilTimeText } from '../../../src/quantities/civilTime.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../../cases/planCase.ts'
import { anyPatient, anyRegimen, givenFor, RUNS, shifted } from '../../properties/randomOrders.ts'
import { delay } from './acts.ts'

const library = loadCaseLibrary()
const days = fc.integer({ min: 1, max: 40 })
const pick = fc.nat()

function planFor(id: string, given: ReturnType<typeof givenFor>, edits: readonly Edit[] = []): Plan {
  return planOrder(library, id, edits.reduce(applyEdit, orderFor(library, id, { ...given, lastCycle: '2' })))
}

/** Every dose and visit of a plan by name: where it is, and what it is. */
function eventsOf({ cycles }: Plan): Map<string, string> {
  const doses = cycles.flatMap(({ administrations }) =>
    administrations.map(({ id, time, ladder }) => {
      const { roundedDose } = ladder
      const what = roundedDose.ok ? roundedDose.value.value.toString() : roundedDose.refusal.code
      return [id, `${time.start ? civilTimeText(time.start) : (time.dayDate ?? '')} ${what}`] as const
    }),
  )
  const visits = cycles.flatMap(({ number, assessments }) =>
    assessments.map(({ id, from, days: on }, index) => [`${id} C${number} ${on?.from ?? index}`, from ?? ''] as const),
  )
  return new Map<string, string>([...doses, ...visits])
}

/** The events as they were, those of `linked` shifted. */
function movedEvents(
  before: Plan,
  linked: (event: string) => boolean,
  shift: (at: string) => string,
): Map<string, string> {
  return new Map([...eventsOf(before)].map(([event, at]) => [event, linked(event) ? shift(at) : at]))
}

function dayOf(event: string): number {
  return Number(/@C1D(\d+)#/.exec(event)?.[1] ?? /^safetyVisit C1 (\d+)$/.exec(event)?.[1] ?? 0)
}

const course = fc.record({ patient: anyPatient, regimen: anyRegimen, count: days, on: pick })
const runs = { ...RUNS, numRuns: 150 }

test('a day that is moved alone moves its doses and its visits, and nothing else', () => {
  fc.assert(
    fc.property(course, ({ patient, regimen, count, on }) => {
      const given = givenFor(patient, regimen)
      const before = planFor(regimen.id, given)
      // the next cycle counts from day 1, so that day has a property of its own
      const others = before.cycles[0]?.days.filter((day) => day > 1) ?? []
      const day = others[on % others.length]
      if (day === undefined) return
      const to = shifted(patient.day1, day - 1 + count)
      const after = planFor(regimen.id, given, [delay({ day, to })])
      const moved = movedEvents(
        before,
        (event) => dayOf(event) === day,
        (at) => shifted(at, count),
      )
      expect(eventsOf(after)).toEqual(moved)
    }),
    runs,
  )
})

test('a day that is moved with those that follow moves exactly them', () => {
  fc.assert(
    fc.property(course, ({ patient, regimen, count, on }) => {
      const given = givenFor(patient, regimen)
      const before = planFor(regimen.id, given)
      const others = before.cycles[0]?.days.filter((day) => day > 1) ?? []
      const day = others[on % others.length]
      if (day === undefined) return
      const to = shifted(patient.day1, day - 1 + count)
      const after = planFor(regimen.id, given, [delay({ day, scope: 'following', to })])
      const moved = movedEvents(
        before,
        (event) => dayOf(event) >= day,
        (at) => shifted(at, count),
      )
      expect(eventsOf(after)).toEqual(moved)
    }),
    runs,
  )
})

test('a cycle that is moved moves everything of it and of the next, but not the imaging', () => {
  fc.assert(
    fc.property(course, ({ patient, regimen, count }) => {
      const given = givenFor(patient, regimen)
      const before = planFor(regimen.id, given)
      const later = delay({ cycle: 2, scope: 'cycle', to: shifted(patient.day1, 60 + count) })
      const first = planFor(regimen.id, given, [delay({ scope: 'cycle', to: shifted(patient.day1, count) })])
      const shift = (at: string): string => (at === '' || !/^\d{4}-/.test(at) ? at : shifted(at, count))
      expect(eventsOf(first)).toEqual(movedEvents(before, () => true, shift))
      const imaging = (plan: Plan) =>
        [...eventsOf(plan)].filter(([event]) => event.startsWith('imaging')).map(([, at]) => at)
      const second = planFor(regimen.id, given, [later])
      for (const at of imaging(second)) expect(daysAfter(patient.day1, at) % 42).toBe(0)
      const ofFirst = (plan: Plan) => [...eventsOf(plan)].filter(([event]) => dayOf(event) > 0)
      expect(ofFirst(second)).toEqual(ofFirst(before))
    }),
    runs,
  )
})

test('one drug that is moved by the clock moves what is timed by it on that day, and nothing else', () => {
  fc.assert(
    fc.property(course, fc.integer({ min: 1, max: 3000 }), ({ patient, regimen, on }, minutes) => {
      const given = givenFor(patient, regimen)
      const before = planFor(regimen.id, given)
      const firsts =
        before.cycles[0]?.administrations.filter(({ dose, day, time }) => dose === 1 && day > 1 && time.start) ?? []
      const target = firsts[on % firsts.length]
      if (!target?.time.start) return
      const { item, day } = target
      const { start } = target.time
      const [to = '', clock = ''] = civilTimeText(addMinutes(start, minutes)).split('T')
      const after = planFor(regimen.id, given, [delay({ item, day, to, time: clock })])
      const linked = linkedTo(item, day, regimenOf(library, regimen.id), regimen.choices)
      for (const cycle of before.cycles)
        for (const each of cycle.administrations) {
          const now = after.cycles.flatMap(({ administrations }) => administrations).find(({ id }) => id === each.id)
          const isLinked = each.cycle === 1 && each.day === day && linked.has(each.item)
          const expected = each.time.start && (isLinked ? addMinutes(each.time.start, minutes) : each.time.start)
          expect([each.id, now?.time.start]).toEqual([each.id, expected])
          expect(now?.ladder).toEqual(each.ladder)
        }
      expect(after.cycles.map(({ assessments }) => assessments)).toEqual(
        before.cycles.map(({ assessments }) => assessments),
      )
    }),
    runs,
  )
})

function daysAfter(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The test's own reading of the regimen: the item, and whatever its rule of that day hangs on it. */
function linkedTo(item: string, day: number, regimen: Regimen, choices: Readonly<Record<string, string>>): Set<string> {
  const linked = new Set([item])
  for (const _ of regimen.items)
    for (const each of regimen.items) {
      const rule = each.start.find(
        ({ days: on, when }) =>
          (on?.includes(day) ?? true) &&
          Object.entries(when ?? {}).every(([choice, option]) => choices[choice] === option),
      )
      if (rule && 'item' in rule.at && linked.has(rule.at.item)) linked.add(each.id)
    }
  return linked
}
