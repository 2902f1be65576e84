import type { WorksheetDay } from '../../documents/worksheet.ts'
import type { WorksheetSheet } from '../../documents/worksheetSheets.ts'
import { spansOf } from '../../documents/worksheetSheets.ts'
import { dayText } from '../../wording/formats/dayText.ts'
import { NO_BREAK } from '../../wording/formats/quantityText.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** `Mon 23-Nov-2026, day 1`, no part of it broken; a date that only has a dose of the evening before has no day of its own. */
export function worksheetDate({ date, cycleDays, weekend }: WorksheetDay, wording: LaterWording): string {
  const { paper, worksheet } = wording
  const day = date === null ? worksheet.undated : wording.longDate(date)
  return kept([day, ...cycleDays.map((each) => paper.day(each)), ...(weekend ? [paper.weekend] : [])]).join(
    paper.joinParts,
  )
}

/** The date of a sheet; of several, each span of them and the days of the cycle. */
export function sheetDates({ first, days }: WorksheetSheet, wording: LaterWording): string {
  const { paper, worksheet } = wording
  if (days.length === 1) return worksheetDate(first, wording)
  const dates = spansOf(days).map((span) => {
    const [from, to] = [span[0]?.date, span.at(-1)?.date].map((date) =>
      date ? wording.longDate(date) : worksheet.undated,
    )
    return from === to ? [from ?? ''] : [worksheet.until(from ?? ''), to ?? '']
  })
  const cycleDays = wording.support.days(
    dayText(
      days.flatMap((day) => day.cycleDays),
      paper.dayListAnd,
    ),
    true,
  )
  // each date begins a line: in the middle of one it could part at its hyphen
  return [...dates.map((span) => kept(span).join('\n')), ...kept([cycleDays])].join(`${paper.joinParts.trim()}\n`)
}

function kept(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.replaceAll(' ', NO_BREAK))
}
