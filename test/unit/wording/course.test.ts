import { describe, expect, it } from 'vitest'
import { CHANGE_REASONS } from '../../../src/evidence/changeReason.ts'
import { CIRCUMSTANCES } from '../../../src/evidence/circumstance.ts'
import type { BlockingDetail, BlockingFinding, Note } from '../../../src/evidence/finding.ts'
import type { NoteDetail } from '../../../src/evidence/noteDetail.ts'
import type { Refusal } from '../../../src/evidence/refusal.ts'
import { loadLaterWording, loadWording } from '../../../src/wording/loadWording.ts'
import { changeSamples } from './changeSamples.ts'
import { courseFindingSamples, courseNoteSamples } from './courseFindingSamples.ts'
import { courseRefusalSamples } from './courseRefusalSamples.ts'
import { findingSamples } from './findingSamples.ts'
import { sampleRegimen } from './sampleRegimen.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ')
const both = (say: (wording: typeof english) => string): readonly [string, string] => [
  spaces(say(english)),
  spaces(say(chinese)),
]
const found = (detail: BlockingDetail): BlockingFinding => ({ ...detail, severity: 'stop', needs: null, key: '' })
const inBoth = (detail: BlockingDetail) => both((wording) => wording.finding(found(detail), sampleRegimen))
const noted = (detail: NoteDetail) => {
  const note: Note = { ...detail, severity: 'note', needs: null, key: '' }
  return both((wording) => wording.note(note, sampleRegimen))
}
const refused = (refusal: Refusal) => both((wording) => wording.refusal(refusal, sampleRegimen))

describe('what is said before the later words have come', async () => {
  const first = await loadWording('en')

  it('a dose that is refused and rules that are loading', () => {
    expect(first.firstFinding(found(findingSamples.noDose[0]), sampleRegimen)).toContain('Height not entered.')
    expect(first.firstFinding(found({ code: 'rulesLoading' }), sampleRegimen)).toContain('still loading')
    expect(first.firstFinding(found(findingSamples.day1Missing[0]), sampleRegimen)).toBeNull()
  })

  it('a reason of the course in few words, and later in full with its source', () => {
    const [refusal] = courseRefusalSamples.reductionsExceeded
    expect(first.refusal(refusal, null)).toBe('More dose reductions than the 2 the source allows.')
    expect(refused(refusal)).toEqual([
      'Bortezomib: the source allows at most 2 dose reductions (Sample et al. 2020, Methods). One more is refused: remove it or cease the drug.',
      '硼替佐米：来源最多允许减量 2 次（Sample 等 2020，Methods），再减即拒绝。请删除该调整或停用该药。',
    ])
  })

  it('a dose without one has the reason in full once the later words are there', () => {
    const detail = {
      code: 'noDose',
      refusal: courseRefusalSamples.changeUnclear[0],
      items: ['bortezomib'],
      readings: [],
    } as const
    expect(inBoth(detail)[0]).toContain('reason and CTCAE grade')
  })
})

it('a dose left out names its reason and when it was decided', () => {
  expect(refused(courseRefusalSamples.omitted[0])).toEqual([
    'Omitted for neutropenia, decided 23-Nov-2026.',
    '本次不用：中性粒细胞减少，2026年11月23日决定。',
  ])
})

it('a body that has changed shows both measurements and asks', () => {
  expect(refused(courseRefusalSamples.bodyChanged[0])).toEqual([
    'Cycle 2, changed since cycle 1: weight from 65 kg to 58 kg (−10.8%), body surface area from 1.752 m² to 1.655 m² (−5.5%). The hospital asks above 10% of weight or 5% of dose: keep the doses or recalculate.',
    '第 2 周期与第 1 周期相比：体重由 65 kg 变为 58 kg（−10.8%），体表面积由 1.752 m² 变为 1.655 m²（−5.5%）。本院规定体重变化超过 10% 或剂量变化超过 5% 时询问：请选择沿用或重新计算。',
  ])
})

