import { describe, expect, it } from 'vitest'
import type { BlockingDetail, BlockingFinding, Note } from '../../../src/evidence/finding.ts'
import type { NoteDetail } from '../../../src/evidence/noteDetail.ts'
import { loadLaterWording } from '../../../src/wording/loadWording.ts'
import { clinicalFindingSamples, clinicalNoteSamples } from './clinicalFindingSamples.ts'
import { sampleRegimen } from './sampleRegimen.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')
const inBoth = (detail: BlockingDetail): readonly [string, string] => {
  const finding: BlockingFinding = { ...detail, severity: 'confirm', needs: 'reason', key: '' }
  return [spaces(english.finding(finding, sampleRegimen)), spaces(chinese.finding(finding, sampleRegimen))]
}
const noted = (detail: NoteDetail): readonly [string, string] => {
  const note: Note = { ...detail, severity: 'note', needs: null, key: '' }
  return [spaces(english.note(note, sampleRegimen)), spaces(chinese.note(note, sampleRegimen))]
}

describe('a value outside a limit', () => {
  const [label, regimen, trial] = clinicalFindingSamples.limitOutside.map(inBoth)

  it('names whose limit it is, the limit in words and where it stands', () => {
    expect(label).toEqual([
      'Neutrophils 1.49 ×10⁹/L: outside the limit of the label of bortezomib, at least 1.5 ×10⁹/L (Sample label, 4.4). No dose was changed.',
      '中性粒细胞 1.49 ×10⁹/L：超出硼替佐米说明书的限值（不低于 1.5 ×10⁹/L）（Sample label，4.4）。剂量未作任何改动。',
    ])
  })

  it('a quotient of a value and its upper limit is cut for reading', () => {
    expect(regimen).toEqual([
      'Bilirubin 2.01 × ULN: outside the limit of the regimen’s source, at most 1.5 × ULN (Sample et al. 2020, Methods). No dose was changed.',
      '总胆红素 2.01 × ULN：超出方案来源的限值（不高于 1.5 × ULN）（Sample 等 2020，Methods）。剂量未作任何改动。',
    ])
  })

  it('an inferred limit says so', () => {
    expect(trial).toEqual([
      'Stools above baseline 4 per day: outside the limit of the trial of bortezomib, below 4 per day; inferred, check the local label. No dose was changed.',
      '较基线增加的大便次数 4 次/日：超出硼替佐米试验的限值（低于 4 次/日），系推断，请核对本地说明书。剂量未作任何改动。',
    ])
  })
})

it('a criterion in words cites the study', () => {
  expect(clinicalFindingSamples.criterionNotMet.map(inBoth)).toEqual([
    [
      'Excluded from the study: Uncontrolled infection (Sample et al. 2020, Methods).',
      '符合研究排除标准：未控制的感染（Sample 等 2020，Methods）。',
    ],
    [
      'Required by the study and not so: at least two prior lines (Sample et al. 2020, Methods).',
      '不符合研究入组要求：既往至少接受过二线治疗（Sample 等 2020，Methods）。',
    ],
  ])
})

