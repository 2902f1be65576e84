import type { Refusal } from '../evidence/refusal.ts'
import type { SuppliedPart } from '../evidence/courseRefusal.ts'
import type { Item, ItemValues } from './item.ts'
import type { ItemAsks } from './itemAsks.ts'

/** The values an item needs before it can be dosed and timed. */
export const NEEDED_VALUES = ['drug', 'dose', 'timesPerDay', 'route', 'duration'] as const
type Needed = (typeof NEEDED_VALUES)[number]

/** An item with nothing left to choose. */
export type ResolvedItem = Item & { readonly [K in Needed]-?: NonNullable<ItemValues[K]> }

export type ItemResolution =
  | { readonly ok: true; readonly item: ResolvedItem }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * The item as it stands after the choice it hangs on, if any: the option's values over the item's own.
 * Refuses with `choiceMissing` while the choice is open and `choiceUnknown` for an option the file does not have: no
 * option is ever assumed. A choice that decides an item's values has no default (the cross-checks see to it).
 * Refuses with `notSupplied` what a hospital has to supply first (see suppliedRegimen).
 * Throws when a value is missing after that: the cross-checks let no such file through.
 */
export function resolveItem(item: Item, choices: Readonly<Record<string, string>>): ItemResolution {
  if (item.asks) return { ok: false, refusal: { code: 'notSupplied', item: item.id, missing: missingOf(item.asks) } }
  if (!item.byChoice) return { ok: true, item: complete(item) }
  const { choice, options } = item.byChoice
  const option = Object.hasOwn(choices, choice) ? choices[choice] : undefined
  if (option === undefined || option === '') return { ok: false, refusal: { code: 'choiceMissing', choice } }
  const values = Object.hasOwn(options, option) ? options[option] : undefined
  if (!values) return { ok: false, refusal: { code: 'choiceUnknown', choice, option } }
  return { ok: true, item: complete({ ...item, ...values }) }
}

/** What the source leaves out of an item that asks. */
export function missingOf({ days, dose }: ItemAsks): readonly SuppliedPart[] {
  return [...(dose ? (['dose'] as const) : []), ...(days ? ([days.kind === 'list' ? 'days' : 'lastDay'] as const) : [])]
}

function complete(item: Item): ResolvedItem {
  const { drug, dose, timesPerDay, route, duration } = item
  if (drug === undefined || !dose || !timesPerDay || !route || !duration)
    throw new Error(`item ${item.id} is incomplete: the file was not checked`)
  return { ...item, drug, dose, timesPerDay, route, duration }
}
