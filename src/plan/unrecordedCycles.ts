import type { Order } from '../order/order.ts'
import type { Item, ItemValues } from '../regimen/item.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { stateOf } from '../schedule/stateOf.ts'
import { currentCycleNumber } from './cycleMeasurements.ts'

/**
 * The cycles before the current one that were to give a drug and of which a dose was neither recorded nor left out, and
 * those with a record that has no area to count it by: what they gave per m² is not known, and is not nothing.
 */
export function unrecordedCycles(order: Order, regimen: Regimen, drug: string): readonly number[] {
  const lines = regimen.items.flatMap((item) => linesOf(item).filter((line) => line.drug === drug))
  const current = currentCycleNumber(order)
  const begun = Array.from({ length: current }, (_, index) => index + 1)
  return begun.filter((cycle) => lines.some((line) => isOpen(order, line, cycle, cycle < current)))
}

/** An earlier cycle may have run on another option of a choice: only what every reading of it gives is asked about. */
function linesOf(item: Item): readonly (Item & ItemValues)[] {
  if (!item.byChoice) return [item]
  const options = Object.values(item.byChoice.options).map((values) => ({ ...item, ...values }))
  const [first] = options
  return first && options.every(({ drug }) => drug === first.drug) ? [first] : []
}

function isOpen(order: Order, { id, days }: Item, cycle: number, isOver: boolean): boolean {
  return days.value.some((day) => {
    const state = stateOf(order, id, cycle, day, 1)
    return state.kind === 'given' ? state.record.bsa === null : isOver && state.kind === 'planned'
  })
}
