import type { Preparation } from '../dosing/preparation/preparation.ts'
import { decimal } from '../quantities/decimal.ts'
import { ownValue } from '../quantities/ownValue.ts'
import type { Marked } from '../evidence/source.ts'
import type { Caution } from '../regimen/caution.ts'
import { type CautionInputs, cautionFact } from './cautionFact.ts'
import { placeInTable } from './cautionTable.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import { givenDrugs } from './givenDrugs.ts'
import { measuredIn } from './measuredIn.ts'
import type { CautionFact, PlanCaution } from './planCaution.ts'
import { prescribedPerM2 } from './prescribedPerM2.ts'
import type { RenalFunction } from './renalFunction.ts'

/** Every caution of every drug that is given, premedication too, and whether it is about this patient. None changes a dose. */
export function buildCautions(
  inputs: ClinicalInputs,
  renal: RenalFunction,
  preparations: readonly Preparation[],
): readonly PlanCaution[] {
  const { order, regimen, cycles } = inputs
  const current = cycles.find(({ status }) => status === 'current')?.number
  const own = preparations.filter(({ cycle }) => cycle === current)
  return [...givenDrugs(cycles)].flatMap(([id, live]) => {
    const drug = ownValue(regimen.drugs, id)
    const cautions = drug?.safety?.cautions ?? []
    return drug
      ? cautions.map((caution) => planCaution(caution, { order, regimen, renal, drug, live, preparations: own }))
      : []
  })
}

function planCaution(caution: Marked<Caution>, inputs: CautionInputs): PlanCaution {
  const { when, table = [] } = caution.value
  const items = itemsOf(caution.value, inputs)
  const preparations = inputs.preparations.filter(({ drug, item }) => drug === inputs.drug.id && items.includes(item))
  const facts = (when ?? []).map((trigger) => cautionFact(trigger, { ...inputs, preparations }))
  const clearance = measuredIn('clearance', 'mL/min', inputs)?.value ?? null
  return {
    drug: inputs.drug.id,
    items,
    caution,
    state: when === undefined ? 'always' : stateOf(facts),
    facts,
    ...placeInTable(table, clearance),
  }
}

/** All must be met: one that is known not to be rules it out, whatever is not known of the others. */
function stateOf(facts: readonly CautionFact[]): PlanCaution['state'] {
  if (facts.some(({ isMet }) => isMet === false)) return 'notMet'
  return facts.some(({ isMet }) => isMet === null) ? 'notEntered' : 'applies'
}

/** The items whose dose per m² is high enough, where the caution is about that; else all that give the drug. */
function itemsOf({ when = [] }: Caution, { drug, live }: CautionInputs): readonly string[] {
  const least = when.flatMap((trigger) => (trigger.kind === 'dosePerM2' ? [decimal(trigger.from)] : []))
  const meeting = live.filter((administration) => {
    const dose = prescribedPerM2(administration, drug)
    return dose !== null && least.every((from) => dose.gte(from))
  })
  const about = least.length > 0 && meeting.length > 0 ? meeting : live
  return [...new Set(about.map(({ item }) => item))]
}
