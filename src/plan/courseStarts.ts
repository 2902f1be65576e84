import { type CivilTime, minutesBetween } from '../quantities/civilTime.ts'
import type { Item } from '../regimen/item.ts'
import { resolveItem } from '../regimen/resolveItem.ts'
import { readAdministrationId } from '../schedule/administrationId.ts'
import { day1Of } from '../schedule/cycleDates.ts'
import { StartTimes } from '../schedule/startTimes.ts'
import { stateOf } from '../schedule/stateOf.ts'
import type { Checked } from './checked.ts'

export interface CourseStart extends CivilTime {
  readonly cycle: number
  readonly isGiven: boolean
}

/**
 * Every start of an item over the course, as recorded or as planned, in the order of the clock: the last dose of one
 * cycle and the first of the next are neighbours too. A dose left out or ended has no start.
 */
export function courseStarts(item: Item, checked: Checked): readonly CourseStart[] {
  const { order, regimen, calendarOf } = checked
  const resolution = resolveItem(item, order.choices)
  const doses = resolution.ok ? resolution.item.timesPerDay.value : 1
  return courseCycles(checked)
    .flatMap((cycle) => {
      const times = new StartTimes(order, regimen, calendarOf(cycle, day1Of(cycle, order, regimen)))
      return item.days.value.flatMap((day) =>
        Array.from({ length: doses }, (_, index): CourseStart | null => {
          const state = stateOf(order, item.id, cycle, day, index + 1)
          // what was given counts also where its cycle has no date
          if (state.kind === 'given')
            return { date: state.record.date, minutes: state.record.start, cycle, isGiven: true }
          const start = state.kind === 'planned' ? times.ofDose(item.id, day, index + 1) : null
          return start && { ...start.time, cycle, isGiven: false }
        }).filter((start) => start !== null),
      )
    })
    .sort((a, b) => minutesBetween(b, a))
}

/** The cycles the order names, those of the plan, and those something was recorded in. Ascending. */
function courseCycles({ order, cycles }: Checked): readonly number[] {
  const recorded = order.course.records.flatMap(
    ({ administration }) => readAdministrationId(administration)?.at.cycle ?? [],
  )
  const numbers = new Set([...[...order.cycles, ...cycles].map(({ number }) => number), ...recorded])
  return [...numbers].sort((a, b) => a - b)
}
