import { describe, expect, test } from 'vitest'
import { loadCaseLibrary, orderFor, planOrder, regimenOf } from '../../cases/planCase.ts'
import { halfUp } from '../../cases/halfUp.ts'
import { givenFor } from '../../properties/randomOrders.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'

/** What the papers' own numbers force, whatever the engine does: totals per cycle, and doses at worked bodies. */
const library = loadCaseLibrary()

function planFor(
  id: string,
  height: string,
  weight: string,
  chosen: Record<string, string> = {},
  liposomal = '20',
): Plan {
  const doses = id === 'mac-mitoxantrone-liposome' ? { 'mitoxantrone-liposome': liposomal } : {}
  return planOrder(
    library,
    id,
    orderFor(library, id, givenFor({ height, weight, day1: '2026-11-23' }, { choices: chosen, doses })),
  )
}

const FIVE = [
  'bha-induction',
  'bha-consolidation-idarubicin',
  'bha-consolidation-homoharringtonine',
  'mac-mitoxantrone-liposome',
  'he072-q2w',
]
const mac = { cytarabineDivision: 'continuous' }
const he = (level: string): Record<string, string> => ({ level, antiemetic: 'palonosetron' })

function rung(plan: Plan, item: string, name: 'calculatedDose' | 'roundedDose'): string {
  const dose = plan.cycles[0]?.administrations.find((a) => a.item === item)?.ladder[name]
  if (!dose) throw new Error(`${item} is not in the plan`)
  return dose.ok ? amountText(dose.value) : dose.refusal.code
}

test.each([
  ['bha-induction', {}, 'bortezomib', '2.6 mg/m2'],
  ['bha-induction', {}, 'homoharringtonine', '20 mg/m2'],
  ['bha-induction', {}, 'cytarabine', '7500 mg/m2'],
  ['bha-consolidation-idarubicin', {}, 'cytarabine', '12000 mg/m2'],
  ['bha-consolidation-idarubicin', {}, 'idarubicin', '36 mg/m2'],
  ['bha-consolidation-homoharringtonine', {}, 'cytarabine', '12000 mg/m2'],
  ['bha-consolidation-homoharringtonine', {}, 'homoharringtonine', '20 mg/m2'],
  ['mac-mitoxantrone-liposome', mac, 'mitoxantrone-liposome', '20 mg/m2'],
  ['mac-mitoxantrone-liposome', mac, 'cyclophosphamide', '750 mg/m2'],
  ['mac-mitoxantrone-liposome', { cytarabineDivision: 'onceDaily' }, 'cytarabine', '700 mg/m2'],
  ['mac-mitoxantrone-liposome', { cytarabineDivision: 'everyTwelveHours' }, 'cytarabine', '700 mg/m2'],
  ['mac-mitoxantrone-liposome', mac, 'cytarabine', '700 mg/m2'],
  ['he072-q2w', he('70'), 'irinotecan-liposome', '70 mg/m2'],
  ['he072-q2w', he('50'), 'irinotecan-liposome', '50 mg/m2'],
  ['he072-q2w', he('70'), 'dexamethasone', '12 mg'],
  ['he072-q2w', he('70'), 'antiemetic', '0.25 mg'],
])('%s %o: a cycle is prescribed %s %s', (id, choices, item, expected) => {
  const total = planFor(id, '170', '65', choices).cycles[0]?.totals.find((t) => t.item === item)
  expect(total?.prescribed ? `${amountText(total.prescribed)} ${total.prescribed.unit}` : null).toBe(expected)
  expect(total?.declared).not.toBe('differs')
})

describe('a total is declared for every treatment, unless it is not known beforehand', () => {
  test.each(Object.keys(library.regimens))('%s', (id) => {
    const { items, totals } = regimenOf(library, id)
    const lines = items
      .filter(({ role }) => role === 'treatment')
      .flatMap((item) => {
        const options = Object.entries(item.byChoice?.options ?? { '': {} })
        return options.map(([option, values]) => ({ option, ...item, ...values }))
      })
    expect(lines.length).toBeGreaterThan(0)
    for (const { id: item, option, byChoice, asks, until, dose, doseByDay = [] } of lines) {
      const declared = totals.filter(
        (total) => total.item === item && (total.when?.[byChoice?.choice ?? ''] ?? option) === option,
      )
      // what a hospital completes, what has no last day, what a band of the body decides, a ramp-up of some cycles only
      const isOpen = asks ?? until ?? (dose?.kind === 'bands' || doseByDay.some(({ cycles }) => cycles))
      expect([item, option, declared.length]).toEqual([item, option, isOpen ? 0 : 1])
    }
  })

  test.each(FIVE)('%s: of every one', (id) => {
    const { items, totals } = regimenOf(library, id)
    const treatments = items.filter(({ role }) => role === 'treatment').map((item) => item.id)
    expect(totals.map(({ item }) => item)).toEqual(expect.arrayContaining(treatments))
  })
})

