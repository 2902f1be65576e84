export type LineFault = 'notACalendar' | 'tooLong'

/** One content line: its name with its parameters as they stand, and its value, unfolded. */
export interface CalendarLine {
  readonly name: string
  readonly parameters: string
  readonly value: string
  /** Where it begins in the file, from 1. */
  readonly line: number
}

export type LinesReading =
  | { readonly ok: true; readonly lines: readonly CalendarLine[] }
  | { readonly ok: false; readonly line: number; readonly fault: LineFault }

/** Longest value, in characters: a title with every drug of a regimen is far shorter. */
const LONGEST = 2000
const CONTENT = /^([A-Z][A-Z0-9-]{0,63})((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/su
/** What a text of ours never holds: it would be another text on a phone than the one compared here. */
const CONTROL = /\p{Cc}/u

/** The content lines of an iCalendar text (RFC 5545 3.1), CRLF or LF, unfolded; or its first line that is none. */
export function readCalendarLines(text: string): LinesReading {
  const lines: CalendarLine[] = []
  for (const [index, raw] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const before = lines.at(-1)
    const isContinued = raw.startsWith(' ')
    const whole =
      isContinued && before !== undefined ? { ...before, value: before.value + raw.slice(1) } : readLine(raw, line)
    if (whole === null || CONTROL.test(raw)) return { ok: false, line, fault: 'notACalendar' }
    if (whole.value.length > LONGEST) return { ok: false, line, fault: 'tooLong' }
    if (isContinued) lines.pop()
    lines.push(whole)
  }
  return { ok: true, lines }
}

function readLine(raw: string, line: number): CalendarLine | null {
  const [, name, parameters, value] = CONTENT.exec(raw) ?? []
  return name === undefined || parameters === undefined || value === undefined
    ? null
    : { name, parameters, value, line }
}
