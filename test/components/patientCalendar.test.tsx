import { readdirSync } from 'node:fs'
import { cleanup } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { loadLaterWording } from '../../src/wording/loadWording.ts'
import { useHospitalPhoneStore } from '../../src/state/hospitalPhoneStore.ts'
import { applyEdit } from '../../src/order/edit.ts'
import { delay } from '../unit/schedule/acts.ts'
import { confirmed, only, plain, planOf, print } from './printPaper.tsx'

const BHA = 'bha-induction'
const HE072 = 'he072-q2w'
const chinese = await loadLaterWording('zh-CN')
const patient = only('patientCalendar')

/** The cells of the months whose day of the month stands in a heavy frame: `November 2026 23`. */
function treatmentCells(paper: HTMLElement): string[] {
  return [...paper.querySelectorAll('.paperPage')].flatMap((page) => {
    const month = page.querySelector('.patientMonthName')?.textContent ?? ''
    return [...page.querySelectorAll('.patientMonth td.treatment')].map(
      (cell) => `${month} ${cell.querySelector('.date b')?.textContent ?? ''}`,
    )
  })
}
const listedDates = (paper: HTMLElement) =>
  [...paper.querySelectorAll('.patientDays .patientDate')].map((each) => plain(each))

describe('what never stands on it', () => {
  const examples = readdirSync('test/examples')
    .filter((file) => file.endsWith('.order.json'))
    .map((file) => file.replace('.order.json', ''))

  test('no dose per square metre, no abbreviation of a route, no disease, of any regimen', () => {
    let printed = 0
    for (const example of examples) {
      const plan = planOf(example)
      if (plan.printStatus === 'blocked') continue
      printed++
      // every other one in Chinese: each takes jsdom a second
      const text = plain(print(plan, { ...patient, ...(printed % 2 === 0 && { wording: chinese }) }))
      expect(text, example).not.toMatch(/mg\/m|毫克\/m|m²|\b(IV|SC|PO|BSA|AUC)\b/)
      for (const said of [plan.regimen.title, plan.regimen.disease])
        for (const each of [said.en, said.zh]) expect(text, example).not.toContain(each)
      cleanup()
    }
    expect(printed).toBeGreaterThan(40)
  }, 120_000)

  test('no milligram of what is given by the team', () => {
    for (const example of [BHA, HE072, 'mac-mitoxantrone-liposome'])
      expect(plain(print(planOf(example), patient))).not.toMatch(/\d\s?(mg|mL|micrograms)\b/)
  })
})

describe('the treatment days', () => {
  test('stand in the months and in the list, and no other date does', () => {
    const paper = print(planOf(BHA), patient)
    expect(treatmentCells(paper)).toEqual([23, 24, 25, 26, 27].map((day) => `November 2026 ${day}`))
    expect(listedDates(paper)).toEqual([
      'Monday 23 November 2026',
      'Tuesday 24 November 2026',
      'Wednesday 25 November 2026',
      'Thursday 26 November 2026',
      'Friday 27 November 2026',
    ])
    const [first] = paper.querySelectorAll('.patientDays tbody tr')
    // bortezomib 08:00, homoharringtonine 10:00 for 4 h, cytarabine 14:00 for 3 h: until 17:00, 9 h
    expect(plain(first)).toBe(
      'Monday 23 November 2026Cycle 1, day 1Be there at 08:00about 9 hours altogether' +
        '08:00bortezomib, a short injection into a vein' +
        '10:00homoharringtonine, through a drip into a vein, 4 hours' +
        '14:00cytarabine, through a drip into a vein, 3 hours' +
        'The treatment lasts until about 17:00.',
    )
  })

  test('in Chinese with Chinese dates', () => {
    const paper = print(planOf(BHA), { ...patient, wording: chinese })
    expect(listedDates(paper)[0]).toBe('2026年11月23日 星期一')
    expect(plain(paper)).toContain('高三尖杉酯碱，打点滴（静脉输液），4小时')
    expect(plain(paper.querySelector('.paperPatient'))).not.toMatch(/Treatment|Monday|drip/)
  })

  test('a moved day says from when', () => {
    const plan = planOf(BHA, (order) => applyEdit(order, delay({ day: 4, to: '2026-11-30' })))
    const paper = print(plan, patient)
    expect(plain(paper)).toContain('This was planned for Thursday 26 November 2026 and has been moved.')
    expect(treatmentCells(paper)).not.toContain('November 2026 26')
  })

  test('a drip over night says until when it runs', () => {
    const plan = planOf('mac-mitoxantrone-liposome', (order) => ({
      ...order,
      choices: { cytarabineDivision: 'continuous' },
      durations: { 'mitoxantrone-liposome': '1.5', cyclophosphamide: '1' },
    }))
    const rows = [...print(plan, patient).querySelectorAll('.patientDays tbody tr')].map(plain)
    expect(rows[0]).toContain('The drip runs until Tuesday 24 November 2026 at 14:00.')
    expect(rows.at(-1)).toContain('The drip with cytarabine, begun before, runs until 14:00.')
  })

  test('without a start there is a line to write the time on', () => {
    const whole = planOf(HE072)
    const plan = {
      ...whole,
      cycles: whole.cycles.map((cycle) => ({
        ...cycle,
        administrations: cycle.administrations.map((each) => ({
          ...each,
          time: { ...each.time, start: null, end: null },
        })),
      })),
    }
    const time = print(plan, patient).querySelector('.patientDays td.time')
    expect(plain(time).trim()).toBe('Be there at')
    expect(time?.querySelector('.patientLine')).toBeInTheDocument()
  })
})

