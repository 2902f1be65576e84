import { decimal } from '../../quantities/decimal.ts'
import type { DoseRule, Item, ItemValues } from '../item.ts'
import type { RegimenFile } from '../regimen.ts'
import { daysBetween } from './daysBetween.ts'
import { type Fault, onlyOnce } from './fault.ts'
import { allVariants, rulesOf, type Variant } from './variants.ts'

const MINUTES_OF_A_DAY = 1440

/** 24: bands of the body. 25: the days of a ramp-up. 26: bags of several days. */
export function checkDoseRules(file: RegimenFile): Fault[] {
  const faults = allVariants(file.items).flatMap((variant) => [
    ...rulesOf(variant).flatMap(({ path, rule }) => checkBands(path, rule)),
    ...checkRamp(variant),
    ...rulesOf(variant).flatMap(({ path, rule }) => checkBag(path, rule, variant, file)),
  ])
  return onlyOnce(faults)
}

/** A body in a gap has no dose, and one in two bands would have the first that stands in the file. */
function checkBands(path: string, rule: DoseRule): Fault[] {
  if (rule.kind !== 'bands') return []
  return rule.bands.flatMap(({ from, below }, index) => {
    const at = `${path}.bands[${String(index)}]`
    const fault = (name: string, message: string): Fault => ({ check: 24, path: `${at}.${name}`, message })
    const before = rule.bands[index - 1]
    const isLast = index === rule.bands.length - 1
    return [
      ...(before && (before.below === null || !decimal(from).equals(decimal(before.below)))
        ? [fault('from', 'a band begins where the one before it ends')]
        : []),
      ...(below === null && !isLast ? [fault('below', 'only the last band is open')] : []),
      ...(below !== null && decimal(below).lte(decimal(from)) ? [fault('below', 'nothing lies in the band')] : []),
    ]
  })
}

type RampEntry = NonNullable<ItemValues['doseByDay']>[number]

function checkRamp({ item, values, pathOf }: Variant): Fault[] {
  const ramp = values.doseByDay ?? []
  return ramp.flatMap((entry, index) =>
    entry.days.flatMap((day, at) => {
      const fault = (message: string): Fault[] => [
        { check: 25, path: `${pathOf('doseByDay')}[${String(index)}].days[${String(at)}]`, message },
      ]
      if (!item.days.value.includes(day)) return fault(`${item.id} is not given on day ${String(day)}`)
      const isTaken = entry.days.indexOf(day) < at || ramp.slice(0, index).some((other) => bothHold(entry, other, day))
      return isTaken ? fault(`day ${String(day)} has two doses`) : []
    }),
  )
}

/** Entries of different cycles may share a day; one without cycles holds in all of them. */
function bothHold(one: RampEntry, other: RampEntry, day: number): boolean {
  if (!other.days.includes(day)) return false
  return !one.cycles || !other.cycles || one.cycles.some((cycle) => other.cycles?.includes(cycle))
}

/** One bag for several days would be given anew, or run out early, while its label says otherwise. */
function checkBag(path: string, rule: DoseRule, { item, values }: Variant, file: RegimenFile): Fault[] {
  if (rule.kind !== 'perM2' || !rule.bagDays) return []
  const length = rule.bagDays.value
  const fault = (message: string): Fault[] => [{ check: 26, path: `${path}.bagDays`, message }]
  const { duration, timesPerDay } = values
  return [
    ...(rule.per === 'day' ? [] : fault('a bag of several days is of a daily dose')),
    ...((timesPerDay?.value ?? 1) > 1 ? fault('a bag of several days is given once') : []),
    ...(duration?.kind === 'push' ? fault('a bag of several days is not pushed') : []),
    ...(duration?.kind === 'over' && duration.minutes.value !== length * MINUTES_OF_A_DAY
      ? fault(`the bag does not run for ${String(length)} days`)
      : []),
    ...(shortestGap(item, file) < length ? fault('the next bag is due before this one has run out') : []),
  ]
}

/** Fewest days from one day of an item to its next, the first of the next cycle among them. */
function shortestGap({ days }: Item, { course }: RegimenFile): number {
  const given = days.value
  const gaps = given.slice(1).map((day, index) => daysBetween(given[index] ?? day, day, course.dayZero))
  const [first = 1] = given
  const last = given.at(-1) ?? first
  if (course.cycleLength.mark !== 'absent')
    gaps.push(course.cycleLength.value - daysBetween(first, last, course.dayZero))
  return Math.min(...gaps)
}
