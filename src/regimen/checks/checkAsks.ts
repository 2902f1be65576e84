import type { RegimenFile } from '../regimen.ts'
import type { Fault } from './fault.ts'

/**
 * 36: what a hospital is asked for is exactly what the file leaves out, and nothing else hangs on it: an item asked for its
 * days states none, one asked for its last day states the first ones without a gap, one asked for its dose has none, and no
 * other item starts by it.
 */
export function checkAsks(file: RegimenFile): Fault[] {
  return file.items.flatMap(({ id, asks, days, dose, doseByDay, byChoice, until }, index) => {
    const path = `items[${String(index)}]`
    const isListed = days.value.length > 0
    const faults: Fault[] = []
    const add = (where: string, message: string): unknown => faults.push({ check: 36, path: path + where, message })
    if (!isListed && asks?.days?.kind !== 'list') add('.days.value', 'no day, and none is asked for')
    if (!asks) return faults
    if (isListed && asks.days?.kind === 'list') add('.asks.days', 'days are stated and asked for')
    if (asks.days?.kind === 'lastDay' && !isDaily(days.value, file))
      add('.days.value', 'a day between them is left out')
    if (asks.dose && (dose || doseByDay || byChoice)) add('.asks.dose', 'a dose is stated and asked for')
    if (until) add('.until', 'a hospital that supplies the days supplies the end')
    if (file.items.some(({ start }) => start.some(({ at }) => at.kind !== 'anchor' && at.item === id)))
      add('.asks', 'another item starts by it')
    return faults
  })
}

function isDaily(days: readonly number[], { course }: RegimenFile): boolean {
  const places = days.map((day) => (day >= 1 || course.dayZero === true ? day : day + 1))
  return places.every((place, at) => at === 0 || place - (places[at - 1] ?? place) === 1)
}
