import { findDuplicateKey } from '../quantities/findDuplicateKey.ts'
import { findHostileShape } from './findHostileShape.ts'
import type { OrderFileFault } from './orderFileFault.ts'

export const LARGEST_BYTES = 256 * 1024

/** What can be wrong with a file of ours before it is asked what it says. */
export type JsonFault = Extract<OrderFileFault, 'tooLarge' | 'notJson' | 'tooDeep' | 'forbiddenKey' | 'duplicateKey'>

/** A file that is not taken: where its first fault is, and what. */
export interface FileRefusal<Fault extends string> {
  readonly ok: false
  readonly path: string
  readonly fault: Fault
}

type JsonReading = { readonly ok: true; readonly value: unknown } | FileRefusal<JsonFault>

/** The value of a JSON text that is neither too large nor too deep, and in which every key means one thing. */
export function readJsonText(text: string): JsonReading {
  if (new TextEncoder().encode(text).length > LARGEST_BYTES) return fileRefusal([], 'tooLarge')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')) // some editors write a byte order mark
  } catch {
    return fileRefusal([], 'notJson')
  }
  const hostile = findHostileShape(value)
  if (hostile) return fileRefusal(hostile.path, hostile.fault)
  const twice = findDuplicateKey(text)
  return twice === null ? { ok: true, value } : fileRefusal([twice], 'duplicateKey')
}

/** The path as a JSON pointer (RFC 6901); the whole file is `/`. */
export function fileRefusal<Fault extends string>(path: readonly PropertyKey[], fault: Fault): FileRefusal<Fault> {
  const parts = path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
  return { ok: false, path: `/${parts.join('/')}`, fault }
}
