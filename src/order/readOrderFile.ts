import { findDuplicateKey } from '../quantities/findDuplicateKey.ts'
import type { z } from '../quantities/zodSetup.ts'
import { findHostileShape } from './findHostileShape.ts'
import { migrateOrder } from './migrateOrder.ts'
import { orderSchema } from './orderSchema.ts'
import { orderSchemaV1 } from './orderSchemaV1.ts'
import type { OrderFileFault, OrderFileRefusal } from './orderFileFault.ts'
import type { TypedOrder } from './typedOrder.ts'

const LARGEST_BYTES = 256 * 1024

type OrderReading = { readonly ok: true; readonly order: TypedOrder } | OrderFileRefusal

/**
 * An order from the text of a file: whole and as it was written, or refused with the path of the first fault and what it
 * is. Nothing is repaired or dropped, and only what a file of version 1 could not say is filled in, blank. A text in it
 * stays text, whatever it says.
 */
export function readOrderFile(text: string): OrderReading {
  if (new TextEncoder().encode(text).length > LARGEST_BYTES) return refusal([], 'tooLarge')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) // some editors write a byte order mark
  } catch {
    return refusal([], 'notJson')
  }
  const hostile = findHostileShape(value)
  if (hostile) return refusal(hostile.path, hostile.fault)
  const twice = findDuplicateKey(text)
  if (twice !== null) return refusal([twice], 'duplicateKey')
  // what it claims to be comes before what is wrong with it: a later version's faults would mislead
  if (valueAt(value, ['format']) !== 'dosewright-order') return refusal(['format'], 'notAnOrder')
  const version = valueAt(value, ['version'])
  if (version === 1) return readAs(orderSchemaV1, value, migrateOrder)
  return version === 2 ? readAs(orderSchema, value, (order) => order) : refusal(['version'], 'versionUnknown')
}

function readAs<T>(schema: z.ZodType<T>, value: unknown, made: (read: T) => TypedOrder): OrderReading {
  const read = schema.safeParse(value)
  if (read.success) return { ok: true, order: made(read.data) }
  const [issue] = read.error.issues
  return issue ? refusalOf(issue, value) : refusal([], 'notAllowed')
}

function refusalOf(issue: z.core.$ZodIssue, value: unknown): OrderFileRefusal {
  if (issue.code === 'unrecognized_keys') return refusal([...issue.path, issue.keys[0] ?? ''], 'unknownKey')
  return refusal(issue.path, faultOf(issue, value))
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): OrderFileFault {
  if (issue.code === 'custom') return customFault(issue.params?.['fault'])
  if (valueAt(value, issue.path) === undefined) return 'missing'
  if (issue.code === 'invalid_type') return 'wrongType'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'tooLong'
  if (issue.code === 'too_big' && issue.origin === 'array') return 'tooMany'
  return 'notAllowed'
}

function customFault(fault: unknown): OrderFileFault {
  return fault === 'tooMany' || fault === 'notAllowed' ? fault : 'contradiction'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = Object.getOwnPropertyDescriptor(at, key)?.value
  }
  return at
}

/** The path as a JSON pointer (RFC 6901); the whole file is `/`. */
function refusal(path: readonly PropertyKey[], fault: OrderFileFault): OrderFileRefusal {
  const parts = path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
  return { ok: false, path: `/${parts.join('/')}`, fault }
}
