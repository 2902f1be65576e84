import { describe, expect, it } from 'vitest'
import { ROUNDING_POLICIES } from '../../../src/evidence/rounding.ts'
import type { Step } from '../../../src/evidence/step.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { sampleRegimen } from './sampleRegimen.ts'
import { stepSamples } from './stepSamples.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const both = (say: (wording: typeof english) => string): readonly [string, string] => {
  const inEnglish = say(english)
  return [inEnglish.replaceAll('\u00a0', ' '), say(chinese).replaceAll('\u00a0', ' ')]
}
const stepped = (step: Step) => both((wording) => wording.step(step, sampleRegimen))

describe('a percentage is said both ways', () => {
  // 100 − 75 = 25; 110 − 100 = 10; 100 − 99.5 = 0.5
  it.each([
    ['75', 'standard', 'Give 75% (reduce by 25%)', '减量 25%（给予 75%）'],
    ['99.5', 'standard', 'Give 99.5% (reduce by 0.5%)', '减量 0.5%（给予 99.5%）'],
    ['100', 'standard', 'Give 100% (the standard dose)', '给予 100%（标准剂量）'],
    ['100.5', 'standard', 'Give 100.5% (0.5% above the standard dose)', '给予 100.5%（高于标准剂量 0.5%）'],
    ['110', 'standard', 'Give 110% (10% above the standard dose)', '给予 110%（高于标准剂量 10%）'],
    ['80', 'previous', 'Give 80% of the previous dose (reduce it by 20%)', '减量 20%（给予前次剂量的 80%）'],
    ['100', 'previous', 'Give 100% of the previous dose (no change)', '给予前次剂量的 100%（不变）'],
    [
      '110',
      'previous',
      'Give 110% of the previous dose (10% above the previous dose)',
      '给予前次剂量的 110%（高于前次剂量 10%）',
    ],
  ] as const)('%s%% of the %s dose', (percent, basis, inEnglish, inChinese) => {
    expect(both(({ changes }) => changes.bothWays(percent, basis))).toEqual([inEnglish, inChinese])
  })

  it('in the step, with what it is of and what it gives', () => {
    // 2.2775779 × 0.75 = 1.708183425
    expect(stepSamples.percentGiven.map(stepped)).toEqual([
      [
        'Give 75% (reduce by 25%): 75% of 2.277578 mg ≈ 1.708183 mg',
        '减量 25%（给予 75%）：2.277578 mg × 75% ≈ 1.708183 mg',
      ],
      [
        'Give 110% (10% above the standard dose): 110% of 2 mg, limited by the cap of 2 mg: 2 mg',
        '给予 110%（高于标准剂量 10%）：2 mg × 110%，按上限 2 mg 限定为 2 mg',
      ],
    ])
  })
})

describe('units no one can misread', () => {
  it.each([
    [quantity('325', 'mcg'), '325 mcg', '325 微克'],
    [quantity('5', 'mcg/kg'), '5 mcg/kg', '5 微克/kg'],
    [quantity('6000', 'units/m2'), '6,000 units/m²', '6,000 单位/m²'],
    [quantity('1', 'units'), '1 unit', '1 单位'],
    [quantity('2', 'units'), '2 units', '2 单位'],
    [quantity('5', 'AUC'), 'AUC 5', 'AUC 5'],
    [quantity('90', 'mL/min'), '90 mL/min', '90 mL/min'],
    [quantity('3.2', 'mg/kg'), '3.2 mg/kg', '3.2 mg/kg'],
  ])('%o', (amount, inEnglish, inChinese) => {
    expect(both((wording) => wording.quantity(amount))).toEqual([inEnglish, inChinese])
  })

  it('alone, beside a number that is set larger', () => {
    expect((['mg', 'mcg', 'units'] as const).map((unit) => english.unit(unit))).toEqual(['mg', 'mcg', 'units'])
    expect((['mg', 'mcg', 'units'] as const).map((unit) => chinese.unit(unit))).toEqual(['mg', '微克', '单位'])
  })
})

it('the other kinds of dose show their arithmetic', () => {
  // 100 × 7 = 700; 5 × 65 = 325; 5 × (90 + 25) = 575; 5 × (125 + 25) = 750; 6 × (60.123 + 25) = 510.738
  expect(stepped(stepSamples.bagOfDays[0])[0]).toBe('100 mg/m² per day × 7 days in one bag = 700 mg/m²')
  expect(stepped(stepSamples.timesWeight[0])).toEqual([
    '5 mcg/kg × 65 kg = 325 mcg, actual weight',
    '5 微克/kg × 65 kg = 325 微克，实际体重',
  ])
  expect(stepSamples.calvert.map((step) => stepped(step)[0])).toEqual([
    'Calvert, AUC × (GFR + 25): 5 × (90 + 25) = 575 mg; GFR 90 mL/min (Cockcroft-Gault), no cap',
    'Calvert, AUC × (GFR + 25): 5 × (125 + 25) = 750 mg; GFR 140 mL/min (CKD-EPI, made absolute with the body surface area), capped to 125 mL/min',
    'Calvert, AUC × (GFR + 25): 6 × (60.123 + 25) = 510.738 mg; GFR 60.123 mL/min (measured), cap 125 mL/min not reached',
  ])
})

it('a value a hair below the next band is not shown as on it', () => {
  const [, second] = stepSamples.bodyBand
  if (second === undefined) throw new Error('sample missing')
  expect(stepped(second)).toEqual([
    '50 mg: body surface area 1.59999999 m² is in the band 1 to below 1.6 m², stated in the source',
    '50 mg：体表面积 1.59999999 m²，属 1 m² 起、不足 1.6 m² 的分段，来源原文',
  ])
})

it('whole vials, tablets and bands say what is drawn', () => {
  // 3 × 43 = 129; 1 × 100 + 2 × 10 = 120
  expect(stepSamples.wholeUnits.map((step) => stepped(step)[0])).toEqual([
    '3 × 43 mg vials: 129 mg (+5.2%); whole vials within 10%',
    '1 × 100 mg and 2 × 10 mg tablets: 120 mg (−0.8%)',
    '1 × 50 mg capsule: 50 mg (no difference)',
  ])
  expect(stepped(stepSamples.wholeUnits[0])[1]).toBe('3 瓶（43 mg/瓶）：129 mg（+5.2%）；整瓶，差异在 10% 以内')
  expect(stepped(stepSamples.doseBand[0])).toEqual([
    'Dose band 120 mg (+0.8%): from 114 to below 126 mg in Sample bands',
    '剂量分段 120 mg（+0.8%）：114 起、不足 126 mg，样例分段表',
  ])
})

it('a policy that was not taken says why, and a cap that turned the rounding down is named', () => {
  const [, , below, fellBack] = stepSamples.rounded
  if (below === undefined || fellBack === undefined) throw new Error('sample missing')
  expect(stepped(below)[0]).toContain('rounded down, below the cap of 2.25 mg')
  expect(stepped(fellBack)[0]).toContain('whole vials not taken: the difference is beyond its limit')
  expect(stepped(fellBack)[1]).toContain('未采用整瓶：差异超出其限值')
})

it('every policy of rounding has the name it is chosen and printed by', () => {
  const names = ROUNDING_POLICIES.map((policy) => both(({ settings }) => settings.policy(policy, '5')))
  expect(names).toEqual([
    ['measurable increment', '可量取单位'],
    ['whole vials within 5%', '整瓶（差异在 5% 以内）'],
    ['dose bands', '剂量分段'],
    ['no rounding', '不修约'],
  ])
})
