import type { ChangeTarget } from '../order/typedCourse.ts'
import type { ResolvedItem } from '../regimen/resolveItem.ts'

/** Negative when `a` is given before `b`, zero for one administration of one item. */
export function compareDoses(a: ChangeTarget, b: ChangeTarget): number {
  return a.cycle - b.cycle || a.day - b.day || a.dose - b.dose
}

/** The administrations an item has in a cycle, first to last. */
export function dosesOfCycle({ days, timesPerDay }: ResolvedItem, cycle: number): readonly ChangeTarget[] {
  return days.value.flatMap((day) =>
    Array.from({ length: timesPerDay.value }, (_, index) => ({ cycle, day, dose: index + 1 })),
  )
}

/** The last administration before another: of the same cycle, else of the one before. null before the first of all. */
export function doseBefore(item: ResolvedItem, at: ChangeTarget): ChangeTarget | null {
  const earlier = dosesOfCycle(item, at.cycle).findLast((dose) => compareDoses(dose, at) < 0)
  if (earlier) return earlier
  return at.cycle > 1 ? (dosesOfCycle(item, at.cycle - 1).at(-1) ?? null) : null
}

/** Every administration of an item from one to another, both counted. */
export function dosesBetween(item: ResolvedItem, from: ChangeTarget, to: ChangeTarget): readonly ChangeTarget[] {
  const first = Math.max(from.cycle, 1)
  const cycles = Array.from({ length: Math.max(to.cycle - first + 1, 0) }, (_, index) => first + index)
  return cycles
    .flatMap((cycle) => dosesOfCycle(item, cycle))
    .filter((dose) => compareDoses(from, dose) <= 0 && compareDoses(dose, to) <= 0)
}
