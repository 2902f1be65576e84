import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edit, applyEdit } from '../../src/order/edit.ts'
import { readOrderFile } from '../../src/order/readOrderFile.ts'
import type { TypedOrder } from '../../src/order/typedOrder.ts'

/** The example order of a regimen, after some edits. */
export function exampleOrder(id: string, ...edits: readonly Edit[]): TypedOrder {
  const read = readOrderFile(readFileSync(join('test/examples', `${id}.order.json`), 'utf8'))
  if (!read.ok) throw new Error(`${id}${read.path}: ${read.fault}`)
  return edits.reduce(applyEdit, read.order)
}
