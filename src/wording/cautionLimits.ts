import type { CautionValue } from '../evidence/cautionValue.ts'
import type { CautionRow } from '../regimen/caution.ts'

/** The numbers a shown value must not look equal to without being so. */

/** Where the rows of a table begin and end. */
export function boundsOf(table: readonly CautionRow[]): readonly string[] {
  return table.flatMap(({ from, to, below }) => [from, to, below ?? null].filter((bound) => bound !== null))
}

/** What the laboratory values of a caution are held against. */
export function limitsOf(values: readonly CautionValue[]): readonly string[] {
  return values.flatMap((met) => ('limit' in met ? [met.limit] : []))
}
