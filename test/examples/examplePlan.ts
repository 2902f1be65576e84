import { readShelves } from '../../src/commands/readShelves.ts'
import type { Edit } from '../../src/order/edit.ts'
import { parseOrder } from '../../src/order/parseOrder.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'
import { buildPlan } from '../../src/plan/buildPlan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Regimen } from '../../src/regimen/regimen.ts'
import { exampleOrder } from './exampleOrder.ts'

const shelves = readShelves()

export function shippedRegimen(id: string): Regimen {
  const regimen = shelves.regimens.find((candidate) => candidate.id === id)
  if (!regimen) throw new Error(`no regimen ${id}`)
  return regimen
}

export function planOf(order: TypedOrder, regimen: Regimen = shippedRegimen(order.regimen?.id ?? '')): Plan {
  return buildPlan(parseOrder(order), regimen, 'test')
}

/** The plan of a regimen's example order, after some edits. */
export function examplePlan(id: string, ...edits: readonly Edit[]): Plan {
  return planOf(exampleOrder(id, ...edits))
}
