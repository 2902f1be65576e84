import type { OrderFileFault } from './orderFileFault.ts'

const DEEPEST = 12
/** Keys through which a file could reach the objects of the program itself. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype']

interface HostileShape {
  readonly path: readonly PropertyKey[]
  readonly fault: Extract<OrderFileFault, 'tooDeep' | 'forbiddenKey'>
}

/** The first place where a parsed file is nested deeper than twelve levels or uses a forbidden key, or null. */
export function findHostileShape(value: unknown, path: readonly PropertyKey[] = []): HostileShape | null {
  if (typeof value !== 'object' || value === null) return null
  if (path.length >= DEEPEST) return { path, fault: 'tooDeep' }
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN.includes(key)) return { path: [...path, key], fault: 'forbiddenKey' }
    const found = findHostileShape(inner, [...path, key])
    if (found) return found
  }
  return null
}
