import type { MadeTime } from '../exports/planCode/madeTimes.ts'
import type { LaterWording } from '../wording/wording.ts'
import { onDays } from './itemLineText.ts'

/** First and last date, then the starts: one text where every day has the same, else one for the days that have. */
export function madeTimesText(made: readonly MadeTime[], wording: LaterWording): readonly string[] {
  if (made.length === 0) return []
  const { planCode: words } = wording
  const starts = new Map<string, readonly number[]>()
  for (const [day, text] of startsByDay(made, wording)) starts.set(text, [...(starts.get(text) ?? []), day])
  const isSame = starts.size === 1
  return [
    datesText(made, wording),
    ...[...starts].map(([text, days]) => (isSame ? words.start(text) : words.startOn(onDays(days, wording), text))),
  ]
}

function datesText(made: readonly MadeTime[], { planCode: words, paper, longDate }: LaterWording): string {
  const dates = made.flatMap(({ date }) => (date === null ? [] : [date])).toSorted()
  const [first] = dates
  const last = dates.at(-1)
  if (first === undefined || last === undefined) return paper.dateUnset
  return first === last ? longDate(first) : words.firstLast(longDate(first), longDate(last))
}

function startsByDay(made: readonly MadeTime[], wording: LaterWording): ReadonlyMap<number, string> {
  const { comma, noTime } = wording.screen.plan
  const byDay = new Map<number, string>()
  for (const { day, date, start } of made) {
    const text = start === null ? noTime : wording.time(start, date)
    const before = byDay.get(day)
    byDay.set(day, before === undefined ? text : `${before}${comma}${text}`)
  }
  return byDay
}
