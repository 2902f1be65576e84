import type { PrintedPage, Word } from './pdfText.ts'

/** Commas from 1,000: written again here, so that paper is not compared with the formatter that printed it. */
export function thousands(plain: string): string {
  const [whole = '', fraction] = plain.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const two = (number: number | string): string => String(number).padStart(2, '0')

/** Single dose, daily dose and cycle total of every drug, in the order of the paper. */
export function doseTableLines(pages: readonly PrintedPage[]): readonly string[] {
  return upright(pages)
    .split('\n')
    .flatMap((line) => {
      const row = / ([\d,.]+ mg) {2,}([\d,.]+ mg) {2,}([\d,.]+ mg)\s*$/.exec(line)
      return row ? [`${row[1]} ${row[2]} ${row[3]}`] : []
    })
}

/** Every dose of the calendar on the date of its cell, with its planned start, sorted. */
export function calendarLines(pages: readonly PrintedPage[]): readonly string[] {
  return pages
    .filter(({ width, height, text }) => width > height && /Calendar|给药日历/.test(text))
    .flatMap(({ text, words }) => {
      const english = new RegExp(`(${LONG_MONTHS.join('|')}) (\\d{4})`).exec(text)
      const chinese = /(\d{4})年(\d{1,2})月(?!\d)/.exec(text)
      const month = english
        ? `${english[2]}-${two(LONG_MONTHS.indexOf(english[1] ?? '') + 1)}`
        : `${chinese?.[1]}-${two(chinese?.[2] ?? '')}`
      return doseWords(words).map((dose) => {
        const date = dateAbove(dose, words)
        const start = words.find(({ text: time, left, base }) => {
          const isBeside = left > dose.left && left < dose.left + CELL && Math.abs(base - dose.base) < ROW
          return isBeside && /^\d{2}:\d{2}$/.test(time)
        })
        return `${month}-${two(date)} ${start?.text} ${dose.text} mg`
      })
    })
    .sort()
}

const CELL = 95 // points, a little less than a seventh of the narrower paper
const ROW = 4 // points between the baselines of two sizes of letters on one line
const MG = /^([\d,.]+) mg$/

/** The figures that stand before mg; the two are one word or two, as the no-break space was read. */
function doseWords(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const together = MG.exec(word.text)
    if (together) return [{ ...word, text: together[1] ?? '' }]
    return /^[\d,.]+$/.test(word.text) && words[index + 1]?.text === 'mg' ? [word] : []
  })
}

/** The day of the month that heads the cell: the nearest number alone above, at the cell's left edge. */
function dateAbove(dose: Word, words: readonly Word[]): string {
  const heads = words.filter(({ text, left, right, base }, index) => {
    const next = words[index + 1]
    const isAlone = next === undefined || Math.abs(next.base - base) > ROW || next.left - right > 2 * ROW
    const isDay = /^\d{1,2}$/.test(text) && isAlone
    return isDay && Math.abs(left - dose.left) < 2 && base < dose.base
  })
  return heads.sort((a, b) => b.base - a.base)[0]?.text ?? 'no date'
}

function upright(pages: readonly PrintedPage[]): string {
  return pages
    .filter(({ width, height }) => height > width)
    .map(({ text }) => text)
    .join('\n')
}
