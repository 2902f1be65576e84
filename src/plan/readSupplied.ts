import { type DaysReading, parseDaysText } from '../order/parseDaysText.ts'
import { parseDecimalText } from '../order/parseDecimalText.ts'
import { saysSomething } from '../order/saysSomething.ts'
import type { TypedSupplied } from '../order/typedOrder.ts'
import { decimalText } from '../quantities/decimal.ts'
import type { Course } from '../regimen/regimen.ts'
import type { Item } from '../regimen/item.ts'
import type { ItemAsks } from '../regimen/itemAsks.ts'
import type { SuppliedItem } from '../regimen/suppliedItem.ts'

const FIRST_DAY = -30
/** Longer than any cycle that leaves its days to a hospital: days without an end would be columns without an end. */
const LAST_DAY = 100

/**
 * What was supplied for an item that asks for it, if it is whole: said to be given or not, in a name and for a reason, and
 * when given with every part the item asks for. Otherwise null, and the item has no dose: nothing of it is used in part.
 */
export function readSupplied(item: Item, typed: TypedSupplied, course: Course): SuppliedItem | null {
  const { given, by, reason, unit } = typed
  const { asks } = item
  if (!asks || given === '' || !saysSomething(by) || !saysSomething(reason)) return null
  if (given === 'no') return { item, isGiven: false, days: null, dose: null, by, reason }
  const days = daysOf(item, asks, typed, course)
  const amount = parseDecimalText(typed.dose)
  const isUnit = unit !== '' && asks.dose?.units.includes(unit) === true
  if (asks.dose && (amount.state !== 'entered' || !isUnit)) return null
  if (asks.days && days === null) return null
  const dose = asks.dose && amount.state === 'entered' && isUnit ? { amount: decimalText(amount.value), unit } : null
  return { item, isGiven: true, days, dose, by, reason }
}

function daysOf(item: Item, asks: ItemAsks, typed: TypedSupplied, course: Course): readonly number[] | null {
  if (!asks.days) return null
  if (asks.days.kind === 'list') {
    const reading = readDays(typed.days, course)
    const count = asks.days.count?.value
    // another number of days than the source has would be another treatment
    return reading.state === 'entered' && reading.days.length === (count ?? reading.days.length) ? reading.days : null
  }
  const reading = readDays(typed.lastDay, course)
  const [last, second] = reading.state === 'entered' ? reading.days : []
  const first = item.days.value[0]
  const stated = item.days.value.at(-1)
  if (last === undefined || second !== undefined || first === undefined || stated === undefined) return null
  // an end before a day the source states would take a stated dose away in silence
  if (last < stated) return null
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (day) => day !== 0 || course.dayZero === true,
  )
}

/** Days of a cycle; before day 1 only where the regimen has such days. */
export function readDays(text: string, { cycleLength, dayZero }: Course): DaysReading {
  const last = cycleLength.mark === 'absent' ? LAST_DAY : cycleLength.value
  return parseDaysText(text, { first: dayZero === undefined ? 1 : FIRST_DAY, last, dayZero: dayZero === true })
}
