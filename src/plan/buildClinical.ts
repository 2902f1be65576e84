import type { Clinical } from './clinical.ts'
import type { ClinicalInputs } from './clinicalInputs.ts'
import { buildCautions } from './buildCautions.ts'
import { buildCriteria } from './buildCriteria.ts'
import { buildLabs } from './buildLabs.ts'
import { buildPreparations } from './buildPreparations.ts'
import { buildRenal } from './buildRenal.ts'
import { buildVials } from './buildVials.ts'
import { buildSupport } from './buildSupport.ts'

/** What to check before the doses and what to draw up, from the doses as they stand. It changes none of them. */
export function buildClinical(inputs: ClinicalInputs): Clinical {
  const renal = buildRenal(inputs)
  const preparations = buildPreparations(inputs)
  return {
    labs: buildLabs(inputs),
    renal,
    genotype: inputs.order.course.genotype,
    criteria: buildCriteria(inputs, renal),
    cautions: buildCautions(inputs, renal, preparations),
    preparations,
    vials: buildVials(inputs, preparations),
    support: buildSupport(inputs),
  }
}
