import type { Finding, FindingCode } from '../../../src/evidence/finding.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Item } from '../../../src/regimen/item.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { shippedRegimen } from '../../examples/examplePlan.ts'

/** Every finding of one code, without its key. */
export function findingsIn(plan: Plan, code: FindingCode): object[] {
  return plan.findings.filter((finding) => finding.code === code).map(withoutKey)
}

export function withoutKey(finding: Finding): object {
  return Object.fromEntries(Object.entries(finding).filter(([field]) => field !== 'key'))
}

/** A shipped regimen with something more said of one of its items. */
export function regimenWith(id: string, item: string, more: Partial<Item>): Regimen {
  const regimen = shippedRegimen(id)
  return { ...regimen, items: regimen.items.map((each) => (each.id === item ? { ...each, ...more } : each)) }
}
