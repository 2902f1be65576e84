import type { Item } from '../regimen/item.ts'

/** Something the source leaves out and a hospital supplies: which days, through which day, or the dose. */
export interface Asked {
  /** Id of the drug. */
  readonly drug: string
  readonly of: 'days' | 'lastDay' | 'dose'
}

/** What the items ask a hospital for, each thing once a drug, in the order of the items. Empty: the source states all. */
export function askedOf(items: readonly Item[]): readonly Asked[] {
  const found = items.flatMap((item) => {
    const { days, dose } = item.asks ?? {}
    const parts: Asked['of'][] = []
    if (days) parts.push(days.kind === 'list' ? 'days' : 'lastDay')
    if (dose) parts.push('dose')
    return drugsOf(item).flatMap((drug) => parts.map((of) => ({ drug, of })))
  })
  return found.filter((each, at) => found.findIndex(({ drug, of }) => drug === each.drug && of === each.of) === at)
}

/** Every drug the item can give, whatever is chosen. */
export function drugsOf({ drug, byChoice }: Item): readonly string[] {
  const ids = [drug, ...Object.values(byChoice?.options ?? {}).map((values) => values.drug)]
  return [...new Set(ids.filter((id) => id !== undefined))]
}
