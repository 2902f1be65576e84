import type { Allergies } from '../patient/patient.ts'
import { type Decimal, decimal } from '../quantities/decimal.ts'
import type { Course } from './course.ts'
import { type Entry, invalid } from './entry.ts'
import type { Measurements, Order, OrderedCycle } from './order.ts'
import { parseAreaText } from './parseAreaText.ts'
import { parseCycleNumber } from './parseCycleNumber.ts'
import { parseDateText } from './parseDateText.ts'
import { parseDecimalText } from './parseDecimalText.ts'
import { parseDurationText } from './parseDurationText.ts'
import { parseNameText, printableText } from './parseNameText.ts'
import { parseTimeText } from './parseTimeText.ts'
import { parseWholeNumber } from './parseWholeNumber.ts'
import type { TypedCourse } from './typedCourse.ts'
import type { TypedCycle } from './typedCycle.ts'
import type { TypedMeasurements, TypedOrder } from './typedOrder.ts'

const HIGHEST_ECOG = 5 // what the scale is, not what a regimen allows
const HUNDRED_PERCENT = decimal('100')

/**
 * What was typed, field by field: missing, invalid (with what is wrong), or a value. Reads nothing but its argument, and
 * never fails as a whole. Clinical limits are not applied here. `policy` passes through as it is; the cap in it is typed
 * text too, and to be used only as the parsed `bsaCap`.
 * @param readCourse the page may not have loaded parseCourse yet: see unreadCourse
 */
export function parseOrderWith(typed: TypedOrder, readCourse: (typed: TypedCourse) => Course): Order {
  const { patient } = typed
  return {
    regimen: typed.regimen,
    identity: {
      familyName: parseNameText(patient.familyName),
      givenName: parseNameText(patient.givenName),
      identifier: parseNameText(patient.identifier),
      ward: parseNameText(patient.ward),
      bed: parseNameText(patient.bed),
      allergies: parseAllergies(patient.allergies),
      diagnosis: printableText(patient.diagnosis),
      intent: patient.intent === '' ? null : patient.intent,
      venousAccess: printableText(patient.venousAccess),
    },
    birthDate: parseDateText(patient.birthDate),
    sex: patient.sex === '' ? null : patient.sex,
    ecog: parseWholeNumber(patient.ecog, 0, HIGHEST_ECOG),
    lvef: parsePercent(patient.lvef.value),
    lvefMeasuredOn: parseDateText(patient.lvef.measuredOn),
    measurements: Object.fromEntries(typed.measurements.map((measured) => [measured.id, parseMeasurements(measured)])),
    cycles: typed.cycles.map(parseCycle),
    currentCycle: parseCycleNumber(typed.currentCycle),
    lastCycle: parseCycleNumber(typed.lastCycle),
    choices: Object.fromEntries(Object.entries(typed.choices).filter(([, option]) => option !== '')),
    doses: parseEach(typed.doses, parseDecimalText),
    durations: parseEach(typed.durations, parseDurationText),
    startTimes: parseEach(typed.startTimes, parseTimeText),
    supplied: parseSupplied(typed.supplied),
    course: readCourse(typed.course),
    policy: typed.policy,
    bsaCap: parseDecimalText(typed.policy.bsaCap ?? ''),
    acknowledgements: typed.acknowledgements.map((given) => ({
      ...given,
      reason: printableText(given.reason),
      by: printableText(given.by),
    })),
  }
}

function parseMeasurements(typed: TypedMeasurements): Measurements {
  return {
    height: parseDecimalText(typed.height.value),
    heightMeasuredOn: parseDateText(typed.height.measuredOn),
    weight: parseDecimalText(typed.weight.value),
    weightMeasuredOn: parseDateText(typed.weight.measuredOn),
    bsa: parseAreaText(typed.bsa.value),
    bsaReason: printableText(typed.bsa.reason),
    bsaBy: printableText(typed.bsa.by),
  }
}

function parseCycle(typed: TypedCycle): OrderedCycle {
  return {
    number: typed.number,
    plannedDay1: parseDateText(typed.plannedDay1),
    actualDay1: parseDateText(typed.actualDay1),
    measurements: typed.measurements,
    dosing: typed.dosing,
    bsaFormula: typed.bsaFormula,
  }
}

/** An ejection fraction is a part of a whole: above 100% it is no ejection fraction. */
function parsePercent(text: string): Entry<Decimal> {
  const entry = parseDecimalText(text)
  return entry.state === 'entered' && entry.value.greaterThan(HUNDRED_PERCENT) ? invalid(text, 'outOfRange') : entry
}

/** On one line, because paper gives it one; no word of it is dropped. */
function parseAllergies(typed: Allergies): Allergies {
  return { state: typed.state, text: printableText(typed.text) }
}

/** Who decides and on what ground are printed: what cannot be is made visible. The rest is read with the item it is for. */
function parseSupplied(typed: TypedOrder['supplied']): TypedOrder['supplied'] {
  return Object.fromEntries(
    Object.entries(typed).map(([item, supplied]) => {
      const { by, reason } = supplied
      return [item, { ...supplied, by: printableText(by), reason: printableText(reason) }]
    }),
  )
}

function parseEach<T>(
  texts: Readonly<Record<string, string>>,
  parse: (text: string) => Entry<T>,
): Readonly<Record<string, Entry<T>>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, parse(text)]))
}
