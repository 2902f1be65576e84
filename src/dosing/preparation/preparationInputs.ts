import type { DoseUnit } from '../../evidence/doseUnit.ts'
import type { LocalPreparation, LocalRoute, Syringe } from '../../order/policy.ts'
import type { Quantity } from '../../quantities/quantity.ts'
import type { Drug } from '../../regimen/drug.ts'
import type { Route } from '../../regimen/item.ts'
import type { RoutePreparation } from '../../regimen/preparation.ts'

/** How long one administration takes, as far as its preparation asks. */
export type GivenOver =
  | { readonly kind: 'push' }
  | { readonly kind: 'over'; readonly minutes: number }
  | { readonly kind: 'unknown' }

/** Everything the preparation of one dose hangs on. */
export interface PreparationInputs {
  readonly drug: Drug
  /** What the hospital has of this drug; undefined where it has said nothing. */
  readonly local: LocalPreparation | undefined
  /** Ascending by capacity. */
  readonly syringes: readonly Syringe[]
  /** The rounded dose; null where it is refused. */
  readonly dose: Quantity<DoseUnit> | null
  /** null where the source does not state it. */
  readonly route: Route | null
  readonly duration: GivenOver
}

/** What the drug's file and the hospital say of one drug by one route. */
export interface RouteFacts {
  readonly drug: string
  readonly file: RoutePreparation | undefined
  readonly local: LocalRoute | undefined
}

export function routeFacts(drug: Drug, local: LocalPreparation | undefined, route: Route): RouteFacts {
  return {
    drug: drug.id,
    file: drug.preparation?.find(({ routes }) => routes.includes(route)),
    local: local?.routes[route],
  }
}
