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
import type { Wording } from '../wording.ts'
import { englishBsa } from './bsa.ts'
import { englishFirstFinding } from './firstFindings.ts'
import { englishRefusal } from './refusals.ts'
import { screen } from './screen.ts'
import { quantityText, unitName } from './units.ts'

export const english: Wording = {
  language: 'en',
  screen,
  text: (text) => text.en,
  refusal: englishRefusal,
  firstFinding: englishFirstFinding,
  bsa: englishBsa,
  number: numberText,
  quantity: quantityText,
  unit: unitName,
  date: englishDate,
  longDate: englishLongDate,
  shortDate: englishShortDate,
  month: englishMonth,
  weekdayName: englishWeekday,
  time: englishTime,
  minutes: englishMinutes,
}
