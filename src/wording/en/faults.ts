import type { TextFault } from '../../evidence/refusal.ts'
import { quoted, withoutSeparators } from '../formats/typedText.ts'

/** What is wrong with a typed text, and what to type. */
export const faults: Readonly<Record<TextFault, (text: string) => string>> = {
  notANumber: (text) => `${quoted(text)} is not a number. Type digits, such as 65 or 65.5.`,
  thousandsSeparator: (text) => {
    const readings = withoutSeparators(text).join(' or ')
    return `${quoted(text)} has a thousands separator. Type ${readings === '' ? 'the digits alone' : readings}.`
  },
  manyPoints: (text) => `${quoted(text)} has more than one decimal point. Type one number.`,
  exponent: (text) => `${quoted(text)} is in exponent notation. Type all its digits.`,
  sign: (text) => `${quoted(text)} has a sign. Type the number without it.`,
  zero: (text) => `${quoted(text)} is zero. Type a number above zero.`,
  tooManyDigits: (text) => `${quoted(text)} has too many digits. Type fewer.`,
  notWhole: (text) => `${quoted(text)} is not a whole number. Type a whole number.`,
  notADate: (text) => `${quoted(text)} is not in the form YYYY-MM-DD. Type the date so, such as 2026-03-12.`,
  noSuchDate: (text) => `${quoted(text)} is not a day of the calendar. Check year, month and day.`,
  notATime: (text) =>
    `${quoted(text)} is not a time of day. Type HH:mm on the 24-hour clock, such as 09:00; midnight is 00:00.`,
  unprintable: (text) => `${quoted(text)} has a character that does not print, shown as \uFFFD. Delete it.`,
  tooLong: (text) => `${quoted(text)} is too long. Shorten it.`,
  unknownOption: (text) => `${quoted(text)} is not one of the options. Choose one of those shown.`,
  outOfRange: (text) => `${quoted(text)} is outside the range allowed here. Check it.`,
}
