import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDate } from '../../../src/quantities/civilDate.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import { english } from '../../../src/wording/en/english.ts'
import { preferredLanguage } from '../../../src/wording/languages.ts'
import { cutBeside, cutNumber, signedPercent } from '../../../src/wording/formats/numberText.ts'
import { chinese } from '../../../src/wording/zh/chinese.ts'

function day(text: string): CivilDate {
  const date = civilDate(text)
  if (date === null) throw new Error(text)
  return date
}

describe('numbers of doses', () => {
  it.each([
    ['0.5', '0.5'],
    ['.5', '0.5'],
    ['007', '7'],
    ['7.0', '7'],
    ['7.50', '7.5'],
    ['100', '100'],
    ['999', '999'],
    ['1000', '1,000'],
    ['13150', '13,150'],
    ['1234567.125', '1,234,567.125'],
    ['0.1234567', '0.1234567'],
    ['-0.1', '−0.1'],
    ['-1500', '−1,500'],
    ['-0', '0'],
    ['0', '0'],
  ])('%s is shown as %s in both languages', (text, shown) => {
    expect(english.number(text)).toBe(shown)
    expect(chinese.number(text)).toBe(shown)
  })

  it.each(['', '.', '-', '1e3', 'abc', '1,000', '１２'])('“%s” is no decimal and is never shown as one', (text) => {
    expect(() => english.number(text)).toThrow('not a plain decimal')
  })

  it('a number and its unit never part', () => {
    expect(english.quantity(quantity('2630', 'mg'))).toBe('2,630\u00a0mg')
    expect(english.quantity(quantity('1.3', 'mg/m2'))).toBe('1.3\u00a0mg/m²')
    expect(chinese.quantity(quantity('1.752', 'm2'))).toBe('1.752\u00a0m²')
    expect(chinese.quantity(quantity('22.5', 'kg/m2'))).toBe('22.5\u00a0kg/m²')
    expect(english.quantity(quantity('170', 'cm'))).toBe('170\u00a0cm')
    expect(english.quantity(quantity('65', 'kg'))).toBe('65\u00a0kg')
    expect(english.quantity(quantity('50', '%'))).toBe('50%')
  })

  it('differences carry a sign, zero does not', () => {
    expect(['1', '-0.1', '0'].map(signedPercent)).toEqual(['+1%', '−0.1%', '0%'])
  })

  it('digits cut for showing go half up and are reported', () => {
    expect(cutNumber('1.7519835', 6)).toEqual({ text: '1.751984', cut: true })
    expect(cutNumber('1.5000000', 6)).toEqual({ text: '1.5', cut: false })
  })

  it('a value a hair beyond its limit is not shown as the limit', () => {
    expect(cutBeside('5.00001', ['0.5', '5'], 4)).toBe('5.00001')
    expect(cutBeside('5', ['0.5', '5'], 4)).toBe('5')
    expect(cutBeside('9.612345', ['0.5', '5'], 4)).toBe('9.6123')
  })
})

describe('dates and times', () => {
  it.each([
    [
      '2026-11-23',
      '23-Nov-2026',
      'Mon 23-Nov-2026',
      'Mon 23-Nov',
      '2026年11月23日',
      '2026年11月23日 周一',
      '11月23日 周一',
    ],
    [
      '2026-03-12',
      '12-Mar-2026',
      'Thu 12-Mar-2026',
      'Thu 12-Mar',
      '2026年3月12日',
      '2026年3月12日 周四',
      '3月12日 周四',
    ],
    [
      '2028-02-29',
      '29-Feb-2028',
      'Tue 29-Feb-2028',
      'Tue 29-Feb',
      '2028年2月29日',
      '2028年2月29日 周二',
      '2月29日 周二',
    ],
    [
      '2026-12-06',
      '06-Dec-2026',
      'Sun 06-Dec-2026',
      'Sun 06-Dec',
      '2026年12月6日',
      '2026年12月6日 周日',
      '12月6日 周日',
    ],
  ])('%s', (text, date, long, short, chineseDate, chineseLong, chineseShort) => {
    const on = day(text)
    expect([english.date(on), english.longDate(on), english.shortDate(on)]).toEqual([date, long, short])
    expect([chinese.date(on), chinese.longDate(on), chinese.shortDate(on)]).toEqual([
      chineseDate,
      chineseLong,
      chineseShort,
    ])
  })

  it('months and weekdays, Monday first', () => {
    expect(english.month(2026, 11)).toBe('November 2026')
    expect(chinese.month(2026, 11)).toBe('2026年11月')
    expect([1, 7].map(english.weekdayName)).toEqual(['Mon', 'Sun'])
    expect([1, 7].map(chinese.weekdayName)).toEqual(['周一', '周日'])
    expect(() => english.month(2026, 13)).toThrow('no such month')
    expect(() => chinese.month(2026, 0)).toThrow('no such month')
    expect(() => chinese.weekdayName(0)).toThrow('no such weekday')
  })

  it('a time on another date names that date', () => {
    const time = { date: day('2026-11-24'), minutes: 180 }
    expect(english.time(time, day('2026-11-24'))).toBe('03:00')
    expect(english.time(time)).toBe('03:00')
    expect(english.time(time, day('2026-11-23'))).toBe('Tue 24-Nov 03:00')
    expect(chinese.time(time, day('2026-11-23'))).toBe('11月24日 周二 03:00')
  })

  it('midnight always has its date, because it ends one day and begins another', () => {
    const midnight = { date: day('2026-11-24'), minutes: 0 }
    expect(english.time(midnight, day('2026-11-24'))).toBe('Tue 24-Nov 00:00')
    expect(english.time(midnight)).toBe('Tue 24-Nov-2026 00:00')
    expect(chinese.time(midnight, day('2026-11-24'))).toBe('11月24日 周二 00:00')
    expect(chinese.time(midnight)).toBe('2026年11月24日 周二 00:00')
  })

  it.each([
    [30, '30 min', '30 分钟'],
    [60, '1 h', '1 小时'],
    [90, '90 min', '90 分钟'],
    [119, '119 min', '119 分钟'],
    [120, '2 h', '2 小时'],
    [130, '2 h 10 min', '2 小时 10 分钟'],
    [210, '3 h 30 min', '3 小时 30 分钟'],
    [240, '4 h', '4 小时'],
    [1440, '24 h', '24 小时'],
  ])('%i minutes', (minutes, shown, inChinese) => {
    expect(english.minutes(minutes).replaceAll('\u00a0', ' ')).toBe(shown)
    expect(chinese.minutes(minutes).replaceAll('\u00a0', ' ')).toBe(inChinese)
    expect(english.minutes(minutes)).not.toContain(' ')
  })
})

describe('the language of a first visit', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-CN'],
    [['zh-Hant-TW'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['fr-FR', 'zh-CN'], 'zh-CN'],
    [['en-US', 'zh-CN'], 'en'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language)
  })
})
