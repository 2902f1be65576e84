import type { Preparation } from '../../../src/dosing/preparation/preparation.ts'
import type { Measured } from '../../../src/evidence/labs.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedCourse, TypedLab } from '../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { buildCautions } from '../../../src/plan/buildCautions.ts'
import { buildCriteria } from '../../../src/plan/buildCriteria.ts'
import { buildPreparations } from '../../../src/plan/buildPreparations.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import type { Checked } from '../../../src/plan/checked.ts'
import { noClinical } from '../../../src/plan/clinical.ts'
import type { CriterionRow } from '../../../src/plan/criterionRow.ts'
import { cycleMeasurements } from '../../../src/plan/cycleMeasurements.ts'
import type { PlanCaution } from '../../../src/plan/planCaution.ts'
import type { RenalFunction } from '../../../src/plan/renalFunction.ts'
import { civilDate } from '../../../src/quantities/civilDate.ts'
import { quantity } from '../../../src/quantities/quantity.ts'
import type { Caution, DrugSafety, LabLimit } from '../../../src/regimen/caution.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Population, Regimen } from '../../../src/regimen/regimen.ts'
import { madeRegimen, stated, typedOrder } from '../dosing/madeCourse.ts'

export const DAY1 = '2026-11-23'

export interface Situation {
  readonly item?: Partial<Item>
  readonly safety?: DrugSafety
  readonly population?: Partial<Population>
  /** In place of the made one. */
  readonly regimen?: Regimen
  readonly course?: Partial<TypedCourse>
  readonly order?: Partial<TypedOrder>
  /** In place of what the made hospital, which has no products, would draw up. */
  readonly preparations?: readonly Preparation[]
  /** mL/min by the hospital's formula; null: it has chosen one that gives nothing; left out: it has chosen none. */
  readonly clearance?: string | null
}

/** A man of 46 and 2 m² exactly on a made regimen of one drug, day 1 on 23 November 2026. */
export function clinicalOf(situation: Situation): Checked {
  const made = madeRegimen(situation.item, situation.safety ? { safety: situation.safety } : {})
  const regimen = situation.regimen ?? { ...made, population: { ...made.population, ...situation.population } }
  const typed = typedOrder([])
  const order = parseOrder({
    ...typed,
    cycles: typed.cycles.map((cycle) => ({ ...cycle, plannedDay1: DAY1, measurements: 'm1' })),
    course: { ...typed.course, ...situation.course },
    ...situation.order,
  })
  const { cycles, bsa, patient, ledgers, comparison } = buildPlan(order, regimen, 'test')
  const inputs = { order, regimen, age: patient.age, measurements: cycleMeasurements(order, 1), bsa, cycles }
  const renal = renalOf(situation.clearance)
  const preparations = situation.preparations ?? buildPreparations(inputs)
  const criteria = buildCriteria(inputs, renal)
  const cautions = buildCautions(inputs, renal, preparations)
  const calendarOf = (): never => {
    throw new Error('not asked for here')
  }
  return { ...noClinical, ...inputs, renal, criteria, cautions, preparations, ledgers, comparison, calendarOf }
}

function renalOf(clearance: string | null | undefined): RenalFunction {
  const measuredOn = civilDate('2026-11-20')
  if (clearance === undefined) return { measuredOn, estimates: [], chosen: null }
  const working = {
    formula: 'cockcroftGault',
    creatinineMgDl: '1',
    creatinineUmolL: '88.42',
    entered: { value: '1', unit: 'mg/dL' },
    age: 46,
    sex: 'male',
    weight: { kind: 'actual', kg: '80', actualKg: '80' },
    heightCm: null,
    bsa: null,
    isRecalled: false,
  } as const
  const value = quantity(clearance ?? '90', 'mL/min')
  const outcome = { ok: true, value, absolute: clearance === null ? null : value, working } as const
  return { measuredOn, estimates: [], chosen: { formula: 'cockcroftGault', outcome } }
}

/** A laboratory value of 20 November 2026. */
export function lab(value: string, unit: TypedLab['unit'], upperLimit = ''): TypedLab {
  return { value, unit, upperLimit, measuredOn: '2026-11-20' }
}

export function limit(of: Measured, must: LabLimit['must'], value: string, unit: LabLimit['unit']): LabLimit {
  return { id: of, of, must, value, unit }
}

/** A regimen with one limit of its own. */
export function withLimit(...limits: readonly LabLimit[]): Pick<Situation, 'population'> {
  return { population: { limits: limits.map((each) => stated(each)) } }
}

/** A drug whose label sets some limits. */
export function withLabel(...limits: readonly LabLimit[]): Pick<Situation, 'safety'> {
  return { safety: { limits: limits.map((each) => stated({ ...each, origin: 'label' as const })) } }
}

/** A drug whose file has one caution. */
export function withCaution(caution: Partial<Caution>): Pick<Situation, 'safety'> {
  const text = { en: 'a caution', zh: '注意事项' }
  return { safety: { cautions: [stated({ id: 'caution', kind: 'organ', origin: 'label', text, ...caution })] } }
}

export function rowOf(situation: Situation, id: string): CriterionRow {
  const row = clinicalOf(situation).criteria.find((each) => each.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

/** How the value stands to a limit. */
export const resultOf = (situation: Situation, id: string): CriterionRow['result'] => rowOf(situation, id).result

/** The only caution of the made drug. */
export function cautionOf(situation: Situation): PlanCaution {
  const [caution] = clinicalOf(situation).cautions
  if (!caution) throw new Error('no caution')
  return caution
}
