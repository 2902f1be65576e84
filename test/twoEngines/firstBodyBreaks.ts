import { vi } from 'vitest'
import { decimal } from '../../src/quantities/decimal.ts'
import { quantity } from '../../src/quantities/quantity.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { made } from './madeOrder.ts'
import { twoBodies } from './twoBodies.ts'

const unrounded = { kind: 'setPolicyPart', part: { rounding: 'none' } } as const
const perKg = { item: { dose: { kind: 'perKg', amount: stated('10'), per: 'administration' } } } as const
const auc = { item: { dose: { kind: 'auc', amount: stated('5') } } } as const
const { course: blankCourse } = made({}).order
const gfr = { value: '140', measuredOn: '2026-11-22', method: 'measured', cap: '125' } as const

/** The body wrongly measured, by the first engine. */
export const firstBodyBreaks: readonly Break[] = [
  {
    name: 'body surface area by 3601 instead of 3600',
    given: shipped('bha-induction', unrounded),
    broken: () =>
      vi.doMock(import('../../src/patient/bsa/mosteller.ts'), async (original) => {
        const own = await original()
        const calculate: typeof own.mosteller.calculate = ({ height, weight }) =>
          height.times(weight).dividedBy(decimal('3601')).sqrt()
        return { ...own, mosteller: { ...own.mosteller, calculate } }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.2773', second: '2.2776' },
  },
  {
    name: 'Du Bois with 0.452 as the exponent of the weight instead of 0.425',
    given: shipped('bha-induction', { kind: 'setBsaFormula', formula: 'duBois' }),
    broken: () =>
      vi.doMock(import('../../src/patient/bsa/duBois.ts'), async (original) => {
        const own = await original()
        const calculate: typeof own.duBois.calculate = ({ height, weight }) =>
          decimal('0.007184')
            .times(height.toPower(decimal('0.725')))
            .times(weight.toPower(decimal('0.452')))
        return { ...own, duBois: { ...own.duBois, calculate } }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.6', second: '2.3' },
  },
  {
    name: 'body surface area rounded to one decimal before it multiplies',
    given: shipped('bha-induction'),
    broken: () =>
      vi.doMock(import('../../src/dosing/bodySurfaceArea.ts'), async (original) => {
        const own = await original()
        const calculateBsa: typeof own.calculateBsa = (...inputs) => {
          const outcome = own.calculateBsa(...inputs)
          return outcome.ok ? { ...outcome, value: quantity(outcome.value.value.toDecimalPlaces(1), 'm2') } : outcome
        }
        return { ...own, calculateBsa }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '2700', second: '2630' },
  },
  {
    name: 'the cap on the body surface area forgotten',
    given: shipped('bha-induction', { kind: 'setBsaCap', text: '1.6' }),
    broken: () =>
      vi.doMock(import('../../src/dosing/bodySurfaceArea.ts'), async (original) => {
        const own = await original()
        const calculateBsa: typeof own.calculateBsa = (inputs, ...rest) =>
          own.calculateBsa({ ...inputs, bsaCap: { state: 'missing' } }, ...rest)
        return { ...own, calculateBsa }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.3', second: '2.1' },
  },
  {
    name: 'a body surface area measured elsewhere overlooked',
    given: shipped(
      'bha-induction',
      { kind: 'setMeasuredBsa', id: 'm1', part: 'value', text: '1.6' },
      { kind: 'setMeasuredBsa', id: 'm1', part: 'reason', text: 'amputation' },
      { kind: 'setMeasuredBsa', id: 'm1', part: 'by', text: 'TEST' },
    ),
    broken: () =>
      vi.doMock(import('../../src/dosing/measuredBsa.ts'), async (original) => ({
        ...(await original()),
        measuredBsa: () => null,
      })),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.3', second: '2.1' },
  },
  {
    name: 'ideal instead of actual weight',
    given: made(perKg),
    broken: () =>
      vi.doMock(import('../../src/dosing/dosingWeight.ts'), async (original) => {
        const own = await original()
        const dosingWeight: typeof own.dosingWeight = ({ drug, ...inputs }) =>
          own.dosingWeight({ ...inputs, drug: { ...drug, weights: stated(['ideal'] as const) } })
        return { ...own, dosingWeight }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '749.92', second: '800' },
  },
  {
    name: 'Calvert without the 25',
    given: made({ ...auc, order: { course: { ...blankCourse, gfr: { ...gfr, value: '90' } } } }),
    broken: () =>
      vi.doMock(import('../../src/dosing/calvert.ts'), async (original) => {
        const own = await original()
        const calvert: typeof own.calvert = (dose, { value, ...rest }) =>
          own.calvert(dose, {
            ...rest,
            value: value.state === 'entered' ? { ...value, value: value.value.minus(decimal('25')) } : value,
          })
        return { ...own, calvert }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '450', second: '575' },
  },
  {
    name: 'the cap on the filtration rate forgotten',
    given: made({ ...auc, order: { course: { ...blankCourse, gfr } } }),
    broken: () =>
      vi.doMock(import('../../src/dosing/calvert.ts'), async (original) => {
        const own = await original()
        const calvert: typeof own.calvert = (dose, rate) =>
          own.calvert(dose, { ...rate, cap: { state: 'entered', text: 'none', value: 'none' } })
        return { ...own, calvert }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '825', second: '750' },
  },
  {
    name: 'a kept body recalculated',
    given: made({ order: twoBodies('keep') }),
    broken: () =>
      vi.doMock(import('../../src/plan/bodyOf.ts'), async (original) => {
        const own = await original()
        const bodyOf: typeof own.bodyOf = (order, ...rest) =>
          own.bodyOf({ ...order, cycles: order.cycles.map((cycle) => ({ ...cycle, dosing: 'recalculate' })) }, ...rest)
        return { ...own, bodyOf }
      }),
    differs: { id: 'line@C2D1#1', kind: 'amount', first: '121.24', second: '140' },
  },
  {
    name: 'a body that changed, and nobody was asked',
    given: made({ order: twoBodies('') }),
    broken: () =>
      vi.doMock(import('../../src/plan/bodyChange.ts'), async (original) => ({
        ...(await original()),
        bodyChange: () => null,
      })),
    differs: {
      id: 'line@C2D1#1',
      kind: 'refused',
      first: '121.24',
      second: 'the body has changed: keep or recalculate',
    },
  },
  {
    name: 'every cycle by the measurements of the first',
    given: made({ order: twoBodies('recalculate') }),
    broken: () =>
      vi.doMock(import('../../src/plan/cycleMeasurements.ts'), async (original) => {
        const own = await original()
        return { ...own, cycleMeasurements: (order) => own.cycleMeasurements(order, 1) }
      }),
    differs: { id: 'line@C2D1#1', kind: 'amount', first: '140', second: '121.24' },
  },
  {
    name: 'a patient counted a year older the day before the birthday',
    given: shipped('bha-induction', { kind: 'setPatient', field: 'birthDate', text: '2008-11-24' }),
    broken: () =>
      vi.doMock(import('../../src/quantities/civilDate.ts'), async (original) => {
        const own = await original()
        return { ...own, yearsBetween: (from, to) => own.yearsBetween(from, own.addDays(to, 1)) }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'refused', first: '2.3', second: 'under the minimum age' },
  },
]
