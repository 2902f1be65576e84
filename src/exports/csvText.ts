const MARK = '\uFEFF' // without it a spreadsheet reads UTF-8 as the device's own encoding, and Chinese names as noise
const NEW_LINE = '\r\n'

/**
 * A table as CSV by RFC 4180: UTF-8 with its mark, CRLF, quotes doubled. A cell that a spreadsheet would run as a formula
 * is made text; a plain number is never touched, so a day before day 1 stays −1 and can be reckoned with.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(csvCell).join(',') + NEW_LINE).join('')
}

const NUMBER = /^-?\d+(?:\.\d+)?$/
/** What begins a formula, full-width forms too: a spreadsheet may fold them. Behind spaces it still does. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
const CONTROL = /^[\t\r\n]/
const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/

function csvCell(text: string): string {
  const isHarmless = NUMBER.test(text) || !(FORMULA.test(text) || CONTROL.test(text))
  const safe = isHarmless ? text : `'${text}`
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
