import type { PrintedPage } from './pdfText.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The dates a text names, as `2026-11-23`, in its order; its own reading of them, none of the app's. */
export function datesIn(text: string, language: 'en' | 'zh-CN'): readonly string[] {
  if (language === 'zh-CN')
    return [...text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)].map(([, year, month, day]) => iso(year, month, day))
  return [...text.matchAll(new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g'))].map(
    ([, day, month = '', year]) => iso(year, String(MONTHS.indexOf(month) + 1), day),
  )
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const NEAR = 15 // points across; a column of a month is 75 wide
const BELOW = 25 // points; the word stands under its number, a cell is 70 high

/** The dates of a printed month that have the word for a treatment under their number. */
export function treatmentCells({ words, text }: PrintedPage, language: 'en' | 'zh-CN'): readonly string[] {
  const month =
    language === 'en'
      ? new RegExp(`^(${MONTHS.join('|')}) (\\d{4})$`, 'm').exec(text)?.slice(1)
      : /^(\d{4})年(\d{1,2})月$/m.exec(text)?.slice(1).toReversed()
  if (month === undefined) return []
  const [name = '', year = ''] = month
  const number = language === 'en' ? String(MONTHS.indexOf(name) + 1) : name
  const marks = words.filter(({ text: word }) => word === (language === 'en' ? 'Treatment' : '治疗'))
  return words
    .filter(({ text: word }) => /^\d{1,2}$/.test(word))
    .filter(({ left, base }) =>
      marks.some(
        (mark) => mark.base > base && mark.base < base + BELOW && mark.left > left - NEAR && mark.left < left + NEAR,
      ),
    )
    .map(({ text: day }) => iso(year, number, day))
    .toSorted()
}
