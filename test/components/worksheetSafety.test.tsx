import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { infusedPreparation, pushedPreparation, withPreparations } from '../examples/handPreparation.ts'
import { BHA, HE072, MAC, omit, record } from '../unit/schedule/acts.ts'
import type { Edit } from '../../src/order/edit.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const papers = { en: only('worksheet'), zh: { ...only('worksheet'), wording: chinese } }
type Language = keyof typeof papers

const NOTE = { text: { en: 'SAMPLE note.', zh: '示例提示。' }, origin: 'library' } as const
/** Bortezomib pushed, the others infused, with one note each. */
const made = (example: string, ...edits: readonly Edit[]): Plan =>
  withPreparations(examplePlan(example, ...edits), (administration) => ({
    ...(administration.item === 'bortezomib' ? pushedPreparation(administration) : infusedPreparation(administration)),
    notes: [NOTE],
  }))
/** The sheets of the dates, each with its preparations. */
const datesOf = (plan: Plan, language: Language = 'en') =>
  [...print(plan, papers[language]).querySelectorAll('.paperPage')]
    .map((sheet) => ({ sheet, blocks: [...sheet.querySelectorAll('.paperPreparation')] }))
    .filter(({ blocks }) => blocks.length > 0)
const underHead = (block: Element | undefined) => plain(block?.querySelector('tr:nth-child(2)'))
const footOf = (sheet: Element | undefined) => [...(sheet?.querySelectorAll('.worksheetFoot p') ?? [])].map(plain)
const times = (text: string, of: string) => of.split(text).length - 1

describe('by which way a drug never goes in, and what it is never taken for', () => {
  test.each([
    [
      'en',
      'Never into the spinal canal: intrathecal administration has been fatal.',
      /^Not interchangeable with omacetaxine .* \(check the local label\)$/,
    ],
    ['zh', '严禁鞘内给药：鞘内给药曾致死。', /^不可与皮下注射用奥马西他辛互换.*（请核对本地说明书）$/],
  ] as const)('stands directly under the head; what is inferred says so (%s)', (language, stated, inferred) => {
    const [first] = datesOf(made(BHA), language)
    expect(underHead(first?.blocks[0])).toBe(stated)
    expect(underHead(first?.blocks[1])).toMatch(inferred)
  })
  test('a route and an interchange caution of one drug stand in one row', () => {
    const [first] = datesOf(made(MAC))
    expect(underHead(first?.blocks[0])).toMatch(/^Slow intravenous infusion only: .* Never in place of conventional/)
  })
  test('nothing else of its cautions does: no laboratory limit, no heart, no pregnancy', () => {
    for (const { sheet } of datesOf(made(MAC))) expect(plain(sheet)).not.toMatch(/ejection|pregnancy\.|creatinine/i)
  })
  test('one whose condition is known not to be met does not stand', () => {
    const plan = made(BHA)
    const cautions = plan.cautions.map((each) => ({ ...each, state: 'notMet' as const }))
    const [first] = datesOf({ ...plan, cautions })
    expect(underHead(first?.blocks[0])).toMatch(/^Product/)
  })
  test('a dose left out or given has none: nothing is prepared', () => {
    const left = made(BHA, omit({ item: 'bortezomib', day: 1, scope: 'administration' }))
    expect(plain(datesOf(left)[0]?.blocks[0])).not.toContain('spinal')
  })
})

describe('two preparations of one drug on a date', () => {
  // Tuesday: cytarabine at 02:00, of Monday, and at 14:00
  test.each([
    ['en', 'Into the spinal canal only', 'SAMPLE note.', 'Cautions and notes as for preparation 1.'],
    ['zh', '鞘内仅可使用', '示例提示。', '警示和操作提示同第 1 份。'],
  ] as const)('say cautions and notes once, and the second says where (%s)', (language, caution, note, reference) => {
    const [, tuesday] = datesOf(made(MAC), language)
    const [first, second] = tuesday?.blocks ?? []
    const text = plain(tuesday?.sheet)
    expect([times(caution, text), times(note, text), times(reference, text)]).toEqual([1, 1, 1])
    expect(plain(first)).toContain(caution)
    expect(plain(second)).toContain(reference)
    for (const block of [first, second]) expect(block?.querySelectorAll('.preparationChecks li')).toHaveLength(5)
  })
  test('the second says them itself when the first was given or left out', () => {
    for (const edit of [
      record('cytarabine@C1D1#2', '2026-11-24 02:00', { amount: '88' }),
      omit({ item: 'cytarabine', day: 1, dose: 2, scope: 'administration' }),
    ]) {
      const [, tuesday] = datesOf(made(MAC, edit))
      expect(underHead(tuesday?.blocks[1])).toMatch(/^Into the spinal canal only/)
      expect(plain(tuesday?.blocks[1])).toContain('SAMPLE note.')
      expect(plain(tuesday?.sheet)).not.toContain('as for preparation')
    }
  })
  test('the second says its notes itself where they differ', () => {
    const plan = made(MAC)
    const preparations = plan.preparations.map((each) =>
      each.administration === 'cytarabine@C1D2#1' ? { ...each, notes: [] } : each,
    )
    const [, tuesday] = datesOf({ ...plan, preparations })
    expect(plain(tuesday?.sheet)).not.toContain('as for preparation')
  })
  test('each date says them again', () => {
    for (const { sheet } of datesOf(made(MAC))) expect(times('Into the spinal canal only', plain(sheet))).toBe(1)
  })
})

