import { describe, expect, it } from 'vitest'
import type { Part, VialTotal } from '../../../src/dosing/preparation/preparation.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { stated } from '../dosing/madeCourse.ts'
import { drugOf, solution } from '../dosing/preparation/madePreparation.ts'
import { flat, planWith, yearOf } from './preparedPlan.ts'

const drug = drugOf([solution('10', '5'), solution('50', '5')])

/** `2 × 50 + 1 × 10: 110, waste 4 (3.6%)`, or the code of the refusal. */
function said(part: Part<VialTotal> | undefined): string {
  if (!part?.ok) return part?.refusal.code ?? 'no such item'
  const { vials, held, waste, wastePercent } = part.value
  const counts = vials.map(({ product, count }) => `${String(count)} × ${product.strength}`).join(' + ')
  return `${counts}: ${held.toString()}, waste ${waste.toString()} (${wastePercent}%)`
}

function totals({ vials }: Plan): readonly string[] {
  return vials.flatMap(({ item, apart, shared }) => [item, said(apart), said(shared)])
}

const twiceDaily: Partial<Item> = { timesPerDay: stated(2), intervalHours: stated(12) }

describe('the vials of a cycle', () => {
  it('of one dose a day are the same, shared or not', () => {
    // 53 mg: 1 × 50 + 1 × 10, waste 7; three days: 180 mg, waste 21 = 11.667%
    const plan = planWith(yearOf({ days: stated([1, 2, 3]), ...flat('53') }, drug))
    expect(totals(plan)).toEqual([
      'line',
      '3 × 50 + 3 × 10: 180, waste 21 (11.7%)',
      '3 × 50 + 3 × 10: 180, waste 21 (11.7%)',
    ])
  })

  it('of two doses a day are fewer where the doses of one date share them', () => {
    // apart: 4 doses of 53 mg, each 60 mg; shared: 106 mg a date, 2 × 50 + 1 × 10, waste 4; 8 ÷ 220 = 3.636%
    const plan = planWith(yearOf({ ...twiceDaily, days: stated([1, 2]), ...flat('53') }, drug))
    expect(totals(plan)).toEqual([
      'line',
      '4 × 50 + 4 × 10: 240, waste 28 (11.7%)',
      '4 × 50 + 2 × 10: 220, waste 8 (3.6%)',
    ])
  })

  it('go by the date a dose starts on: one after midnight shares with the next date', () => {
    // 15:00 and 03:00, on two days: 53 mg on the first date, 106 mg on the second, 53 mg on the third
    const order = { startTimes: { morning: '15:00' } }
    const plan = planWith(yearOf({ ...twiceDaily, days: stated([1, 2]), ...flat('53') }, drug), { order })
    // 60 + 110 + 60 = 230, waste 7 + 4 + 7 = 18 = 7.826%
    expect(totals(plan)[2]).toBe('4 × 50 + 3 × 10: 230, waste 18 (7.8%)')
  })

  it('go by the day of the cycle while there is no date', () => {
    const cycles = [
      { number: 1, plannedDay1: '', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' },
    ] as const
    const plan = planWith(yearOf({ ...twiceDaily, days: stated([1, 2]), ...flat('53') }, drug), { order: { cycles } })
    expect(totals(plan)[2]).toBe('4 × 50 + 2 × 10: 220, waste 8 (3.6%)')
  })

  it('are those of the current cycle alone', () => {
    const plan = planWith(yearOf(flat('53'), drug), { order: { lastCycle: '3' } })
    expect(plan.preparations).toHaveLength(3)
    expect(totals(plan)[1]).toBe('1 × 50 + 1 × 10: 60, waste 7 (11.7%)')
  })

  it('are not counted where those of one dose are not', () => {
    const local = { products: [], ownProducts: [], routes: {} }
    const plan = planWith(yearOf({ ...twiceDaily, ...flat('53') }, drug), { local })
    expect(totals(plan)).toEqual(['line', 'productNotChosen', 'productNotChosen'])
  })
})
