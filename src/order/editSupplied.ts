import { ownValue } from '../quantities/ownValue.ts'
import type { TypedOrder, TypedSupplied } from './typedOrder.ts'

/** A dose changed by an amount was meant in the unit of that time: in another one it is decided again. */
export function setSupplied(order: TypedOrder, item: string, supplied: TypedSupplied): TypedOrder {
  const before = ownValue(order.supplied, item)?.unit ?? ''
  const changes = order.course.changes.map((change) =>
    change.kind === 'modify' && change.item === item && before !== supplied.unit
      ? { ...change, scope: '' as const }
      : change,
  )
  return { ...order, supplied: withSupplied(order.supplied, item, supplied), course: { ...order.course, changes } }
}

function withSupplied(
  all: TypedOrder['supplied'],
  item: string,
  supplied: TypedSupplied,
): Readonly<Record<string, TypedSupplied>> {
  const others = Object.entries(all).filter(([other]) => other !== item)
  const isBlank = Object.values(supplied).every((text) => text === '')
  return Object.fromEntries(isBlank ? others : [...others, [item, supplied]])
}

/** What the hospital supplied was decided for one cycle. Its words stay; whether it is given in another is asked again. */
export function askedAgain(supplied: TypedOrder['supplied']): TypedOrder['supplied'] {
  return Object.fromEntries(Object.entries(supplied).map(([item, each]) => [item, { ...each, given: '' as const }]))
}
