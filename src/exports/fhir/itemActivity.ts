import type { ActivityDefinition, Dosage } from 'fhir/r4'
import { dividedDaily } from '../../dosing/prescribeDose.ts'
import type { Bilingual } from '../../evidence/bilingual.ts'
import type { PrescribedUnit } from '../../evidence/doseUnit.ts'
import type { Marked } from '../../evidence/source.ts'
import { Decimal, decimal } from '../../quantities/decimal.ts'
import { amountText } from '../../quantities/quantity.ts'
import type { DoseRule } from '../../regimen/item.ts'
import type { Regimen } from '../../regimen/regimen.ts'
import type { ResolvedItem } from '../../regimen/resolveItem.ts'
import type { LaterWording } from '../../wording/wording.ts'
import { fhirQuantity } from './fhirQuantity.ts'
import { fhirDrug, fhirRoute } from './fhirTerms.ts'

export interface FhirText {
  /** The half of a bilingual text that the file is in. */
  readonly text: (text: Bilingual) => string
  /** What the file says in words of ours. */
  readonly said: LaterWording['files']['inFhir']
  /** An item's doses with their days and cycles, and how often on each day, in words. */
  readonly doses: (item: ResolvedItem) => string
}

/** One line of a regimen with nothing left to choose, as the request it asks for. */
export function itemActivity(id: string, item: ResolvedItem, regimen: Regimen, words: FhirText): ActivityDefinition {
  const { text } = words
  const drug = regimen.drugs[item.drug]
  const name = text(drug?.name ?? { en: item.drug, zh: item.drug })
  return {
    resourceType: 'ActivityDefinition',
    id,
    status: 'draft',
    kind: 'MedicationRequest',
    productCodeableConcept: fhirDrug(item.drug, drug ? `${name}, ${text(drug.formulation)}` : name),
    dosage: [dosage(item, words)],
  }
}

function dosage(item: ResolvedItem, { said, doses }: FhirText): Dosage {
  const { route, duration, timesPerDay, intervalHours, doseByDay = [], cap } = item
  const given = route.mark === 'absent' ? {} : { route: fhirRoute(route.value) }
  // a ramp-up in words alone: doses beside each other, each with a time of its own, read as given together
  if (doseByDay.length > 0) return { text: doses(item), ...given }
  const amount = amountOf(item.dose, timesPerDay.value)
  return {
    ...(amount === null ? { text: doses(item) } : {}),
    timing: {
      repeat: {
        frequency: timesPerDay.value,
        period: 1,
        periodUnit: 'd',
        ...(duration.kind === 'over' ? { duration: duration.minutes.value, durationUnit: 'min' } : {}),
      },
      ...(intervalHours ? { code: { text: said.every(intervalHours.value) } } : {}),
    },
    ...given,
    ...(amount === null ? {} : { doseAndRate: [amount] }),
    // without it a receiver would multiply a dose per m² past the regimen's own cap
    ...(cap ? { maxDosePerAdministration: fhirQuantity(cap.value.max, cap.value.unit) } : {}),
  }
}

type Amount = NonNullable<Dosage['doseAndRate']>[number]

/**
 * The dose of one administration, as a number a receiver can read: it is taken `times` a day. null for what stands in words
 * alone: bands, whose doses hang on the body, a bag of several days, a dose of the day that has no equal parts.
 */
function amountOf(dose: DoseRule, times: number): Amount | null {
  switch (dose.kind) {
    case 'perM2':
      return dose.bagDays ? null : eachOf(dose, times, `${dose.unit ?? 'mg'}/m2`)
    case 'perKg':
      return eachOf(dose, times, `${dose.unit ?? 'mg'}/kg`)
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

interface Rated {
  readonly amount: Marked<string>
  readonly per: 'administration' | 'day'
}

/** As the engine divides it; null where the parts do not add up to the day's dose again. */
function eachOf({ amount, per }: Rated, times: number, unit: PrescribedUnit): Amount | null {
  if (per === 'administration') return one(amount.value, unit)
  const part = dividedDaily(amount, times, unit)
  if (!part.ok) return null
  const isWhole = part.value.value.times(new Decimal(times)).eq(decimal(amount.value))
  return isWhole ? one(amountText(part.value), unit) : null
}

function one(amount: string, unit: PrescribedUnit): Amount {
  return { doseQuantity: fhirQuantity(amount, unit) }
}
