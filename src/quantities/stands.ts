import type { Comparison } from '../evidence/labs.ts'
import type { Decimal } from './decimal.ts'

/** Whether a value stands so to a limit: exact, and with the limit itself on one side only. */
export function stands(value: Decimal, how: Comparison, limit: Decimal): boolean {
  switch (how) {
    case 'atLeast':
      return value.gte(limit)
    case 'above':
      return value.gt(limit)
    case 'atMost':
      return value.lte(limit)
    case 'below':
      return value.lt(limit)
  }
}
