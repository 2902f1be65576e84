import {
  chineseDate,
  chineseLongDate,
  chineseMinutes,
  chineseMonth,
  chineseShortDate,
  chineseTime,
  chineseWeekday,
} from '../formats/chineseDates.ts'
import { numberText } from '../formats/numberText.ts'
import { quantityText } from '../formats/quantityText.ts'
import type { Wording } from '../wording.ts'
import { chineseBsa } from './bsa.ts'
import { chineseFinding } from './findings.ts'
import { chineseRefusal } from './refusals.ts'
import { screen } from './screen.ts'

export const chinese: Wording = {
  language: 'zh-CN',
  screen,
  text: (text) => text.zh,
  refusal: chineseRefusal,
  finding: chineseFinding,
  bsa: chineseBsa,
  number: numberText,
  quantity: quantityText,
  date: chineseDate,
  longDate: chineseLongDate,
  shortDate: chineseShortDate,
  month: chineseMonth,
  weekdayName: chineseWeekday,
  time: chineseTime,
  minutes: chineseMinutes,
}
