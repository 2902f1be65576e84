import { MONTHS, two } from './paperLines.ts'
import type { PrintedPage } from './pdfText.ts'

/** One dose of the administration schedule as read from paper. */
export interface PrintedDose {
  /** `2026-11-23`, of the head its row stands under. */
  readonly date: string
  readonly start: string
  /** `13:00`; with its date where that is another; null where none is printed. */
  readonly end: string | null
  readonly number: string
  /** The beginning of the drug's name. */
  readonly drug: string
  readonly dose: string
}

export const TITLE = { en: 'Administration schedule', 'zh-CN': '给药执行单' } as const
type Reading = keyof typeof TITLE

/** A date at the beginning of a line, either language, to `YYYY-MM-DD`. */
function isoDate(line: string): string | null {
  const english = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{2})-([A-Z][a-z]{2})-(\d{4})/.exec(line)
  if (english) return `${english[3]}-${two(MONTHS.indexOf(english[2] ?? '') + 1)}-${english[1]}`
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(line)
  return chinese ? `${chinese[1]}-${two(chinese[2] ?? '')}-${two(chinese[3] ?? '')}` : null
}

/** `Tue 24-Nov 03:00`, `11月24日 周二 03:00` at the beginning of a line, with the year of the head above. */
function momentIn(line: string, date: string): string | null {
  const english = /^[A-Z][a-z]{2} (\d{2})-([A-Z][a-z]{2}) (\d{2}:\d{2})/.exec(line)
  if (english) return `${date.slice(0, 4)}-${two(MONTHS.indexOf(english[2] ?? '') + 1)}-${english[1]} ${english[3]}`
  const chinese = /^(\d{1,2})月(\d{1,2})日 周. (\d{2}:\d{2})/.exec(line)
  return chinese && `${date.slice(0, 4)}-${two(chinese[1] ?? '')}-${two(chinese[2] ?? '')} ${chinese[3]}`
}

const DOSE = /^(\d{2}:\d{2})(?:–(\d{2}:\d{2}))?(, ends|，结束于)? {2,}(\d+) {2,}(\S+).*? {2,}([\d,.]+ (?:mg|mcg))\b/
const RUNNING = /^(?:until|至) (.+?) {2,}(\S+)/

/** The lines of the schedule's own pages, each with the date of the head above it on its page. */
function datedLines(pages: readonly PrintedPage[], language: Reading) {
  return pages
    .filter(({ text }) => text.includes(TITLE[language]))
    .flatMap(({ text }) => {
      let date = 'no date on this page'
      const lines = text.split('\n').map((line) => line.trim())
      return lines.map((line, index) => {
        date = isoDate(line) ?? date
        return { line, next: lines[index + 1] ?? '', date }
      })
    })
}

const nameIn = (text: string, language: Reading): string => (language === 'en' ? text : text.slice(0, 4))

/** Every dose still to be given, in the order of the paper. */
export function printedDoses(pages: readonly PrintedPage[], language: Reading): readonly PrintedDose[] {
  return datedLines(pages, language).flatMap(({ line, next, date }) => {
    const [, start = '', end, isElsewhere, number = '', drug = '', dose = ''] = DOSE.exec(line) ?? []
    if (start === '') return []
    const until = isElsewhere === undefined ? (end ?? null) : momentIn(next, date)
    return [{ date, start, end: until, number, drug: nameIn(drug, language), dose }]
  })
}

/** `2026-11-24 14:00 cytarabine`: what still runs on a date, and until when. */
export function printedRunning(pages: readonly PrintedPage[], language: Reading): readonly string[] {
  return datedLines(pages, language).flatMap(({ line, date }) => {
    const [, until, drug] = RUNNING.exec(line) ?? []
    return until === undefined || drug === undefined ? [] : [`${date} ${until} ${nameIn(drug, language)}`]
  })
}

/** Every dose as one line: date, planned start, beginning of the drug's name, amount. */
export function scheduleLines(pages: readonly PrintedPage[], language: Reading): readonly string[] {
  return printedDoses(pages, language).map(({ date, start, drug, dose }) => `${date} ${start} ${drug} ${dose}`)
}
