import { calculateBsa } from '../../../src/dosing/bodySurfaceArea.ts'
import { calculateRule } from '../../../src/dosing/calculateRule.ts'
import { type DoseRung, nextRung } from '../../../src/dosing/doseLadder.ts'
import type { LadderInputs } from '../../../src/dosing/ladderInputs.ts'
import { standardDose } from '../../../src/dosing/standardDose.ts'
import type { DoseUnit } from '../../../src/evidence/doseUnit.ts'
import type { Marked } from '../../../src/evidence/source.ts'
import type { WeightKind } from '../../../src/evidence/weightKind.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedGfr } from '../../../src/order/typedCourse.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import type { DoseRule } from '../../../src/regimen/item.ts'
import type { ResolvedItem } from '../../../src/regimen/resolveItem.ts'
import { testPolicy } from '../order/testPolicy.ts'
import { sampleRegimen } from '../wording/sampleRegimen.ts'

export interface Given {
  readonly dose: DoseRule
  readonly doseByDay?: NonNullable<ResolvedItem['doseByDay']>
  readonly timesPerDay?: number
  readonly day?: number
  readonly cycle?: number
  readonly height?: string
  readonly weight?: string
  readonly sex?: '' | 'female' | 'male'
  /** Completed years; null is not known. */
  readonly age?: number | null
  readonly birthDate?: string
  readonly gfr?: Partial<TypedGfr>
  /** Of the drug's file. */
  readonly offered?: readonly WeightKind[]
  readonly chosen?: WeightKind
  readonly doseUnit?: DoseUnit
}

/** A made-up value of a data file: what is tested is the arithmetic, not the number. */
export function made<T>(value: T): Marked<T> {
  return { value, mark: 'local', why: { en: 'made up for a test', zh: '测试用' } }
}

/** A man of 46, 170 cm and 65 kg (1.751983 m²), whose one item is `drug`. */
export function inputsFor(given: Given): LadderInputs {
  const blank = blankOrder(testPolicy)
  const { height = '170', weight = '65', sex = 'male', birthDate = '1980-05-20', age = 46 } = given
  const typed = (value: string) => ({ value, measuredOn: '' })
  const order = parseOrder({
    ...blank,
    patient: { ...blank.patient, sex, birthDate },
    measurements: blank.measurements.map((m) => ({ ...m, height: typed(height), weight: typed(weight) })),
    course: {
      ...blank.course,
      gfr: { ...blank.course.gfr, ...given.gfr },
      weights: given.chosen ? { drug: given.chosen } : {},
    },
  })
  const [measurements] = Object.values(order.measurements)
  if (!measurements) throw new Error('a blank order has a measurement')
  const bsa = calculateBsa({ ...measurements, sex: order.sex, age, bsaCap: order.bsaCap }, order.policy)
  const drug = {
    schemaVersion: 1,
    id: 'drug',
    version: '1.0.0',
    name: { en: 'drug', zh: '药物' },
    formulation: { en: 'solution', zh: '溶液' },
    sources: {},
    ...(given.doseUnit ? { doseUnit: given.doseUnit } : {}),
    ...(given.offered ? { weights: made(given.offered) } : {}),
  } as const
  const item: ResolvedItem = {
    id: 'drug',
    role: 'treatment',
    drug: 'drug',
    dose: given.dose,
    ...(given.doseByDay ? { doseByDay: given.doseByDay } : {}),
    timesPerDay: made(given.timesPerDay ?? 1),
    days: made([given.day ?? 1]),
    route: { mark: 'absent' },
    duration: { kind: 'notStated' },
    start: [],
  }
  const body = { bsa, measurements, age }
  return { order, regimen: sampleRegimen, item, drug, body, cycle: given.cycle ?? 1, day: given.day ?? 1, dose: 1 }
}

/** The first two rungs. */
export function calculated(given: Given): DoseRung {
  const inputs = inputsFor(given)
  return nextRung(standardDose(inputs), (dose) => calculateRule(dose, inputs))
}

/** `300 mcg/kg`, or the refusal whole. */
export function prescribedText(given: Given): unknown {
  const rung = standardDose(inputsFor(given))
  return rung.ok ? `${amountText(rung.value)} ${rung.value.unit}` : rung.refusal
}

/** `575 mg`, or the refusal whole. */
export function calculatedText(given: Given): unknown {
  const rung = calculated(given)
  return rung.ok ? `${amountText(rung.value)} ${rung.value.unit}` : rung.refusal
}
