import type { Policy } from '../../src/order/policy.ts'
import type { TypedChange } from '../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import type { Drug } from '../../src/regimen/drug.ts'
import type { Item } from '../../src/regimen/item.ts'
import { madeRegimen, typedOrder } from '../unit/dosing/madeCourse.ts'
import { testPolicy } from '../unit/order/testPolicy.ts'
import type { Given } from './break.ts'

interface Made {
  readonly item?: Partial<Item>
  readonly drug?: Partial<Drug>
  readonly changes?: readonly TypedChange[]
  readonly order?: Partial<TypedOrder>
}

/** What no shipped regimen has: a made one of one item, 70 mg/m² unless it says otherwise, for a man of 2 m². */
export function made({ item = {}, drug = {}, changes = [], order = {} }: Made): Given {
  const regimen = madeRegimen(item, drug)
  const { id, version } = regimen
  const typed = typedOrder(changes)
  const cycles = typed.cycles.map((cycle) => ({ ...cycle, plannedDay1: '2026-11-23' }))
  const patient = { ...typed.patient, familyName: 'TEST', identifier: 'TEST-0001' }
  return { regimen, order: { ...typed, regimen: { id, version }, patient, cycles, ...order } }
}

/** The policy of the tests, but for what a hospital decided otherwise. */
export function hospitalPolicy(own: Partial<Policy>): Pick<TypedOrder, 'policy'> {
  return { policy: { ...testPolicy, ...own } }
}
