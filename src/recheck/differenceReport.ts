import type { Claim, Comparison } from './compareClaims.ts'
import { entriesOf, field, type Json, listOf, textOf } from './json.ts'
import type { Recheck } from './recheckOrder.ts'

/** What a report is made of besides the two files. */
export interface Reported {
  readonly order: unknown
  readonly regimen: unknown
  readonly claims: readonly Claim[]
  readonly recheck: Recheck
  readonly comparison: Comparison
  /** Of the app that found the difference. */
  readonly build: string
  /** Completed years, where a formula or a band needs them; else null. */
  readonly age: string | null
}

/**
 * A file by which a difference can be reported and found again: what both engines say, and all a dose hangs on. Nothing of
 * who the patient is: no name, identifier, birth date, ward or bed, and nothing that a person wrote in words.
 */
export function differenceReport({ order, regimen, claims, recheck, comparison, build, age }: Reported) {
  const of = (...path: readonly string[]): Json => field(order, ...path) ?? null
  return {
    format: 'dosewright-difference',
    version: 1,
    build,
    regimen: pick(regimen, ['id', 'version', 'hash']),
    orderVersion: of('version'),
    doubt: recheck.doubt,
    differences: comparison.differences,
    notCompared: comparison.notCompared,
    first: claims,
    second: recheck.administrations,
    sex: of('patient', 'sex'),
    age,
    measurements: listOf(of('measurements')).map((each) => ({
      id: field(each, 'id'),
      height: typed(field(each, 'height', 'value')),
      weight: typed(field(each, 'weight', 'value')),
      bsa: { ...typedOnes(field(each, 'bsa'), ['value']), ...written(field(each, 'bsa'), ['reason', 'by']) },
    })),
    cycles: listOf(of('cycles')).map((each) => ({
      ...pick(each, ['number', 'measurements', 'dosing', 'bsaFormula']),
      ...typedOnes(each, ['plannedDay1', 'actualDay1']),
    })),
    ...typedOnes(order, ['currentCycle', 'lastCycle']),
    choices: of('choices'),
    ...Object.fromEntries(
      ['doses', 'durations', 'startTimes'].map((key) => [key, mapped(of(key), (value) => typed(value))]),
    ),
    supplied: mapped(of('supplied'), (each) => ({
      ...pick(each, ['given', 'unit']),
      ...typedOnes(each, ['days', 'lastDay', 'dose']),
      ...written(each, ['by', 'reason']),
    })),
    changes: listOf(of('course', 'changes')).map((each) => ({
      ...pick(each, ['kind', 'id', 'item', 'at', 'scope', 'as', 'basis', 'reason']),
      value: field(each, 'as') === 'level' ? field(each, 'value') : typed(field(each, 'value')),
      ...typedOnes(each, ['grade', 'date', 'to', 'time']),
      ...written(each, ['note']),
    })),
    records: listOf(of('course', 'records')).map((each) => ({
      ...pick(each, ['administration', 'drug', 'bsaFormula']),
      ...typedOnes(each, ['date', 'start', 'amount', 'bsa']),
    })),
    gfr: {
      ...pick(of('course', 'gfr'), ['method']),
      ...typedOnes(of('course', 'gfr'), ['value', 'measuredOn', 'cap']),
    },
    ...pick(of('course'), ['weights', 'circumstances']),
    policy: { ...pick(of('policy'), POLICY), preparation: mapped(of('policy', 'preparation', 'drugs'), vialsOnly) },
  }
}

/** The settings of a policy that reach a dose; the hospital's lists, lines and names stay where they are. */
const POLICY = [
  'bsaFormula',
  'bsaCap',
  'rounding',
  'wholeVialsPercent',
  'bandTables',
  'increments',
  'limits',
  'recalculate',
]

/** Of how a drug is prepared, what rounding to whole vials hangs on. */
function vialsOnly(local: Json) {
  const own = listOf(field(local, 'ownProducts'))
  return {
    ...pick(local, ['products']),
    ownProducts: own.map((each) => pick(each, ['id', 'strength', 'concentration', 'isSameBasis'])),
  }
}

function pick(value: Json, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, field(value, key) ?? null]))
}

function mapped(value: Json, map: (each: Json) => Json) {
  return Object.fromEntries(entriesOf(value).map(([key, each]) => [key, map(each)]))
}

function typedOnes(value: Json, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, typed(field(value, key))]))
}

/** A number, a date or a time as typed. Letters, or digits too many for any of them, may be somebody's name or number. */
function typed(value: Json): string {
  const text = textOf(value)
  return text !== 'none' && /\p{L}|\d{7}/u.test(text) ? 'not shown' : text
}

/** Whether something was written, and never what. */
function written(value: Json, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, textOf(field(value, key)).trim() !== '']))
}