describe('a caution whose condition is met', () => {
  const [hepatic, between, below, unknown, above, azole, daily] = clinicalFindingSamples.cautionApplies.map(inBoth)

  it('names the value, the threshold and the source; a hair above the threshold is not shown as on it', () => {
    expect(hepatic?.[0]).toBe(
      'Bortezomib: The label starts at a lower dose. Now: bilirubin 1.500000000000000000001 × ULN (above 1.5 × ULN). Planned: 2.1 mg. Source: label (Sample label, 4.4). No dose was changed.',
    )
    expect(hepatic?.[1]).toBe(
      '硼替佐米：说明书以较低剂量起始。现值：总胆红素 1.500000000000000000001 × ULN（高于 1.5 × ULN）。计划剂量：2.1 mg。来源：说明书（Sample label，4.4）。剂量未作任何改动。',
    )
  })

  it('a clearance between two rows of a published table shows both and applies neither', () => {
    expect(between?.[0]).toBe(
      'Bortezomib: High dose with renal impairment: neurotoxicity. Now: prescribed 1,500 mg/m² (at least 1,000 mg/m²); creatinine clearance 45.5 mL/min (at most 60 mL/min). Planned: 2.1 mg. Source: publication (Sample label, 4.4). No dose was changed. Published table, not applied: creatinine clearance 45.5 mL/min lies between two rows: “46 to 60 mL/min, give 60% of the dose” and “31 to 45 mL/min, give 50% of the dose”.',
    )
    expect(between?.[1]).toBe(
      '硼替佐米：大剂量合并肾功能不全：神经毒性。现值：处方剂量 1,500 mg/m²（不低于 1,000 mg/m²）；肌酐清除率 45.5 mL/min（不高于 60 mL/min）。计划剂量：2.1 mg。来源：文献（Sample label，4.4）。剂量未作任何改动。文献表（未自动采用）：肌酐清除率 45.5 mL/min 介于两档之间——“46 至 60 mL/min：给予剂量的 60%”、“31 至 45 mL/min：给予剂量的 50%”。',
    )
  })

  it('one row, no row and no clearance each say so', () => {
    expect(below?.[0]).toMatch(
      /Published table, not applied: creatinine clearance 29 mL\/min: “below 30 mL\/min, consider another drug”\.$/,
    )
    expect(below?.[1]).toMatch(/文献表（未自动采用）：肌酐清除率 29 mL\/min——“低于 30 mL\/min：考虑换药”。$/)
    expect(unknown?.[0]).toMatch(/Its published table goes by creatinine clearance, which is not known\.$/)
    expect(unknown?.[1]).toMatch(/其文献表按肌酐清除率分档，而清除率未知。$/)
    expect(above?.[0]).toMatch(/Its published table has no row for creatinine clearance 70 mL\/min\.$/)
    expect(above?.[1]).toMatch(/其文献表中没有与肌酐清除率 70 mL\/min 对应的一档。$/)
  })

  it('a caution nobody read in a document says so', () => {
    expect(azole).toEqual([
      'Bortezomib: Levels rise. Now: an azole antifungal or another CYP3A inhibitor. Source: practice of the field, no document read, inferred. Recalled, not read here. No dose was changed.',
      '硼替佐米：血药浓度升高。现值：合用唑类抗真菌药或其他 CYP3A 抑制剂。来源：通行做法，未查阅原文，系推断。凭记忆，未查阅原文。剂量未作任何改动。',
    ])
  })

  it('a value between two limits is said once, with both', () => {
    const value = { of: 'bilirubin', value: '2.602', unit: 'mg/dL' } as const
    const values = [
      { ...value, is: 'atLeast', limit: '2.6' },
      { ...value, is: 'atMost', limit: '5' },
    ] as const
    const said = inBoth({ ...clinicalFindingSamples.cautionApplies[0], values })
    expect(said[0]).toContain('Now: bilirubin 2.602 mg/dL (at least 2.6 mg/dL and at most 5 mg/dL).')
    expect(said[1]).toContain('现值：总胆红素 2.602 mg/dL（不低于 2.6 mg/dL 且不高于 5 mg/dL）。')
  })

  it('a daily dose, a genotype, a route and a product are said, with the doses as printed', () => {
    expect(daily).toEqual([
      'Bortezomib: The daily dose is another. Now: 8 mg in one day (above 4 mg); UGT1A1 *6/*6; UGT1A1 with another result; given IV; made from a product with benzyl alcohol. Planned: 21 mg, 1,500 mg and no dose. Added by the hospital. The hospital adds it. No dose was changed.',
      '硼替佐米：日剂量不同。现值：单日剂量 8 mg（高于 4 mg）；UGT1A1 *6/*6；UGT1A1 为其他结果；静脉给药；所用产品含苯甲醇。计划剂量：21 mg、1,500 mg、无剂量。本院增补。本院增补说明。剂量未作任何改动。',
    ])
  })
})

it('what could not be checked is one note, with what each value needs', () => {
  expect(noted(clinicalNoteSamples.limitsNotEntered[0])).toEqual([
    'Limits not checked: neutrophils and bilirubin. Each needs a value with its unit and date and, for × ULN, the laboratory’s upper limit of normal.',
    '未核对限值：中性粒细胞、总胆红素。须填写数值、单位和日期，以 × ULN 计的还须填写检验科的正常值上限。',
  ])
  expect(clinicalNoteSamples.criteriaNotAnswered.map((detail) => noted(detail)[0])).toEqual([
    '1 criterion of the study is not answered.',
    '7 criteria of the study are not answered.',
  ])
})

