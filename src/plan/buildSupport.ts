import { printableText } from '../order/parseNameText.ts'
import { calendarOf } from '../schedule/calendarOf.ts'
import type { ScheduledSupport } from '../schedule/scheduledSupport.ts'
import { scheduleSupport } from '../schedule/scheduleSupport.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'

/**
 * The hospital's own lines for this regimen on their dates, cycle by cycle, day by day, lines of one day in the order the
 * hospital has them. They lean on the doses; no dose ever leans on them.
 */
export function buildSupport({ order, regimen, cycles }: ClinicalInputs): readonly ScheduledSupport[] {
  const lines = order.policy.support
    .filter((line) => line.regimen === regimen.id)
    .map((line) => ({ ...line, text: printableText(line.text) }))
  return cycles.flatMap(({ number, day1, administrations }) => {
    // supportive care goes on after the last dose: its days are not only those of the plan's columns
    const { dateOf } = calendarOf(order, regimen, number, day1)
    const scheduled = lines.flatMap((line) =>
      line.days.flatMap((day) =>
        scheduleSupport(line, {
          cycle: number,
          day,
          date: dateOf(day),
          exists: day !== 0 || regimen.course.dayZero === true,
          doses: administrations,
          isLeftOut: order.course.supportLeftOut.includes(line.id),
        }),
      ),
    )
    return scheduled.toSorted((a, b) => a.day - b.day)
  })
}
