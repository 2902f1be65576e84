import type { CumulativeKind, EquivalenceMethod } from '../evidence/courseDetail.ts'
import type { Circumstance } from '../evidence/circumstance.ts'
import type { PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Place } from '../evidence/source.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Decimal } from '../quantities/decimal.ts'

/** What a patient was given of one drug over a lifetime, what this plan adds, and what limits there are. */
export interface DrugLedger {
  readonly drug: string
  /** The drug's unit per m². */
  readonly unit: PrescribedUnit
  readonly lines: readonly LedgerLine[]
  /** Earlier treatment elsewhere: not recorded is not none. `unclear`: an entry cannot be read, so no sum is known. */
  readonly history: 'notRecorded' | 'none' | 'entered' | 'unclear'
  /**
   * Sum of the lines; null when an entry is unclear, and without a history and a line: nothing recorded is not zero.
   * Without a recorded history it is a least, never the whole.
   */
  readonly given: Decimal | null
  /** What the administrations still planned (all cycles shown) add; null when one has no dose. */
  readonly planned: Decimal | null
  readonly limits: readonly LimitState[]
  /** A second line, by a named method; `left` are drugs given that the method has no ratio for. */
  readonly equivalents: readonly EquivalentTotal[]
}

export interface LedgerLine {
  readonly drug: string
  readonly origin: 'recorded' | 'elsewhere'
  /** Administration id, or the id of the earlier entry. */
  readonly id: string
  readonly date: CivilDate | null
  readonly when: string
  readonly where: string
  /** In the drug's unit; null when only the dose per m² is known. */
  readonly amount: Decimal | null
  /** m² of that day. */
  readonly bsa: Decimal | null
  readonly perM2: Decimal | null
}

export interface LimitState {
  readonly id: string
  readonly kind: CumulativeKind
  /** A drug id; null for the equivalent of all. */
  readonly of: string | null
  readonly method: EquivalenceMethod | null
  readonly perM2: string
  readonly when: readonly Circumstance[]
  /**
   * `open`: it hangs on a circumstance nobody has answered, and is held against the doses as if it applied. `not`: each
   * circumstance was answered with no; its state is then `within`.
   */
  readonly applies: 'yes' | 'not' | 'open'
  /** What is left before this plan; null when the sum is not known. Negative: passed already. */
  readonly room: Decimal | null
  /** The sum after all planned doses; null when it is not known, but a least where that alone crosses. */
  readonly after: Decimal | null
  /** The first administration that crosses; null when none does or the limit was passed before. */
  readonly crossedBy: string | null
  readonly state: 'within' | 'crosses' | 'passedBefore' | 'unknown'
  readonly at: Place | null
}

export interface EquivalentTotal {
  readonly method: EquivalenceMethod
  /** A least where a history is not recorded or a drug is left; null where nothing is recorded at all. */
  readonly given: Decimal | null
  /** null when one has no dose. */
  readonly planned: Decimal | null
  readonly left: readonly string[]
}
