import { vi } from 'vitest'
import { decimal } from '../../src/quantities/decimal.ts'
import { quantity } from '../../src/quantities/quantity.ts'
import { stated } from '../unit/dosing/madeCourse.ts'
import { type Break, shipped } from './break.ts'
import { hospitalPolicy, made } from './madeOrder.ts'
import { modified } from './typedAct.ts'

const [HUNDRED, TEN] = [decimal('100'), decimal('10')]
const capped = { cap: stated({ max: '120', unit: 'mg' } as const) }
const threeQuarters = modified('line@C1D1#1', { as: 'percent', value: '75', scope: 'laterCycles' })

/** A dose wrongly made of the prescribed one, by the first engine. */
export const firstDoseBreaks: readonly Break[] = [
  {
    name: 'the cap forgotten',
    given: made({ item: capped }),
    broken: () =>
      vi.doMock(import('../../src/dosing/limitDose.ts'), async (original) => ({
        ...(await original()),
        lowestCap: () => ({ ok: true, cap: null }),
      })),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '140', second: '120' },
  },
  {
    name: 'the percentage taken before the cap',
    given: made({ item: capped, changes: [threeQuarters] }),
    broken: () =>
      vi.doMock(import('../../src/dosing/limitDose.ts'), async (original) => {
        const own = await original()
        return { ...own, limitDose: (dose) => own.limitDose(dose, null) }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '105', second: '90' },
  },
  {
    name: 'rounded above the cap',
    given: made({
      item: { cap: stated({ max: '128', unit: 'mg' } as const) },
      drug: { rounding: [{ from: '0', increment: '5' }] },
    }),
    broken: () =>
      vi.doMock(import('../../src/dosing/applyRounding.ts'), async (original) => {
        const own = await original()
        return { ...own, applyRounding: (exact, inputs) => own.applyRounding(exact, inputs, null) }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '130', second: '125' },
  },
  {
    name: 'a percentage taken as what is removed',
    given: made({ changes: [threeQuarters] }),
    broken: () =>
      vi.doMock(import('../../src/dosing/modifyDose.ts'), async (original) => {
        const own = await original()
        const modifyDose: typeof own.modifyDose = (dose, change, cap) =>
          own.modifyDose(dose, change && { ...change, percent: change.percent && HUNDRED.minus(change.percent) }, cap)
        return { ...own, modifyDose }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '35', second: '105' },
  },
  {
    name: 'rounded before the percentage, and again after it',
    given: made({
      item: { dose: { kind: 'perM2', amount: stated('62.4'), per: 'administration' } },
      changes: [threeQuarters],
    }),
    broken: () =>
      vi.doMock(import('../../src/dosing/calculateRule.ts'), async (original) => {
        const own = await original()
        const calculateRule: typeof own.calculateRule = (...inputs) => {
          const rung = own.calculateRule(...inputs)
          if (!rung.ok) return rung
          const { value, unit } = rung.value
          return { ...rung, value: quantity(value.toDecimalPlaces(0), unit) }
        }
        return { ...own, calculateRule }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '93.75', second: '93.6' },
  },
  {
    name: 'a half rounded down',
    given: made({ item: { dose: { kind: 'perM2', amount: stated('70.0025'), per: 'administration' } } }),
    broken: () =>
      vi.doMock(import('../../src/quantities/roundToIncrement.ts'), async (original) => ({
        ...(await original()),
        roundToIncrement: (value, increment) => value.dividedBy(increment).toDecimalPlaces(0, 5).times(increment),
      })),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '140', second: '140.01' },
  },
  {
    name: 'the increment of small doses for a large one',
    given: shipped('bha-induction'),
    broken: () =>
      vi.doMock(import('../../src/dosing/roundDose.ts'), async (original) => {
        const own = await original()
        const roundDose: typeof own.roundDose = (exact, drug, ...rest) =>
          own.roundDose(exact, { ...drug, rounding: drug.rounding?.slice(0, 1) ?? [] }, ...rest)
        return { ...own, roundDose }
      }),
    differs: { id: 'cytarabine@C1D1#1', kind: 'amount', first: '2628', second: '2630' },
  },
  {
    name: "the hospital's own increment overlooked",
    given: made({ order: hospitalPolicy({ increments: { made: [{ from: '0', increment: '25' }] } }) }),
    broken: () =>
      vi.doMock(import('../../src/dosing/roundDose.ts'), async (original) => {
        const own = await original()
        const roundDose: typeof own.roundDose = (exact, drug, policy, ...rest) =>
          own.roundDose(exact, drug, { ...policy, increments: {} }, ...rest)
        return { ...own, roundDose }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '140', second: '150' },
  },
  {
    name: 'vials rounded beyond the limit',
    given: shipped(
      'g-clam-18',
      { kind: 'setPolicyPart', part: { rounding: 'wholeVials' } },
      { kind: 'setCircumstance', circumstance: 'trial', answer: 'no' },
      { kind: 'setCircumstance', circumstance: 'organDysfunction', answer: 'no' },
      { kind: 'setCircumstance', circumstance: 'ugt1a1Variant', answer: 'no' },
    ),
    broken: () =>
      vi.doMock(import('../../src/dosing/isWithinPercent.ts'), async (original) => ({
        ...(await original()),
        isWithinPercent: () => true,
      })),
    differs: { id: 'cladribine@C1D1#1', kind: 'amount', first: '10', second: '8.8' },
  },
  {
    name: 'tablets of the largest strength only',
    given: shipped('capecitabine-mbc'),
    broken: () =>
      vi.doMock(import('../../src/dosing/nearestUnits.ts'), async (original) => {
        const own = await original()
        return { ...own, nearestUnits: (exact, strengths, cap) => own.nearestUnits(exact, strengths.slice(-1), cap) }
      }),
    differs: { id: 'capecitabine@C1D1#1', kind: 'amount', first: '2000', second: '2200' },
  },
  {
    name: 'the row below in a table of dose bands',
    given: shipped(
      'g-clam-18',
      { kind: 'setPolicyPart', part: { rounding: 'doseBands' } },
      { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '63.5' },
    ),
    broken: () =>
      vi.doMock(import('../../src/dosing/roundToBand.ts'), async (original) => {
        const own = await original()
        const roundToBand: typeof own.roundToBand = (exact, drug, { own: hospital, library }, cap) => {
          const shifted = library.map((table) => ({
            ...table,
            rows: table.rows.map((row, index, rows) => ({ ...row, band: (rows[index - 1] ?? row).band })),
          }))
          return own.roundToBand(exact, drug, { own: hospital, library: shifted }, cap)
        }
        return { ...own, roundToBand }
      }),
    differs: { id: 'cladribine@C1D1#1', kind: 'amount', first: '8.2', second: '9' },
  },
  {
    name: 'the band of a lighter body',
    given: shipped('g-clam-18', { kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text: '76' }),
    broken: () =>
      vi.doMock(import('../../src/dosing/bodyBand.ts'), async (original) => {
        const own = await original()
        const bodyBand: typeof own.bodyBand = (inputs, rule) => {
          // the end of a band counted in, and its beginning out
          const bands = rule.bands.map((band) => ({ ...band, below: band.below === '76' ? '76.001' : band.below }))
          return own.bodyBand(inputs, { ...rule, bands })
        }
        return { ...own, bodyBand }
      }),
    differs: { id: 'filgrastim@C1D1#1', kind: 'amount', first: '300', second: '480' },
  },
  {
    name: 'an implausible dose let through',
    given: made({ item: { dose: { kind: 'perM2', amount: stated('7000'), per: 'administration' } } }),
    broken: () =>
      vi.doMock(import('../../src/dosing/roundDose.ts'), async (original) => ({
        ...(await original()),
        checkPlausible: (rung) => rung,
      })),
    differs: { id: 'line@C1D1#1', kind: 'refused', first: '14000', second: 'outside the plausible range' },
  },
  {
    name: 'a milligram written for ten',
    given: made({}),
    broken: () =>
      vi.doMock(import('../../src/quantities/quantity.ts'), async (original) => {
        const own = await original()
        return { ...own, amountText: ({ value, unit }) => own.amountText({ value: value.dividedBy(TEN), unit }) }
      }),
    differs: { id: 'line@C1D1#1', kind: 'amount', first: '14', second: '140' },
  },
]
