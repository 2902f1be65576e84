import {
  englishDate,
  englishLongDate,
  englishMinutes,
  englishMonth,
  englishShortDate,
  englishTime,
  englishWeekday,
} from '../formats/englishDates.ts'
import { numberText } from '../formats/numberText.ts'
import { quantityText } from '../formats/quantityText.ts'
import type { Wording } from '../wording.ts'
import { englishBsa } from './bsa.ts'
import { englishFinding } from './findings.ts'
import { englishRefusal } from './refusals.ts'
import { screen } from './screen.ts'

export const english: Wording = {
  language: 'en',
  screen,
  text: (text) => text.en,
  refusal: englishRefusal,
  finding: englishFinding,
  bsa: englishBsa,
  number: numberText,
  quantity: quantityText,
  date: englishDate,
  longDate: englishLongDate,
  shortDate: englishShortDate,
  month: englishMonth,
  weekdayName: englishWeekday,
  time: englishTime,
  minutes: englishMinutes,
}
