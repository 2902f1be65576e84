import type { Policy } from '../../order/policy.ts'
import type { PolicyParts } from '../../order/policyParts.ts'
import type { Regimen } from '../../regimen/regimen.ts'

/** What every part of the hospital's settings is given. */
export interface SettingsPartProps {
  readonly policy: Policy
  readonly regimen: Regimen | null
  /** Into this order, and kept for the orders after it. */
  readonly choose: (parts: PolicyParts) => void
}
