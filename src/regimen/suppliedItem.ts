import type { SuppliedUnit } from '../evidence/doseUnit.ts'
import type { Item } from './item.ts'

/** An item that a hospital has completed, or said not to give: in whose name and on what ground. */
export interface SuppliedItem {
  /** As its file has it. */
  readonly item: Item
  readonly isGiven: boolean
  readonly days: readonly number[] | null
  readonly dose: { readonly amount: string; readonly unit: SuppliedUnit } | null
  readonly by: string
  readonly reason: string
}
