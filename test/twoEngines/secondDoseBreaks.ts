import { vi } from 'vitest'
import { minus, ONE, over, plus, rational, times } from '../../src/recheck/rational.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { hospitalPolicy, made } from './madeOrder.ts'
import { modified } from './typedAct.ts'

const capped = { cap: stated({ max: '120', unit: 'mg' } as const) }
const threeQuarters = modified('line@C1D1#1', { as: 'percent', value: '75', scope: 'laterCycles' })
const ownIncrement = made({ order: hospitalPolicy({ increments: { made: [{ from: '0', increment: '25' }] } }) })
const noCircumstance = (['trial', 'organDysfunction', 'ugt1a1Variant'] as const).map(
  (circumstance) => ({ kind: 'setCircumstance', circumstance, answer: 'no' }) as const,
)
const tablets = shipped('capecitabine-mbc')

/** A dose wrongly made of the prescribed one, by the second engine. */
export const secondDoseBreaks: readonly Break[] = [
  {
    name: 'the percentage taken before the cap',
    given: made({ item: capped, changes: [threeQuarters] }),
    broken: () =>
      vi.doMock(import('../../src/recheck/amount.ts'), async (original) => ({
        ...(await original()),
        lowerAmount: (amount) => amount,
      })),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '90', second: '105' },
  },
  {
    name: 'rounded above the cap',
    given: made({
      item: { cap: stated({ max: '128', unit: 'mg' } as const) },
      drug: { rounding: [{ from: '0', increment: '5' }] },
    }),
    broken: () =>
      vi.doMock(import('../../src/recheck/roundingLimits.ts'), async (original) => ({
        ...(await original()),
        isAboveCap: () => false,
      })),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '125', second: '130' },
  },
  {
    name: 'a percentage taken as what is removed',
    given: made({ changes: [threeQuarters] }),
    broken: () =>
      vi.doMock(import('../../src/recheck/changeInForce.ts'), async (original) => {
        const own = await original()
        const changeInForce: typeof own.changeInForce = (...at) => {
          const force = own.changeInForce(...at)
          return { ...force, percent: minus(rational(100n), force.percent) }
        }
        return { ...own, changeInForce }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '105', second: '35' },
  },
  {
    name: 'a half rounded down',
    given: made({ item: { dose: { kind: 'perM2', amount: stated('70.0025'), per: 'administration' } } }),
    broken: () =>
      vi.doMock(import('../../src/recheck/amount.ts'), async (original) => {
        const own = await original()
        const nearestSteps: typeof own.nearestSteps = (amount, step) => {
          const steps = own.nearestSteps(amount, step)
          const isHalf = own.compareAmount(amount, times(rational(2n * steps - 1n, 2n), step)) === 0n
          return isHalf ? steps - 1n : steps
        }
        return { ...own, nearestSteps }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '140.01', second: '140' },
  },
  {
    name: 'an edge counted out where it counts in',
    given: shipped('g-clam-18', { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '76' }),
    broken: () =>
      vi.doMock(import('../../src/recheck/rational.ts'), async (original) => {
        const own = await original()
        return { ...own, compare: (a, b) => (own.compare(a, b) === 1n ? 1n : -1n) }
      }),
    differs: { id: 'filgrastim@C1D1#1', kind: 'amount', first: '480', second: '300' },
  },
  {
    name: "the hospital's own increment overlooked",
    given: ownIncrement,
    broken: () =>
      vi.doMock(import('../../src/recheck/rounding.ts'), async (original) => {
        const own = await original()
        const order = { ...ownIncrement.order, policy: { ...ownIncrement.order.policy, increments: {} } }
        return { ...own, roundedDose: (amount, rounding) => own.roundedDose(amount, { ...rounding, order }) }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '150', second: '140' },
  },
  {
    name: 'vials rounded beyond the limit',
    given: shipped('g-clam-18', { kind: 'setPolicyPart', part: { rounding: 'wholeVials' } }, ...noCircumstance),
    broken: () =>
      vi.doMock(import('../../src/recheck/roundingLimits.ts'), async (original) => ({
        ...(await original()),
        isWithin: () => true,
      })),
    differs: { id: 'cladribine@C1D1#1', kind: 'amount', first: '8.8', second: '10' },
  },
  {
    name: 'tablets of the largest strength only',
    given: tablets,
    broken: () =>
      vi.doMock(import('../../src/recheck/wholeUnits.ts'), async (original) => {
        const own = await original()
        const { capecitabine } = tablets.regimen.drugs
        const drug = { ...capecitabine, products: capecitabine?.products?.slice(-1) }
        return { ...own, wholeTablets: (amount, rounding) => own.wholeTablets(amount, { ...rounding, drug }) }
      }),
    differs: { id: 'capecitabine@C1D1#1', kind: 'amount', first: '2200', second: '2000' },
  },
  {
    name: 'tablets divided',
    given: shipped('ven-aza'),
    broken: () =>
      vi.doMock(import('../../src/recheck/wholeUnits.ts'), async (original) => {
        const own = await original()
        const wholeTablets: typeof own.wholeTablets = (...of) => {
          const whole = own.wholeTablets(...of)
          return whole && plus(whole, over(ONE, rational(2n)))
        }
        return { ...own, wholeTablets }
      }),
    differs: { id: 'venetoclax@C1D1#1', kind: 'amount', first: '100', second: '100.5' },
  },
  {
    name: 'the row below in a table of dose bands',
    given: shipped(
      'g-clam-18',
      { kind: 'setPolicyPart', part: { rounding: 'doseBands' } },
      { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '63.5' },
    ),
    broken: () =>
      vi.doMock(import('../../src/recheck/bandRounding.ts'), async (original) => {
        const own = await original()
        const bandFor: typeof own.bandFor = ({ factor, area }, rounding) =>
          own.bandFor({ factor: times(factor, rational(96n, 100n)), area }, rounding)
        return { ...own, bandFor }
      }),
    differs: { id: 'cladribine@C1D1#1', kind: 'amount', first: '9', second: '8.2' },
  },
  {
    name: 'the last decimal lost',
    given: shipped('bha-induction'),
    broken: () =>
      vi.doMock(import('../../src/recheck/rational.ts'), async (original) => {
        const own = await original()
        return { ...own, decimalText: (value) => own.decimalText(rational(own.floor(value))) }
      }),
    differs: { id: 'bortezomib@C1D1#1', kind: 'amount', first: '2.3', second: '2' },
  },
  {
    name: 'milligrams of a drug given in micrograms',
    given: shipped('clag'),
    broken: () =>
      vi.doMock(import('../../src/recheck/dose.ts'), async (original) => {
        const own = await original()
        return { ...own, doseOf: (...of) => ({ ...own.doseOf(...of), unit: 'mg' }) }
      }),
    differs: { id: 'filgrastim@C1D1#1', kind: 'unit', first: 'mcg', second: 'mg' },
  },
]
