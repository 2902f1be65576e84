import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/order/edit.ts'
import { PLAN_DOCUMENTS } from '../../src/documents/paperDocument.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { exampleOrder } from '../examples/exampleOrder.ts'
import { planOf } from '../examples/examplePlan.ts'
import { BHA, delay, MAC, reduce } from '../unit/schedule/acts.ts'
import { supportLine, withLines } from '../unit/schedule/supportLines.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const english = only('treatmentPlan')
const inChinese = { ...english, wording: chinese }

const paperOf = (id: string, more: object = english, ...edits: readonly Edit[]) =>
  print(planOf(exampleOrder(id, ...edits)), more)
const drug = (paper: HTMLElement, name: string) =>
  plain([...paper.querySelectorAll('.paperDoses tbody')].find((each) => plain(each).startsWith(name)))
const under = (heading: string) => plain(screen.getByRole('heading', { name: heading }).closest('section'))

describe('what is treated and what for', () => {
  const said: readonly Edit[] = [
    { kind: 'setPatient', field: 'diagnosis', text: 'TEST disease, stage IV' },
    { kind: 'setPatient', field: 'venousAccess', text: 'TEST port' },
    { kind: 'setIntent', intent: 'palliative' },
  ]

  test('stand at the top of the order as written, in both languages', () => {
    expect(plain(paperOf('he072-q2w', english, ...said))).toContain(
      'DiagnosisTEST disease, stage IVIntentPalliativeVenous accessTEST port',
    )
    expect(plain(paperOf('he072-q2w', inChinese, ...said))).toContain(
      '诊断TEST disease, stage IV治疗目的姑息静脉通路TEST port',
    )
  })

  test('nobody wrote are printed as not entered, never left out', () => {
    expect(plain(paperOf('he072-q2w'))).toContain('DiagnosisNot enteredIntentNot enteredVenous accessNot entered')
    expect(plain(paperOf('he072-q2w', inChinese))).toContain('诊断未填写治疗目的未填写静脉通路未填写')
  })

  test('stand on no other paper', () => {
    const others = PLAN_DOCUMENTS.filter((each) => each !== 'treatmentPlan')
    const paper = paperOf('he072-q2w', { documents: others }, ...said)
    expect(plain(paper)).not.toMatch(/TEST disease|Palliative|TEST port/)
  })
})

