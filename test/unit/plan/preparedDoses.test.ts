import { describe, expect, it } from 'vitest'
import type { TypedRecord } from '../../../src/order/typedCourse.ts'
import type { Item } from '../../../src/regimen/item.ts'
import { changed, stated, typedOrder } from '../dosing/madeCourse.ts'
import { drugOf, hospital, powder, solution } from '../dosing/preparation/madePreparation.ts'
import { findingsIn } from './findingsIn.ts'
import { flat, planWith, yearOf } from './preparedPlan.ts'

const days = stated([1, 2, 3])

describe('what is no longer to be made', () => {
  const drug = drugOf([solution('1000', '100')], { window: stated({ min: null, max: '3.2' }) })
  // 2000 mg ÷ 500 mL = 4 mg/mL, outside its window
  const regimen = yearOf({ days, ...flat('2000') }, drug)
  const record: TypedRecord = {
    administration: 'line@C1D1#1',
    drug: 'made',
    date: '2026-11-23',
    start: '09:00',
    amount: '2000',
    bsa: '',
    bsaFormula: '',
  }

  it('a dose that was given has no preparation, and is asked nothing', () => {
    const before = planWith(regimen)
    expect(before.preparations.map(({ day }) => day)).toEqual([1, 2, 3])
    expect(findingsIn(before, 'concentrationOutside')).toMatchObject([{ day: 1 }])
    const after = planWith(regimen, { order: { course: { ...typedOrder([]).course, records: [record] } } })
    expect(after.cycles[0]?.administrations[0]?.state.kind).toBe('given')
    expect(after.preparations.map(({ day }) => day)).toEqual([2, 3])
    expect(findingsIn(after, 'concentrationOutside')).toMatchObject([{ day: 2 }])
  })

  it('a dose that was left out neither', () => {
    const omission = {
      kind: 'omit',
      id: 'change1',
      item: 'line',
      at: { cycle: 1, day: 1, dose: 1 },
      scope: 'administration',
      reason: 'neutropenia',
      grade: '4',
      date: '2026-11-23',
      note: '',
    } as const
    const after = planWith(regimen, { changes: [omission] })
    expect(after.preparations.map(({ day }) => day)).toEqual([2, 3])
    expect(findingsIn(after, 'concentrationOutside')).toMatchObject([{ day: 2 }])
  })
})

it('a cycle that is only projected is prepared, and asked nothing', () => {
  // 140 mg ÷ 500 mL = 0.28 mg/mL, within; half of it in the second cycle, 0.14 mg/mL, is not
  const drug = drugOf([solution('1000', '100')], { window: stated({ min: '0.2', max: null }) })
  const changes = [changed({ cycle: 2 }, 'percent', '50')]
  const plan = planWith(yearOf(flat('140'), drug), { changes, order: { lastCycle: '2' } })
  expect(plan.preparations.map(({ concentration }) => concentration.ok && concentration.value.state)).toEqual([
    'within',
    'outside',
  ])
  expect(findingsIn(plan, 'concentrationOutside')).toEqual([])
})

it('a push is drawn up, and has neither bag nor rate to ask about', () => {
  const drug = drugOf([powder('3.5', [['IV', '1']])], {
    volume: stated({ kind: 'final', ml: [{ ml: '250' }] }),
    window: stated({ min: '100', max: null }),
  })
  const item: Partial<Item> = { ...flat('2.3'), duration: { kind: 'push', mark: stated(true) } }
  const local = hospital(drug, { bags: [{ from: '0', ml: '500' }], fill: 'addDrug', expiryHours: '0.1' })
  const plan = planWith(yearOf(item, drug), { local })
  expect(plan.preparations).toMatchObject([
    {
      drawn: { ok: true },
      container: { value: 'syringe' },
      bag: { refusal: { code: 'undiluted' } },
      concentration: { refusal: { code: 'undiluted' } },
      delivery: { value: { kind: 'push' } },
    },
  ])
  for (const code of ['bagOutside', 'concentrationOutside', 'expiryTooShort'] as const)
    expect(findingsIn(plan, code)).toEqual([])
})
