import { expect } from 'vitest'
import type { Finding } from '../../../src/evidence/finding.ts'
import { parseOrder } from '../../../src/order/parseOrder.ts'
import type { TypedChange } from '../../../src/order/typedCourse.ts'
import type { TypedOrder } from '../../../src/order/typedOrder.ts'
import { buildPlan } from '../../../src/plan/buildPlan.ts'
import { canonicalJson } from '../../../src/quantities/canonicalJson.ts'
import type { Regimen } from '../../../src/regimen/regimen.ts'
import { madeRegimen, typedOrder } from '../dosing/madeCourse.ts'

const OWN = ['changeUnknown', 'changeCarried', 'changeEnded', 'doseAboveStandard', 'doseCapped']

/** The findings on changes in the plan for one cycle, each without its key. */
export function findingsIn(
  cycle: number,
  changes: readonly TypedChange[],
  regimen: Regimen = madeRegimen(),
  more: Partial<TypedOrder> = {},
): Omit<Finding, 'key'>[] {
  const day1 = { plannedDay1: '2026-11-23', actualDay1: '', measurements: 'm1', dosing: '', bsaFormula: '' } as const
  const cycles = [{ ...day1, number: cycle }]
  const order = typedOrder(changes, { currentCycle: String(cycle), cycles, ...more })
  return buildPlan(parseOrder(order), regimen, 'test')
    .findings.filter(({ code }) => OWN.includes(code))
    .map(({ key, ...finding }) => {
      const { severity: _, needs: __, ...detail } = finding
      expect(key).toBe(canonicalJson(detail))
      return finding
    })
}
