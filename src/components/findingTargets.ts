import type { BlockingFinding } from '../evidence/finding.ts'
import type { FieldName, Refusal } from '../evidence/refusal.ts'
import type { Regimen } from '../regimen/regimen.ts'
import type { LaterWording } from '../wording/wording.ts'
import { itemName } from './administrationText.ts'
import { clinicalTargets } from './clinicalTargets.ts'
import { fieldId, fieldLabel } from './fieldLabel.ts'
import type { Target } from './target.ts'

export function findingTargets(finding: BlockingFinding, regimen: Regimen, wording: LaterWording): readonly Target[] {
  const field = (name: FieldName): Target => ({ id: fieldId(name), label: fieldLabel(name, wording.screen) })
  switch (finding.code) {
    case 'noDose':
    case 'entryInvalid':
      return refusalTargets(finding.refusal, regimen, wording)
    case 'identityMissing':
    case 'measuredOnMissing':
      return finding.fields.map(field)
    case 'day1Missing':
    case 'cycleEarly':
      return [{ id: `day1-${finding.cycle}`, label: wording.screen.order.day1Of(finding.cycle) }]
    case 'measurementOld':
    case 'measuredAfterToday':
    case 'measuredAfterDay1':
      return [field(finding.field)]
    case 'bornAfterToday':
    case 'ageOutsideStudied':
      return [field('birthDate')]
    case 'heightUnusual':
      return [field('height')]
    case 'weightUnusual':
      return [field('weight')]
    case 'bmiUnusual':
      return [field('height'), field('weight')]
    case 'ecogOutsideStudied':
      return [field('ecog')]
    case 'lvefOutsideStudied':
      return [field('lvef')]
    case 'doseBelowRange':
    case 'doseAboveRange':
      return [doseTarget(finding.item, regimen, wording)]
    case 'startTimeProposed': {
      const anchor = regimen.clockAnchors.find(({ id }) => id === finding.anchor)
      return anchor === undefined
        ? []
        : [{ id: `start-${anchor.id}`, label: wording.screen.order.startTime(wording.text(anchor.label)) }]
    }
    default:
      return clinicalTargets(finding, regimen, wording)
  }
}

function refusalTargets(refusal: Refusal, regimen: Regimen, wording: LaterWording): readonly Target[] {
  const field = (name: FieldName): Target => ({ id: fieldId(name), label: fieldLabel(name, wording.screen) })
  switch (refusal.code) {
    case 'fieldMissing':
    case 'fieldInvalid':
    case 'fieldOutOfRange':
      return [field(refusal.field)]
    case 'underMinimumAge':
      return [field('birthDate')]
    case 'choiceMissing':
    case 'choiceUnknown':
      return [{ id: `choice-${refusal.choice}`, label: wording.details.theChoice }]
    case 'doseMissing':
    case 'doseInvalid':
    case 'doseAboveHighest':
      return [doseTarget(refusal.item, regimen, wording)]
    case 'formulaNeedsSex':
      return [field('sex')]
    case 'formulaOutsideAge':
    case 'formulaUnknown':
    case 'bsaNotPositive':
      return [{ id: 'bsaFormula', label: wording.screen.order.bsaFormula }]
    case 'cycleBeyondLast':
      return [field('currentCycle')]
    case 'implausibleDose':
      return [field('height'), field('weight')]
    case 'weightNotChosen':
      return [{ id: `weight-${refusal.item}`, label: itemName(refusal.item, regimen, wording) }]
    case 'notSupplied':
      return [{ id: `supplied-${refusal.item}`, label: itemName(refusal.item, regimen, wording) }]
    case 'weightNeedsSex':
      return [field('sex')]
    default:
      return []
  }
}

function doseTarget(item: string, regimen: Regimen, wording: LaterWording): Target {
  return { id: `dose-${item}`, label: wording.screen.order.doseWithin(itemName(item, regimen, wording)) }
}
