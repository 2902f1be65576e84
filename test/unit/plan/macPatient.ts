import type { TypedCourse } from '../../../src/order/typedCourse.ts'
import type { LimitState } from '../../../src/plan/ledger.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { MAC, planFor } from './treatedMan.ts'

/** Drugs of the family besides those a test is about: said to have been given none of. */
export const FAMILY = [
  'mitoxantrone-liposome',
  'mitoxantrone',
  'idarubicin',
  'daunorubicin',
  'doxorubicin',
  'epirubicin',
]

/** A patient on MAC, 20 mg/m² for 2 m², with a history that is whole. */
export const mac = (course: Partial<TypedCourse>): Plan =>
  planFor({ regimen: MAC, course: { noEarlier: FAMILY, ...course } })
export const ledger = (plan: Plan, drug: string) => plan.ledgers.find((each) => each.drug === drug)
export const limitsOf = (plan: Plan, drug: string, kind: LimitState['kind']): readonly LimitState[] =>
  ledger(plan, drug)?.limits.filter((limit) => limit.kind === kind) ?? []
export const states = (plan: Plan, drug: string, kind: LimitState['kind']) =>
  limitsOf(plan, drug, kind).map(({ state }) => state)
