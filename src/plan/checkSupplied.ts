import type { Finding } from '../evidence/finding.ts'
import { missingOf, resolveItem } from '../regimen/resolveItem.ts'
import type { Checked } from './checked.ts'
import { note, stop } from './makeFinding.ts'

/**
 * What the hospital supplied where the source is silent is printed with who decided it. An item without a single day has
 * no dose whose place could say what is missing: it stops here.
 */
export function checkSupplied({ order, regimen }: Checked): readonly Finding[] {
  const asked = [...regimen.items.filter(({ asks }) => asks), ...(regimen.supplied ?? []).map(({ item }) => item)]
  const unknown = Object.keys(order.supplied).filter((id) => !asked.some((item) => item.id === id))
  const unlisted = regimen.items.flatMap((item) => {
    const resolution = item.days.value.length === 0 ? resolveItem(item, order.choices) : null
    return resolution && !resolution.ok ? [{ refusal: resolution.refusal, items: [item.id] }] : []
  })
  return [
    ...unknown.map((entry) => stop({ code: 'entryUnknown', list: 'supplied', entry })),
    ...unlisted.map((detail) => stop({ ...detail, code: 'noDose', readings: [] })),
    ...(regimen.supplied ?? []).map(({ item, ...said }) =>
      note({ ...said, code: 'supplied', item: item.id, missing: item.asks ? missingOf(item.asks) : [] }),
    ),
  ]
}
