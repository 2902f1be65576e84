import type { Finding, OtherReading } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Checked } from './checked.ts'
import { stop } from './makeFinding.ts'

/**
 * One stop a reason, naming every item it takes. A dose left out by a person is no doubt: nothing stops for it.
 * @param readingsOf what an impossible height or weight may have been meant as
 */
export function refusedDoses(
  { cycles }: Checked,
  readingsOf: (refusal: Refusal) => readonly OtherReading[],
): readonly Finding[] {
  const byReason = new Map<string, { refusal: Refusal; items: Set<string> }>()
  for (const { item, ladder, state } of cycles.flatMap((cycle) => cycle.administrations)) {
    if (ladder.roundedDose.ok || state.kind === 'omitted' || state.kind === 'ceased') continue
    const { refusal } = ladder.roundedDose
    const key = canonicalJson(refusal)
    const entry = byReason.get(key) ?? { refusal, items: new Set<string>() }
    entry.items.add(item)
    byReason.set(key, entry)
  }
  return [...byReason.values()].map(({ refusal, items }) =>
    stop({ code: 'noDose', refusal, items: [...items], readings: readingsOf(refusal) }),
  )
}
