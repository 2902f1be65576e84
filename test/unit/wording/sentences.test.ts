import { expect, it } from 'vitest'
import type { BlockingDetail, BlockingFinding, Note } from '../../../src/evidence/finding.ts'
import type { NoteDetail } from '../../../src/evidence/noteDetail.ts'
import type { Refusal } from '../../../src/evidence/refusal.ts'
import type { CalculatedBsa } from '../../../src/evidence/step.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { placeText, shortCitation } from '../../../src/wording/places.ts'
import { sampleRegimen } from './sampleRegimen.ts'
import { findingSamples } from './findingSamples.ts'
import { noteSamples } from './noteSamples.ts'
import { refusalSamples } from './refusalSamples.ts'
import { stepSamples } from './stepSamples.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')
const inBoth = (detail: BlockingDetail): readonly [string, string] => {
  const finding: BlockingFinding = { ...detail, severity: 'stop', needs: null, key: '' }
  return [spaces(english.finding(finding, sampleRegimen)), spaces(chinese.finding(finding, sampleRegimen))]
}
const noted = (detail: NoteDetail): readonly [string, string] => {
  const note: Note = { ...detail, severity: 'note', needs: null, key: '' }
  return [spaces(english.note(note, sampleRegimen)), spaces(chinese.note(note, sampleRegimen))]
}
const refused = (refusal: Refusal): readonly [string, string] => [
  spaces(english.refusal(refusal, sampleRegimen)),
  spaces(chinese.refusal(refusal, sampleRegimen)),
]

it('a missing height gives the reason only, so that a cell can say "No dose" above it', () => {
  expect(refused({ code: 'fieldMissing', field: 'height' })).toEqual(['Height not entered.', '未填写身高。'])
  expect(inBoth(findingSamples.noDose[0])).toEqual([
    'No dose of bortezomib and antiemetic. Height not entered.',
    '无剂量：硼替佐米、止吐药。未填写身高。',
  ])
})

it('a height of 1.7 is refused and read as metres, for a person to decide', () => {
  const [, second] = findingSamples.noDose
  if (second === undefined) throw new Error('sample missing')
  expect(inBoth(second)).toEqual([
    'No dose of bortezomib. Height 1.7 cm is outside 50 to 250 cm. Check the entry. If 1.7 was in metres, the height is 170 cm.',
    '无剂量：硼替佐米。身高 1.7 cm 超出允许范围 50 至 250 cm。请核对。若 1.7 是以米为单位，则身高为 170 cm。',
  ])
})

it('1,234 is refused and both readings are offered, neither taken', () => {
  expect(refused(refusalSamples.fieldInvalid[0])).toEqual([
    'Weight: “1,234” has a thousands separator. Type 1234 or 1.234.',
    '体重：“1,234”含千位分隔符。请输入 1234 或 1.234。',
  ])
})

it('a separator in a number with a point leaves one reading', () => {
  const text = '1,234.5'
  expect(refused({ code: 'fieldInvalid', field: 'weight', text, fault: 'thousandsSeparator' })[0]).toContain(
    'Type 1234.5.',
  )
})

it('130 kg that may be 斤 or pounds says both weights', () => {
  expect(inBoth(findingSamples.weightUnusual[0])).toEqual([
    'Weight 130 kg is outside the usual 30 to 120 kg. If 130 was in 斤, the weight is 65 kg. If 130 was in pounds, the weight is 59 kg.',
    '体重 130 kg 超出常见范围 30 至 120 kg。若 130 是以斤为单位，则体重为 65 kg。若 130 是以磅为单位，则体重为 59 kg。',
  ])
})

it('height and weight that look swapped are shown the other way round', () => {
  const [inEnglish, inChinese] = inBoth(findingSamples.heightUnusual[0])
  expect(inEnglish).toContain('If height and weight were swapped: 170 cm, 65 kg.')
  expect(inChinese).toContain('若身高与体重填反，则身高为 170 cm、体重为 65 kg。')
})

it('a second bortezomib too early names the earliest start', () => {
  expect(inBoth(findingSamples.intervalTooShort[0])).toEqual([
    'Bortezomib: 08:30 on Thu 26-Nov-2026 is 71 h 30 min after 09:00 on Mon 23-Nov-2026; at least 72 h are required. The earliest start is 09:00 on Thu 26-Nov-2026.',
    '硼替佐米：2026年11月26日 周四 08:30 与 2026年11月23日 周一 09:00 间隔 71 小时 30 分钟，短于最短间隔 72 小时。最早可于 2026年11月26日 周四 09:00 开始。',
  ])
})

it('a dose above the range asks for a named authoriser and cites its source', () => {
  expect(inBoth(findingSamples.doseAboveRange[0])).toEqual([
    'Mitoxantrone liposome 26 mg/m² is above 24 mg/m², the highest recommended dose of the source (Sample et al. 2020, Methods); the highest it gave is 33.75 mg/m². A named authoriser is needed.',
    '盐酸米托蒽醌脂质体 26 mg/m²，高于来源推荐的最高剂量 24 mg/m²（Sample 等 2020，Methods）；来源给予过的最高剂量为 33.75 mg/m²。须由授权人具名授权。',
  ])
})

it('a regimen the hospital has not approved counts what the source leaves open', () => {
  expect(inBoth(findingSamples.regimenNotApproved[0])).toEqual([
    'This hospital has not approved Sample regimen, version 1.0.0. Values inferred: 7; not stated: 3; all listed as notes. Confirm for this order.',
    '本院尚未审核批准样例方案，版本 1.0.0。其中推断 7 项、来源未述 3 项，均列于提示中。请就本次医嘱确认。',
  ])
})

