import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/order/edit.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import { BHA, delay, omit } from '../unit/schedule/acts.ts'
import { leaveOut, supportLine, withLines } from '../unit/schedule/supportLines.ts'
import { only, plain, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const schedule = { en: only('schedule'), zh: { ...only('schedule'), wording: chinese } }
const calendar = { en: only('calendar'), zh: { ...only('calendar'), wording: chinese } }

const treatment = only('treatmentPlan')
/** Started, ended, given by, checked by, remark: for the hand. */
const BLANKS = ['', '', '', '', '']

const TWICE = 'bha-consolidation-homoharringtonine'

// bortezomib 08:00, homoharringtonine 10:00 and cytarabine 14:00 on Monday 23 November 2026
const lines = withLines(
  supportLine({
    kind: 'steroid',
    text: 'SAMPLE 8 mg IV',
    when: { kind: 'beforeStart', item: 'homoharringtonine', doses: 'first', minutes: 30 },
  }),
  supportLine({ id: 'support2', kind: 'hydration', text: 'SAMPLE 500 mL', days: [1, 8], when: { kind: 'allDay' } }),
)
const plan = (...edits: Edit[]) => examplePlan(BHA, lines, ...edits)
/** The rows of one date, cell by cell. */
const rows = (paper: Element, date: string) => {
  const table = [...paper.querySelectorAll('.scheduleDay')].find((each) => plain(each).startsWith(date))
  return [...(table?.querySelectorAll(':scope > tbody > tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map(plain),
  )
}
const onDay = (paper: Element, day: string) =>
  plain([...paper.querySelectorAll('.paperMonth td')].find((td) => td.querySelector('.date b')?.textContent === day))

describe('the hospital’s own lines on the printed list', () => {
  test('stand among the doses by the clock, marked local, with blank cells and no dose of ours', () => {
    const [first, second, ...more] = rows(print(plan(), schedule.en), 'Mon 23-Nov-2026')
    expect(first?.[2]).toContain('bortezomib')
    expect(second).toEqual([
      '09:30',
      '',
      'local SAMPLE 8 mg IV (steroid, 30 min before the day’s first dose of homoharringtonine starts)',
      ...BLANKS,
    ])
    expect(more.map((cells) => cells[2])).toEqual([
      expect.stringContaining('homoharringtonine'),
      expect.stringContaining('cytarabine'),
      'whole day local SAMPLE 500 mL (hydration)',
    ])
  })
  test('without a clock time stand apart, under all that has one', () => {
    expect(rows(print(plan(), schedule.en), 'Mon 23-Nov-2026').at(-1)).toEqual([
      'Without a clock time',
      '',
      'whole day local SAMPLE 500 mL (hydration)',
      ...BLANKS,
    ])
  })
  test('give a date of its own to a day without a dose', () => {
    expect(rows(print(plan(), schedule.en), 'Mon 30-Nov-2026')).toHaveLength(1)
  })
  test('in Chinese', () => {
    const [, second] = rows(print(plan(), schedule.zh), '2026年11月23日')
    expect(second).toEqual([
      '09:30',
      '',
      '本院自定 SAMPLE 8 mg IV（糖皮质激素，高三尖杉酯碱当日首剂开始前 30 分钟）',
      ...BLANKS,
    ])
  })
  test('move with the dose they are timed by, and say of which day they are', () => {
    const moved = delay({ item: 'homoharringtonine', to: '2026-11-24', time: '09:00' })
    const paper = print(plan(moved), schedule.en)
    expect(rows(paper, 'Tue 24-Nov-2026').map(([when, , what]) => `${when} ${what}`)).toContain(
      '08:30 local SAMPLE 8 mg IV (steroid, 30 min before the day’s first dose of homoharringtonine starts, day 1)',
    )
  })
  test('without a place say so in the place of a time', () => {
    const left = omit({ item: 'homoharringtonine', scope: 'administration' })
    expect(rows(print(plan(left), schedule.en), 'Mon 23-Nov-2026').map((cells) => cells[2])).toContainEqual(
      expect.stringContaining('no time: the drug it is timed by is not given this day local SAMPLE 8 mg IV'),
    )
    expect(plain(print(plan(left), treatment))).toContain(
      'Supportive line “SAMPLE 8 mg IV”: on day 1 homoharringtonine is not given, so the line has no time.',
    )
  })
  test.each([
    ['en', 'Local supportive care not for this patient, by choice: SAMPLE 8 mg IV.'],
    ['zh', '已选择该患者不用的本院支持治疗：SAMPLE 8 mg IV。'],
  ] as const)('left out for this patient are named once, and have no line (%s)', (language, words) => {
    const paper = print(plan(leaveOut('support1')), schedule[language])
    expect(plain(paper)).toContain(words)
    expect(plain(paper).split('SAMPLE 8 mg IV')).toHaveLength(2)
  })
  test('are in no dose and no total', () => {
    const paper = print(plan(), treatment)
    expect(plain(paper.querySelector('.paperDoses'))).toBe(
      plain(print(examplePlan(BHA), treatment).querySelector('.paperDoses')),
    )
  })
})

describe('the hospital’s own lines on the printed calendar', () => {
  test.each([
    [
      'en',
      'local A 09:30; B whole day',
      'local B whole day',
      'local Supportive care of the hospital: A SAMPLE 8 mg IV; B SAMPLE 500 mL',
    ],
    ['zh', '本院自定 A 09:30；B 全天', '本院自定 B 全天', '本院自定 本院支持治疗：A SAMPLE 8 mg IV；B SAMPLE 500 mL'],
  ] as const)('stand under the doses of their date, by a letter that the foot explains (%s)', (language, ...words) => {
    const [first, eighth, foot] = words
    const paper = print(plan(), calendar[language])
    expect(onDay(paper, '23')).toContain(first)
    expect(onDay(paper, '30')).toContain(eighth)
    expect(onDay(paper, '24')).not.toMatch(/local|本院/)
    const [november, december] = paper.querySelectorAll('.paperMonth')
    expect(plain(november?.querySelector('tfoot'))).toBe(foot)
    expect(december?.querySelector('tfoot')).toBeNull()
  })
  test('keep their letter from month to month, and a line left out for this patient has none', () => {
    const more = withLines(
      supportLine({ id: 'out', text: 'SAMPLE out' }),
      supportLine({ id: 'first', text: 'SAMPLE one' }),
      supportLine({ id: 'second', text: 'SAMPLE two', days: [10] }),
    )
    const [november, december] = print(examplePlan(BHA, more, leaveOut('out')), calendar.en).querySelectorAll(
      '.paperMonth tfoot',
    )
    expect(plain(november)).toContain('A SAMPLE one')
    expect(plain(december)).toContain('B SAMPLE two') // day 10 is 2 December
    expect(plain(december)).not.toContain('SAMPLE one')
  })
})

describe('a line that goes with each dose of a day', () => {
  // cytarabine of 23 November at 08:00 and 20:00
  const each = withLines(
    supportLine({
      regimen: TWICE,
      text: 'SAMPLE drops',
      when: { kind: 'beforeStart', item: 'cytarabine', doses: 'each', minutes: 30 },
    }),
  )
  test.each([
    ['en', '30 min before each dose of cytarabine starts'],
    ['zh', '阿糖胞苷每剂开始前 30 分钟'],
  ] as const)('stands before each of them on the printed list (%s)', (language, rule) => {
    const date = language === 'en' ? 'Mon 23-Nov-2026' : '2026年11月23日'
    const own = rows(print(examplePlan(TWICE, each), schedule[language]), date).filter((cells) =>
      cells[2]?.includes('SAMPLE drops'),
    )
    expect(own.map(([when]) => when)).toEqual(['07:30', '19:30'])
    for (const cells of own) expect(cells[2]).toContain(rule)
  })
  test('stands twice in the cell of its date, under one letter', () => {
    const paper = print(examplePlan(TWICE, each), calendar.en)
    expect(onDay(paper, '23')).toContain('local A 07:30; A 19:30')
    expect(plain(paper.querySelector('.paperMonth tfoot'))).toMatch(/: A SAMPLE drops$/)
  })
})
