import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { only, plain, planOf, print } from './printPaper.tsx'

describe('the calendar', () => {
  test('each dose stands in the cell of its civil date, the dose after midnight with its own day', () => {
    const paper = print(planOf('mac-mitoxantrone-liposome'), only('calendar'))
    const cells = [...paper.querySelectorAll('.paperMonth td:not(.out)')]
    const cell = (date: string) => plain(cells.find((each) => each.querySelector('.date b')?.textContent === date))
    expect(cell('23')).toContain('1,310 mg11:00cyclophosphamide')
    expect(cell('23')).toContain('88 mg14:00cytarabine')
    expect(cell('24')).toContain('88 mg02:00cytarabineday 1, dose 2 of 2')
    expect(cell('30')).toContain('88 mg02:00cytarabineday 7, dose 2 of 2')
    expect(cell('22')).toBe('22')
  })

  test('a continuous infusion is marked on the day after its last bag, without milligrams', () => {
    const paper = print(
      planOf('mac-mitoxantrone-liposome', (order) => ({
        ...order,
        choices: { cytarabineDivision: 'continuous' },
        durations: {},
      })),
      only('calendar'),
    )
    const last = [...paper.querySelectorAll('.paperMonth td')].find(
      (each) => each.querySelector('.date b')?.textContent === '30',
    )
    expect(plain(last)).toContain('cytarabine runs until 14:00')
    expect(plain(last)).not.toContain('mg')
  })

  test('weekends are named', () => {
    print(planOf('he072-q2w'), only('calendar'))
    expect(screen.getAllByRole('columnheader', { name: 'Sat, weekend' }).length).toBeGreaterThan(1)
    expect(screen.getAllByRole('columnheader', { name: 'Fri' }).length).toBeGreaterThan(1)
  })
})

describe('the treatment plan', () => {
  test('single dose, daily dose and cycle total stand side by side', () => {
    const paper = print(planOf('mac-mitoxantrone-liposome'), only('treatmentPlan'))
    const drug = [...paper.querySelectorAll('.paperDoses tbody')].find((each) => plain(each).startsWith('cytarabine'))
    const cells = [...(drug?.querySelectorAll('td') ?? [])].map(plain)
    // 14:00 and twelve hours later, days 1 to 7 from Monday 23 November; on some days after mitoxantrone and cyclophosphamide
    expect(cells[0]).toBe(
      'days 1–7 (7 days)23-Nov-2026 to 29-Nov-2026starts 14:00, 02:00 next day (last on 30-Nov-2026), order within the day differs: see the schedule',
    )
    expect(cells[1]).toContain('100 mg/m² per day ÷ 2 doses = 50 mg/m²')
    expect(cells.slice(2)).toEqual(['88 mg', '176 mg', '1,232 mg700 mg/m²as declared'])
  })

  test('the day after a continuous infusion says until when it runs and gives no dose', () => {
    const paper = print(
      planOf('mac-mitoxantrone-liposome', (order) => ({
        ...order,
        choices: { cytarabineDivision: 'continuous' },
        durations: {},
      })),
      only('schedule'),
    )
    const last = [...paper.querySelectorAll('.scheduleDay')].at(-1)
    expect(plain(last?.querySelector('.scheduleDate'))).toBe('Mon 30-Nov-2026 day 8')
    expect([...(last?.querySelectorAll(':scope > tbody td') ?? [])].map(plain)).toEqual([
      'until 14:00',
      '',
      'cytarabine',
      'No new dose',
      'running from day 7, since Sun 29-Nov 14:00',
      'Rate checked',
      ...['', '', '', ''],
    ])
  })

  test('an infusion time nobody entered leaves the end blank and the milligrams standing', () => {
    const paper = print(
      planOf('mac-mitoxantrone-liposome', (order) => ({ ...order, durations: {} })),
      only('schedule'),
    )
    const [first] = paper.querySelectorAll('.scheduleDay > tbody > tr')
    const [when, , drug, dose, how] = [...(first?.querySelectorAll('td') ?? [])].map(plain)
    expect([when, dose]).toEqual(['09:00', '35 mg'])
    expect(drug).toMatch(/^mitoxantrone hydrochloride liposome/)
    expect(how).toMatch(/^IV, infusion time not entered, .*rate {2}mL\/h/)
  })

  test('what the source does not state is said, with its sources', () => {
    const text = plain(print(planOf('bha-induction'), only('treatmentPlan')))
    expect(text).toMatch(/Not stated in the source: [^.]*diluents and volumes;/)
    expect(text).toContain('10.3389/fonc.2023.1142449')
  })

  test('a long list of allergies stands in full once, and every page’s head says where', () => {
    const long = 'penicillin, '.repeat(30).trim()
    const paper = print(
      planOf('bha-induction', (order) => ({
        ...order,
        patient: { ...order.patient, allergies: { state: 'known', text: long } },
      })),
    )
    for (const sheet of paper.querySelectorAll('.paperPage')) {
      expect(plain(sheet.querySelector('thead'))).toContain('in full at the top of this sheet')
      expect(plain(sheet.querySelector('tbody'))).toContain(long)
    }
  })

  test('the print speaks Chinese when it is asked to, names and dates too', async () => {
    const chinese = await loadLaterWording('zh-CN')
    const paper = print(planOf('bha-induction'), { wording: chinese, ...only('treatmentPlan') })
    expect(paper.querySelector('.paper')).toHaveAttribute('lang', 'zh-CN')
    expect(plain(paper)).toContain('2026年11月23日')
    expect(plain(paper)).toContain('高三尖杉酯碱')
    // titles of documents stay in their own language
    for (const table of paper.querySelectorAll('.paperDoses')) expect(plain(table)).not.toContain('homoharringtonine')
  })

  test('a capped area is printed from four decimals to the cap, not with all the digits it is multiplied with', () => {
    const capped = planOf('bha-induction', (order) => ({ ...order, policy: { ...order.policy, bsaCap: '1.7' } }))
    const paper = print(capped, only('treatmentPlan'))
    expect(plain(paper)).toMatch(/from 1\.752 m² to 1\.7 m²/)
    expect(plain(paper)).not.toContain('1.7519830034')
  })
})
