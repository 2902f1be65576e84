import type { Cessation, GivenDose, Omission } from '../order/course.ts'

/** Whether one administration is still to be given, was given, or was left out or ended by a person. */
export type AdministrationState =
  | { readonly kind: 'planned' }
  | { readonly kind: 'given'; readonly record: GivenDose }
  | { readonly kind: 'omitted'; readonly change: Omission }
  | { readonly kind: 'ceased'; readonly change: Cessation }

export const PLANNED: AdministrationState = { kind: 'planned' }

/** Neither left out nor ended: a dose that is to be given, or was. */
export function isLive({ kind }: AdministrationState): boolean {
  return kind === 'planned' || kind === 'given'
}
