import { describe, expect, test } from 'vitest'
import { doses, item, orderOf, perM2, regimenOf, stated } from './madeFiles.ts'

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
    ['a day before day 1 in a regimen that has none', list, { days: '-1' }, 'none'],
    ['a day after the end of the cycle', list, { days: '1-22' }, 'none'],
    ['the last day of the cycle', list, { days: '20-21' }, '2 × 20 mg'],
    ['days, and nobody said whether they are given', list, { days: '1-3', given: '' }, 'none'],
    ['not given', through, { lastDay: '5', given: 'no' }, 'none'],
    ['not given, and nobody says so', through, { lastDay: '5', given: 'no', by: '' }, '2 × none'],
    ['nobody has said whether', through, { lastDay: '5', given: '' }, '2 × none'],
    ['another word for yes', through, { lastDay: '5', given: 'Yes' }, '2 × none'],
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