describe('what is planned only', () => {
  test('says so beside every date, and that delays are common', () => {
    const paper = print(
      planOf(HE072, (order) => ({ ...order, lastCycle: '3' })),
      patient,
    )
    const later = paper.querySelector('.patientLater')
    expect(plain(later)).toContain('These dates are planned and may change. Delays are common.')
    expect([...(later?.querySelectorAll('li') ?? [])].map(plain)).toEqual([
      'Planned: cycle 2Monday 7 December 2026',
      'Planned: cycle 3Monday 21 December 2026',
    ])
    expect(treatmentCells(paper)).toEqual(['November 2026 23'])
    expect([...paper.querySelectorAll('.patientMonth td.planned')].map(plain)).toEqual([
      '7Planned: cycle 2',
      '21Planned: cycle 3',
    ])
  })

  test('a draft says DRAFT on every page, a confirmed order on none', () => {
    const words = (plan: ReturnType<typeof planOf>) =>
      [...print(plan, patient).querySelectorAll('.paperPage > thead')].map((head) => plain(head).includes('DRAFT'))
    expect(new Set(words(planOf(BHA)))).toEqual(new Set([true]))
    expect(new Set(words(confirmed(BHA, { by: 'T. Tester', reason: 'test' })))).toEqual(new Set([false]))
  })
})

describe('whom to call', () => {
  test('the hospital’s telephone stands at the head of every page; without one there is a line to write on', () => {
    useHospitalPhoneStore.setState({ phone: '021-5555-0100' })
    for (const page of print(planOf(BHA), patient).querySelectorAll('.paperPage'))
      expect(plain(page.querySelector('thead'))).toContain('help, day and night: 021-5555-0100')
    useHospitalPhoneStore.setState({ phone: '' })
    const blank = print(planOf(BHA), patient)
    expect(plain(blank)).not.toContain('021-5555')
    expect(blank.querySelector('.patientCalls .patientPhone .patientLine')).toBeInTheDocument()
  })

  test('the temperature to call at is the team’s to write: none is printed', () => {
    for (const wording of [undefined, chinese]) {
      const paper = print(planOf(BHA), { ...patient, ...(wording && { wording }) })
      const calls = paper.querySelector('.patientCalls')
      expect(plain(calls)).not.toMatch(/3[78]/)
      expect(calls?.querySelector('.patientShort')).toBeInTheDocument()
    }
  })
})

test('a refused dose is not to be taken, and no amount stands beside it', () => {
  const whole = planOf('capecitabine-mbc')
  const refusal = { code: 'incrementMissing', drug: 'capecitabine' } as const
  const plan = {
    ...whole,
    cycles: whole.cycles.map((cycle) => ({
      ...cycle,
      administrations: cycle.administrations.map((each) => ({
        ...each,
        ladder: { ...each.ladder, roundedDose: { ok: false, refusal } as const },
      })),
    })),
  }
  const table = print(plan, patient).querySelector('.patientHome')
  expect(plain(table)).toContain('Do not take it until your team has told you how much.')
  expect(plain(table)).not.toMatch(/\d mg/)
})
