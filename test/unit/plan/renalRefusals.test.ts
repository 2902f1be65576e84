import { describe, expect, it } from 'vitest'
import { RENAL_FORMULAS, type RenalFormulaId } from '../../../src/evidence/labs.ts'
import type { RenalRefusal } from '../../../src/evidence/renal.ts'
import type { Edit } from '../../../src/order/edit.ts'
import { LANGUAGES } from '../../../src/wording/languages.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { body, born, creatinine, kidneys, outcomeOf, reckons, said, sex } from './kidneys.ts'

type Said = readonly [
  code: RenalRefusal['code'],
  formula: RenalFormulaId,
  edits: readonly Edit[],
  en: string,
  zh: string,
]

/** Every refusal the types know, each from an order that must get it. A new code does not compile without one. */
const SITUATIONS: Readonly<Record<RenalRefusal['code'], readonly [Said, ...Said[]]>> = {
  creatinineMissing: [['creatinineMissing', 'mdrd', [creatinine('')], 'Creatinine not entered.', '未填写血肌酐。']],
  creatinineInvalid: [
    [
      'creatinineInvalid',
      'mdrd',
      [creatinine('1,234')],
      'Creatinine: “1,234” has a thousands separator. Type 1234 or 1.234.',
      '血肌酐：“1,234”含千位分隔符。请输入 1234 或 1.234。',
    ],
    [
      'creatinineInvalid',
      'mdrd',
      [creatinine('0')],
      'Creatinine: “0” is zero. Type a number above zero.',
      '血肌酐：“0”为零。请输入大于零的数值。',
    ],
  ],
  creatinineUnitMissing: [
    [
      'creatinineUnitMissing',
      'mdrd',
      [creatinine('80', '')],
      'Unit of the creatinine not chosen. Choose µmol/L or mg/dL.',
      '未选择血肌酐的单位。请选择 µmol/L 或 mg/dL。',
    ],
  ],
  creatinineImplausible: [
    [
      'creatinineImplausible',
      'mdrd',
      [creatinine('80', 'mg/dL')],
      'Creatinine 7,073.6 µmol/L is outside 15 to 2,000 µmol/L: no clearance is made from it. Check the number and its unit.',
      '血肌酐 7,073.6 µmol/L 超出 15 至 2,000 µmol/L，不据此计算清除率。请核对数值和单位。',
    ],
  ],
  creatinineBoundsMissing: [
    [
      'creatinineBoundsMissing',
      'mdrd',
      [{ kind: 'setPolicyPart', part: { limits: { ...kidneys().policy.limits, labs: {} } } }],
      'The hospital’s policy has no bounds for creatinine, so a slip of its unit would go unseen: no clearance is made.',
      '本院设置未规定血肌酐的合理范围，单位填错将无从发现：不计算清除率。',
    ],
  ],
  renalNeeds: [
    [
      'renalNeeds',
      'mdrd',
      [born('')],
      'Birth date not entered, or not one that is accepted. This formula needs it.',
      '出生日期未填写或不可用，此公式需要该项。',
    ],
    [
      'renalNeeds',
      'mdrd',
      [sex('')],
      'Sex not entered, or not one that is accepted. This formula needs it.',
      '性别未填写或不可用，此公式需要该项。',
    ],
    [
      'renalNeeds',
      'cockcroftGault',
      [body('weight', '1000')],
      'Weight not entered, or not one that is accepted. This formula needs it.',
      '体重未填写或不可用，此公式需要该项。',
    ],
    [
      'renalNeeds',
      'wrightJaffe',
      [body('height', '')],
      'Height not entered, or not one that is accepted. This formula needs it.',
      '身高未填写或不可用，此公式需要该项。',
    ],
  ],
  renalOutsideAge: [
    [
      'renalOutsideAge',
      'schwartzBedside',
      [],
      'Bedside Schwartz 2009 is for ages 1 to 17 years; the patient is 55.',
      '床旁 Schwartz 2009 适用于 1 至 17 岁，患者 55 岁。',
    ],
  ],
  renalWeightNotChosen: [
    [
      'renalWeightNotChosen',
      'cockcroftGault',
      [reckons('cockcroftGault')],
      'The hospital has not chosen the weight that clearance is reckoned by. Choose it in the hospital settings.',
      '本院尚未选定计算清除率所用的体重。请在医院设置中选择。',
    ],
  ],
  renalWeightUndefined: [
    [
      'renalWeightUndefined',
      'cockcroftGault',
      [body('height', '150'), reckons('cockcroftGault', 'ideal')],
      'Ideal weight is not defined for a body this short. Choose another weight in the hospital settings.',
      '身高过低，理想体重无定义。请在医院设置中改用其他体重。',
    ],
  ],
}

describe.each(LANGUAGES)('why there is no clearance, in $name', async ({ language }) => {
  const wording = await loadLaterWording(language)
  it.each(Object.values(SITUATIONS).flat())('%s', (code, formula, edits, en, zh) => {
    const outcome = outcomeOf(kidneys(...edits), formula)
    if (outcome.ok) throw new Error('a clearance without what it needs')
    expect(outcome.refusal.code).toBe(code)
    expect(wording.renalRefusal(outcome.refusal).replaceAll('\u00a0', ' ')).toBe(language === 'en' ? en : zh)
  })
})

describe('a creatinine nobody has measured gives no clearance by any formula, even confirmed', () => {
  // the shipped bounds are 15 and 2000 µmol/L; 0.169 mg/dL is 14.943, 0.17 is 15.031, 22.619 is 1999.97, 22.62 is 2000.06
  it.each([
    ['14.999', 'umol/L', true],
    ['15', 'umol/L', false],
    ['15.001', 'umol/L', false],
    ['1999.999', 'umol/L', false],
    ['2000', 'umol/L', false],
    ['2000.001', 'umol/L', true],
    ['0.169', 'mg/dL', true],
    ['0.17', 'mg/dL', false],
    ['22.619', 'mg/dL', false],
    ['22.62', 'mg/dL', true],
    ['0.9', 'umol/L', true], // mg/dL under the other unit
    ['80', 'mg/dL', true],
  ] as const)('%s %s: %s', (value, unit, isRefused) => {
    const plan = kidneys(creatinine(value, unit))
    const refused = RENAL_FORMULAS.filter((formula) => said(plan, formula) === 'creatinineImplausible')
    expect(refused).toEqual(isRefused ? [...RENAL_FORMULAS] : [])
  })

  it('where the hospital’s bounds are in mg/dL, they are the same bounds in both units', () => {
    const plan = kidneys()
    const within = { ...plan.policy.limits, labs: { creatinine: { unit: 'mg/dL', min: '0.5', max: '10' } } } as const
    const bounded = (value: string, unit: 'umol/L' | 'mg/dL') =>
      said(kidneys({ kind: 'setPolicyPart', part: { limits: within } }, creatinine(value, unit)), 'mdrd')
    // 0.5 mg/dL = 44.21 µmol/L, 10 mg/dL = 884.2 µmol/L
    expect([bounded('44.209', 'umol/L'), bounded('0.499', 'mg/dL')]).toEqual(Array(2).fill('creatinineImplausible'))
    expect([bounded('884.201', 'umol/L'), bounded('10.001', 'mg/dL')]).toEqual(Array(2).fill('creatinineImplausible'))
    for (const on of [bounded('44.21', 'umol/L'), bounded('0.5', 'mg/dL'), bounded('884.2', 'umol/L')])
      expect(on).toMatch(/mL\/min/)
  })
})
