import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { LocalPreparation, Policy, PreparationPolicy } from '../../../src/order/policy.ts'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Drug } from '../../../src/regimen/drug.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { madeRegimen, stated, typedOrder } from '../dosing/madeCourse.ts'
import { hospital, SYRINGES } from '../dosing/preparation/madePreparation.ts'
import { testPolicy } from '../order/testPolicy.ts'

export function flat(amount: string): Partial<Item> {
  return { dose: { kind: 'flat', amount: stated(amount) } }
}

/** A regimen of one drug in cycles of 14 days, as many as a year has. */
export function yearOf(item: Partial<Item>, drug: Drug): Regimen {
  const regimen = madeRegimen(item, drug)
  return { ...regimen, course: { ...regimen.course, cycleLength: stated(14), cycles: stated({ min: 1, max: 26 }) } }
}

interface Situation {
  readonly local?: LocalPreparation
  readonly syringes?: PreparationPolicy['syringes']
  readonly changes?: readonly TypedChange[]
  readonly order?: Partial<TypedOrder>
  readonly policy?: Partial<Policy>
}

/** From 23 November 2026, in a hospital that has every product of the regimen's drug and puts it into bags of 500 mL. */
export function planWith(regimen: Regimen, { syringes = SYRINGES, changes = [], ...more }: Situation = {}): Plan {
  const made = regimen.drugs['made']
  if (!made) throw new Error('the made regimen has a drug')
  const bag = { container: 'bag', bags: [{ from: '0', ml: '500' }], fill: 'replaceVolume' } as const
  const drugs = { made: more.local ?? hospital(made, bag) }
  const day1 = { plannedDay1: '2026-11-23', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' } as const
  const order = typedOrder(changes, {
    policy: { ...testPolicy, preparation: { syringes, drugs }, ...more.policy },
    currentCycle: '1',
    lastCycle: '1',
    cycles: [{ ...day1, number: 1 }],
    ...more.order,
  })
  return buildPlan(parseOrder(order), regimen, 'test')
}
