import type { Marked } from '../evidence/source.ts'
import type { DoseRule } from './item.ts'

/** The value of a dose rule that carries its mark and place; of bands, the first. */
export function amountOf(rule: DoseRule): Marked<unknown> | null {
  if (rule.kind === 'perM2Range') return rule.range
  return rule.kind === 'bands' ? (rule.bands[0]?.dose.amount ?? null) : rule.amount
}
