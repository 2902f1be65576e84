import { describe, expect, test } from 'vitest'
import { checkCautions } from '../../../src/plan/checkCautions.ts'
import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import type { Caution } from '../../../src/regimen/caution.ts'
import { exampleOrder } from '../../examples/exampleOrder.ts'
import { planOf } from '../../examples/examplePlan.ts'
import { changed, stated } from '../dosing/madeCourse.ts'
import { clinicalOf, lab, type Situation, withCaution } from './clinicalMan.ts'
import { planIn } from './situation.ts'

const when: Caution['when'] = [{ kind: 'lab', of: 'bilirubin', is: 'above', value: '1.5', unit: 'mg/dL' }]
const high = { bilirubin: lab('3', 'mg/dL') }
const findingOf = (situation: Situation) => {
  const [finding] = checkCautions(clinicalOf(situation))
  if (finding?.code !== 'cautionApplies') throw new Error('the caution applies')
  return finding
}

describe('an answer to a caution is for the doses as they are printed', () => {
  const situation: Situation = { ...withCaution({ when }), course: { labs: high } }
  // 70 mg/m² × 2 m² = 140 mg
  const withDose = (...changes: NonNullable<TypedCourse['changes']>) =>
    findingOf({ ...situation, course: { labs: high, changes } })

  test('a doubled dose asks again, and is said', () => {
    const doubled = withDose(changed({}, 'amount', '140'))
    expect(withDose().doses).toEqual([{ amount: '140', unit: 'mg' }])
    expect(doubled.doses).toEqual([{ amount: '280', unit: 'mg' }])
    expect(doubled.key).not.toBe(withDose().key)
  })

  test('one amount on three days is said once; another on the second day beside it', () => {
    const item = { days: stated([1, 2, 3]) }
    expect(findingOf({ ...situation, item }).doses).toEqual([{ amount: '140', unit: 'mg' }])
    const second = changed({ day: 2 }, 'amount', '35', { scope: 'administration' })
    const course = { labs: high, changes: [second] }
    expect(findingOf({ ...situation, item, course }).doses).toEqual([
      { amount: '140', unit: 'mg' },
      { amount: '70', unit: 'mg' },
    ])
  })

  test('a refused dose is none, and asks again once it is one', () => {
    const item = { days: stated([1, 2]) }
    const unclear = changed({ day: 2 }, 'amount', 'x', { scope: 'administration' })
    const refused = findingOf({ ...situation, item, course: { labs: high, changes: [unclear] } })
    expect(refused.doses).toEqual([{ amount: '140', unit: 'mg' }, null])
    expect(refused.key).not.toBe(findingOf({ ...situation, item }).key)
  })

  test('of the current cycle alone, which is what prints', () => {
    const later = changed({ cycle: 2 }, 'amount', '140')
    const order = { lastCycle: '2' }
    const projected = findingOf({ ...situation, order, course: { labs: high, changes: [later] } })
    expect(projected.doses).toEqual([{ amount: '140', unit: 'mg' }])
  })
})

describe('where a source says not to give, one click is not enough', () => {
  test.each(['reason', 'authoriser'] as const)('%s', (asks) => {
    expect(findingOf({ ...withCaution({ when, asks }), course: { labs: high } }).needs).toBe(asks)
  })

  const asked = (regimen: string, course: Partial<TypedCourse>) =>
    planIn({ regimen, course }).findings.flatMap((finding) =>
      finding.code === 'cautionApplies' ? [`${finding.drug} ${finding.caution} ${finding.needs ?? ''}`] : [],
    )
  test('idarubicin at a bilirubin of 5 and of 5.1 mg/dL', () => {
    const at = (value: string) => asked('bha-consolidation-idarubicin', { labs: { bilirubin: lab(value, 'mg/dL') } })
    expect(at('5')).toEqual(['idarubicin bilirubinRaised acknowledgement'])
    expect(at('5.1')).toEqual(['idarubicin bilirubinHigh authoriser'])
  })
  test('irinotecan liposome above the upper limit of normal, and above the 2 mg/dL of the European label', () => {
    const at = (value: string) => asked('he072-q2w', { labs: { bilirubin: lab(value, 'mg/dL', '1.2') } })
    const aboveNormal = 'irinotecan-liposome bilirubinAboveNormal reason'
    expect(at('1.2')).toEqual([])
    expect(at('1.21')).toEqual([aboveNormal])
    expect(at('2')).toEqual([aboveNormal])
    expect(at('2.01')).toEqual([aboveNormal, 'irinotecan-liposome bilirubinEurope reason'])
  })
})

describe('a variant of UGT1A1 that was answered, while no genotype is entered', () => {
  const findings = (course: Partial<TypedCourse>, regimen = 'he072-q2w') => {
    const order = exampleOrder(regimen)
    return planOf({ ...order, course: { ...order.course, ...course } }).findings.filter(
      ({ code }) => code === 'genotypeNotEntered',
    )
  }
  const variant = { circumstances: { ugt1a1Variant: 'yes' } } as const

  test('is one question of each drug with cautions by genotype', () => {
    expect(findings(variant)).toMatchObject([
      { drug: 'irinotecan-liposome', severity: 'confirm', needs: 'acknowledgement' },
    ])
  })
  test('is none where no variant was answered, the genotype is entered, or no drug goes by it', () => {
    expect(findings({})).toEqual([])
    expect(findings({ circumstances: { ugt1a1Variant: 'no' } })).toEqual([])
    expect(findings({ ...variant, genotype: '*1/*28' })).toEqual([])
    expect(findings(variant, 'bha-induction')).toEqual([])
  })
})
