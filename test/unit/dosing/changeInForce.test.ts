import { describe, expect, test } from 'vitest'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import { changed, doseAt, ladderAt, madeRegimen, stated, typedOrder } from './madeCourse.ts'

// 50 mg/m² at 2 m² is 100 mg: a percentage of it reads as itself.
const dose = { kind: 'perM2', amount: stated('50'), per: 'administration' } as const
const regimen = madeRegimen({ dose, days: stated([1, 4]), timesPerDay: stated(2), intervalHours: stated(12) })

/** Days 1 and 4 of cycles 1, 2 and 3, morning and evening. */
function course(changes: readonly TypedChange[]): string[] {
  return [1, 2, 3].map((cycle) =>
    [1, 4].flatMap((day) => [1, 2].map((n) => doseAt(regimen, changes, { cycle, day, dose: n }))).join(' '),
  )
}

const standard = '100 100 100 100'
const unclear = 'changeUnclear'
const evening = { cycle: 2, day: 1, dose: 2 }

describe('how far a change reaches', () => {
  test('nothing changed: the standard dose throughout', () => {
    expect(course([])).toEqual([standard, standard, standard])
  })

  test.each([
    ['administration', '100 75 100 100', standard],
    ['cycle', '100 75 75 75', standard],
    ['laterCycles', '100 75 75 75', '75 75 75 75'],
  ] as const)('75%% from the evening of day 1 of cycle 2, scope %s', (scope, second, third) => {
    expect(course([changed(evening, 'percent', '75', { scope })])).toEqual([standard, second, third])
  })

  test('a change of another item reaches nothing here', () => {
    expect(course([changed(evening, 'percent', '75', { item: 'other' })])).toEqual([standard, standard, standard])
  })

  test('made later outranks made earlier, where both reach', () => {
    const changes = [
      changed({ cycle: 2 }, 'percent', '75'),
      changed({ cycle: 1, day: 4 }, 'percent', '60', { scope: 'cycle' }),
      changed({ cycle: 2, day: 4 }, 'percent', '50', { scope: 'administration' }),
    ]
    expect(course(changes)).toEqual(['100 100 60 60', '75 75 50 75', '75 75 75 75'])
  })

  test.each([
    ['administration', '100 75 75 75', '75 75 75 75'],
    ['cycle', '100 100 100 100', '75 75 75 75'],
    ['laterCycles', '100 100 100 100', standard],
  ] as const)('75%% from cycle 1 on, restored at cycle 2, scope %s', (scope, second, third) => {
    const changes = [changed({}, 'percent', '75'), changed({ cycle: 2 }, 'restore', '', { scope })]
    expect(course(changes)).toEqual(['75 75 75 75', second, third])
  })
})

