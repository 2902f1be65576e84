import { describe, expect, test } from 'vitest'
import { parseDaysText } from '../../../src/order/parseDaysText.ts'

const cycle = { first: -30, last: 21, dayZero: false }
const days = (text: string, bounds = cycle) => {
  const read = parseDaysText(text, bounds)
  return read.state === 'entered' ? read.days : read.state === 'missing' ? 'missing' : read.fault
}

describe('days of a cycle as they are typed', () => {
  test.each<[string, readonly number[]]>([
    ['1', [1]],
    ['1, 2, 3', [1, 2, 3]],
    ['1-5', [1, 2, 3, 4, 5]],
    ['1–3', [1, 2, 3]],
    ['1 - 3 , 8', [1, 2, 3, 8]],
    ['8, 1', [1, 8]],
    ['21', [21]],
    ['-1', [-1]],
    ['−1', [-1]],
    ['-2-2', [-2, -1, 1, 2]],
    ['１，２、３', [1, 2, 3]],
    ['１～３', [1, 2, 3]],
    ['1至3', [1, 2, 3]],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['', 'missing'],
    ['  ', 'missing'],
    ['1 2', 'notDays'],
    ['1,', 'notDays'],
    [',1', 'notDays'],
    ['1,,2', 'notDays'],
    ['1.5', 'notDays'],
    ['1-', 'notDays'],
    ['1-3-5', 'notDays'],
    ['d1', 'notDays'],
    ['1/2', 'notDays'],
    ['½', 'notDays'],
    ['1²', 'notDays'],
    ['1000', 'notDays'],
    ['5-1', 'descending'],
    ['3-3', 'descending'],
    ['1, 1', 'dayTwice'],
    ['1-5, 3', 'dayTwice'],
    ['0', 'noDayZero'],
    ['0-2', 'noDayZero'],
    ['22', 'beyondCycle'],
    ['20-22', 'beyondCycle'],
    ['-31', 'beyondCycle'],
  ])('“%s” is not taken: %s', (text, fault) => {
    expect(days(text)).toBe(fault)
  })

  test('day 0 is a day where the regimen has one', () => {
    const withZero = { ...cycle, dayZero: true }
    expect(days('0', withZero)).toEqual([0])
    expect(days('-1-1', withZero)).toEqual([-1, 0, 1])
  })
})