it('the next cycle is told what the one before gave, and asks', () => {
  expect(inBoth(courseFindingSamples.changeCarried[0])).toEqual([
    'Bortezomib, cycle 3: the change of cycle 2 goes on, give 75% (reduce by 25%), for neutropenia, grade 4. Keep it, restore the standard dose or change it.',
    '硼替佐米，第 3 周期：第 2 周期的调整继续有效，减量 25%（给予 75%），理由：中性粒细胞减少，4 级。请选择沿用、恢复标准剂量或另行调整。',
  ])
})

it('a lifetime limit names what counts, how far it is and which administration crosses it', () => {
  const [own, other, equivalent] = courseFindingSamples.cumulativeCrossed.map(inBoth)
  expect(own).toEqual([
    'Bortezomib: limit 140 mg/m². Cumulative dose: 96 mg/m² before this plan, 144 mg/m² after it. First exceeded with bortezomib, cycle 2, day 4. A named authoriser is needed.',
    '硼替佐米：上限 140 mg/m²。累积剂量：本计划之前 96 mg/m²，本计划之后 144 mg/m²；首次超过：硼替佐米，第 2 周期第 4 天。须由授权人具名授权。',
  ])
  expect(other?.[0]).toContain('contraindicated from 160 mg/m² of mitoxantrone (Sample label, 4.4)')
  expect(other?.[0]).toContain('Reached before this plan.')
  expect(equivalent?.[0]).toContain('caution above 550 mg/m² as anthracycline equivalent by Feijen 2019')
  expect(equivalent?.[0]).toContain('not recorded before this plan')
  expect(equivalent?.[1]).toContain('按蒽环类等效剂量计，Feijen 2019')
})

it('no history is never said as none', () => {
  expect(noted(courseNoteSamples.cumulativeNotRecorded[0])[0]).toContain('That is not none')
  expect(noted(courseNoteSamples.cumulativeNotRecorded[0])[1]).toContain('不等于未用')
})

it('a change in one line: whom, what, how far, why, since when', () => {
  const lines = changeSamples.map((change) => both((wording) => wording.change(change, sampleRegimen)))
  expect(lines[0]).toEqual([
    'Bortezomib, cycle 2, day 4: Give 75% (reduce by 25%); this and later cycles; neutropenia, grade 4; decided 23-Nov-2026.',
    '硼替佐米，第 2 周期第 4 天：减量 25%（给予 75%）；本周期及以后各周期；理由：中性粒细胞减少，4 级；2026年11月23日决定。',
  ])
  expect(lines[2]?.[0]).toContain('“agreed”')
  expect(lines[3]?.[0]).toContain('Dose level 1 mg/m²')
  expect(lines[4]?.[0]).toContain('Give 1.1 mg/m²')
  expect(lines[7]?.[0]).toContain('Mitoxantrone liposome, cycle 1, day 1, dose 2: Omitted')
  expect(lines[10]?.[0]).toContain('Moved to 16:00 on Sat 28-Nov-2026')
  expect(lines[11]?.[0]).toContain('Everything of the day, cycle 2, day 4: Moved to Sat 28-Nov-2026')
  expect(lines[12]?.[0]).toMatch(/^Cycle 2, day 4: Moved/)
})

it('an administration before day 1 has a true minus', () => {
  expect(both((wording) => wording.administration('bortezomib@C2D-1#2', sampleRegimen))).toEqual([
    'bortezomib, cycle 2, day −1, dose 2',
    '硼替佐米，第 2 周期第 −1 天第 2 次',
  ])
  expect(english.administration('nothing of ours', sampleRegimen)).toBe('nothing of ours')
})

it('reasons and circumstances have one name each, and no two the same', () => {
  for (const { reasons, circumstances, ledger } of [english, chinese]) {
    expect(new Set(CHANGE_REASONS.map((reason) => reasons[reason])).size).toBe(CHANGE_REASONS.length)
    expect(new Set(CIRCUMSTANCES.map((each) => circumstances[each])).size).toBe(CIRCUMSTANCES.length)
    for (const each of CIRCUMSTANCES) expect(ledger.question[each]).toMatch(/[?？]$/)
  }
})
