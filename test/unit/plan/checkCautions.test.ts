import { describe, expect, test } from 'vitest'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import { checkCautions } from '../../../src/plan/checkCautions.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Caution } from '../../../src/regimen/caution.ts'
import type { DoseRule, Item } from '../../../src/regimen/item.ts'
import { madeRegimen, stated, typedOrder } from '../dosing/madeCourse.ts'
import { clinicalOf, DAY1, lab, type Situation, withCaution } from './clinicalMan.ts'
import { withoutKey } from './findingsIn.ts'

const perM2 = (amount: string): DoseRule => ({ kind: 'perM2', amount: stated(amount), per: 'administration' })
const found = (situation: Situation): object[] => checkCautions(clinicalOf(situation)).map(withoutKey)

const bilirubin = withCaution({ when: [{ kind: 'lab', of: 'bilirubin', is: 'above', value: '1.5', unit: 'xULN' }] })
const renal = withCaution({
  when: [
    { kind: 'dosePerM2', from: '1000' },
    { kind: 'lab', of: 'clearance', is: 'atMost', value: '60', unit: 'mL/min' },
  ],
  table: [
    { from: '46', to: '60', text: { en: '60%', zh: '60%' } },
    { from: '31', to: '45', text: { en: '50%', zh: '50%' } },
  ],
})

describe('a caution whose condition is met is acknowledged', () => {
  test('with the value that met it, exact', () => {
    // 35 ÷ 21 = 1.666…, to thirty digits
    const labs = { bilirubin: lab('35', 'umol/L', '21') }
    expect(found({ ...bilirubin, course: { labs } })).toEqual([
      {
        code: 'cautionApplies',
        severity: 'confirm',
        needs: 'acknowledgement',
        drug: 'made',
        caution: 'caution',
        items: ['line'],
        values: [{ of: 'bilirubin', value: `1.${'6'.repeat(28)}7`, unit: 'xULN', is: 'above', limit: '1.5' }],
        // 70 mg/m² × 2 m²
        doses: [{ amount: '140', unit: 'mg' }],
        table: null,
      },
    ])
  })

  test('with the dose, the clearance and the rows of its table', () => {
    const situation = { ...renal, item: { dose: perM2('1500') } }
    expect(found({ ...situation, clearance: '45.5' })).toMatchObject([
      {
        values: [
          { of: 'dosePerM2', value: '1500', unit: 'mg', from: '1000' },
          { of: 'clearance', value: '45.5', unit: 'mL/min', is: 'atMost', limit: '60' },
        ],
        table: { clearance: '45.5', rows: [0, 1], isBetween: true },
      },
    ])
    expect(found({ ...situation, clearance: '31' })).toMatchObject([{ table: { rows: [1], isBetween: false } }])
    expect(found({ ...situation, clearance: '60.1' })).toEqual([])
  })

  test('with a daily dose, a genotype, a circumstance and a route', () => {
    const when: Caution['when'] = [
      { kind: 'dailyDoseAbove', amount: '100' },
      { kind: 'genotype', of: ['*28/*28', '*6/*6'] },
      { kind: 'circumstance', is: 'cyp3aInhibitor' },
      { kind: 'route', is: 'IV' },
    ]
    const course = { genotype: '*6/*6', circumstances: { cyp3aInhibitor: 'yes' } } as const
    expect(found({ ...withCaution({ when }), course })).toMatchObject([
      {
        values: [
          // 70 mg/m² × 2 m²
          { of: 'dailyDose', value: '140', unit: 'mg', above: '100' },
          { of: 'genotype', value: '*6/*6' },
          { of: 'circumstance', value: 'cyp3aInhibitor' },
          { of: 'route', value: 'IV' },
        ],
      },
    ])
  })

  test('another value asks again', () => {
    const keyOf = (value: string) =>
      checkCautions(clinicalOf({ ...bilirubin, course: { labs: { bilirubin: lab(value, 'umol/L', '20') } } }))[0]?.key
    expect(keyOf('31')).toBeDefined()
    expect(keyOf('31')).not.toBe(keyOf('32'))
  })
})

test('one that is always shown, not met or not known asks nothing', () => {
  expect(found(withCaution({}))).toEqual([])
  expect(found(bilirubin)).toEqual([])
  expect(found({ ...bilirubin, course: { labs: { bilirubin: lab('30', 'umol/L', '20') } } })).toEqual([])
})

describe('in the plan no dose is another because of a caution', () => {
  const planWith = (
    caution: Partial<Caution>,
    item: Partial<Item>,
    course: Partial<TypedOrder['course']> = {},
  ): Plan => {
    const typed = typedOrder([])
    const order = parseOrder({
      ...typed,
      cycles: typed.cycles.map((cycle) => ({ ...cycle, plannedDay1: DAY1 })),
      course: { ...typed.course, ...course },
    })
    const { safety } = withCaution(caution)
    return buildPlan(order, madeRegimen(item, safety ? { safety } : {}), 'test')
  }
  const laddersOf = (plan: Plan) =>
    plan.cycles.flatMap((each) => each.administrations.map(({ id, ladder }) => [id, ladder]))
  const asked = (plan: Plan) => plan.findings.filter(({ code }) => code === 'cautionApplies').length

  test('4 mg/m² once daily against a label of 2 to 4 mg a day: asked about, 8 mg stands', () => {
    const item = { dose: perM2('4'), days: stated([1, 2, 3, 4, 5]) }
    const conflict = planWith({ kind: 'dose', when: [{ kind: 'dailyDoseAbove', amount: '4' }] }, item)
    const without = planWith({ kind: 'dose' }, item)
    expect([asked(conflict), asked(without)]).toEqual([1, 0])
    expect(laddersOf(conflict)).toEqual(laddersOf(without))
    for (const { ladder } of conflict.cycles[0]?.administrations ?? [])
      expect(ladder.roundedDose.ok && ladder.roundedDose.value.value.toString()).toBe('8')
    expect(conflict.cycles[0]?.administrations).toHaveLength(5)
  })

  test.each(['*28/*28', '*6/*6'] as const)('UGT1A1 %s: asked about, 140 mg stands', (genotype) => {
    const caution: Partial<Caution> = { kind: 'genotype', when: [{ kind: 'genotype', of: ['*28/*28', '*6/*6'] }] }
    const variant = planWith(caution, {}, { genotype })
    const wild = planWith(caution, {}, { genotype: '*1/*1' })
    expect([asked(variant), asked(wild)]).toEqual([1, 0])
    expect(laddersOf(variant)).toEqual(laddersOf(wild))
    const [first] = variant.cycles[0]?.administrations ?? []
    expect(first?.ladder.roundedDose.ok && first.ladder.roundedDose.value.value.toString()).toBe('140')
  })

  test('an azole beside a tablet whose label halves it: asked about, 400 mg stands', () => {
    const item: Partial<Item> = { dose: { kind: 'flat', amount: stated('400') }, route: stated('PO') }
    const caution: Partial<Caution> = { kind: 'interaction', when: [{ kind: 'circumstance', is: 'cyp3aInhibitor' }] }
    const azole = planWith(caution, item, { circumstances: { cyp3aInhibitor: 'yes' } })
    const none = planWith(caution, item, { circumstances: { cyp3aInhibitor: 'no' } })
    expect([asked(azole), asked(none)]).toEqual([1, 0])
    expect(laddersOf(azole)).toEqual(laddersOf(none))
    const [first] = azole.cycles[0]?.administrations ?? []
    expect(first?.ladder.roundedDose.ok && first.ladder.roundedDose.value.value.toString()).toBe('400')
  })
})
