import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildLabels } from '../../../src/documents/buildLabels.ts'
import { decimal, decimalText } from '../../../src/quantities/decimal.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import { examplePlan } from '../../examples/examplePlan.ts'
import { pushedPreparation, withPreparations } from '../../examples/handPreparation.ts'
import { HE072, MAC } from '../schedule/acts.ts'
import { bha, labelOf, labelsOf } from './labelPlans.ts'

describe('the label of a bag', () => {
  const label = labelOf(bha(), 'homoharringtonine@C1D2#1')
  test('has the dose, all that is given and one rate', () => {
    // 7 mL of 1 mg/mL into 500 mL: 507 mL in 4 h, 126.75, to one decimal 126.8 mL/h
    expect([label.dose.value.toString(), label.dose.unit, label.route]).toEqual(['7', 'mg', 'IV'])
    expect(label.volume.ok && decimalText(label.volume.value.totalMl)).toBe('507')
    expect(label.volume.ok && label.volume.value.bag?.fill).toBe('addDrug')
    expect(label.diluent).toEqual({ ok: true, value: 'glucose5' })
    expect(label.delivery.ok && label.delivery.value).toEqual({ kind: 'rate', mlPerHour: decimal('126.8') })
    expect(label.concentration.ok && label.concentration.value.times(decimal('507')).toFixed(6)).toBe('7.000000')
    expect(label.unknown).toEqual([])
  })
  test('says which bag of the drug it is, and its number on the worksheet of its date', () => {
    // days 1 to 5; on day 2 homoharringtonine at 10:00 stands before cytarabine at 14:00
    expect([label.series, label.place, label.share]).toEqual([{ number: 2, of: 5 }, { number: 1, of: 2 }, null])
  })
  test('has the hours the hospital validated and nobody’s beside them', () => {
    expect([label.expiry?.hours, label.stability]).toEqual(['24', []])
  })
})

describe('the label of a syringe', () => {
  const label = labelOf(bha(), 'bortezomib@C1D4#1')
  test('has what is drawn, undiluted, and no rate', () => {
    expect(label.volume.ok && decimalText(label.volume.value.totalMl)).toBe('2.3')
    expect([label.container, label.diluent, label.series]).toEqual(['syringe', null, { number: 2, of: 2 }])
    expect(label.concentration.ok && decimalText(label.concentration.value)).toBe('1')
    expect(label.delivery).toEqual({ ok: true, value: { kind: 'push' } })
  })
  test('does not take the shelf life of a file for the hospital’s own', () => {
    // eight hours at room temperature, by the drug's file
    expect(label.expiry).toBeNull()
  })
  test('a dose in two syringes has two, each with its own share', () => {
    // 123 mg at 4.3 mg/mL, 28.6 mL drawn: 20 mL hold 86 mg, 8.6 mL hold 36.98 mg
    const plan = withPreparations(examplePlan(HE072), (administration) => {
      const one = pushedPreparation(administration)
      if (administration.item !== 'irinotecan-liposome' || !one.stock.ok || !one.drawn.ok) return null
      const large = { capacityMl: '20', graduationMl: '1', ml: decimal('20'), count: 1 }
      const small = { capacityMl: '10', graduationMl: '0.2', ml: decimal('8.6'), count: 1 }
      return {
        ...one,
        dose: quantity('123', 'mg'),
        stock: { ok: true, value: { ...one.stock.value, concentration: decimal('4.3') } },
        drawn: { ok: true, value: { ...one.drawn.value, drawn: decimal('28.6'), syringes: [large, small] } },
      }
    })
    const shares = labelsOf(plan).map(({ share }) => share)
    expect(
      shares.map((share) => share && [share.number, share.of, decimalText(share.ml), decimalText(share.holds)]),
    ).toEqual([
      [1, 2, '20', '86'],
      [2, 2, '8.6', '36.98'],
    ])
  })
})

test('a dose after midnight is counted by the clock: 14 bags of cytarabine in seven days', () => {
  const label = labelOf(examplePlan(MAC), 'cytarabine@C1D7#2')
  expect([label.series, label.administration.time.start?.date]).toEqual([{ number: 14, of: 14 }, '2026-11-30'])
})

test('of every regimen every dose has a label or a reason, never both', () => {
  const ids = readdirSync('test/examples').flatMap((file) =>
    file.endsWith('.order.json') ? [file.replace('.order.json', '')] : [],
  )
  expect(ids.length).toBeGreaterThan(50)
  for (const id of ids) {
    const plan = examplePlan(id)
    const [cycle] = plan.cycles
    const { labels, without } = buildLabels(plan, cycle?.number ?? 0)
    const found = [
      ...labels.map(({ administration }) => administration),
      ...without.flatMap((each) => each.administrations),
    ]
    expect(found.map((each) => each.id).toSorted(), id).toEqual(
      cycle?.administrations.map((each) => each.id).toSorted(),
    )
  }
}, 60_000) // 66 plans
