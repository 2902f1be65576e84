import type { Finding } from '../evidence/finding.ts'
import type { Refusal } from '../evidence/refusal.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Checked } from './checked.ts'
import { stop } from './makeFinding.ts'
import { readingsOfRefused } from './otherReadings.ts'

/** One stop a reason, naming every item it takes. A dose left out by a person is no doubt: nothing stops for it. */
export function refusedDoses({ cycles, measurements, order }: Checked): readonly Finding[] {
  const byReason = new Map<string, { refusal: Refusal; items: Set<string> }>()
  for (const { item, ladder, state } of cycles.flatMap((cycle) => cycle.administrations)) {
    if (ladder.roundedDose.ok || state.kind === 'omitted' || state.kind === 'ceased') continue
    const { refusal } = ladder.roundedDose
    const key = canonicalJson(refusal)
    const entry = byReason.get(key) ?? { refusal, items: new Set<string>() }
    entry.items.add(item)
    byReason.set(key, entry)
  }
  return [...byReason.values()].map(({ refusal, items }) => {
    const readings = readingsOfRefused(refusal, measurements, order.policy.limits)
    return stop({ code: 'noDose', refusal, items: [...items], readings })
  })
}
