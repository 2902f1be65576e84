import type { PreparationPolicy } from '../../order/policy.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Route } from '../../regimen/item.ts'

/** What every part of one drug's preparation settings is given. */
export interface PreparationPartProps {
  /** What the ids of its fields begin with: the same part stands in the settings and beside the doses. */
  readonly id: string
  readonly drug: Drug
  /** By which some item of the regimen gives it. */
  readonly routes: readonly Route[]
  readonly policy: PreparationPolicy
  readonly onPolicy: (policy: PreparationPolicy) => void
}
