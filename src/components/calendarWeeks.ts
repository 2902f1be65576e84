import type { Calendar, CalendarDay } from '../documents/calendar.ts'

export type Week = readonly CalendarDay[]

/** The months as one run of weeks: none twice, none before the first or after the last planned event. */
export function calendarWeeks(calendar: Calendar): readonly Week[] {
  const weeks = new Map<string, CalendarDay[]>()
  for (const week of calendar.months.flatMap((month) => month.weeks)) {
    const key = week[0]?.date ?? ''
    const known = weeks.get(key)
    // a week that spans two months stands in both: each date is taken from the month it belongs to
    weeks.set(key, known === undefined ? [...week] : week.map((day, i) => (day.inMonth ? day : (known[i] ?? day))))
  }
  const all = [...weeks.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, week]) => week)
  const first = all.findIndex((week) => week.some(isPlanned))
  const last = all.findLastIndex((week) => week.some(isPlanned))
  return first === -1 ? [] : all.slice(first, last + 1)
}

export function isPlanned(day: CalendarDay): boolean {
  const { given, leftOut, running, support, assessments } = day
  return given.length + leftOut.length + running.length + support.length + assessments.length > 0
}
