import { describe, expect, test } from 'vitest'

import type { FindingCode } from '../../../src/evidence/finding.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { acknowledgeAll, planOrder } from '../../cases/planCase.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { library, dose, has, planIn } from './situation.ts'

/** Where the source itself is against a label, or on a condition: asked about whoever the patient is. */
const ALWAYS_ASKED: Readonly<Record<string, FindingCode>> = {
  // homoharringtonine by body surface in the paper, flat in the label
  'bha-induction': 'cautionApplies',
  'bha-consolidation-homoharringtonine': 'cautionApplies',
  'ha-feldman1992': 'cautionApplies',
  'haa-4x3': 'cautionApplies',
  // mitoxantrone pushed, in no less than 3 minutes by the label
  'mec-amadori': 'infusionTooShort',
  // given only after an induction: the condition is asked about in the first cycle already
  'cpx-351-second-induction': 'cycleCondition',
  'cpx-351-consolidation': 'cycleCondition',
}
const FIVE = [
  'bha-induction',
  'bha-consolidation-idarubicin',
  'bha-consolidation-homoharringtonine',
  'mac-mitoxantrone-liposome',
  'he072-q2w',
]

/** What stops or asks in an ordinary order: one confirmation, for the unapproved regimen. */
function askedOf(regimen: string): readonly string[] {
  const always = ALWAYS_ASKED[regimen]
  return [...(always ? [always] : []), 'regimenNotApproved']
}

const asked = ({ findings }: Plan) => findings.flatMap(({ severity, code }) => (severity === 'note' ? [] : [code]))

test.each(FIVE)('%s: the man of these tests needs one confirmation, for the unapproved regimen', (regimen) => {
  expect(asked(planIn({ regimen }))).toEqual(askedOf(regimen))
  expect(planIn({ regimen, by: 'TEST Pharmacist' }).printStatus).toBe('final')
  expect(planIn({ regimen }).printStatus).toBe('draft')
})

test.each(Object.keys(library.regimens))(
  '%s: so does a sound order of any regimen, made as its source has it',
  (id) => {
    const order = exampleOrder(id)
    const plan = planOrder(library, id, order)
    // a child below the usual weights of the policy is asked about once more, with the weight
    const isSmall = order.measurements.some(({ weight }) => Number(weight.value) < 30)
    expect(asked(plan)).toEqual([...(isSmall ? ['weightUnusual'] : []), ...askedOf(id)])
    expect(plan.printStatus).toBe('draft')
    const acknowledgements = acknowledgeAll(plan, { reason: 'reason', by: 'TEST Pharmacist' })
    expect(planOrder(library, id, { ...order, acknowledgements }).printStatus).toBe('final')
  },
)

test('only a regimen for children has an example below the usual weights', () => {
  for (const { id, population } of Object.values(library.regimens)) {
    const isSmall = exampleOrder(id).measurements.some(({ weight }) => Number(weight.value) < 30)
    expect([id, isSmall && population.minimumAge.value >= 18]).toEqual([id, false])
  }
})

describe('height: refused below 50 and above 250 cm, a person confirms outside 120 to 220 cm', () => {
  test.each(['49.9', '250.1', '1.8', '1800'])('%s cm: no body surface area, no dose', (height) => {
    const plan = planIn({ height })
    expect(plan.bsa.ok ? 'there' : plan.bsa.refusal.code).toBe('fieldOutOfRange')
    expect([dose(plan, 'cytarabine'), dose(plan, 'idarubicin')]).toEqual(['fieldOutOfRange', 'fieldOutOfRange'])
    expect(plan.printStatus).toBe('blocked')
  })

  test.each([
    ['50', true],
    ['50.1', true],
    ['119.9', true],
    ['120', false],
    ['120.1', false],
    ['219.9', false],
    ['220', false],
    ['220.1', true],
    ['250', true],
  ])('%s cm: a body surface area, unusual %s', (height, unusual) => {
    const plan = planIn({ height })
    expect(plan.bsa.ok).toBe(true)
    expect(has(plan, 'heightUnusual')).toBe(unusual)
  })
})

test.each([
  ['29.9', true],
  ['30', false],
  ['30.1', false],
  ['199.9', false],
  ['200', false],
  ['200.1', true],
])('%s kg: a person confirms outside 30 to 200 kg: %s', (weight, unusual) => {
  expect(has(planIn({ weight }), 'weightUnusual')).toBe(unusual)
})

// At 200 cm the body mass index is a quarter of the weight.
test.each([
  ['59.9', true],
  ['60', false],
  ['60.1', false],
  ['139.9', false],
  ['140', false],
  ['140.1', true],
])('200 cm and %s kg: a person confirms outside a body mass index of 15 to 35: %s', (weight, unusual) => {
  expect(has(planIn({ height: '200', weight }), 'bmiUnusual')).toBe(unusual)
})

describe('age in completed years on day 1, 23 November 2026', () => {
  test.each(FIVE)('%s: nothing is dosed the day before the eighteenth birthday, everything on it', (regimen) => {
    const young = planIn({ regimen, patient: { birthDate: '2008-11-24' } })
    expect(young.printStatus).toBe('blocked')
    for (const a of young.cycles[0]?.administrations ?? []) expect(a.ladder.roundedDose.ok).toBe(false)
    const adult = planIn({ regimen, patient: { birthDate: '2008-11-23' } })
    expect(adult.printStatus).toBe('draft')
    expect(adult.cycles[0]?.administrations.length).toBeGreaterThan(0)
    for (const a of adult.cycles[0]?.administrations ?? []) expect(a.ladder.roundedDose.ok).toBe(true)
  })

  test.each([
    ['bha-induction', '1961-11-23', false],
    ['bha-induction', '1960-11-24', false], // 65 and 364 days is still 65
    ['bha-induction', '1960-11-23', true],
    ['mac-mitoxantrone-liposome', '1966-11-23', false],
    ['mac-mitoxantrone-liposome', '1965-11-24', false],
    ['mac-mitoxantrone-liposome', '1965-11-23', true],
  ])('%s, born %s: outside the studied ages: %s', (regimen, birthDate, outside) => {
    expect(has(planIn({ regimen, patient: { birthDate } }), 'ageOutsideStudied')).toBe(outside)
  })
})

test.each([
  ['bha-induction', '2', false],
  ['bha-induction', '3', false],
  ['bha-induction', '4', true],
  ['mac-mitoxantrone-liposome', '1', false],
  ['mac-mitoxantrone-liposome', '2', false],
  ['mac-mitoxantrone-liposome', '3', true],
  ['he072-q2w', '2', false],
  ['he072-q2w', '3', true],
])('%s, ECOG %s: outside what was studied: %s', (regimen, ecog, outside) => {
  expect(has(planIn({ regimen, patient: { ecog } }), 'ecogOutsideStudied')).toBe(outside)
})

test.each([
  ['49.9', true],
  ['50', false],
  ['50.1', false],
])('MAC, LVEF %s%%: below the studied 50: %s', (value, outside) => {
  const plan = planIn({ regimen: 'mac-mitoxantrone-liposome', patient: { lvef: { value, measuredOn: '2026-11-20' } } })
  expect(has(plan, 'lvefOutsideStudied')).toBe(outside)
})