// 180 cm and 64.8 kg: 11,664 ÷ 3,600 = 3.24, the square of 1.8.
describe('at 1.80 m² exactly', () => {
  test.each([
    ['bha-induction', {}, 'bortezomib', '2.34', '2.3'],
    ['bha-induction', {}, 'homoharringtonine', '7.2', '7.2'],
    ['bha-induction', {}, 'cytarabine', '2700', '2700'],
    ['bha-consolidation-idarubicin', {}, 'idarubicin', '21.6', '21.6'],
    ['bha-consolidation-idarubicin', {}, 'cytarabine', '3600', '3600'],
    ['mac-mitoxantrone-liposome', mac, 'cytarabine', '180', '180'],
    ['mac-mitoxantrone-liposome', mac, 'cyclophosphamide', '1350', '1350'],
    ['mac-mitoxantrone-liposome', mac, 'mitoxantrone-liposome', '36', '36'],
    ['he072-q2w', he('70'), 'irinotecan-liposome', '126', '126'],
    ['he072-q2w', he('50'), 'irinotecan-liposome', '90', '90'],
  ])('%s %o: %s %s mg, given as %s', (id, choices, item, calculated, rounded) => {
    const plan = planFor(id, '180', '64.8', choices)
    expect(rung(plan, item, 'calculatedDose')).toBe(calculated)
    expect(rung(plan, item, 'roundedDose')).toBe(rounded)
  })

  test('mitoxantrone liposome at 24 mg/m² is 43.2 mg', () => {
    expect(
      rung(planFor('mac-mitoxantrone-liposome', '180', '64.8', mac, '24'), 'mitoxantrone-liposome', 'roundedDose'),
    ).toBe('43.2')
  })
})

// 170 cm, 65 kg: 0.0061 × 170 + 0.0128 × 65 − 0.1529 = 1.7161; × 20 = 34.322. Mosteller: 1.751983 × 20 = 35.0397.
test('the label of mitoxantrone liposome has its own body surface area: both doses are shown, the order keeps its own', () => {
  const plan = planFor('mac-mitoxantrone-liposome', '170', '65', mac)
  expect(plan.findings.find((finding) => finding.code === 'labelBsaFormula')).toMatchObject({
    severity: 'note',
    labelBsa: '1.7161',
    labelDose: '34.3',
    bsa: '1.7520',
    dose: '35',
  })
  expect(rung(plan, 'mitoxantrone-liposome', 'roundedDose')).toBe('35')
})

// The research table of worked doses, to its four decimals; body surface area by Mosteller, unrounded.
describe.each([
  ['170', '65', '2.2776', '7.0079', '2627.9745', '35.0397', '42.0476', '175.1983', '1313.9873', '122.6388'],
  ['160', '55', '2.0325', '6.2539', '2345.2079', '31.2694', '37.5233', '156.3472', '1172.6039', '109.4430'],
  ['180', '80', '2.6000', '8.0000', '3000.0000', '40.0000', '48.0000', '200.0000', '1500.0000', '140.0000'],
  ['160', '110', '2.8744', '8.8443', '3316.6248', '44.2217', '53.0660', '221.1083', '1658.3124', '154.7758'],
  ['190', '120', '3.2716', '10.0664', '3774.9172', '50.3322', '60.3987', '251.6611', '1887.4586', '176.1628'],
])(
  '%s cm and %s kg',
  (height, weight, bortezomib, homoharringtonine, bhaCytarabine, at20, at24, macCytarabine, cyclophosphamide, irinotecan) => {
    const shown = (plan: Plan, item: string): string => halfUp(rung(plan, item, 'calculatedDose'), 4)

    test('BHA induction', () => {
      const plan = planFor('bha-induction', height, weight)
      expect([shown(plan, 'bortezomib'), shown(plan, 'homoharringtonine'), shown(plan, 'cytarabine')]).toEqual([
        bortezomib,
        homoharringtonine,
        bhaCytarabine,
      ])
    })

    test('MAC', () => {
      const plan = planFor('mac-mitoxantrone-liposome', height, weight, mac)
      expect([
        shown(plan, 'mitoxantrone-liposome'),
        shown(plan, 'cytarabine'),
        shown(plan, 'cyclophosphamide'),
      ]).toEqual([at20, macCytarabine, cyclophosphamide])
      expect(shown(planFor('mac-mitoxantrone-liposome', height, weight, mac, '24'), 'mitoxantrone-liposome')).toBe(at24)
    })

    test('HE072', () => {
      expect(shown(planFor('he072-q2w', height, weight, he('70')), 'irinotecan-liposome')).toBe(irinotecan)
    })
  },
)