describe('a dose', () => {
  test('has its days, dates, start and place in the day, its steps, and whose the missing day is, beside it', () => {
    const paper = paperOf('flag-ida-nz')
    // 2,000 × 1.751983 = 3,503.966007 → 3,500 mg; days 2 to 6 of a cycle that begins on Monday 23 November
    expect(drug(paper, 'cytarabine')).toBe(
      'cytarabine conventional, for injection (not liposomal)IV over 4 h (time inferred); once daily' +
        'days 2–6 (5 days)24-Nov-2026 to 28-Nov-2026starts 13:30, order within the day differs: see the schedule' +
        '2,000 mg/m² × 1.751983 m² ≈ 3,503.966007 mgRounded to 10 mg: −0.1%' +
        '3,500 mg3,500 mg17,500 mg10,000 mg/m²as declared',
    )
    expect(drug(paper, 'filgrastim')).toContain(
      'Filgrastim, days 1–13: supplied by the hospital, the source does not state the last day. ward protocol. TEST Consultant. (local)',
    )
    expect(under('Notes')).not.toContain('supplied by the hospital')
  })

  test('so in Chinese', () => {
    const paper = paperOf('flag-ida-nz', inChinese)
    expect(drug(paper, '阿糖胞苷')).toContain('第 2–6 天 (共 5 天)2026年11月24日 至 2026年11月28日')
    expect(drug(paper, '阿糖胞苷')).toContain('按 10 mg 修约：−0.1%')
    expect(drug(paper, '非格司亭')).toMatch(/由医院补充.*ward protocol.*TEST Consultant.*本院/)
  })

  test('on days 1 and 4 names the two dates: "to" between them would read as four', () => {
    expect(drug(paperOf(BHA), 'bortezomib')).toContain('days 1 and 423-Nov-2026, 26-Nov-2026starts')
    expect(drug(paperOf(BHA, inChinese), '硼替佐米')).toContain('2026年11月23日，2026年11月26日')
  })

  test('that was moved says from when to when, and one past midnight its own date, in both languages', () => {
    const moved = delay({ day: 3, scope: 'following', to: '2026-11-27' })
    // days 3 to 7, 25 to 29 November, two days late; the second dose of the last is given on 2 December
    expect(drug(paperOf(MAC, english, moved), 'cytarabine')).toContain(
      'days 3–7 (5 days)27-Nov-2026 to 01-Dec-2026delayed, was 25-Nov-2026 to 29-Nov-2026' +
        'starts 14:00, 02:00 next day (last on 02-Dec-2026), order within the day differs: see the schedule',
    )
    expect(drug(paperOf(MAC, inChinese, moved), '阿糖胞苷')).toContain(
      '第 3–7 天 (共 5 天)2026年11月27日 至 2026年12月1日已推迟，原定 2026年11月25日 至 2026年11月29日' +
        '14:00，次日 02:00（最后一次 2026年12月2日） 开始，各日顺序不同，见给药时间表',
    )
    const kept = [...paperOf(MAC, english, moved).querySelectorAll('.paperDate')].map(plain)
    expect(kept).toEqual(expect.arrayContaining(['25-Nov-2026', '02-Dec-2026']))
    const alone = delay({ item: 'bortezomib', day: 4, to: '2026-11-28', time: '08:00' })
    expect(drug(paperOf(BHA, english, alone), 'cytarabine')).toContain('day 428-Nov-2026delayed, was 26-Nov-2026')
    expect(drug(paperOf(BHA, inChinese, alone), '阿糖胞苷')).toContain(
      '第 4 天2026年11月28日已推迟，原定 2026年11月26日',
    )
  })

  test('given in part has the whole prescribed total named as such: 2 × 2,630 + 3 × 1,970 mg beside 5 × 1,500 mg/m²', () => {
    const reduced = reduce({ item: 'cytarabine', day: 3, percent: '75' })
    expect(drug(paperOf(BHA, english, reduced), 'cytarabine')).toContain('11,170 mg7,500 mg/m² before the percentage')
    expect(drug(paperOf(BHA, inChinese, reduced), '阿糖胞苷')).toContain('7,500 mg/m²（未计百分比调整）')
  })

  test('of tablets says how many of which strength', () => {
    // 1,250 × 1.751983 = 2,189.98; of the sums of 500 and 150 mg the nearest is 2 × 500 + 8 × 150 = 2,200 mg
    const paper = paperOf('capecitabine-mbc')
    const cell = plain(paper.querySelector('.paperDoses .mg'))
    expect(cell).toBe('2,200 mg2 tablets of 500 mg8 tablets of 150 mg')
    expect(plain(paperOf('capecitabine-mbc', inChinese).querySelector('.paperDoses .mg'))).toBe(
      '2,200 mg500 mg × 2 片150 mg × 8 片',
    )
  })

  test('whose diluent and rate are not known says so, once, by name', () => {
    expect(plain(paperOf('flag-ida-nz'))).toContain(
      'Diluent, volume and rate of fludarabine, cytarabine and idarubicin are not known: the preparation worksheet says why.',
    )
  })
})

describe('what goes beside the doses', () => {
  const lines = withLines(supportLine({ text: 'SAMPLE 8 mg IV', days: [1, 2, 3], when: { kind: 'at', time: '08:30' } }))

  test('the regimen’s premedication with its doses, the hospital’s own lines marked local, what the source says', () => {
    paperOf('he072-q2w')
    expect(under('Premedication and supportive care')).toMatch(/palonosetron.*0\.25 mg.*dexamethasone.*12 mg/)
    paperOf('bha-induction', english, lines)
    expect(screen.getAllByText('SAMPLE 8 mg IV')[0]?.closest('li')).toHaveTextContent(
      /^local SAMPLE 8 mg IV, .*, at 08:30, days 1–3$/,
    )
  })
})

describe('to proceed or to delay', () => {
  test('limits of counts come from the source with its name, and nothing is proposed where it states none', () => {
    paperOf('capecitabine-mbc')
    expect(under('To proceed or to delay')).toContain(
      'neutrophils (ANC) at least 1.5 ×10⁹/L; platelets at least 100 ×10⁹/L. Limit of neutrophils (ANC) and platelets: Label of capecitabine.',
    )
  })

  test('blank lines, with the reason, where none is stated, or where those there are were set aside', () => {
    const paper = paperOf('flag-ida-nz')
    expect(under('To proceed or to delay')).toContain(
      'Limit of neutrophils (ANC) and platelets: not stated in the source.',
    )
    expect(paper.querySelectorAll('.orderProceed .orderBlank')).toHaveLength(6)
  })

  test('a limit that is set aside is not taken as the one to go by', () => {
    const text = plain(paperOf('bha-induction').querySelector('.orderProceed'))
    expect(text).toContain('see the limits above, none is taken here')
    expect(text).not.toMatch(/at least \d/)
  })

  test('the next cycle: so many days after day 1 as the source states, or that it states none', () => {
    // 23 November + 14 days
    expect(plain(paperOf('he072-q2w').querySelector('.orderProceed'))).toContain('Day 1 of cycle 2: Mon 07-Dec-2026')
    expect(plain(paperOf('bha-induction', inChinese).querySelector('.orderProceed'))).toContain(
      '下一周期：日期未填写，来源未述周期长度。',
    )
  })
})
