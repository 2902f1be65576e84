import type { Item, ItemValues } from '../../src/regimen/item.ts'

/** An item with the values that the choices made leave it. */
export type Line = Item & ItemValues