describe('a laboratory value that cannot be held against what is here', () => {
  it('without its upper limit of normal', () => {
    expect(clinicalFindingSamples.labIncomplete.map(inBoth)).toEqual([
      [
        'Creatinine: unit and date not entered. Until then it is compared with nothing.',
        '血肌酐：未填写单位、日期，填写前不与任何限值比较。',
      ],
      [
        'Bilirubin: upper limit of normal not entered. Until then no limit or caution in × ULN is compared.',
        '总胆红素：未填写正常值上限，填写前以 × ULN 计的限值和注意事项均不比较。',
      ],
      [
        'Bilirubin: unit, upper limit of normal and date not entered. Until then it is compared with nothing.',
        '总胆红素：未填写单位、正常值上限、日期，填写前不与任何限值比较。',
      ],
    ])
  })

  it('old, or of after day 1: with its number, unit and upper limit', () => {
    expect(inBoth(clinicalFindingSamples.labsOld[0])).toEqual([
      'Measured more than 7 days before day 1: platelets 120 ×10⁹/L on 13-Nov-2026, 10 days; bilirubin 30 µmol/L (upper limit of normal 20 µmol/L) on 01-Nov-2026, 22 days. Measure again, or confirm that they still hold.',
      '检验日期距第 1 天超过 7 天：血小板 120 ×10⁹/L（2026年11月13日，10 天前）、总胆红素 30 µmol/L（正常值上限 20 µmol/L；2026年11月1日，22 天前）。请复查，或确认仍然有效。',
    ])
    expect(inBoth(clinicalFindingSamples.labsAfterDay1[0])).toEqual([
      'Measured after day 1, 23-Nov-2026: platelets 120 ×10⁹/L on 24-Nov-2026, 1 day; bilirubin 30 µmol/L (upper limit of normal 20 µmol/L) on 26-Nov-2026, 3 days. Check the dates, or confirm that they are meant for this cycle.',
      '检验日期晚于第 1 天（2026年11月23日）：血小板 120 ×10⁹/L（2026年11月24日，1 天后）、总胆红素 30 µmol/L（正常值上限 20 µmol/L；2026年11月26日，3 天后）。请核对日期，或确认用于本周期。',
    ])
  })

  it('a creatinine without a clearance says why there is none', () => {
    const [formula, area, weight, unit] = clinicalFindingSamples.clearanceNotKnown.map(inBoth)
    expect(formula).toEqual([
      'Creatinine is 230 µmol/L, but creatinine clearance is not known: what goes by it is not checked. The hospital has not chosen its formula.',
      '血肌酐 230 µmol/L，但肌酐清除率未知：与清除率有关的内容均未核对。本院尚未选定公式。',
    ])
    expect(area?.[0]).toMatch(/not checked\. There is no body surface area to make it absolute by\.$/)
    expect(area?.[1]).toMatch(/均未核对。无体表面积，无法换算为本患者绝对值。$/)
    expect(weight?.[0]).toMatch(/not checked\. The hospital has not chosen the weight/)
    expect(weight?.[1]).toMatch(/均未核对。.*体重/)
    expect(unit?.[0]).toMatch(/^Creatinine is 2\.6, but .* Unit of the creatinine not chosen\./)
  })

  it('a variant of UGT1A1 without its genotype', () => {
    expect(inBoth(clinicalFindingSamples.genotypeNotEntered[0])).toEqual([
      'Bortezomib: a UGT1A1 variant is answered, but the genotype is not entered, so what goes by genotype is not checked. Enter it, or confirm.',
      '硼替佐米：已回答有 UGT1A1 变异，但未填写基因型，与基因型有关的内容未核对。请填写，或予以确认。',
    ])
  })
})

it('an answer to a criterion the regimen does not have is named', () => {
  expect(inBoth({ code: 'entryUnknown', list: 'answers', entry: 'gone' })).toEqual([
    'The order has an answer to a criterion this regimen does not have, “gone”. Remove or correct it.',
    expect.stringContaining('回答了本方案没有的标准“gone”'),
  ])
})
