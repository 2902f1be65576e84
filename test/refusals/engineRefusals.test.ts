import { expect, test } from 'vitest'
import type { Refusal, RefusalCode } from '../../src/evidence/refusal.ts'
import type { Edit } from '../../src/order/edit.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Drug } from '../../src/regimen/drug.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { examplePlan, planOf, shippedRegimen } from '../examples/examplePlan.ts'
import { COURSE_SITUATIONS } from './courseSituations.ts'

const BHA = 'bha-induction'
const MAC = 'mac-mitoxantrone-liposome'

const weight = (text: string): Edit => ({ kind: 'setMeasurement', id: 'm1', of: 'weight', part: 'value', text })
const height = (text: string): Edit => ({ kind: 'setMeasurement', id: 'm1', of: 'height', part: 'value', text })
const formula = (id: string): Edit => ({ kind: 'setBsaFormula', formula: id })
const dose = (text: string): Edit => ({ kind: 'setDose', item: 'mitoxantrone-liposome', text })
const born = (text: string): Edit => ({ kind: 'setPatient', field: 'birthDate', text })

/** A person's own act is no doubt: the dose is left out, and nothing stands in the way of the others. */
const ACTS: readonly string[] = ['omitted', 'ceased']

/** A regimen whose drugs lack or change something, as a hospital's own faulty file might. */
function withDrug(id: string, drugId: string, change: (drug: Drug) => Drug): Regimen {
  const regimen = shippedRegimen(id)
  const drug = regimen.drugs[drugId]
  if (!drug) throw new Error(drugId)
  return { ...regimen, drugs: { ...regimen.drugs, [drugId]: change(drug) } }
}
function withoutRounding(drug: Drug): Drug {
  const copy = { ...drug }
  Reflect.deleteProperty(copy, 'rounding')
  return copy
}

/** Every refusal the types know, each from an order that must get it. A new code does not compile without one. */
const SITUATIONS: Readonly<Record<RefusalCode, () => Plan>> = {
  fieldMissing: () => examplePlan(BHA, weight('')),
  fieldInvalid: () => examplePlan(BHA, weight('1,234')),
  fieldOutOfRange: () => examplePlan(BHA, height('1.7')),
  underMinimumAge: () => examplePlan(BHA, born('2010-01-01')),
  choiceMissing: () => examplePlan(MAC, { kind: 'setChoice', choice: 'cytarabineDivision', option: '', items: [] }),
  choiceUnknown: () =>
    examplePlan(MAC, { kind: 'setChoice', choice: 'cytarabineDivision', option: 'hourly', items: [] }),
  doseMissing: () => examplePlan(MAC, dose('')),
  doseInvalid: () => examplePlan(MAC, dose('twenty')),
  doseAboveHighest: () => examplePlan(MAC, dose('33.76')),
  formulaNeedsSex: () => examplePlan(BHA, formula('schlich'), { kind: 'setSex', sex: '' }),
  formulaOutsideAge: () => examplePlan(BHA, formula('costeff')),
  formulaUnknown: () => examplePlan(BHA, formula('guess')),
  bsaNotPositive: () => {
    const order = exampleOrder(BHA, formula('stevensonXu'), height('20'), weight('1'))
    const heightCm = { ...order.policy.limits.heightCm, min: '1' }
    return planOf({ ...order, policy: { ...order.policy, limits: { ...order.policy.limits, heightCm } } })
  },
  incrementMissing: () => planOf(exampleOrder(BHA), withDrug(BHA, 'bortezomib', withoutRounding)),
  roundsToZero: () =>
    planOf(
      exampleOrder(BHA),
      withDrug(BHA, 'bortezomib', (drug) => ({ ...drug, rounding: [{ from: '0', increment: '100' }] })),
    ),
  implausibleDose: () => examplePlan(BHA, height('250'), weight('400')),
  cycleBeyondLast: () => examplePlan(BHA, { kind: 'setCurrentCycle', text: '3' }),
  ...COURSE_SITUATIONS,
}

test.each(Object.entries(SITUATIONS))(
  '%s gives no dose, and prints nothing unless it was a person’s act',
  (code, situation) => {
    const plan = situation()
    const refused = plan.cycles
      .flatMap((cycle) => cycle.administrations)
      .flatMap(({ ladder }) => (ladder.roundedDose.ok ? [] : [ladder.roundedDose.refusal.code]))
    expect(refused).toContain(code)
    expect(stopsOf(plan).includes(code)).toBe(!ACTS.includes(code))
    expect(plan.printStatus === 'blocked').toBe(!ACTS.includes(code))
  },
)

function stopsOf(plan: Plan): string[] {
  return plan.findings.flatMap((finding) =>
    finding.severity === 'stop' && 'refusal' in finding ? [codeOf(finding.refusal)] : [],
  )
}

function codeOf(refusal: Refusal): string {
  return refusal.code
}