it('a label with its own body surface area formula shows both equations, areas and doses', () => {
  const [inEnglish, inChinese] = noted(noteSamples.labelBsaFormula[0])
  for (const text of [inEnglish, inChinese]) {
    expect(text).toContain('0.0061 × H + 0.0128 × W − 0.1529')
    expect(text).toContain('√(H × W ÷ 3600)')
    for (const part of ['1.7161 m²', '34.3 mg', '1.752 m²', '35 mg']) expect(text).toContain(part)
  }
})

it('inferred values say why, from the regimen file', () => {
  expect(noteSamples.inferredValue.map((detail) => noted(detail))).toEqual([
    ['Bortezomib, days: inferred. Only “for 2 days” is written.', '硼替佐米，给药日：推断。原文仅写“2 天”。'],
    [
      'Bone marrow, day it is counted from: inferred. Recovery is counted from day 1.',
      '骨髓检查，起算日：推断。恢复时间自第 1 天计。',
    ],
    ['Population, minimum age: inferred. Adults only.', '适用人群，最低年龄：推断。仅纳入成人。'],
  ])
})

it('a step that cut digits says so with ≈, an exact one with =', () => {
  const steps = stepSamples.timesBsa.slice(0, 1).map((step) => spaces(english.step(step, sampleRegimen)))
  expect(steps).toEqual(['1.3 mg/m² × 1.751983 m² ≈ 2.277578 mg'])
  const exact = {
    code: 'timesBsa',
    amount: '1500',
    bsa: '2',
    result: '3000',
    unit: 'mg',
    formula: 'mosteller',
    capped: false,
  } as const
  expect(spaces(english.step(exact, sampleRegimen))).toBe('1,500 mg/m² × 2 m² = 3,000 mg')
})

it('rounding shows the step, the result, the difference and whose increment it is', () => {
  const [step] = stepSamples.rounded
  expect(spaces(english.step(step, sampleRegimen))).toBe(
    'Rounded to 0.1 mg: 2.3 mg (+1%); increment proposed by Dosewright',
  )
  expect(spaces(chinese.step(step, sampleRegimen))).toBe('按 0.1 mg 修约：2.3 mg（+1%）；修约单位为 Dosewright 建议')
  const lower = { ...step, exact: '2.3023', differencePercent: '-0.1', origin: 'local' } as const
  expect(spaces(english.step(lower, sampleRegimen))).toBe(
    'Rounded to 0.1 mg: 2.3 mg (−0.1%); increment set by the hospital',
  )
  expect(english.step({ ...step, exact: '2.3', differencePercent: '0' }, sampleRegimen)).toContain('(no difference)')
  expect(english.step({ ...step, exact: '2.30001', differencePercent: '0' }, sampleRegimen)).toContain('below 0.05%')
})

const working: CalculatedBsa = {
  kind: 'calculated',
  keptFrom: null,
  formula: 'mosteller',
  heightCm: '170',
  weightKg: '65',
  sex: 'female',
  exact: '1.75198300472',
  shown: '1.7520',
  cap: null,
}

it('body surface area shows its equation with the numbers put in', () => {
  expect(spaces(english.bsa(working))).toBe('Mosteller 1987: √(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²')
  expect(spaces(chinese.bsa(working))).toBe('Mosteller 1987：√(170 cm × 65 kg ÷ 3600) ≈ 1.751983 m²')
  expect(spaces(english.bsa({ ...working, heightCm: '180', weightKg: '80', exact: '2' }))).toBe(
    'Mosteller 1987: √(180 cm × 80 kg ÷ 3600) = 2 m²',
  )
})

it('a formula with powers keeps its letters, because a unit beside a power misleads', () => {
  expect(spaces(english.bsa({ ...working, formula: 'duBois', exact: '1.753598' }))).toBe(
    'Du Bois & Du Bois 1916: 0.007184 × H^0.725 × W^0.425 with H = 170 cm, W = 65 kg = 1.753598 m²',
  )
  expect(spaces(english.bsa({ ...working, formula: 'schlich', exact: '1.706256' }))).toContain('Schlich 2010, female: ')
})

it('a cap is shown as from and to', () => {
  const capped = { ...working, exact: '2.2110830', cap: { from: '2.2110830', to: '2' } }
  expect(spaces(english.bsa(capped))).toContain('; capped from 2.211083 m² to 2 m²')
  expect(spaces(chinese.bsa(capped))).toContain('；由 2.211083 m² 限定为 2 m²')
})

it('a citation is shortened only when its author and year are plain', () => {
  expect(shortCitation('Mosteller RD. N Engl J Med 1987;317:1098.', 'en')).toBe('Mosteller 1987')
  expect(shortCitation('Li A, Li B. J Sample 2021;2:3', 'zh')).toBe('Li 等 2021')
  expect(shortCitation('盐酸米托蒽醌脂质体注射液说明书', 'zh')).toBe('盐酸米托蒽醌脂质体注射液说明书')
  const label = 'Sample label (样例说明书)'
  expect(['en', 'zh'].map((half) => shortCitation(label, half === 'en' ? 'en' : 'zh'))).toEqual([
    'Sample label',
    '样例说明书',
  ])
  expect(placeText({}, { source: 'gone', place: 'Table 1' }, 'en')).toBe('gone, Table 1')
})