describe('of the standard dose, or of the previous one', () => {
  // 0.8 × 0.8 = 0.64
  test.each([
    ['standard', '80 80 80 80'],
    ['previous', '64 64 64 64'],
  ] as const)('80%% from cycle 1 on, then 80%% from cycle 2 on, of the %s dose', (basis, second) => {
    const changes = [changed({}, 'percent', '80'), changed({ cycle: 2 }, 'percent', '80', { basis })]
    expect(course(changes)).toEqual(['80 80 80 80', second, second])
  })

  test('the previous dose is the last one before, whatever the scope it was changed by', () => {
    const changes = [
      changed({ day: 4, dose: 2 }, 'percent', '60', { scope: 'administration' }),
      changed({ cycle: 2 }, 'percent', '50', { basis: 'previous', scope: 'cycle' }), // 0.6 × 0.5 = 0.3
    ]
    expect(course(changes)).toEqual(['100 100 100 60', '30 30 30 30', standard])
  })

  test('within a cycle it is the dose before on the same day, or on an earlier one', () => {
    const changes = [
      changed({ dose: 2 }, 'percent', '90', { scope: 'administration' }),
      changed({ day: 4 }, 'percent', '50', { basis: 'previous', scope: 'administration' }), // 0.9 × 0.5
      changed({ day: 4, dose: 2 }, 'percent', '50', { basis: 'previous', scope: 'administration' }), // 0.45 × 0.5
    ]
    expect(course(changes)).toEqual(['100 90 45 22.5', standard, standard])
  })

  test('it is reckoned from the changes made before it alone', () => {
    const changes = [
      changed({}, 'percent', '80'),
      changed({ cycle: 2 }, 'percent', '50', { basis: 'previous' }), // 0.8 × 0.5
      changed({}, 'percent', '60', { scope: 'cycle' }), // cycle 1 only, and after the fact
    ]
    expect(course(changes)).toEqual(['60 60 60 60', '40 40 40 40', '40 40 40 40'])
  })

  test('80% of a dose nobody had changed is 80% of the standard one', () => {
    expect(course([changed({ cycle: 2 }, 'percent', '80', { basis: 'previous' })])[1]).toBe('80 80 80 80')
  })

  test('of an amount in its place: 40 mg/m², then 80% of it, is 32 mg/m²', () => {
    const changes = [
      changed({}, 'amount', '40'),
      changed({ cycle: 2 }, 'percent', '80', { basis: 'previous' }), // 40 × 0.8 × 2 m² = 64 mg
    ]
    expect(course(changes)).toEqual(['80 80 80 80', '64 64 64 64', '64 64 64 64'])
    const { prescribedDose, modifiedDose } = ladderAt(regimen, parseOrder(typedOrder(changes)), { cycle: 2 })
    expect(prescribedDose).toMatchObject({ step: { code: 'replaced', amount: '40', standard: '50' } })
    expect(modifiedDose).toMatchObject({
      step: { code: 'percentGiven', percent: '80', reductionPercent: '20', of: '80', result: '64' },
    })
  })

  test('80% of the standard dose sets an amount aside', () => {
    const changes = [changed({}, 'amount', '40'), changed({ cycle: 2 }, 'percent', '80')]
    expect(course(changes)[1]).toBe('80 80 80 80')
  })

  test('the first dose of all has none before it', () => {
    const change = changed({}, 'percent', '80', { basis: 'previous' })
    const refusal = { code: 'noPreviousDose', change: change.id, item: 'line' }
    expect(ladderAt(regimen, parseOrder(typedOrder([change]))).prescribedDose).toEqual({ ok: false, refusal })
    expect(course([change])[2]).toBe('noPreviousDose noPreviousDose noPreviousDose noPreviousDose')
  })

  test('in a ramp-up the dose before is a part of another standard: refused; of the same one it is taken', () => {
    const ramp = madeRegimen({
      dose: { ...dose, amount: stated('40') },
      doseByDay: [{ days: [1], dose: { ...dose, amount: stated('10') } }],
      days: stated([1, 2, 3]),
    })
    const from = (day: number) => [changed({ cycle: 1, day, dose: 1 }, 'percent', '80', { basis: 'previous' })]
    // 40 mg/m² at 2 m² is 80 mg, of which 80% are 64; the dose before day 2 is 20 mg, a part of 10 mg/m²
    expect(doseAt(ramp, from(2), { cycle: 1, day: 2, dose: 1 })).toBe('noPreviousDose')
    expect(doseAt(ramp, from(3), { cycle: 1, day: 3, dose: 1 })).toBe('64')
  })
})

describe('an unclear change takes the doses it may have meant, and no others', () => {
  const before = '100 changeUnclear changeUnclear changeUnclear'
  const after = [unclear, unclear, unclear, unclear].join(' ')

  test.each([
    ['no scope', changed(evening, 'percent', '75', { scope: '' })],
    ['no basis', changed(evening, 'percent', '75', { basis: '' })],
    ['no reason', changed(evening, 'percent', '75', { reason: '' })],
    ['a percentage of nothing', changed(evening, 'percent', '0')],
    ['an amount that is no number', changed(evening, 'amount', 'half')],
    ['one administration only, of no date', changed(evening, 'percent', '75', { scope: 'administration', date: '' })],
  ])('%s', (_, change) => {
    expect(course([change])).toEqual([standard, before, after])
  })

  test('a clear change made after it does not make it clear', () => {
    const changes = [changed(evening, 'percent', '75', { scope: '' }), changed({ cycle: 2 }, 'percent', '80')]
    expect(course(changes)).toEqual([standard, '80 changeUnclear changeUnclear changeUnclear', after])
  })

  test('one of another item takes nothing here', () => {
    expect(course([changed(evening, 'percent', '75', { scope: '', item: 'other' })])).toEqual([
      standard,
      standard,
      standard,
    ])
  })

  test('of every item: an end of the whole regimen without a date', () => {
    const { at, id, note } = changed(evening, 'restore', '')
    const cease: TypedChange = {
      kind: 'cease',
      item: 'other',
      scope: 'regimen',
      at,
      id,
      note,
      reason: 'progression',
      grade: '',
      date: '',
    }
    expect(course([cease])).toEqual([standard, before, after])
    expect(course([{ ...cease, scope: 'drug' }])).toEqual([standard, standard, standard])
  })
})
