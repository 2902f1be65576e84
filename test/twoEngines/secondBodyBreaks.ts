import { vi } from 'vitest'
import { rational } from '../../src/recheck/rational.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { made } from './madeOrder.ts'
import { twoBodies } from './twoBodies.ts'

const unrounded = { kind: 'setPolicyPart', part: { rounding: 'none' } } as const
const perKg = { item: { dose: { kind: 'perKg', amount: stated('10'), per: 'administration' } } } as const
const kept = made({ order: twoBodies('keep') })
const lighter = made({
  order: {
    ...twoBodies(''),
    measurements: twoBodies('').measurements.map((each) => ({
      ...each,
      weight: { value: each.id === 'm1' ? '80' : '76', measuredOn: '2026-11-22' },
    })),
  },
})

/** The body wrongly measured, by the second engine. */
export const secondBodyBreaks: readonly Break[] = [
  {
    name: 'body surface area by 3601 instead of 3600',
    given: shipped('bha-induction', unrounded),
    broken: () =>
      vi.doMock(import('../../src/recheck/areaFormula.ts'), async (original) => {
        const own = await original()
        const areaByFormula: typeof own.areaByFormula = (id, body) => {
          const area = own.areaByFormula(id, body)
          if (area.kind !== 'product') return area
          const powers = area.powers.map(({ base, exponent }) => ({
            base: rational(base.n * 3600n, base.d * 3601n),
            exponent,
          }))
          return { ...area, powers }
        }
        return { ...own, areaByFormula }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.2776', second: '2.2773' },
  },
  {
    name: "another formula with Du Bois' exponents",
    given: shipped('bha-induction', { kind: 'setBsaFormula', formula: 'duBois' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/areaFormula.ts'), async (original) => {
        const own = await original()
        const areaByFormula: typeof own.areaByFormula = (id, body) =>
          own.areaByFormula(id === 'duBois' ? 'takahira' : id, body)
        return { ...own, areaByFormula }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '2630', second: '2650' },
  },
  {
    name: 'a logarithm wrong in the third digit',
    given: shipped('bha-induction', { kind: 'setBsaFormula', formula: 'haycock' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/enclosure.ts'), async (original) => {
        const own = await original()
        const logarithm: typeof own.logarithm = (x, digits) => {
          const { low, high } = own.logarithm(x, digits)
          return { low: rational(low.n * 101n, low.d * 100n), high: rational(high.n * 101n, high.d * 100n) }
        }
        return { ...own, logarithm }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.3', second: '2.4' },
  },
  {
    name: 'bounds that the area does not lie between',
    given: shipped('bha-induction', { kind: 'setBsaFormula', formula: 'boyd' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/enclosure.ts'), async (original) => {
        const own = await original()
        const exponential: typeof own.exponential = (...of) => {
          const { high } = own.exponential(...of)
          const beyond = rational(high.n * 11n, high.d * 10n)
          return { low: beyond, high: beyond }
        }
        return { ...own, exponential }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '2640', second: '3200' },
  },
  {
    name: 'the cap on the body surface area forgotten',
    given: shipped('bha-induction', { kind: 'setBsaCap', text: '1.6' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/area.ts'), async (original) => ({
        ...(await original()),
        cappedArea: (area) => area,
      })),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.1', second: '2.3' },
  },
  {
    name: 'ideal instead of actual weight',
    given: made(perKg),
    broken: () =>
      vi.doMock(import('../../src/recheck/bodyWeight.ts'), async (original) => {
        const own = await original()
        return { ...own, weightBy: (_, body) => own.weightBy('ideal', body) }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '800', second: '749.92' },
  },
  {
    name: 'an adult of eighteen on the day counted as seventeen',
    given: shipped('bha-induction', { kind: 'setPatient', field: 'birthDate', text: '2008-11-23' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/civil.ts'), async (original) => {
        const own = await original()
        return { ...own, yearsBetween: (birth, on) => own.yearsBetween(birth, on - 1n) }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'refused', first: '2.3', second: 'under the minimum age' },
  },
  {
    name: 'a kept body recalculated',
    given: kept,
    broken: () =>
      vi.doMock(import('../../src/recheck/bodiesOfCourse.ts'), async (original) => {
        const own = await original()
        const cycles = kept.order.cycles.map((cycle) => ({ ...cycle, dosing: 'recalculate' }))
        const bodiesOfCourse: typeof own.bodiesOfCourse = (course, age) =>
          own.bodiesOfCourse({ ...course, order: { ...kept.order, cycles } }, age)
        return { ...own, bodiesOfCourse }
      }),
    differs: { id: 'line@C2D1#1', kind: 'amount', first: '140', second: '121.24' },
  },
  {
    name: 'a change of weight within the limit not let pass',
    given: lighter,
    broken: () =>
      vi.doMock(import('../../src/recheck/bodiesOfCourse.ts'), async (original) => {
        const own = await original()
        const policy = { ...lighter.order.policy, recalculate: { weightPercent: '1', dosePercent: '1' } }
        const bodiesOfCourse: typeof own.bodiesOfCourse = (course, age) =>
          own.bodiesOfCourse({ ...course, order: { ...lighter.order, policy } }, age)
        return { ...own, bodiesOfCourse }
      }),
    differs: {
      id: 'line@C2D1#1',
      kind: 'refused',
      first: '136.46',
      second: 'the body has changed: keep or recalculate',
    },
  },
]
