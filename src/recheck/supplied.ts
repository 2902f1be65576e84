import { noDose } from './doubt.ts'
import { field, type Json, listOf, statedOf, textOf, wholeOf } from './json.ts'
import type { Rational } from './rational.ts'
import { folded, needed, saysSomething, typedDecimal } from './typedText.ts'

/** What a hospital supplied of an item whose source leaves something out. */
const suppliedOf = (order: Json, item: Json): Json => field(order, 'supplied', textOf(field(item, 'id')))

const LAST_DAY = 366n

interface Days {
  readonly days: readonly bigint[]
  readonly open: string | null
}

/**
 * The days of an item: those of its file, or, where the file asks for them, those supplied as a list or up to a last day.
 * Nothing is supplied without a reason and a name.
 */
export function suppliedDays(item: Json, regimen: Json, order: Json): Days {
  const stated = listOf(statedOf(field(item, 'days'))).map(wholeOf)
  const asks = field(item, 'asks')
  if (asks === undefined) return { days: stated, open: null }
  const supplied = suppliedOf(order, item)
  const signed = saysSomething(textOf(field(supplied, 'by'))) && saysSomething(textOf(field(supplied, 'reason')))
  if (!signed) return { days: stated, open: 'what the source leaves out is not supplied with a name and a reason' }
  const given = textOf(field(supplied, 'given'))
  if (given === 'no') return { days: [], open: 'the hospital does not give it' }
  if (given !== 'yes') return { days: stated, open: 'nobody has said whether it is given' }
  const kind = textOf(field(asks, 'days', 'kind'))
  if (kind === '') return { days: stated, open: null }
  const hasDayZero = field(regimen, 'course', 'dayZero') === true
  const read =
    kind === 'list'
      ? readDays(textOf(field(supplied, 'days')), hasDayZero)
      : daysThrough(textOf(field(supplied, 'lastDay')), stated, hasDayZero)
  const count = statedOf(field(asks, 'days', 'count'))
  const isCounted = count === undefined || BigInt(read?.length ?? 0) === wholeOf(count)
  const days = isCounted && read?.every((day) => isOfCycle(day, regimen)) === true ? read : null
  return days === null ? { days: stated, open: 'its days are not supplied, or cannot be read' } : { days, open: null }
}

/** Not past the end of the cycle; before day 1 only where the regimen says what comes before it. */
function isOfCycle(day: bigint, regimen: Json): boolean {
  const length = statedOf(field(regimen, 'course', 'cycleLength'))
  const isEarly = day < 1n && field(regimen, 'course', 'dayZero') === undefined
  return !isEarly && (length === undefined || day <= wholeOf(length))
}

/** `1-4, 7`: spans run upwards, and no day stands twice. */
function readDays(text: string, hasDayZero: boolean): readonly bigint[] | null {
  const days: bigint[] = []
  for (const part of folded(text).split(/[,、]/)) {
    const match = /^([-−]?\d{1,3})(?:\s*[-–~至]\s*([-−]?\d{1,3}))?$/.exec(part.trim())
    if (!match) return null
    const first = dayNumber(match[1] ?? '')
    const last = match[2] === undefined ? first : dayNumber(match[2])
    if (last < first || (match[2] !== undefined && last === first) || last > LAST_DAY) return null
    if (!hasDayZero && (first === 0n || last === 0n)) return null
    for (let day = first; day <= last; day += 1n) if (day !== 0n || hasDayZero) days.push(day)
  }
  return new Set(days).size === days.length ? days.toSorted((a, b) => (a < b ? -1 : 1)) : null
}

function dayNumber(digits: string): bigint {
  return BigInt(digits.replace('−', '-'))
}

/** Every day from the first one stated to the last one supplied. */
function daysThrough(text: string, stated: readonly bigint[], hasDayZero: boolean): readonly bigint[] | null {
  const plain = folded(text)
  const first = stated[0]
  if (!/^[-−]?\d{1,3}$/.test(plain) || first === undefined) return null
  const last = dayNumber(plain)
  if (last > LAST_DAY || (last === 0n && !hasDayZero) || stated.some((day) => day > last)) return null
  const days: bigint[] = []
  for (let day = first; day <= last; day += 1n) if (day !== 0n || hasDayZero) days.push(day)
  return days
}

/** The dose supplied for one administration, and its unit. @throws Doubt where it is missing or is not one of those asked for. */
export function suppliedDose(item: Json, order: Json): { readonly amount: Rational; readonly unit: string } {
  const supplied = suppliedOf(order, item)
  const amount = needed(typedDecimal(textOf(field(supplied, 'dose'))), 'the supplied dose')
  const unit = textOf(field(supplied, 'unit'))
  const units = listOf(field(item, 'asks', 'dose', 'units')).map(textOf)
  return units.includes(unit) ? { amount, unit } : noDose('the unit of the supplied dose is not one of those asked for')
}
