import { describe, expect, test } from 'vitest'
import { madeTimesText } from '../../../../src/components/madeTimesText.ts'
import { loadLaterWording } from '../../../../src/wording/loadWording.ts'
import { exampleOrder } from '../../../examples/exampleOrder.ts'
import { BHA, omit } from '../../schedule/acts.ts'
import { codeOf, forged, shipped, verified } from './page.ts'

const english = await loadLaterWording('en')
const chinese = await loadLaterWording('zh-CN')
const order = exampleOrder(BHA)

const whenOf = (code: string, item: string, wording = english): readonly (readonly string[])[] =>
  verified(code)
    .rows.filter((row) => row.item === item)
    .map(({ made }) => madeTimesText(made, wording))

describe('when the plan made anew gives what is on the page', () => {
  // day 1 is Monday 23 November; bortezomib at 08:00, homoharringtonine 2 h after its start for 4 h, then cytarabine
  test('first and last date and the start, in both languages', () => {
    const code = codeOf(order)
    expect(whenOf(code, 'bortezomib')).toEqual([['first Mon 23-Nov-2026, last Thu 26-Nov-2026', 'start 08:00']])
    expect(whenOf(code, 'cytarabine')).toEqual([['first Mon 23-Nov-2026, last Fri 27-Nov-2026', 'start 14:00']])
    expect(whenOf(code, 'bortezomib', chinese)).toEqual([
      ['首次 2026年11月23日 周一，末次 2026年11月26日 周四', '开始 08:00'],
    ])
  })

  test('starts that differ stand with their days: 11:00 in place of 10:00 on the days without bortezomib', () => {
    const code = codeOf({ ...order, startTimes: { ...order.startTimes, otherDays: '11:00' } })
    const dates = 'first Mon 23-Nov-2026, last Fri 27-Nov-2026'
    expect(whenOf(code, 'homoharringtonine')).toEqual([
      [dates, 'days 1 and 4: start 10:00', 'days 2, 3, 5: start 11:00'],
    ])
    expect(whenOf(code, 'cytarabine')).toEqual([[dates, 'days 1 and 4: start 14:00', 'days 2, 3, 5: start 15:00']])
  })

  test('two doses a day have two starts, 12 h apart', () => {
    expect(whenOf(codeOf(exampleOrder('hidac-consolidation-3g')), 'cytarabine')).toEqual([
      ['first Mon 23-Nov-2026, last Fri 27-Nov-2026', 'start 09:00, 21:00'],
    ])
  })

  test('a dose that is left out has no date to hold, and neither has one the plan does not have', () => {
    const left = codeOf(exampleOrder(BHA, omit({ item: 'cytarabine', day: 5, scope: 'administration' })))
    expect(whenOf(left, 'cytarabine')).toEqual([['first Mon 23-Nov-2026, last Thu 26-Nov-2026', 'start 14:00'], []])
    const other = forged(codeOf(order), (text) => text.replace('"bortezomib"', '"another"'))
    expect(whenOf(other, 'another')).toEqual([[]])
  })

  test('another date in the code leaves every amount as it was: only the date of the row tells', () => {
    const late = forged(codeOf(order), (text) => text.replace(/"on":(\d+)/, (_, day) => `"on":${Number(day) + 1}`))
    expect(verified(late).agrees).toBe(true)
    expect(whenOf(late, 'bortezomib')).toEqual([['first Tue 24-Nov-2026, last Fri 27-Nov-2026', 'start 08:00']])
  })
})

describe('the settings of preparation', () => {
  const stocked = { ...shipped, rounding: 'wholeVials' } as const
  test('are in the code for whole vials alone, and then only what the hospital has', () => {
    const { plan } = verified(codeOf({ ...order, policy: stocked }))
    expect(plan.policy.rounding).toBe('wholeVials')
    expect(english.planCode.notInCode(true)).toMatch(/which products the hospital has is in it/)
    expect(english.planCode.notInCode(false)).toMatch(/settings of preparation \(products, syringes/)
    expect(chinese.planCode.notInCode(false)).toContain('配制设置（产品规格')
  })
})

test.each([english, chinese])('the verdict says what is not compared', ({ planCode: words }) => {
  for (const text of [words.agrees(1), words.agrees(12), words.compared])
    expect(text).toMatch(/Dates, times|dates, times|日期、时间/)
})
