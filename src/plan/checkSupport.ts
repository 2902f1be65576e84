import type { Finding } from '../evidence/finding.ts'
import type { SupportLine } from '../order/policy.ts'
import { canonicalJson } from '../quantities/canonicalJson.ts'
import type { Checked } from './checked.ts'
import { confirm } from './makeFinding.ts'

/**
 * The hospital's lines that have no place in the current cycle, because the item they are timed by is not given on that
 * day or the regimen has no such day. They would be missed in silence. Projected cycles are planned again before they are
 * given, and ask then.
 */
export function checkSupport({ regimen, support, cycles }: Checked): readonly Finding[] {
  const current = cycles.find(({ status }) => status === 'current')?.number
  const unplaced = support.filter(({ state, cycle }) => state === 'unplaced' && cycle === current)
  const apart = new Map<string, Unplaced>()
  for (const { line, day } of unplaced) {
    const exists = day !== 0 || regimen.course.dayZero === true
    const item = exists ? timedByOf(line) : null
    // a line written twice says the same twice: it is asked once
    const name = canonicalJson([line.text, item])
    const days = apart.get(name)?.days ?? []
    apart.set(name, { line: line.text, item, days: days.includes(day) ? days : [...days, day] })
  }
  return [...apart.values()].map((found) => confirm({ code: 'supportUnplaced', ...found }, 'acknowledgement'))
}

interface Unplaced {
  readonly line: string
  readonly item: string | null
  readonly days: readonly number[]
}

function timedByOf({ when }: SupportLine): string | null {
  return 'item' in when ? when.item : null
}
