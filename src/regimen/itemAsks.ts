import type { Bilingual } from '../evidence/bilingual.ts'
import type { SuppliedUnit } from '../evidence/doseUnit.ts'
import type { Marked } from '../evidence/source.ts'

/** What a hospital supplies for one order, in its own name. `days` and `dose` may both be asked. */
export interface ItemAsks {
  /** `list`: no day is stated; `count`: but how many there are, and then it is so many. `lastDay`: given daily from the stated days on, and the source does not say through which. */
  readonly days?:
    | { readonly kind: 'list'; readonly count?: Marked<number> }
    | { readonly kind: 'lastDay'; readonly until: Marked<Bilingual> }
  /** The dose of one administration, in one of these units; the item then has no dose of its own. */
  readonly dose?: { readonly units: readonly SuppliedUnit[] }
}
