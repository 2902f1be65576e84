import { describe, expect, test } from 'vitest'
import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf, shippedRegimen } from '../../examples/examplePlan.ts'
import { cautionOf, lab } from './clinicalMan.ts'

const INDUCTION = 'bha-induction'
const HE072 = 'he072-q2w'

function planWith(regimen: string, course: Partial<TypedCourse>): Plan {
  const order = exampleOrder(regimen)
  return planOf({ ...order, course: { ...order.course, ...course } })
}

const stateOf = (plan: Plan, drug: string, id: string): string =>
  plan.cautions.find((each) => each.drug === drug && each.caution.value.id === id)?.state ?? 'none'

const asked = (plan: Plan): string[] =>
  plan.findings.flatMap((finding) =>
    finding.code === 'cautionApplies' ? [`${finding.drug} ${finding.caution} ${finding.severity}`] : [],
  )

const dosesOf = (plan: Plan) =>
  plan.cycles.flatMap(({ administrations }) =>
    administrations.map(({ id, ladder: { roundedDose } }) => [
      id,
      roundedDose.ok ? amountText(roundedDose.value) : null,
    ]),
  )

describe('bortezomib and bilirubin, upper limit 20 µmol/L', () => {
  test.each([
    ['30', 'notMet'],
    ['30.1', 'applies'],
  ])('%s µmol/L: %s', (value, state) => {
    const plan = planWith(INDUCTION, { labs: { bilirubin: lab(value, 'umol/L', '20') } })
    expect(stateOf(plan, 'bortezomib', 'hepaticStart')).toBe(state)
    expect(dosesOf(plan)).toEqual(dosesOf(planWith(INDUCTION, {})))
  })
})

test('homoharringtonine by body surface is in conflict with the flat dose of its label, and keeps its dose', () => {
  const plan = planWith(INDUCTION, {})
  expect(asked(plan)).toEqual(['homoharringtonine labelFlatDose confirm'])
  const finding = plan.findings.find(({ code }) => code === 'cautionApplies')
  const [first] = plan.cycles[0]?.administrations.filter(({ item }) => item === 'homoharringtonine') ?? []
  const dose = first?.ladder.roundedDose.ok ? amountText(first.ladder.roundedDose.value) : null
  expect(finding).toMatchObject({ values: [{ of: 'dailyDose', value: dose, above: '4', unit: 'mg' }] })
})

test.each(['*28/*28', '*6/*6'] as const)(
  'irinotecan liposome with UGT1A1 %s: asked about, no dose invented',
  (genotype) => {
    const plan = planWith(HE072, { genotype })
    expect(stateOf(plan, 'irinotecan-liposome', 'ugt1a1Group')).toBe('applies')
    expect(stateOf(plan, 'irinotecan-liposome', 'ugt1a1Star28')).toBe(genotype === '*28/*28' ? 'applies' : 'notMet')
    expect(dosesOf(plan)).toEqual(dosesOf(planWith(HE072, { genotype: '*1/*1' })))
  },
)

describe('cytarabine 1.5 g/m² by the published table', () => {
  const rowsOf = (clearance: string) => {
    const regimen = shippedRegimen(INDUCTION)
    const own = regimen.items.filter(({ id }) => id === 'cytarabine')
    const cytarabine = regimen.drugs['cytarabine']
    const all = cytarabine?.safety?.cautions?.filter(({ value }) => value.table !== undefined) ?? []
    if (!cytarabine || all.length !== 1) throw new Error('one table')
    const drugs = { ...regimen.drugs, cytarabine: { ...cytarabine, safety: { cautions: all } } }
    // its own start rules name the other drugs
    const items = own.map((item) => ({ ...item, start: [] }))
    const { state, rows, isBetweenRows } = cautionOf({ regimen: { ...regimen, items, drugs, totals: [] }, clearance })
    return [state, rows.map(({ from, below }) => from ?? `below ${below}`).join(' '), isBetweenRows]
  }

  test.each([
    ['60.1', 'notMet', '', false],
    ['60', 'applies', '46', false],
    ['46', 'applies', '46', false],
    ['45.5', 'applies', '31 46', true],
    ['45', 'applies', '31', false],
    ['31', 'applies', '31', false],
    ['30.5', 'applies', 'below 30 31', true],
    ['29', 'applies', 'below 30', false],
  ])('%s mL/min', (clearance, ...expected) => expect(rowsOf(clearance)).toEqual(expected))
})

test('counts of an aplastic marrow are no bar to induction: set aside, and nothing is asked', () => {
  const labs = { neutrophils: lab('0', '10^9/L'), platelets: lab('8', '10^9/L'), haemoglobin: lab('61', 'g/L') }
  const plan = planWith(INDUCTION, { labs })
  const rows = plan.criteria.filter(({ origin }) => origin.kind === 'label')
  expect(rows.map(({ result }) => result)).toEqual(['setAside', 'setAside', 'setAside'])
  expect(plan.findings.map(({ code }) => code)).not.toContain('limitOutside')
})

test('the same counts are outside the label of irinotecan liposome', () => {
  const labs = { neutrophils: lab('1.49', '10^9/L'), platelets: lab('100', '10^9/L') }
  const outside = planWith(HE072, { labs }).findings.filter(({ code }) => code === 'limitOutside')
  expect(outside).toMatchObject([{ of: 'neutrophils', value: '1.49', limit: '1.5', needs: 'reason' }])
})
