import type { Preparation } from '../dosing/preparation/preparation.ts'
import type { RenalValue } from '../dosing/renal/renalOutcome.ts'
import type { Bilingual } from '../evidence/bilingual.ts'
import type { DoseUnit, PrescribedUnit } from '../evidence/doseUnit.ts'
import type { Citation } from '../evidence/source.ts'
import type { Change } from '../order/course.ts'
import type { Administration, CycleTotal } from '../plan/plan.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { Item } from '../regimen/item.ts'
import type { DeclaredTotal } from '../regimen/regimen.ts'
import type { SuppliedItem } from '../regimen/suppliedItem.ts'
import type { NotGiven } from './doseSheet.ts'
import type { Working, WorkingSource } from './working.ts'

/** Every step of every dose of one cycle, for a second person who works it out by hand. */
export interface WorkingSheet {
  readonly cycle: number
  /** By the hospital's own formula; null where no dose of the cycle goes by a clearance, or there is none. */
  readonly clearance: RenalValue | null
  readonly drugs: readonly WorkedDrug[]
  /** Those the hospital said not to give. */
  readonly notGiven: readonly NotGiven[]
  /** Their number is their place in this list, from 1. Each once. */
  readonly citations: readonly Citation[]
}

/** One item of the regimen. */
export interface WorkedDrug {
  readonly item: Item
  readonly name: Bilingual
  /** null while the choice that decides the drug is open. */
  readonly drug: Drug | null
  readonly facts: readonly WorkedFact[]
  readonly supplied: SuppliedItem | null
  readonly runs: readonly WorkedRun[]
  readonly total: WorkedTotal
}

/** Values of the regimen that stand in one place, as sure and on one ground. */
export interface WorkedFact extends Pick<WorkingSource, 'mark' | 'why'> {
  readonly aspects: readonly [WorkingSource['aspect'], ...WorkingSource['aspect'][]]
  readonly at: CitedPlace | null
}

/** `[1] Methods, Treatment protocol` */
export interface CitedPlace {
  /** null for a source the file names but does not cite. */
  readonly number: number | null
  readonly place: string
}

/** Administrations whose every step is the same, written once. */
export interface WorkedRun {
  readonly administrations: readonly [Administration, ...Administration[]]
  readonly working: Working
  /** Of each rung, in their order: where the value it takes stands; null where it takes none. */
  readonly places: readonly (CitedPlace | null)[]
  /** What a person changed of these doses, each once. */
  readonly changes: readonly Change[]
  /** null for what was given or left out, and where nothing is prepared. */
  readonly preparation: Preparation | null
}

/** How often each dose stands in the total. */
export interface CountedDose<U extends PrescribedUnit> {
  readonly count: number
  readonly dose: Quantity<U>
}

export interface WorkedTotal {
  readonly total: CycleTotal
  readonly rounded: readonly CountedDose<DoseUnit>[]
  readonly prescribed: readonly CountedDose<PrescribedUnit>[]
  readonly declared: DeclaredTotal | null
}
