import type { ItemValues, Route } from './item.ts'
import type { RegimenFile } from './regimen.ts'

/** A drug with the routes by which some item gives it, under whatever choice. */
export interface DrugRoutes {
  readonly drug: string
  /** In the order of the file; empty where the source states none. */
  readonly routes: readonly Route[]
}

/** Every drug of a regimen in the order of its items, those of the options of a choice with them. */
export function drugRoutes({ items }: Pick<RegimenFile, 'items'>): readonly DrugRoutes[] {
  const routes = new Map<string, readonly Route[]>()
  for (const { drug, route } of items.flatMap(valuesOf)) {
    if (drug === undefined) continue
    const known = routes.get(drug) ?? []
    const isNew = route !== undefined && route.mark !== 'absent' && !known.includes(route.value)
    routes.set(drug, isNew ? [...known, route.value] : known)
  }
  return [...routes].map(([drug, known]) => ({ drug, routes: known }))
}

/** An item as each option of its choice leaves it. */
function valuesOf(item: RegimenFile['items'][number]): readonly ItemValues[] {
  if (item.byChoice === undefined) return [item]
  return Object.values(item.byChoice.options).map((option) => ({ ...item, ...option }))
}
