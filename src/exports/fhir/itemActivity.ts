import type { ActivityDefinition, Dosage } from 'fhir/r4'
import type { Bilingual } from '../../evidence/bilingual.ts'
import type { PrescribedUnit } from '../../evidence/doseUnit.ts'
import type { DoseRule } from '../../regimen/item.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { ResolvedItem } from '../../regimen/resolveItem.ts'
import { fhirQuantity } from './fhirQuantity.ts'
import { fhirDrug, fhirRoute } from './fhirTerms.ts'

export interface FhirText {
  /** The half of a bilingual text that the file is in. */
  readonly text: (text: Bilingual) => string
}

/** One line of a regimen with nothing left to choose, as the request it asks for. A dose with more than one shape stands in words. */
export function itemActivity(id: string, item: ResolvedItem, regimen: Regimen, { text }: FhirText): ActivityDefinition {
  const drug = regimen.drugs[item.drug]
  const name = text(drug?.name ?? { en: item.drug, zh: item.drug })
  return {
    resourceType: 'ActivityDefinition',
    id,
    status: 'draft',
    kind: 'MedicationRequest',
    productCodeableConcept: fhirDrug(item.drug, drug ? `${name}, ${text(drug.formulation)}` : name),
    dosage: dosesOf(item).map(({ dose, days }) => dosage(dose, days, item)),
  }
}

interface DoseOfDays {
  readonly dose: DoseRule
  /** null: all days of the item that no other dose is for. */
  readonly days: readonly number[] | null
}

function dosesOf({ dose, doseByDay = [] }: ResolvedItem): readonly DoseOfDays[] {
  return [{ dose, days: null }, ...doseByDay.map((each) => ({ dose: each.dose, days: each.days }))]
}

function dosage(dose: DoseRule, days: readonly number[] | null, item: ResolvedItem): Dosage {
  const { route, duration, timesPerDay, intervalHours } = item
  const amount = amountOf(dose)
  return {
    ...(days === null ? {} : { text: `days ${days.join(', ')}` }),
    timing: {
      repeat: {
        frequency: timesPerDay.value,
        period: 1,
        periodUnit: 'd',
        ...(duration.kind === 'over' ? { duration: duration.minutes.value, durationUnit: 'min' } : {}),
      },
      ...(intervalHours ? { code: { text: `every ${intervalHours.value} h` } } : {}),
    },
    ...(route.mark === 'absent' ? {} : { route: fhirRoute(route.value) }),
    ...(amount === null ? {} : { doseAndRate: [amount] }),
  }
}

/** A dose a receiver can read as a number; null for bands, whose doses hang on the body: they stand in the library. */
function amountOf(dose: DoseRule): NonNullable<Dosage['doseAndRate']>[number] | null {
  const one = (amount: string, unit: PrescribedUnit) => ({ doseQuantity: fhirQuantity(amount, unit) })
  switch (dose.kind) {
    case 'perM2':
      return one(dose.amount.value, `${dose.unit ?? 'mg'}/m2`)
    case 'perKg':
      return one(dose.amount.value, `${dose.unit ?? 'mg'}/kg`)
    case 'flat':
      return one(dose.amount.value, dose.unit ?? 'mg')
    case 'auc':
      return one(dose.amount.value, 'AUC')
    case 'perM2Range': {
      const { min, max } = dose.range.value
      return { doseRange: { low: fhirQuantity(min, 'mg/m2'), high: fhirQuantity(max, 'mg/m2') } }
    }
    case 'bands':
      return null
  }
}