describe('the foot of a date', () => {
  test.each([
    [
      'en',
      /^Handling of bortezomib, homoharringtonine and cytarabine: Hazardous drug: .* \(check the local label\)$/,
      'Final volume: the maker’s overfill is not counted.',
    ],
    [
      'zh',
      /^操作防护（硼替佐米、高三尖杉酯碱、注?射?用?阿糖胞苷）：危害药品.*（请核对本地说明书）$/,
      '终体积：未计入厂家的超装量。',
    ],
  ] as const)(
    'has one line for all drugs handled alike, and the overfill once (%s)',
    (language, handling, overfill) => {
      const [first] = datesOf(made(BHA), language)
      const [line, last, ...more] = footOf(first?.sheet)
      expect(line).toMatch(handling)
      expect(last).toMatch(new RegExp(`^${overfill}`))
      expect(more).toEqual([])
      expect(times(overfill.slice(-8), plain(first?.sheet))).toBe(1)
    },
  )
  test('what its source states has no mark, and a drug without a word on handling is not named', () => {
    const [line] = footOf(datesOf(made(HE072))[0]?.sheet)
    expect(line).toMatch(/^Handling of irinotecan liposome: Cytotoxic: .* do not handle it\.$/)
  })
  test('drugs handled in another way stand apart', () => {
    const plan = made(BHA)
    const [first] = datesOf({ ...plan, regimen: otherHandling(plan.regimen) })
    expect(footOf(first?.sheet).map((line) => line.slice(0, 50))).toEqual([
      'Handling of bortezomib and homoharringtonine: Haza',
      'Handling of cytarabine: SAMPLE',
      expect.stringMatching(/^Final volume/),
    ])
  })
  test('without a bag says nothing of overfill', () => {
    const plan = withPreparations(examplePlan(BHA), pushedPreparation)
    expect(plain(datesOf(plan)[0]?.sheet)).not.toContain('overfill')
  })
})

function otherHandling(regimen: Regimen): Regimen {
  const { cytarabine } = regimen.drugs
  if (cytarabine === undefined) throw new Error('no cytarabine')
  const handling = {
    value: { en: 'SAMPLE', zh: 'SAMPLE' },
    mark: 'stated',
    at: { source: 'SAMPLE', place: 'SAMPLE' },
  } as const
  return {
    ...regimen,
    drugs: { ...regimen.drugs, cytarabine: { ...cytarabine, safety: { ...cytarabine.safety, handling } } },
  }
}

describe('the vials of a cycle', () => {
  const vials = (plan: Plan, language: Language) =>
    [...print(plan, papers[language]).querySelectorAll('.paperPage')].at(-1)
  const title = { en: 'vials for doses still to be given in cycle 1', zh: '第 1 周期尚待给药的用药支数' }
  test.each(['en', 'zh'] as const)('are those of the doses still to be given (%s)', (language) => {
    const last = vials(examplePlan(BHA), language)
    expect(plain(last)).toContain(title[language])
    expect(plain(last)).not.toMatch(/Not counted|未计入：/)
  })
  test.each([
    ['en', 'Not counted: bortezomib 2 given; cytarabine 1 given, 1 omitted.'],
    ['zh', '未计入：硼替佐米已给药 2 次；阿糖胞苷已给药 1 次、本次不用 1 次。'],
  ] as const)('say which doses are in no total, also of a drug all given (%s)', (language, words) => {
    const plan = examplePlan(
      BHA,
      record('bortezomib@C1D1#1', '2026-11-23 08:00', { amount: '2.3' }),
      record('bortezomib@C1D4#1', '2026-11-26 08:00', { amount: '2.3' }),
      record('cytarabine@C1D1#1', '2026-11-23 14:00', { amount: '2630' }),
      omit({ item: 'cytarabine', day: 2, scope: 'administration' }),
    )
    expect(plain(vials(plan, language))).toContain(words)
  })
})
