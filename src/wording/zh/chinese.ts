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
import type { Wording } from '../wording.ts'
import { chineseBsa } from './bsa.ts'
import { chineseFirstFinding } from './firstFindings.ts'
import { chineseRefusal } from './refusals.ts'
import { screen } from './screen.ts'
import { quantityText, unitName } from './units.ts'

export const chinese: Wording = {
  language: 'zh-CN',
  screen,
  text: (text) => text.zh,
  refusal: chineseRefusal,
  firstFinding: chineseFirstFinding,
  bsa: chineseBsa,
  number: numberText,
  quantity: quantityText,
  unit: unitName,
  date: chineseDate,
  longDate: chineseLongDate,
  shortDate: chineseShortDate,
  month: chineseMonth,
  weekdayName: chineseWeekday,
  time: chineseTime,
  minutes: chineseMinutes,
}
