import type { DoseUnit } from '../evidence/doseUnit.ts'
import type { Marked } from '../evidence/source.ts'
import { givenDrugs } from '../plan/givenDrugs.ts'
import type { Plan } from '../plan/plan.ts'
import { prescribedPerM2 } from '../plan/prescribedPerM2.ts'
import { type Decimal, decimal } from '../quantities/decimal.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Drug } from '../regimen/drug.ts'
import type { DrugSafety, EmeticRisk } from '../regimen/caution.ts'

/** What a drug's file says besides cautions, for the doses of this plan: vomiting, extravasation, handling. */
export interface SafetyNotes {
  readonly emetic: readonly EmeticNote[]
  readonly extravasation: DrugSafety['extravasation']
  readonly handling: DrugSafety['handling']
}

export interface EmeticNote {
  readonly source: Marked<EmeticRisk>
  /** null: it hangs on a dose per m² that is not known. */
  readonly risk: EmeticRisk['levels'][number]['risk'] | null
  /** The dose it was read off at; null where the list gives one level for every dose. */
  readonly dose: Quantity<`${DoseUnit}/m2`> | null
}

/** Of one drug, by the doses of the plan's current cycle; null where its file says nothing. */
export function buildSafetyNotes(plan: Plan, id: string): SafetyNotes | null {
  const drug = plan.regimen.drugs[id]
  const { emetic = [], extravasation, handling } = drug?.safety ?? {}
  if (drug === undefined || (emetic.length === 0 && extravasation === undefined && handling === undefined)) return null
  const highest = highestPerM2(plan, drug)
  return { emetic: emetic.map((source) => emeticNote(source, highest, drug)), extravasation, handling }
}

/** @param highest in the drug's unit per m² */
function emeticNote(source: Marked<EmeticRisk>, highest: Decimal | null, { doseUnit }: Drug): EmeticNote {
  const { levels } = source.value
  const [only, ...others] = levels
  if (only !== undefined && others.length === 0 && isForAny(only)) return { source, risk: only.risk, dose: null }
  if (highest === null) return { source, risk: null, dose: null }
  const reached = levels.findLast((level) => reaches(level, highest))
  return { source, risk: reached?.risk ?? null, dose: { value: highest, unit: `${doseUnit ?? 'mg'}/m2` } }
}

type Level = EmeticRisk['levels'][number]

function isForAny({ above, from }: Level): boolean {
  return above === null && from === undefined
}

/** "More than 1,000": the number itself still belongs to the level below. "From 100": it belongs to this one. */
function reaches({ above, from }: Level, dose: Decimal): boolean {
  return (above === null || dose.gt(decimal(above))) && (from === undefined || dose.gte(decimal(from)))
}

/** The highest of one administration; null as soon as one of them is not known, because it may be the highest. */
function highestPerM2(plan: Plan, drug: Drug): Decimal | null {
  const current = plan.cycles.filter(({ status }) => status === 'current')
  const doses = (givenDrugs(current).get(drug.id) ?? []).map((administration) => prescribedPerM2(administration, drug))
  return doses.reduce((highest, dose) => {
    if (highest === null || dose === null) return null
    return dose.gt(highest) ? dose : highest
  }, doses[0] ?? null)
}
