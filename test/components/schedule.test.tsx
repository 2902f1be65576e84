import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/plan.ts'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { examplePlan } from '../examples/examplePlan.ts'
import {
  blankPreparation,
  infusedPreparation,
  pushedPreparation,
  withPreparations,
} from '../examples/handPreparation.ts'
import { BHA, delay, HE072, MAC } from '../unit/schedule/acts.ts'
import { only, plain, planOf, print } from './printPaper.tsx'

const chinese = await loadLaterWording('zh-CN')
const shown = { en: only('schedule'), zh: { ...only('schedule'), wording: chinese } }
/** Started, ended, given by, checked by, remark. */
const BLANKS = ['', '', '', '', '']

const tables = (paper: Element) => [...paper.querySelectorAll('.scheduleDay')]
const rowsOf = (table: Element | undefined) =>
  [...(table?.querySelectorAll(':scope > tbody > tr') ?? [])].map((row) => [...row.querySelectorAll('td')].map(plain))
const made = (plan: Plan): Plan =>
  withPreparations(plan, (each) => (each.item === 'bortezomib' ? pushedPreparation(each) : infusedPreparation(each)))

describe('the administration schedule', () => {
  test('prints among the ward’s papers unasked, a table a date, with patient and two signatures on each sheet', () => {
    const paper = print(examplePlan(BHA), shown.en)
    expect(tables(paper).map((table) => plain(table.querySelector('.scheduleDate')))).toEqual([
      'Mon 23-Nov-2026 day 1, 3 doses',
      'Tue 24-Nov-2026 day 2, 2 doses',
      'Wed 25-Nov-2026 day 3, 2 doses',
      'Thu 26-Nov-2026 day 4, 3 doses',
      'Fri 27-Nov-2026 day 5, 2 doses',
    ])
    const sheet = paper.querySelector('.paperPage')
    expect(plain(sheet?.querySelector(':scope > thead'))).toMatch(/DRAFT.*TEST, Patient.*Administration schedule/)
    expect(plain(sheet?.querySelector(':scope > tfoot'))).toMatch(/^Calculated by.*Checked by/)
  })

  test('the date stands in the repeated head of its own columns, so that no row is read under another date', () => {
    for (const table of tables(print(examplePlan(BHA), shown.en))) {
      expect(table.querySelector(':scope > thead .scheduleDate')).not.toBeNull()
      expect(table.querySelectorAll(':scope > thead th')).toHaveLength(8) // the date over three, and seven columns
      expect(table.querySelectorAll('colgroup col')).toHaveLength(10)
    }
  })

  test.each([
    [
      'en',
      ['08:00', '1', 'bortezomibpowder for solution for injection', '2.3 mg', 'IV push'],
      ['10:00–14:00', '2', 'IV over 4 h, glucose 5%, 507 mL, 126.8 mL/h2 h after bortezomib starts'],
      'when homoharringtonine ends (chosen)',
      'at least 72 h after the start on Mon 23-Nov 08:00',
    ],
    [
      'zh',
      ['08:00', '1', '硼替佐米注射用粉针剂', '2.3 mg', '静脉推注'],
      ['10:00–14:00', '2', '静脉，持续 4 小时，5%葡萄糖注射液，507 mL，126.8 mL/h硼替佐米开始后 2 小时'],
      '高三尖杉酯碱结束时（所选）',
      '距 11月23日 周一 08:00 开始的上一次至少 72 小时',
    ],
  ] as const)(
    '%s: time, number, drug, dose, one rate, and what comes before',
    (language, first, second, third, minimum) => {
      const [day1, , , day4] = tables(print(made(examplePlan(BHA)), shown[language]))
      const [bortezomib, homoharringtonine, cytarabine] = rowsOf(day1)
      expect(bortezomib).toEqual([...first, ...BLANKS])
      expect(homoharringtonine && [homoharringtonine[0], homoharringtonine[1], homoharringtonine[4]]).toEqual(second)
      expect(cytarabine?.[4]).toContain(third)
      expect(rowsOf(day4)[0]?.[4]).toContain(minimum)
    },
  )

  test('what is not known of a bag is a line to write on with its reason in few words, said once', () => {
    const blank = withPreparations(examplePlan(BHA), (each) =>
      blankPreparation(each, { code: 'productNotChosen', drug: each.drug ?? '' }),
    )
    const [day1] = tables(print(blank, shown.en))
    expect(rowsOf(day1)[1]?.[4]).toContain('IV over 4 h, bag , rate  mL/h (product not chosen)')
    expect(day1?.querySelectorAll('.scheduleLine')).toHaveLength(4) // bag and rate of two infusions; a push has neither
    const [zhDay1] = tables(print(blank, shown.zh))
    expect(rowsOf(zhDay1)[1]?.[4]).toContain('速度  mL/h（规格未选）')
  })

  test('an infusion that ends on another date says so', () => {
    const plan = planOf(MAC, (order) => ({ ...order, choices: { cytarabineDivision: 'continuous' }, durations: {} }))
    const [day1, day2] = tables(print(plan, shown.en))
    expect(rowsOf(day1).at(-1)?.[0]).toBe('14:00, endsTue 24-Nov 14:00')
    expect(rowsOf(day2)[0]).toEqual([
      ...['until 14:00', '', 'cytarabine', 'No new dose', 'running from day 1, since Mon 23-Nov 14:00', 'Rate checked'],
      ...['', '', '', ''],
    ])
    const [, zhDay2] = tables(print(plan, shown.zh))
    expect(rowsOf(zhDay2)[0]?.slice(0, 6)).toEqual([
      ...['至 14:00', '', '阿糖胞苷', '无新剂量', '第 1 天开始，自 11月23日 周一 14:00 起持续输注', '滴速核对'],
    ])
  })

  test('a count never stands beside the dose: dose 1 of 2 comes before the formulation', () => {
    const [, , drug, dose] = rowsOf(tables(print(examplePlan(MAC), shown.en))[0]).at(-1) ?? []
    expect(drug).toBe('cytarabinedose 1 of 2, conventional, for injection (not liposomal)')
    expect(dose).toBe('88 mg')
  })

  test('premedication without a route has no line for a rate: that would read as an infusion', () => {
    const [first] = rowsOf(tables(print(examplePlan(HE072), shown.en))[0])
    expect(first?.[4]).toBe(
      'route and time not stated in the source30 min before irinotecan liposome starts (inferred)',
    )
  })

  test('a moved dose says from when', () => {
    const paper = print(examplePlan(BHA, delay({ day: 4, scope: 'following', to: '2026-11-27' })), shown.en)
    expect(plain(paper)).toContain('delayed, was Thu 26-Nov-2026')
  })
})
