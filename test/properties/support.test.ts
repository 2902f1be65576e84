import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { SUPPORT_KINDS, type SupportLine, type SupportTime } from '../../src/order/policy.ts'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../cases/planCase.ts'
import { anyPatient, anyRegimen, givenFor } from './randomOrders.ts'

vi.setConfig({ testTimeout: 120_000 }) // hundreds of plans, on a busy machine
const library = loadCaseLibrary()

const anyTime: fc.Arbitrary<(items: readonly string[]) => SupportTime> = fc.oneof(
  fc.constantFrom('08:00', '23:59').map((time) => () => ({ kind: 'at', time }) as const),
  fc.constantFrom('allDay' as const, 'asNeeded' as const).map((kind) => () => ({ kind })),
  fc
    .record({
      kind: fc.constantFrom('beforeStart' as const, 'afterStart' as const, 'afterEnd' as const),
      doses: fc.constantFrom('first' as const, 'each' as const),
      minutes: fc.integer({ min: 0, max: 1440 }),
      pick: fc.nat(),
    })
    .map(
      ({ kind, doses, minutes, pick }) =>
        (items: readonly string[]) =>
          ({ kind, doses, minutes, item: items[pick % items.length] ?? '' }) as const,
    ),
)

const anyLine = fc.record({
  kind: fc.constantFrom(...SUPPORT_KINDS),
  text: fc.constantFrom('SAMPLE 8 mg IV', '示例 500 mL 静滴'),
  days: fc.uniqueArray(fc.integer({ min: -2, max: 30 }), { minLength: 1, maxLength: 5 }),
  time: anyTime,
})

test('whatever lines a hospital writes, no administration, no total and no ledger changes', () => {
  fc.assert(
    fc.property(anyPatient, anyRegimen, fc.array(anyLine, { minLength: 1, maxLength: 4 }), (patient, regimen, made) => {
      const items = regimenOf(library, regimen.id).items.map(({ id }) => id)
      const support = made.map(
        ({ kind, text, days, time }, index): SupportLine => ({
          id: `support${index}`,
          regimen: regimen.id,
          kind,
          text,
          days: days.toSorted((a, b) => a - b),
          when: time(items),
        }),
      )
      const order = orderFor(library, regimen.id, givenFor(patient, regimen))
      const without = planOrder(library, regimen.id, order)
      const having = planOrder(library, regimen.id, { ...order, policy: { ...order.policy, support } })
      expect(having.cycles).toEqual(without.cycles)
      expect(having.ledgers).toEqual(without.ledgers)
      const asked = having.findings.filter(({ code }) => code !== 'supportUnplaced')
      expect(asked).toEqual(without.findings)
      // every line stands in the plan on every one of its days, once or with each dose given: none is lost, none is twice
      const written = having.cycles.flatMap(({ number }) =>
        support.flatMap(({ id, days }) => days.map((day) => `${id} ${number} ${day}`)),
      )
      const placed = having.support.map(({ line, cycle, day }) => `${line.id} ${cycle} ${day}`)
      expect([...new Set(placed)].toSorted()).toEqual(written.toSorted())
      expect(new Set(having.support.map(({ dose }, index) => `${placed[index]} ${dose}`)).size).toBe(placed.length)
      for (const { line, cycle, day, state } of having.support) {
        const { when } = line
        if (!('item' in when) || state !== 'planned') continue
        const given = having.cycles
          .flatMap(({ administrations }) => administrations)
          .filter((each) => each.item === when.item && each.cycle === cycle && each.day === day)
          .filter((each) => each.state.kind !== 'omitted' && each.state.kind !== 'ceased')
        const own = having.support.filter(
          (each) => each.line.id === line.id && each.cycle === cycle && each.day === day,
        )
        expect(own).toHaveLength(when.doses === 'first' ? 1 : given.length)
      }
    }),
    { numRuns: 300, seed: 20261123 },
  )
})
