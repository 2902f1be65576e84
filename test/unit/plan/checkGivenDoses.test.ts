import { describe, expect, test } from 'vitest'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { Policy } from '../../../src/order/policy.ts'
import type { TypedChange, TypedRecord } from '../../../src/order/typedCourse.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { changed, madeRegimen, stated, typedOrder } from '../dosing/madeCourse.ts'
import { findingsIn } from './findingsIn.ts'
import { library } from './situation.ts'
import { orderFor, planOrder } from '../../cases/planCase.ts'
import { HE072 } from '../schedule/acts.ts'

interface Made {
  readonly cycle?: number
  readonly changes?: readonly TypedChange[]
  readonly regimen?: Regimen
  readonly policy?: Partial<Policy>
}

const recorded = (at: string, amount: string, bsa = '2', more: Partial<TypedRecord> = {}): TypedRecord => ({
  administration: `line@${at}#1`,
  drug: 'made',
  date: '2026-11-02',
  start: '09:00',
  amount,
  bsa,
  bsaFormula: 'mosteller',
  ...more,
})

/** 70 mg/m² on day 1 by the regimen, in a man of 2 m². */
function found(records: readonly TypedRecord[], made: Made = {}): object[] {
  const { cycle = 2, changes = [], regimen = madeRegimen(), policy = {} } = made
  const cycles = Array.from({ length: cycle }, (_, index) => ({
    number: index + 1,
    plannedDay1: `2026-${11 + index}-02`,
    actualDay1: '',
    measurements: 'm1',
    dosing: '' as const,
    bsaFormula: '',
  }))
  const order = typedOrder(changes, { currentCycle: `${cycle}`, cycles })
  const typed = { ...order, course: { ...order.course, records }, policy: { ...order.policy, ...policy } }
  return findingsIn(buildPlan(parseOrder(typed), regimen, 'test'), 'givenDiffers')
}
const differs = (cycle: number, given: string, expected: string, more: object = {}) => ({
  code: 'givenDiffers',
  severity: 'confirm',
  needs: 'reason',
  item: 'line',
  cycle,
  day: 1,
  given,
  expected,
  unit: 'mg/m2',
  ...more,
})

describe('a level switched by its choice in mid-course', () => {
  const plan = (level: string, amount = '140', bsa = '2') =>
    planOrder(
      library,
      HE072,
      orderFor(library, HE072, {
        patient: {
          familyName: 'TEST',
          givenName: 'Patient',
          identifier: 'TEST-0001',
          birthDate: '1968-03-09',
          sex: 'male',
          allergies: { state: 'noneKnown', text: '' },
          ecog: '1',
        },
        measurements: [
          {
            id: 'first',
            height: { value: '180', measuredOn: '2026-11-01' },
            weight: { value: '80', measuredOn: '2026-11-01' },
          },
        ],
        cycles: [
          { number: 1, plannedDay1: '2026-11-02', actualDay1: '2026-11-02', measurements: 'first' },
          { number: 2, plannedDay1: '2026-11-16', actualDay1: '', measurements: 'first' },
        ],
        currentCycle: '2',
        lastCycle: '2',
        choices: { level, antiemetic: 'palonosetron' },
        course: {
          records: [
            {
              administration: 'irinotecan-liposome@C1D1#1',
              drug: 'irinotecan-liposome',
              date: '2026-11-02',
              start: '09:00',
              amount,
              bsa,
              bsaFormula: 'mosteller',
            },
          ],
        },
      }),
    )
  test('70 in cycle 1, 50 in cycle 2: asked, with a reason', () => {
    // 140 mg ÷ 2 m² = 70 mg/m²
    const item = 'irinotecan-liposome'
    expect(findingsIn(plan('50'), 'givenDiffers')).toEqual([differs(1, '70', '50', { item })])
    // 123 mg ÷ 1.7520 m² = 70.205… mg/m²
    expect(findingsIn(plan('50', '123', '1.7520'), 'givenDiffers')).toEqual([differs(1, '70.2', '50', { item })])
  })
  test('unchanged, nothing is asked', () => {
    expect(findingsIn(plan('70'), 'givenDiffers')).toEqual([])
  })
  test('nor of what rounding did: 70 × 1.7520 = 122.64 → 123 mg', () => {
    expect(findingsIn(plan('70', '123', '1.7520'), 'givenDiffers')).toEqual([])
  })
})

