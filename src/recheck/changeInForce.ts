import type { Change } from './changes.ts'
import { noDose } from './doubt.ts'
import type { Item } from './items.ts'
import { isFrom, isSamePlace, type Place } from './place.ts'
import { HUNDRED, over, type Rational, times } from './rational.ts'

/** What stands in place of the regimen's dose: another amount or level, and what is given of it, in %. */
export interface InForce {
  /** The change that decides; null where the regimen's own dose stands. */
  readonly change: string | null
  readonly amount: Rational | null
  readonly level: string | null
  readonly percent: Rational
}

const UNCHANGED: InForce = { change: null, amount: null, level: null, percent: HUNDRED }

type Modification = Extract<Change, { readonly kind: 'modify' }>

/**
 * The change in force at an administration: of those that reach it, the one made last. A percentage of the dose before is
 * taken of what was in force one administration before the change began, by the changes made earlier.
 * @param changes in the order they were made
 * @param standardOf the regimen's own dose at a place, as a text that is the same for the same dose
 */
export function changeInForce(
  changes: readonly Change[],
  item: Item,
  place: Place,
  standardOf: (place: Place) => string,
): InForce {
  const made = changes.findLastIndex((each) => each.kind === 'modify' && each.item === item.id && reaches(each, place))
  const change = changes[made]
  if (change?.kind !== 'modify') return UNCHANGED
  const { gives, id, at } = change
  if (gives.as === 'restore') return { ...UNCHANGED, change: id }
  if (gives.as === 'level') return { ...UNCHANGED, change: id, level: gives.level }
  if (gives.as === 'amount') return { ...UNCHANGED, change: id, amount: gives.amount }
  if (gives.of === 'standard') return { ...UNCHANGED, change: id, percent: gives.percent }
  const before = placeBefore(item, at)
  if (before === null || standardOf(before) !== standardOf(at))
    noDose('there is no dose before to take a percentage of')
  const earlier = changeInForce(changes.slice(0, made), item, before, standardOf)
  return { ...earlier, change: id, percent: over(times(earlier.percent, gives.percent), HUNDRED) }
}

function reaches({ scope, at }: Modification, place: Place): boolean {
  if (scope === 'administration') return isSamePlace(place, at)
  return isFrom(place, at) && (scope === 'laterCycles' || place.cycle === at.cycle)
}

/** The administration before: of the same day, of the day before it, or the last one of the cycle before; null at the very first. */
export function placeBefore({ days, doses }: Item, { cycle, day, dose }: Place): Place | null {
  if (dose > 1n) return { cycle, day, dose: dose - 1n }
  const earlier = days.filter((each) => each < day).at(-1)
  if (earlier !== undefined) return { cycle, day: earlier, dose: doses }
  const last = days.at(-1)
  return cycle <= 1n || last === undefined ? null : { cycle: cycle - 1n, day: last, dose: doses }
}
