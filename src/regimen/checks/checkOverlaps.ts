import type { RegimenFile } from '../regimen.ts'
import { daysBetween } from './daysBetween.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants } from './variants.ts'

const HOURS_OF_A_DAY = 24
const MINUTES_OF_AN_HOUR = 60

/** 38: an infusion is over when the next dose of its own item is due: two bags of one drug never run at once. */
export function checkOverlaps(file: RegimenFile): Fault[] {
  const faults = allVariants(file.items).flatMap(({ item, values, pathOf }): Fault[] => {
    const { duration, timesPerDay, intervalHours } = values
    const minutes = duration?.kind === 'over' ? duration.minutes.value : 0
    const hoursOfDoses = ((timesPerDay?.value ?? 1) - 1) * (intervalHours?.value ?? 0)
    const gaps = item.days.value.slice(1).map((day, index) => {
      const before = item.days.value[index] ?? day
      return daysBetween(before, day, file.course.dayZero) * HOURS_OF_A_DAY - hoursOfDoses
    })
    // days that do not ascend are a fault of their own (6)
    const shortest = Math.min(
      ...gaps.filter((gap) => gap > 0),
      hoursOfDoses > 0 ? (intervalHours?.value ?? 0) : Number.POSITIVE_INFINITY,
    )
    return minutes > shortest * MINUTES_OF_AN_HOUR
      ? [{ check: 38, path: pathOf('duration'), message: `${item.id} still runs when its next dose is due` }]
      : []
  })
  return onlyOnce(faults)
}