describe('a record beside the dose of the order: asked beyond 5%', () => {
  // 70 × 2 = 140 mg; 5% of it is 7 mg
  test.each([
    ['146.9', []],
    ['147', []],
    ['147.1', [differs(1, '73.6', '70')]], // 73.55
    ['133.1', []],
    ['133', []],
    ['132.9', [differs(1, '66.5', '70')]], // 66.45
  ])('%s mg', (amount, expected) => {
    expect(found([recorded('C1D1', amount)])).toEqual(expected)
  })
  test('where the hospital asks beyond 2%: 2.8 mg', () => {
    const policy = { roundingConfirmPercent: '2' }
    expect(found([recorded('C1D1', '142.8')], { policy })).toEqual([])
    expect(found([recorded('C1D1', '142.9')], { policy })).toEqual([differs(1, '71.5', '70')]) // 71.45
  })
  test('on the area of that day, not of today', () => {
    expect(found([recorded('C1D1', '105', '1.5')])).toEqual([]) // 105 ÷ 1.5 = 70
    expect(found([recorded('C1D1', '140', '1.5')])).toEqual([differs(1, '93.3', '70')]) // 93.33
  })
  test('a small dose shows more digits', () => {
    const regimen = madeRegimen({ dose: { kind: 'perM2', amount: stated('1.3'), per: 'administration' } })
    expect(found([recorded('C1D1', '2')], { regimen })).toEqual([differs(1, '1', '1.3')])
    expect(found([recorded('C1D1', '1.95')], { regimen })).toEqual([differs(1, '0.975', '1.3')])
  })
  test('the latest record that differs speaks, also behind one that agrees; of a later cycle not yet', () => {
    const first = recorded('C1D1', '100')
    expect(found([recorded('C2D1', '140'), first])).toEqual([differs(1, '50', '70')])
    expect(found([first, recorded('C2D1', '120')])).toEqual([differs(2, '60', '70')])
    expect(found([first, recorded('C3D1', '140')])).toEqual([differs(1, '50', '70')])
  })
  test('nothing is asked without an area, of another drug, or of a record that cannot be read', () => {
    expect(found([recorded('C1D1', '100', '')])).toEqual([])
    expect(found([recorded('C1D1', '100', '2', { drug: 'other' })])).toEqual([])
    expect(found([recorded('C1D1', '100', '2', { date: '' })])).toEqual([])
  })
  test('nor of a dose that is not per m²', () => {
    const flat = madeRegimen({ dose: { kind: 'flat', amount: stated('70') } })
    expect(found([recorded('C1D1', '100')], { regimen: flat })).toEqual([])
    const perKg = madeRegimen({ dose: { kind: 'perKg', amount: stated('1'), per: 'administration' } })
    expect(found([recorded('C1D1', '100')], { regimen: perKg })).toEqual([])
  })
})

describe('the dose of the order is what it holds for that administration', () => {
  test('with the change that was in force there, and no later one', () => {
    const half = changed({ cycle: 1 }, 'percent', '50')
    expect(found([recorded('C1D1', '70')], { changes: [half] })).toEqual([]) // 70 × 50% × 2
    expect(found([recorded('C1D1', '140')], { changes: [half] })).toEqual([differs(1, '70', '35')])
    const later = changed({ cycle: 2 }, 'amount', '50')
    expect(found([recorded('C1D1', '140')], { changes: [later] })).toEqual([])
    const three = [recorded('C1D1', '140'), recorded('C2D1', '140')]
    expect(found(three, { cycle: 3, changes: [later] })).toEqual([differs(2, '70', '50')])
  })
  test('after a cap: 120 mg of 140 mg', () => {
    const regimen = madeRegimen({ cap: stated({ max: '120', unit: 'mg' }) })
    expect(found([recorded('C1D1', '120')], { regimen })).toEqual([])
    expect(found([recorded('C1D1', '140')], { regimen })).toEqual([differs(1, '70', '60')])
    expect(found([recorded('C1D1', '105', '1.5')], { regimen })).toEqual([]) // 105 mg is below the cap
  })
  test('a dose rounded further by right is no other dose: 140 mg in steps of 50 is 150 mg, 7.1% more', () => {
    const regimen = madeRegimen({}, { rounding: [{ from: '0', increment: '50' }] })
    expect(found([recorded('C1D1', '150')], { regimen })).toEqual([])
    expect(found([recorded('C1D1', '155')], { regimen })).toEqual([differs(1, '77.5', '70')])
  })
  test('while the order has no dose for it, that is asked first', () => {
    expect(
      found([recorded('C1D1', '100')], { changes: [changed({ cycle: 1 }, 'percent', '50', { reason: '' })] }),
    ).toEqual([])
  })
})
