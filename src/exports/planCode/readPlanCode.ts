import { blankOrder } from '../../order/blankOrder.ts'
import { orderSchema } from '../../order/orderSchema.ts'
import type { Policy } from '../../order/policy.ts'
import { readAsSchema } from '../../order/readAsSchema.ts'
import { readJsonText } from '../../order/readJsonText.ts'
import type { TypedMeasurements, TypedOrder } from '../../order/typedOrder.ts'
import { canonicalJson } from '../../quantities/canonicalJson.ts'
import type { CivilDate } from '../../quantities/civilDate.ts'
import { unpackContent } from './codeBytes.ts'
import { type LineFault, readLines } from './codeLines.ts'
import { typedCycles } from './codedCycles.ts'
import type { CodedBody, CodedPlan, CodedSupplied, SaidMarks } from './codedPlan.ts'
import type { CodedPolicy } from './codedPolicy.ts'
import { codedSchema } from './codedSchema.ts'
import { dateOfNumber } from './codedValues.ts'
import { type PrintedDose, readDoses } from './doseRuns.ts'
import { type Reading, typedCourse, typedValue } from './typedCourse.ts'

/** What a code says. */
export interface PrintedPlan {
  /** Without identity, birth date, notes and confirmations; its policy is the given one until it is restored. */
  readonly order: TypedOrder
  /** Completed years on day 1 of the current cycle, and a birth date that gives them, which is nobody's. */
  readonly age: number
  readonly standIn: string
  readonly isDraft: boolean
  readonly doses: readonly PrintedDose[]
  readonly policy: CodedPolicy
  /** The first 16 and 8 hexadecimal digits. */
  readonly regimenHash: string
  readonly policyHash: string
}

export type CodeFault =
  | LineFault
  /** Of another release of the app, which this one does not know. */
  | { readonly fault: 'versionUnknown' }
  /** Every line is right and the whole is not: lines of two codes, or a code that nobody printed. */
  | { readonly fault: 'checksum' }
  | { readonly fault: 'notACode' }

export type PlanCodeReading =
  | { readonly ok: true; readonly printed: PrintedPlan }
  | ({ readonly ok: false } & CodeFault)

const NOT_A_CODE = { ok: false, fault: 'notACode' } as const

/**
 * The order and the printed doses of a code as typed or scanned, or which line of it is wrong. Nothing is repaired: whatever
 * a plan's code does not look like to the last character is refused.
 * @param policy the order's until restorePolicy has made its own
 * @param placeholder stands where the engine needs a name or a reason that is not in a code
 */
export function readPlanCode(text: string, policy: Policy, placeholder: string): PlanCodeReading {
  const lines = readLines(text)
  if (!lines.ok) return lines
  const content = unpackContent(lines.symbols)
  if (!content.ok) return content
  const json = readJsonText(content.text)
  const coded = json.ok ? readAsSchema(codedSchema, json.value) : json
  if (!coded.ok || canonicalJson(coded.value) !== content.text) return NOT_A_CODE
  const doses = readDoses(coded.value.doses)
  const order = readAsSchema(orderSchema, typedOrder(coded.value, policy, placeholder))
  if (doses === null || !order.ok) return NOT_A_CODE
  const { age, on, draft: isDraft = false, policy: own = {} } = coded.value
  const standIn = standInBirthDate(age, dateOfNumber(on))
  const { regimenHash, policyHash } = content
  return {
    ok: true,
    printed: { order: order.value, age, standIn, isDraft, doses, policy: own, regimenHash, policyHash },
  }
}

function typedOrder(coded: CodedPlan, policy: Policy, placeholder: string): TypedOrder {
  const blank = blankOrder(policy)
  const on = dateOfNumber(coded.on)
  const reading: Reading = { on, bodyId: (place) => `m${String(place + 1)}`, placeholder }
  const [id = '', version = ''] = coded.of.split(' ')
  const { cycle = 1, cycles = [{ n: cycle, on: 0 }] } = coded
  return {
    ...blank,
    regimen: { id, version },
    patient: {
      ...blank.patient,
      sex: coded.sex === 'f' ? 'female' : 'male',
      ecog: coded.ecog ?? '',
      lvef: typedValue(coded.lvef, on),
    },
    measurements: coded.body.map((body, place) => measurementsOf(body, reading.bodyId(place), on, placeholder)),
    cycles: typedCycles(cycles, on, reading.bodyId),
    currentCycle: String(cycle),
    lastCycle: coded.last === undefined ? '' : String(coded.last),
    choices: coded.choices ?? {},
    doses: coded.perM2 ?? {},
    durations: coded.hours ?? {},
    startTimes: coded.starts ?? {},
    supplied: Object.fromEntries(
      Object.entries(coded.supplied ?? {}).map(([item, said]) => [item, suppliedOf(said, placeholder)]),
    ),
    course: typedCourse(coded, blank.course, reading),
  }
}

function measurementsOf({ cm, kg, m2 }: CodedBody, id: string, on: CivilDate, placeholder: string): TypedMeasurements {
  const [value, marks] = m2 ?? (['', 0] as const)
  return { id, height: typedValue(cm, on), weight: typedValue(kg, on), bsa: { value, ...said(marks, placeholder) } }
}

const GIVEN = { '': '', y: 'yes', n: 'no' } as const

function suppliedOf([given, days, lastDay, dose, unit, marks]: CodedSupplied, placeholder: string) {
  return { given: GIVEN[given], days, lastDay, dose, unit, ...said(marks, placeholder) }
}

function said(marks: SaidMarks, placeholder: string): { readonly reason: string; readonly by: string } {
  return { reason: marks === 1 || marks === 3 ? placeholder : '', by: marks >= 2 ? placeholder : '' }
}

/** A birth date that gives exactly this age on that day. */
function standInBirthDate(age: number, on: CivilDate): string {
  const year = String(Number(on.slice(0, 4)) - age).padStart(4, '0')
  const day = on.slice(5)
  // born on 29 February nobody is in most years
  return `${year}-${day === '02-29' ? '02-28' : day}`
}
