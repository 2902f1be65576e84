import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { buildPlainLadder } from '../../../src/dosing/buildPlainLadder.ts'
import type { DoseLadder, DoseRung } from '../../../src/dosing/doseLadder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { bodyOf } from '../../../src/plan/bodyOf.ts'
import { type Decimal, decimal } from '../../../src/quantities/decimal.ts'
import { resolveItem } from '../../../src/regimen/resolveItem.ts'
import { decimalBetween, RUNS } from '../../properties/randomOrders.ts'
import { changed, ladderAt, madeDrug, madeRegimen, stated, typedOrder } from './madeCourse.ts'

vi.setConfig({ testTimeout: 60_000 })

const anyBody = fc.record({ height: decimalBetween(120, 220), weight: decimalBetween(30, 200) })
const anyChange = fc.oneof(
  fc.constant(null),
  fc.record({ as: fc.constantFrom('percent', 'amount'), value: decimalBetween(1, 200) }),
)
const anyCap = fc.oneof(
  fc.constant(null),
  fc.record({ max: decimalBetween(1, 300), unit: fc.constantFrom('mg', 'mg/m2', 'mg/kg') }),
)
const anyRounding = fc.constantFrom('increment', 'none', 'wholeVials')

function withBody(order: TypedOrder, { height, weight }: { height: string; weight: string }): TypedOrder {
  const on = '2026-11-22'
  const [first] = order.measurements
  if (!first) throw new Error('a blank order has measurements')
  const measured = { height: { value: height, measuredOn: on }, weight: { value: weight, measuredOn: on } }
  return { ...order, measurements: [{ ...first, ...measured }] }
}

function mg(rung: DoseRung): Decimal {
  if (!rung.ok) throw new Error(rung.refusal.code)
  return rung.value.value
}

/** The cap in mg, worked out again here by what the ladder says it multiplied. */
function capIn({ calculatedDose }: DoseLadder, cap: { max: string; unit: string }, weight: string): Decimal {
  const step = calculatedDose.ok && calculatedDose.step.code === 'timesBsa' ? calculatedDose.step : null
  if (!step) throw new Error('a dose per m² is × the area')
  const measure = { mg: '1', 'mg/m2': step.bsa, 'mg/kg': weight }[cap.unit] ?? ''
  return decimal(cap.max).times(decimal(measure)).toSignificantDigits(30)
}

test('the rungs keep their order: a cap and a percentage up to 100 never raise a dose, and no cap is ever passed', () => {
  let rounded = 0
  fc.assert(
    fc.property(
      anyBody,
      decimalBetween(1, 150),
      anyChange,
      anyCap,
      anyCap,
      anyRounding,
      (body, amount, change, own, drugs, rounding) => {
        const dose = { kind: 'perM2', amount: stated(amount), per: 'administration' } as const
        const regimen = madeRegimen(
          { dose, ...(own && { cap: stated(own) }) },
          {
            ...(drugs && { caps: [stated(drugs)] }),
            rounding: [
              { from: '0', increment: '0.5' },
              { from: '40', increment: '7' },
            ],
            products: [stated({ id: 'eleven', form: 'vial', strength: '11' })],
          },
        )
        const made = withBody(typedOrder(change ? [changed({}, change.as, change.value)] : []), body)
        const order = parseOrder({ ...made, policy: { ...made.policy, rounding } })
        const ladder = ladderAt(regimen, order)
        const { calculatedDose, limitedDose, modifiedDose, roundedDose } = ladder
        expect(mg(limitedDose).lte(mg(calculatedDose))).toBe(true)
        const isMore = change?.as === 'percent' && decimal(change.value).gt(decimal('100'))
        expect(isMore || mg(modifiedDose).lte(mg(limitedDose))).toBe(true)
        for (const cap of [own, drugs]) {
          if (!cap) continue
          const highest = capIn(ladder, cap, body.weight)
          for (const rung of [limitedDose, modifiedDose]) expect(mg(rung).lte(highest)).toBe(true)
          expect(!roundedDose.ok || mg(roundedDose).lte(highest)).toBe(true)
        }
        if (roundedDose.ok) rounded += 1
      },
    ),
    RUNS,
  )
  expect(rounded).toBeGreaterThan(900) // the others round to nothing, or are not plausible
})

test('without a change or a cap the ladder is the one the page shows before these rules have loaded', () => {
  const anyDose = fc.oneof(
    decimalBetween(1, 150).map((text) => ({ kind: 'perM2', amount: stated(text), per: 'day' }) as const),
    decimalBetween(1, 150).map((text) => ({ kind: 'flat', amount: stated(text) }) as const),
  )
  fc.assert(
    fc.property(anyBody, anyDose, fc.constantFrom(1, 2, 3), (body, rule, doses) => {
      const regimen = madeRegimen({ dose: rule, timesPerDay: stated(doses) })
      const order = parseOrder(withBody(typedOrder([]), body))
      const [own] = regimen.items
      const resolution = own && resolveItem(own, {})
      if (!resolution?.ok) throw new Error('the made regimen has an item')
      const { bsa } = bodyOf(order, regimen, 1, 46)
      const plain = buildPlainLadder(resolution.item, rule, madeDrug, bsa, undefined, order.policy)
      expect(ladderAt(regimen, order)).toEqual(plain)
    }),
    RUNS,
  )
})
