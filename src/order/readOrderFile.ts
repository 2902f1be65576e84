import type { z } from '../quantities/zodSetup.ts'
import { migrateOrderV1, migrateOrderV2, migrateOrderV3, migrateOrderV4 } from './migrateOrder.ts'
import { orderSchema } from './orderSchema.ts'
import { orderSchemaV1 } from './orderSchemaV1.ts'
import { orderSchemaV2 } from './orderSchemaV2.ts'
import { type OrderV3, orderSchemaV3 } from './orderSchemaV3.ts'
import { orderSchemaV4 } from './orderSchemaV4.ts'
import type { OrderFileRefusal } from './orderFileFault.ts'
import { readAsSchema, valueAt } from './readAsSchema.ts'
import { fileRefusal, readJsonText } from './readJsonText.ts'
import type { TypedOrder } from './typedOrder.ts'

type OrderReading = { readonly ok: true; readonly order: TypedOrder } | OrderFileRefusal

/**
 * An order from the text of a file: whole and as it was written, or refused with the path of the first fault and what it
 * is. Nothing is repaired or dropped, and only what a file of an earlier version could not say is filled in, blank. A text in it
 * stays text, whatever it says.
 */
export function readOrderFile(text: string): OrderReading {
  const json = readJsonText(text)
  if (!json.ok) return json
  const { value } = json
  // what it claims to be comes before what is wrong with it: a later version's faults would mislead
  if (valueAt(value, ['format']) !== 'dosewright-order') return fileRefusal(['format'], 'notAnOrder')
  const version = valueAt(value, ['version'])
  const fromV3 = (order: OrderV3): TypedOrder => migrateOrderV4(migrateOrderV3(order))
  if (version === 1) return readAs(orderSchemaV1, value, (order) => fromV3(migrateOrderV2(migrateOrderV1(order))))
  if (version === 2) return readAs(orderSchemaV2, value, (order) => fromV3(migrateOrderV2(order)))
  if (version === 3) return readAs(orderSchemaV3, value, fromV3)
  if (version === 4) return readAs(orderSchemaV4, value, migrateOrderV4)
  return version === 5 ? readAs(orderSchema, value, (order) => order) : fileRefusal(['version'], 'versionUnknown')
}

function readAs<T>(schema: z.ZodType<T>, value: unknown, made: (read: T) => TypedOrder): OrderReading {
  const read = readAsSchema(schema, value)
  return read.ok ? { ok: true, order: made(read.value) } : read
}
