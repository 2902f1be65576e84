import { acknowledgeAll, loadCaseLibrary, planOrder, regimenOf } from '../../cases/planCase.ts'
import type { FindingCode } from '../../../src/evidence/finding.ts'
import { blankOrder } from '../../../src/order/blankOrder.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { Policy } from '../../../src/order/policy.ts'
import { blankCourse, type TypedCourse, type TypedEarlier, type TypedRecord } from '../../../src/order/typedCourse.ts'
import type { TypedCycle } from '../../../src/order/typedCycle.ts'
import type { TypedMeasurements, TypedOrder } from '../../../src/order/typedOrder.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { amountText } from '../../../src/quantities/quantity.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'

export const shelf = loadCaseLibrary()
export const IDARUBICIN = 'bha-consolidation-idarubicin'
export const MAC = 'mac-mitoxantrone-liposome'

export interface Treated {
  readonly regimen?: string
  /** kg by measurements id: at 180 cm, so that the area by Mosteller is √(kg ÷ 20). 80 kg: 2 m². */
  readonly weights?: Readonly<Record<string, string>>
  readonly bsa?: Readonly<Record<string, TypedMeasurements['bsa']>>
  /** Measurements id, or a part of a cycle, by cycle number from 1. */
  readonly cycles?: readonly Partial<TypedCycle>[]
  readonly current?: string
  readonly last?: string
  readonly policy?: Partial<Policy>
  readonly course?: Partial<TypedCourse>
}

/** A man of 46 and 180 cm in a course of treatment. */
function orderOf(treated: Treated): TypedOrder {
  const { regimen = IDARUBICIN, weights = { m1: '80' }, cycles = [{}], current = `${cycles.length}` } = treated
  const order = blankOrder({ ...shelf.policy, ...treated.policy })
  const measuredOn = '2026-11-22'
  return {
    ...order,
    regimen: { id: regimen, version: regimenOf(shelf, regimen).version },
    patient: {
      ...order.patient,
      familyName: 'TEST',
      identifier: 'TEST-0001',
      birthDate: '1980-05-20',
      sex: 'male',
      allergies: { state: 'noneKnown', text: '' },
      ecog: '1',
      lvef: { value: '60', measuredOn },
    },
    measurements: Object.entries(weights).map(([id, value]) => ({
      id,
      height: { value: '180', measuredOn },
      weight: { value, measuredOn },
      bsa: treated.bsa?.[id] ?? { value: '', reason: '', by: '' },
    })),
    cycles: cycles.map((cycle, index) => ({
      number: index + 1,
      plannedDay1: `2026-${`${index + 8}`.padStart(2, '0')}-23`,
      actualDay1: '',
      measurements: 'm1',
      dosing: '',
      bsaFormula: '',
      ...cycle,
    })),
    currentCycle: current,
    lastCycle: treated.last ?? current,
    choices: regimen === MAC ? { cytarabineDivision: 'continuous' } : {},
    doses: regimen === MAC ? { 'mitoxantrone-liposome': '20' } : {},
    course: { ...blankCourse, ...treated.course },
  }
}

export function planFor(treated: Treated, on?: Regimen): Plan {
  const order = orderOf(treated)
  return on ? buildPlan(parseOrder(order), on, 'test') : planOrder(shelf, order.regimen?.id ?? '', order)
}

/** The plan again with every confirmation answered in one name. */
export function answeredBy(treated: Treated, by: string): Plan {
  const order = orderOf(treated)
  const acknowledgements = acknowledgeAll(planFor(treated), { reason: 'seen', by })
  return planOrder(shelf, order.regimen?.id ?? '', { ...order, acknowledgements })
}

export function findingsOf(plan: Plan, code: FindingCode) {
  return plan.findings.filter((finding) => finding.code === code)
}

/** The rounded dose of an item's first administration in a cycle, or the code of its refusal. */
export function firstDose(plan: Plan, item: string, cycle = plan.cycles[0]?.number): string {
  const found = plan.cycles.find(({ number }) => number === cycle)?.administrations.find((a) => a.item === item)
  if (!found) return 'not in the plan'
  const { roundedDose } = found.ladder
  return roundedDose.ok ? amountText(roundedDose.value) : roundedDose.refusal.code
}

/** Three doses of one cycle as they were given, with the area of that day. */
export function given(drug: string, cycle: number, amount: string, bsa: string, days = [1, 2, 3]): TypedRecord[] {
  return days.map((day) => ({
    administration: `${drug}@C${cycle}D${day}#1`,
    drug,
    date: `2026-${`${cycle + 7}`.padStart(2, '0')}-${22 + day}`,
    start: '13:00',
    amount,
    bsa,
    bsaFormula: bsa === '' ? '' : 'mosteller',
  }))
}

export function earlier(drug: string, perM2: string, id = `earlier-${drug}-${perM2}`, total = ''): TypedEarlier {
  return { id, drug, perM2, total, when: '2024', where: 'elsewhere' }
}
