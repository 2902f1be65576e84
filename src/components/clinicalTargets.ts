import type { Circumstance } from '../evidence/circumstance.ts'
import type { BlockingFinding } from '../evidence/finding.ts'
import type { Measured } from '../evidence/labs.ts'
import type { FieldName } from '../evidence/refusal.ts'
import type { Trigger } from '../regimen/caution.ts'
import type { Regimen } from '../regimen/regimen.ts'
import { cautionOf } from '../wording/laterNames.ts'
import type { LaterWording } from '../wording/wording.ts'
import { fieldId, fieldLabel } from './fieldLabel.ts'
import type { Target } from './target.ts'

/** Where a finding on laboratory values, criteria or cautions can be resolved: the field it was made from. */
export function clinicalTargets(finding: BlockingFinding, regimen: Regimen, wording: LaterWording): readonly Target[] {
  const { clinical } = wording
  switch (finding.code) {
    case 'labInvalid':
      return [labTarget(finding.analyte, finding.part, wording)]
    case 'labIncomplete':
      return finding.missing.map((part) => labTarget(finding.analyte, part, wording))
    case 'labAfterToday':
      return [labTarget(finding.analyte, 'measuredOn', wording)]
    case 'labImplausible':
      return [labTarget(finding.analyte, finding.part, wording)]
    case 'labsOld':
    case 'labsAfterDay1':
      return finding.labs.map(({ analyte }) => labTarget(analyte, 'measuredOn', wording))
    case 'clearanceNotKnown':
      return clearanceTargets(finding.why, wording)
    case 'genotypeNotEntered':
      return [genotypeTarget(wording), circumstanceTarget('ugt1a1Variant', wording)]
    case 'limitOutside':
      return [valueTarget(finding.of, wording)]
    case 'criterionNotMet':
      return [{ id: `answer-${finding.criterion}`, label: clinical.criteria.theAnswer }]
    case 'bagOutside':
    case 'concentrationOutside':
    case 'drawnDiffers':
    case 'expiryBeyondStated':
    case 'expiryTooShort':
    case 'infusionTooShort':
      return [preparationTarget(wording)]
    case 'cautionApplies':
      return (cautionOf(regimen, finding.drug, finding.caution)?.value.when ?? []).flatMap((trigger) =>
        triggerTargets(trigger, wording),
      )
    default:
      return []
  }
}

function triggerTargets(trigger: Trigger, wording: LaterWording): readonly Target[] {
  switch (trigger.kind) {
    case 'lab':
      return [valueTarget(trigger.of, wording)]
    case 'genotype':
      return [genotypeTarget(wording)]
    case 'circumstance':
      return [circumstanceTarget(trigger.is, wording)]
    case 'product':
      return [preparationTarget(wording)]
    default:
      return []
  }
}

/** Where what it lacks is entered, or chosen in the hospital's settings. */
function clearanceTargets(why: ClearanceNotKnown['why'], wording: LaterWording): readonly Target[] {
  const { renal } = wording.clinical
  if (why === 'formula') return [{ id: 'field-renalFormula', label: renal.formula }]
  if (why === 'area') return [fieldTarget('height', wording), fieldTarget('weight', wording)]
  switch (why.code) {
    case 'creatinineUnitMissing':
      return [labTarget('creatinine', 'unit', wording)]
    case 'creatinineImplausible':
      return [labTarget('creatinine', 'value', wording)]
    case 'renalNeeds':
      return [fieldTarget(why.needs === 'age' ? 'birthDate' : why.needs, wording)]
    case 'renalOutsideAge':
      return [{ id: 'field-renalFormula', label: renal.formula }]
    case 'renalWeightNotChosen':
    case 'renalWeightUndefined':
      return [{ id: 'field-renalWeight', label: renal.weight }]
    default:
      return []
  }
}

type ClearanceNotKnown = Extract<BlockingFinding, { readonly code: 'clearanceNotKnown' }>

function fieldTarget(field: FieldName, wording: LaterWording): Target {
  return { id: fieldId(field), label: fieldLabel(field, wording.screen) }
}

/** The hospital's own choices stand, and are changed, beside what they make. */
function preparationTarget(wording: LaterWording): Target {
  return { id: 'region-preparation', label: wording.preparation.title }
}

function genotypeTarget(wording: LaterWording): Target {
  return { id: 'lab-genotype', label: wording.clinical.labs.genotype }
}

function circumstanceTarget(circumstance: Circumstance, wording: LaterWording): Target {
  return { id: `circumstance-${circumstance}`, label: wording.circumstances[circumstance] }
}

/** A clearance is made from the creatinine. */
function valueTarget(of: Measured, wording: LaterWording): Target {
  return labTarget(of === 'clearance' ? 'creatinine' : of, 'value', wording)
}

function labTarget(
  analyte: Exclude<Measured, 'clearance'>,
  part: 'value' | 'unit' | 'upperLimit' | 'measuredOn',
  wording: LaterWording,
): Target {
  return { id: `lab-${analyte}-${part}`, label: wording.clinical.labs.part(analyte, part) }
}
