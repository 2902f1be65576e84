import type { Finding } from '../../evidence/finding.ts'
import type { Plan, PrintStatus } from '../../plan/plan.ts'
import type { LaterWording } from '../../wording/wording.ts'

/** What a printed document of one cycle is made from. */
export interface CycleSheetProps {
  readonly plan: Plan
  /** Those of the plan and those that depend on today. */
  readonly findings: readonly Finding[]
  readonly status: PrintStatus
  readonly wording: LaterWording
  readonly cycleNumber: number
}
