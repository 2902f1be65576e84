import type { Plan } from '../../src/plan/plan.ts'
import { thousands } from './paperLines.ts'
import type { PrintedDose } from './schedulePaper.ts'

/** What the plan gives, in the plain figures of its JSON: the wording's own formatters are not asked. */
function administrationsOf(plan: Plan, status: 'current' | 'projected') {
  return plan.cycles
    .filter((cycle) => cycle.status === status)
    .flatMap((cycle) => cycle.administrations)
    .map(({ ladder, time, name }) => {
      if (!ladder.roundedDose.ok || !time.start) throw new Error('an example without a dose or a time')
      const dose = thousands(ladder.roundedDose.value.value.toString())
      return {
        dose,
        start: time.start,
        end: time.end,
        isPush: time.duration.kind === 'push',
        name,
        key: `${time.start.date} ${String(time.start.minutes).padStart(4, '0')}`,
      }
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function clock(minutes: number): string {
  const hours = (minutes - (minutes % 60)) / 60
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function expectedSchedule(plan: Plan, language: 'en' | 'zh-CN'): readonly string[] {
  return administrationsOf(plan, 'current').map(({ start, dose, name }) => {
    const first = language === 'en' ? (name.en.split(' ')[0] ?? '') : name.zh.slice(0, 4)
    return `${start.date} ${clock(start.minutes)} ${first} ${dose} mg`
  })
}

/** With planned end and place among the doses of its date. */
export function expectedDoses(plan: Plan, language: 'en' | 'zh-CN'): readonly PrintedDose[] {
  const counts = new Map<string, number>()
  return administrationsOf(plan, 'current').map(({ start, end, isPush, dose, name }) => {
    const number = (counts.get(start.date) ?? 0) + 1
    counts.set(start.date, number)
    const elsewhere = end !== null && end.date !== start.date ? `${end.date} ` : ''
    return {
      date: start.date,
      start: clock(start.minutes),
      end: end === null || isPush ? null : `${elsewhere}${clock(end.minutes)}`,
      number: String(number),
      drug: language === 'en' ? (name.en.split(' ')[0] ?? '') : name.zh.slice(0, 4),
      dose: `${dose} mg`,
    }
  })
}

/** On the date it ends, and on none between: no infusion of the examples runs longer than a day. */
export function expectedRunning(plan: Plan, language: 'en' | 'zh-CN'): readonly string[] {
  return administrationsOf(plan, 'current').flatMap(({ start, end, name }) => {
    if (end === null || end.date === start.date || end.minutes === 0) return []
    const drug = language === 'en' ? (name.en.split(' ')[0] ?? '') : name.zh.slice(0, 4)
    return [`${end.date} ${clock(end.minutes)} ${drug}`]
  })
}

/** Single, daily and total of each drug; what goes before the treatment stands after it. */
export function expectedDoseTable(plan: Plan): readonly string[] {
  const cycle = plan.cycles.find(({ status }) => status === 'current')
  if (!cycle) throw new Error('no current cycle')
  const of = (item: string) => cycle.administrations.filter((administration) => administration.item === item)
  const isBefore = (item: string): boolean => of(item)[0]?.role === 'premedication'
  const items = cycle.totals.map(({ item }) => item)
  return [...items.filter((item) => !isBefore(item)), ...items.filter(isBefore)].map((item) => {
    const [first] = of(item)
    const rounded = cycle.totals.find((total) => total.item === item)?.rounded
    if (!first?.ladder.roundedDose.ok || !rounded) throw new Error('an example without a dose')
    const single = first.ladder.roundedDose.value.value
    const daily = single.times(first.dosesThisDay)
    return [single, daily, rounded.value].map((value) => `${thousands(value.toString())} mg`).join(' ')
  })
}

export function expectedCalendar(plan: Plan): readonly string[] {
  return [...administrationsOf(plan, 'current'), ...administrationsOf(plan, 'projected')]
    .map(({ start, dose }) => `${start.date} ${clock(start.minutes)} ${dose} mg`)
    .sort()
}
