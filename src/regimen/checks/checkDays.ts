import type { RegimenFile } from '../regimen.ts'
import { daysBetween } from './daysBetween.ts'
import type { Fault } from './fault.ts'

interface DayList {
  readonly path: string
  readonly days: readonly number[]
}

/** 5: days lie inside the cycle, and before day 1 only where the file says whether there is a day 0. 6: they ascend, each once. */
export function checkDays(file: RegimenFile): Fault[] {
  const { cycleLength, dayZero } = file.course
  const last = cycleLength.mark === 'absent' ? null : cycleLength.value
  const given = file.items.map(({ days }, index) => ({ path: `items[${String(index)}].days.value`, days: days.value }))
  const early = (day: number): boolean => (day === 0 ? dayZero === true : dayZero !== undefined)
  const isInside = (day: number): boolean => (day < 1 ? early(day) : last === null || day <= last)
  const faults = [...given, ...otherLists(file)].flatMap((list) => checkList(list, isInside))
  if (dayZero !== undefined && given.every(({ days }) => days.every((day) => day >= 1)))
    faults.push({ check: 5, path: 'course.dayZero', message: 'nothing is given before day 1' })
  return [...faults, ...(last === null ? [] : given.flatMap((list) => checkSpan(list, last, dayZero)))]
}

function otherLists(file: RegimenFile): readonly DayList[] {
  return [
    ...file.items.flatMap(({ start }, index) =>
      start.flatMap(({ days }, at) =>
        days ? [{ path: `items[${String(index)}].start[${String(at)}].days`, days }] : [],
      ),
    ),
    ...file.clockAnchors.map(({ days }, index) => ({ path: `clockAnchors[${String(index)}].days`, days })),
    ...file.assessments.flatMap(({ when }, index) =>
      when.kind === 'days' ? [{ path: `assessments[${String(index)}].when.days`, days: when.days }] : [],
    ),
  ]
}

function checkList({ path, days }: DayList, isInside: (day: number) => boolean): Fault[] {
  return days.flatMap((day, index) => {
    const at = `${path}[${String(index)}]`
    const before = days[index - 1]
    if (!isInside(day)) return [{ check: 5, path: at, message: `day ${String(day)} is outside the cycle` }]
    if (days.indexOf(day) < index) return [{ check: 6, path: at, message: `day ${String(day)} stands twice` }]
    if (before !== undefined && day < before) return [{ check: 6, path: at, message: 'days ascend' }]
    return []
  })
}

/** Days before day 1 lie in the cycle before: there, the same drug must be over. */
function checkSpan({ path, days }: DayList, length: number, dayZero: boolean | undefined): Fault[] {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined || first >= 1) return []
  if (daysBetween(first, last, dayZero) < length) return []
  return [{ check: 5, path, message: 'the days before day 1 run into the cycle before' }]
}
