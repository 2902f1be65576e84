import type { z } from '../quantities/zodSetup.ts'
import type { OrderFileFault } from './orderFileFault.ts'
import { type FileRefusal, fileRefusal } from './readJsonText.ts'

/** What can be wrong with what a file says. */
export type SchemaFault = Extract<
  OrderFileFault,
  'unknownKey' | 'missing' | 'wrongType' | 'tooLong' | 'tooMany' | 'notAllowed' | 'contradiction'
>

type SchemaReading<T> = { readonly ok: true; readonly value: T } | FileRefusal<SchemaFault>

/** A value as the schema has it, nothing repaired or dropped; or refused at its first fault. */
export function readAsSchema<T>(schema: z.ZodType<T>, value: unknown): SchemaReading<T> {
  const read = schema.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  const [issue] = read.error.issues
  return issue ? refusalOf(issue, value) : fileRefusal([], 'notAllowed')
}

function refusalOf(issue: z.core.$ZodIssue, value: unknown): FileRefusal<SchemaFault> {
  if (issue.code === 'unrecognized_keys') return fileRefusal([...issue.path, issue.keys[0] ?? ''], 'unknownKey')
  return fileRefusal(issue.path, faultOf(issue, value))
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): SchemaFault {
  if (issue.code === 'custom') return customFault(issue.params?.['fault'])
  if (valueAt(value, issue.path) === undefined) return 'missing'
  if (issue.code === 'invalid_type') return 'wrongType'
  if (issue.code === 'too_big' && issue.origin === 'string') return 'tooLong'
  if (issue.code === 'too_big' && issue.origin === 'array') return 'tooMany'
  return 'notAllowed'
}

function customFault(fault: unknown): SchemaFault {
  return fault === 'tooMany' || fault === 'notAllowed' ? fault : 'contradiction'
}

/** What a file has at a path of its own keys; undefined where it has nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = Object.getOwnPropertyDescriptor(at, key)?.value
  }
  return at
}
