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

  test('kept, where nothing but the formula has changed: not decided', () => {
    const cycles = [cycle(1, '2026-11-02', { bsaFormula: 'duBois' }), cycle(2, '2026-11-23', { dosing: 'keep' })]
    expect(dosed({}, { cycles })).toBe('cannotDecide')
  })
})

describe('what a hospital supplies where the source is silent', () => {
  const asking = (over: object) => regimenOf([item('x', 'x', undefined, { days: stated([]), ...over })])
  const list = asking({ asks: { days: { kind: 'list' } }, dose: perM2('10') })
  const through = asking({
    asks: { days: { kind: 'lastDay', until: stated({}) } },
    days: stated([1, 3]),
    dose: perM2('10'),
  })
  const dose = asking({ asks: { dose: { units: ['mcg/m2', 'mcg/kg', 'mcg'] } }, days: stated([1]) })
  const withUnit = { ...dose, drugs: { x: { id: 'x', doseUnit: 'mcg', rounding: [{ from: '0', increment: '1' }] } } }
  const supplied = (over: object) =>
    orderOf({
      supplied: {
        x: { given: 'yes', days: '', lastDay: '', dose: '', unit: '', by: 'TEST Ward', reason: 'protocol', ...over },
      },
    })

  test.each([
    ['days as a list, typed full width', list, { days: '１-３，５' }, '4 × 20 mg'],
    ['days parted by something else', list, { days: '1-3; 5' }, 'none'],
    ['days as a list', list, { days: '1-3, 5' }, '4 × 20 mg'],
    ['days that run backwards', list, { days: '3-1' }, 'none'],
    ['a day twice', list, { days: '1-3, 2' }, 'none'],
    ['a day 0', list, { days: '0-3' }, 'none'],
    ['a last day', through, { lastDay: '5' }, '5 × 20 mg'],
    ['a last day before those stated', through, { lastDay: '2' }, '2 × none'],
    ['days without a name', through, { lastDay: '5', by: '' }, '2 × none'],
    ['not given', through, { lastDay: '5', given: 'no' }, '2 × none'],
    ['a dose per kg', withUnit, { dose: '5', unit: 'mcg/kg' }, '1 × 400 mcg'],
    ['a dose per m²', withUnit, { dose: '2,5', unit: 'mcg/m2' }, '1 × 5 mcg'],
    ['a dose in a unit that is not asked for', withUnit, { dose: '5', unit: 'mg' }, '1 × none'],
    ['no dose', withUnit, { unit: 'mcg' }, '1 × none'],
    ['a dose without a reason', withUnit, { dose: '5', unit: 'mcg', reason: ' ' }, '1 × none'],
  ])('%s: %#', (_, file, over, expected) => {
    const found = doses(supplied(over), file)
    const shown = found.length === 0 ? 'none' : `${String(found.length)} × ${[...new Set(found)].join(', ')}`
    expect(shown).toBe(expected)
  })

  test('an order of before, which could supply nothing, has no dose of such an item', () => {
    const { supplied: _, ...before } = orderOf()
    expect(doses({ ...before, version: 3 }, through)).toEqual(['none', 'none'])
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
