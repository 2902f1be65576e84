import type { Change, Course, FormerRecord, GivenDose, UnclearChange, UnclearRecord } from '../order/course.ts'
import type { Entry, Order } from '../order/order.ts'
import { saysSomething } from '../order/saysSomething.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import { Decimal, decimalText } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import { cycleFormula } from './cycleBsa.ts'

export type Plain = string | number | null

/** By value, not by text: "70,5" and "70.5" are one weight. */
export function plain(entry: Entry<Decimal | string | number>): Plain {
  if (entry.state === 'missing') return null
  if (entry.state === 'invalid') return `invalid: ${entry.text}`
  return entry.value instanceof Decimal ? decimalText(entry.value) : entry.value
}

/** Each cycle with what its doses are made from, by number: a kept dose hangs on the cycles before it too. */
export function cycleInputs(order: Order): readonly unknown[] {
  const cycles = [...order.cycles].sort((a, b) => a.number - b.number)
  return cycles.map((cycle) => ({
    number: cycle.number,
    plannedDay1: plain(cycle.plannedDay1),
    actualDay1: plain(cycle.actualDay1),
    dosing: cycle.dosing,
    formula: cycleFormula(order, cycle.number),
    body: bodyInputs(order, cycle.measurements),
    // cycles that refer to the same measurements are never asked about a change between them
    sameAs: cycles.find((other) => other.measurements === cycle.measurements)?.number ?? null,
  }))
}

/** A reason and a name are not among them, but an area without either is no area. */
function bodyInputs(order: Order, id: string): readonly unknown[] | null {
  const measured = ownValue(order.measurements, id)
  if (!measured) return null
  const { height, heightMeasuredOn, weight, weightMeasuredOn, bsa, bsaReason, bsaBy } = measured
  const entries = [height, heightMeasuredOn, weight, weightMeasuredOn, bsa].map(plain)
  return [...entries, saysSomething(bsaReason), saysSomething(bsaBy)]
}

/**
 * The course without its own ids and the words written beside it. Changes stay in order, because a later one outranks an
 * earlier one; what was given is a set.
 */
export function courseInputs({
  changes,
  records,
  formerRecords,
  earlier,
  noEarlier,
  circumstances,
  gfr,
  weights,
  labs,
  genotype,
  answers,
  supportLeftOut,
}: Course) {
  return {
    changes: changes.map(changeInputs),
    records: asSet(records.map(recordInputs)),
    former: asSet(formerRecords.map((record) => ({ ...recordInputs(record), regimen: record.regimen }))),
    earlier: asSet(earlier.map(({ drug, perM2, total }) => [drug, plain(perM2), plain(total)])),
    noEarlier: asSet(noEarlier),
    circumstances,
    gfr: { value: plain(gfr.value), measuredOn: plain(gfr.measuredOn), method: gfr.method, cap: plain(gfr.cap) },
    weights,
    labs: Object.entries(labs).map(([analyte, { value, unit, upperLimit, measuredOn }]) => ({
      analyte,
      value: plain(value),
      unit,
      upperLimit: plain(upperLimit),
      measuredOn: plain(measuredOn),
    })),
    genotype,
    answers,
    supportLeftOut: asSet(supportLeftOut),
  }
}

function changeInputs(change: Change | UnclearChange): object {
  if (change.kind === 'modify') {
    const { action } = change
    if (action.as === 'percent')
      return { ...unnamed(change), action: { ...action, percent: decimalText(action.percent) } }
    if (action.as === 'amount') return { ...unnamed(change), action: { ...action, amount: decimalText(action.amount) } }
  }
  return unnamed(change)
}

function unnamed(change: Change | UnclearChange): object {
  return { ...change, id: undefined, note: undefined }
}

function recordInputs(record: GivenDose | UnclearRecord | FormerRecord): object {
  const { kind, administration, drug } = record
  if (record.kind === 'unclear') return { kind, administration, drug }
  const { date, start, amount, bsa, bsaFormula } = record
  const area = bsa && decimalText(bsa)
  return { kind, administration, drug, date, start, amount: decimalText(amount), bsa: area, bsaFormula }
}

function asSet(values: readonly unknown[]): readonly string[] {
  return values.map(canonicalJson).sort()
}
