import type { Part, Preparation } from '../dosing/preparation/preparation.ts'
import { addDays } from '../quantities/civilDate.ts'
import { amountText } from '../quantities/quantity.ts'
import type { WorksheetDay, WorksheetEntry } from './worksheet.ts'

/** One printed sheet: a date, or several on which the very same is handed out. Its entries are those of the first. */
export interface WorksheetSheet {
  readonly first: WorksheetDay
  /** All of its dates, the first among them. */
  readonly days: readonly WorksheetDay[]
}

/** As many spans of dates as the head of a page can name: one that is higher than a quarter of the page is not repeated. */
const MOST_SPANS = 3

/**
 * The sheets of a worksheet. Every date has its own, but for what is given under the skin or by mouth and is not worked out in
 * full: where dates have exactly the same of nothing else, thirteen pages of the same blanks would hide the sheets that matter.
 * A bag never shares a sheet with another date's.
 */
export function worksheetSheets(days: readonly WorksheetDay[]): readonly WorksheetSheet[] {
  const sheets: { key: string | null; days: WorksheetDay[] }[] = []
  for (const day of days) {
    const key = keyOf(day)
    const open = key === null ? undefined : sheets.findLast((sheet) => sheet.key === key)
    if (open && spansOf([...open.days, day]).length <= MOST_SPANS) open.days.push(day)
    else sheets.push({ key, days: [day] })
  }
  return sheets.flatMap((sheet) => {
    const [first] = sheet.days
    return first === undefined ? [] : [{ first, days: sheet.days }]
  })
}

/** Dates that follow each other without a gap, as they stand in the head of a page. */
export function spansOf(days: readonly WorksheetDay[]): readonly (readonly WorksheetDay[])[] {
  const spans: WorksheetDay[][] = []
  for (const day of days) {
    const span = spans.at(-1)
    const before = span?.at(-1)?.date ?? null
    if (span && before !== null && day.date === addDays(before, 1)) span.push(day)
    else spans.push([day])
  }
  return spans
}

/** What two dates must share to share a sheet; null for a date that has a sheet of its own. */
function keyOf(day: WorksheetDay): string | null {
  const isPlain = day.date !== null && day.cycleDays.length === 1
  if (!isPlain || day.entries.length === 0 || !day.entries.every((entry) => isShared(entry, day))) return null
  return JSON.stringify(day.entries.map(sameOf))
}

function isShared({ administration: { time }, preparation }: WorksheetEntry, { date }: WorksheetDay): boolean {
  const isSimple = time.route.mark !== 'absent' && (time.route.value === 'SC' || time.route.value === 'PO')
  return isSimple && time.dayDate === date && preparation !== null && isIncomplete(preparation)
}

function isIncomplete({ stock, vials, drawn, container, delivery, expiry }: Preparation): boolean {
  const parts: readonly Part<unknown>[] = [stock, vials, drawn, container, delivery, expiry]
  return parts.some(({ ok }) => !ok)
}

/** All of an entry that is printed, but its date. */
function sameOf({ administration, preparation, cautions }: WorksheetEntry): unknown {
  const { item, drug, dose, dosesThisDay, time, companion, ladder } = administration
  const { roundedDose } = ladder
  return {
    item,
    drug,
    dose,
    dosesThisDay,
    minutes: time.start?.minutes ?? null,
    route: time.route,
    duration: time.duration,
    companion: companion && amountText(companion.dose),
    amount: roundedDose.ok ? [amountText(roundedDose.value), roundedDose.value.unit] : roundedDose.refusal,
    cautions: cautions.map(({ caution }) => caution.value.id),
    preparation: preparation && { ...preparation, administration: null, day: null, start: null },
  }
}
