import { describe, expect, test } from 'vitest'
import { change, cycle, doses, item, measured, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

// 2 m²: 100 mg/m² is 200 mg
const regimen = (reductions: object = {}) =>
  regimenOf([item('x', 'x', perM2('100'), { days: stated([1, 2, 3]), reductions })])
const modify = (over: object) =>
  change('modify', { item: 'x', scope: 'laterCycles', as: 'percent', basis: 'standard', ...over })
const given = (changes: readonly object[], over: object = {}, reductions: object = {}) =>
  doses(orderOf({ course: { changes }, ...over }), regimen(reductions)).map((dose) => dose.replace(' mg', ''))

describe('changes of dose', () => {
  const levels = { levels: stated([{ id: 'l1', amount: '80' }]) }
  test.each([
    ['this administration', [modify({ at: { day: 2 }, scope: 'administration', value: '75' })], ['200', '150', '200']],
    ['this cycle from here on', [modify({ at: { day: 2 }, scope: 'cycle', value: '75' })], ['200', '150', '150']],
    ['a level', [modify({ at: { day: 2 }, as: 'level', value: 'l1', basis: '' })], ['200', '160', '160']],
    [
      'a level it does not have',
      [modify({ at: { day: 2 }, as: 'level', value: 'l2', basis: '' })],
      ['200', 'none', 'none'],
    ],
    ['an amount', [modify({ at: { day: 3 }, as: 'amount', value: '45,5', basis: '' })], ['200', '200', '91']],
    [
      'the later one outranks',
      [modify({ at: { day: 2 }, value: '75' }), modify({ value: '50' })],
      ['100', '100', '100'],
    ],
    [
      'of the dose before',
      [modify({ value: '80' }), modify({ at: { day: 3 }, value: '80', basis: 'previous' })],
      ['160', '160', '128'],
    ],
    ['of a dose before that is not there', [modify({ value: '80', basis: 'previous' })], ['none', 'none', 'none']],
    [
      'restored',
      [modify({ value: '80' }), modify({ at: { day: 2 }, as: 'restore', value: '', basis: '' })],
      ['160', '200', '200'],
    ],
    ['no scope', [modify({ at: { day: 3 }, scope: '', value: '75' })], ['200', '200', 'none']],
    ['zero', [modify({ at: { day: 3 }, value: '0' })], ['200', '200', 'none']],
    [
      'a grade beside a reason that has none',
      [modify({ at: { day: 3 }, value: '75', grade: '3' })],
      ['200', '200', 'none'],
    ],
    [
      'another reason without a note',
      [modify({ at: { day: 3 }, value: '75', reason: 'other' })],
      ['200', '200', 'none'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(given(changes, {}, levels)).toEqual(expected)
  })

  test('one reduction too many, and one too early, are refused', () => {
    const two = [
      modify({ value: '90' }),
      modify({ at: { day: 2 }, value: '80' }),
      modify({ at: { day: 3 }, value: '70' }),
    ]
    expect(given(two, {}, { most: stated(2) })).toEqual(['180', '160', 'none'])
    expect(given([modify({ value: '110' })], {}, { most: stated(0) })).toEqual(['220', '220', '220'])
    expect(given([modify({ value: '90' })], {}, { fromCycle: stated(2) })).toEqual(['none', 'none', 'none'])
  })

  test('it goes on into a later cycle, or ends with its own', () => {
    const all = { lastCycle: '2' }
    expect(given([modify({ at: { day: 3 }, value: '50' })], all)).toEqual(['200', '200', '100', '100', '100', '100'])
    expect(given([modify({ scope: 'cycle', value: '50' })], all)).toEqual(['100', '100', '100', '200', '200', '200'])
  })
})

describe('a body that changed between cycles', () => {
  const bodies = [
    measured('m1', '180', '80'),
    measured('m2', '180', '72.2'),
    measured('m3', '180', '72.1'),
    measured('m4', '180', '60'),
  ]
  const dosed = (second: Readonly<Record<string, unknown>>, over: object = {}) =>
    given([], {
      measurements: bodies,
      cycles: [cycle(1, '2026-11-02'), cycle(2, '2026-11-23', second)],
      currentCycle: '2',
      lastCycle: '2',
      ...over,
    })[0]

  test.each([
    ['exactly 5% of area: not asked', { measurements: 'm2' }, '190'],
    ['just over 5% of area: asked', { measurements: 'm3' }, 'none'],
    ['kept', { measurements: 'm3', dosing: 'keep' }, '200'],
    ['recalculated', { measurements: 'm4', dosing: 'recalculate' }, '173.2'],
    ['the same measurements', { measurements: 'm1' }, '200'],
  ])('%s', (_, second, expected) => {
    expect(dosed(second)).toBe(expected)
  })

  test('a kept dose goes on with the same measurements, and new ones ask', () => {
    const third = (measurements: string) => ({
      cycles: [
        cycle(1, '2026-11-02'),
        cycle(2, '2026-11-23', { measurements: 'm3', dosing: 'keep' }),
        cycle(3, '2026-12-14', { measurements }),
      ],
      currentCycle: '3',
      lastCycle: '3',
    })
    expect(dosed({}, third('m3'))).toBe('200')
    expect(dosed({}, third('m2'))).toBe('none')
  })
})

test('ninety-nine cycles whose questions are all open, and two hundred changes, end in time', () => {
  const cycles = Array.from({ length: 99 }, (_, n) =>
    cycle(n + 1, '2026-11-02', { measurements: n % 2 === 0 ? 'm1' : 'm2' }),
  )
  const changes = Array.from({ length: 200 }, (_, n) =>
    modify({ at: { cycle: 1 + (n % 99) }, value: '99', basis: n === 0 ? 'standard' : 'previous' }),
  )
  const order = orderOf({
    measurements: [measured('m1', '180', '80'), measured('m2', '180', '60')],
    cycles,
    currentCycle: '99',
    lastCycle: '99',
    course: { changes },
  })
  const found = doses(order, regimen({ most: stated(20) }))
  expect(found).toHaveLength(3)
})
