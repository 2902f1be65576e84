import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { CivilDate } from '../quantities/civilDate.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** The measurements an earlier cycle was dosed by beside this cycle's own, and the doses each would give. */
export interface BodyComparison {
  readonly before: ComparedBody
  readonly now: ComparedBody
  /** Signed, one decimal, in % of before; null where either is not known. */
  readonly heightPercent: string | null
  readonly weightPercent: string | null
  readonly bsaPercent: string | null
  /** Which of the two this cycle's doses are made from; null while a person has to decide. */
  readonly used: 'before' | 'now' | null
  /** One line an item dosed by the body: its first administration of the cycle. */
  readonly doses: readonly {
    readonly item: string
    readonly before: Quantity<DoseUnit> | null
    readonly now: Quantity<DoseUnit> | null
  }[]
}

export interface ComparedBody {
  readonly cycle: number
  readonly height: Quantity<'cm'> | null
  readonly heightMeasuredOn: CivilDate | null
  readonly weight: Quantity<'kg'> | null
  readonly weightMeasuredOn: CivilDate | null
  readonly bsa: Quantity<'m2'> | null
}
