import { describe, expect, test } from 'vitest'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { changed, doseAt, ladderAt, madeRegimen, stated, typedOrder } from './madeCourse.ts'

const levels = stated([
  { id: 'minus1', amount: '50' },
  { id: 'minus2', amount: '43' },
])

describe("a level of the regimen's own", () => {
  const regimen = madeRegimen({ reductions: { levels } })

  test('stands in place of the prescribed dose, with its source: 50 mg/m² × 2 m² = 100 mg', () => {
    const change = changed({}, 'level', 'minus1')
    const ladder = ladderAt(regimen, parseOrder(typedOrder([change])))
    const { mark, at: place } = levels
    expect(ladder.prescribedDose).toMatchObject({
      ok: true,
      step: {
        code: 'replaced',
        amount: '50',
        standard: '70',
        unit: 'mg/m2',
        by: 'level',
        change: change.id,
        mark,
        place,
      },
    })
    expect(ladder.calculatedDose).toMatchObject({ step: { code: 'timesBsa', amount: '50', result: '100' } })
    expect(ladder.modifiedDose).toMatchObject({ step: { code: 'replacedAbove', result: '100', change: change.id } })
  })

  test('one that the regimen does not have is refused by name', () => {
    const change = changed({}, 'level', 'minus3')
    const refusal = { code: 'levelUnknown', change: change.id, item: 'line', level: 'minus3' }
    expect(ladderAt(regimen, parseOrder(typedOrder([change]))).roundedDose).toEqual({ ok: false, refusal })
    expect(doseAt(madeRegimen(), [changed({}, 'level', 'minus1')])).toBe('levelUnknown')
  })

  // 50 mg/m² a day in two doses: 25 mg/m² × 2 m² each. Three days in one bag: 150 mg/m² × 2 m².
  test.each([
    ['a day in two', { dose: { kind: 'perM2', amount: stated('70'), per: 'day' }, timesPerDay: stated(2) }, '50'],
    [
      'a day, three days a bag',
      { dose: { kind: 'perM2', amount: stated('70'), per: 'day', bagDays: stated(3) } },
      '300',
    ],
    [
      'per kg a day in two',
      { dose: { kind: 'perKg', amount: stated('70'), per: 'day' }, timesPerDay: stated(2) },
      '2000',
    ],
  ] as const)('is of what the dose it stands for is of: %s', (_, item, expected) => {
    const intervalHours = stated(12)
    expect(
      doseAt(madeRegimen({ ...item, intervalHours, reductions: { levels } }), [changed({}, 'level', 'minus1')]),
    ).toBe(expected)
  })
})

describe('a typed amount', () => {
  test('is local, in the unit of the dose, and carries no place', () => {
    const change = changed({}, 'amount', '50')
    const { prescribedDose } = ladderAt(madeRegimen(), parseOrder(typedOrder([change])))
    expect(prescribedDose).toMatchObject({
      step: { code: 'replaced', amount: '50', standard: '70', by: 'amount', mark: 'local', place: null },
    })
  })

  test('is of one administration: 50 mg/m² × 2 m² each, where 70 mg/m² a day is given in two', () => {
    const dose = { kind: 'perM2', amount: stated('70'), per: 'day' } as const
    const twice = madeRegimen({ dose, timesPerDay: stated(2), intervalHours: stated(12) })
    expect(doseAt(twice, [changed({}, 'amount', '50')])).toBe('100')
  })

  test('on a ramp-up stands for one administration, of whatever that day has', () => {
    const flat = (amount: string) => ({ kind: 'flat', amount: stated(amount) }) as const
    const ramp = madeRegimen({
      dose: flat('400'),
      doseByDay: [
        { days: [1], dose: flat('100') },
        { days: [2], dose: flat('200') },
      ],
      days: stated([1, 2, 3]),
    })
    const days = (as: 'amount' | 'percent', value: string) =>
      [1, 2, 3].map((day) => doseAt(ramp, [changed({ day: 2 }, as, value)], { day }))
    expect(days('amount', '150')).toEqual(['100', '150', '150'])
    expect(days('percent', '50')).toEqual(['100', '100', '200']) // half of 200, half of 400
  })

  test('needs a standard dose to stand in place of: a range in which nobody has chosen has none', () => {
    const dose = { kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) } as const
    expect(doseAt(madeRegimen({ dose }), [changed({}, 'amount', '20')])).toBe('doseMissing')
  })

  // chosen 24 mg/m²; the highest of the range is 33.75
  test.each([
    ['amount', '33.74', '67.48'],
    ['amount', '33.75', '67.5'],
    ['amount', '33.76', 'doseAboveHighest'],
    ['percent', '140.62', '67.5'], // 24 × 1.4062 = 33.7488, × 2 = 67.4976
    ['percent', '140.625', '67.5'], // 24 × 1.40625 = 33.75
    ['percent', '140.63', 'doseAboveHighest'], // 24 × 1.4063 = 33.7512
  ] as const)('of a range: %s %s gives %s', (as, value, expected) => {
    const dose = { kind: 'perM2Range', range: stated({ min: '20', max: '24', highest: '33.75' }) } as const
    const order = parseOrder(typedOrder([changed({}, as, value)], { doses: { line: '24' } }))
    const { roundedDose } = ladderAt(madeRegimen({ dose }), order)
    expect(roundedDose.ok ? roundedDose.value.value.toString() : roundedDose.refusal.code).toBe(expected)
  })
})
