import type { Quantity as FhirQuantity } from 'fhir/r4'
import type { PrescribedUnit } from '../../evidence/doseUnit.ts'

const UCUM = 'http://unitsofmeasure.org'

type Code = PrescribedUnit | 'mL' | 'mL/h' | 'min' | 'm2' | 'kg' | 'cm'

/** Units of drugs are international units; an area under the curve is mg/mL × min. */
const CODES: Readonly<Record<Code, string>> = {
  mg: 'mg',
  mcg: 'ug',
  units: '[iU]',
  'mg/m2': 'mg/m2',
  'mcg/m2': 'ug/m2',
  'units/m2': '[iU]/m2',
  'mg/kg': 'mg/kg',
  'mcg/kg': 'ug/kg',
  'units/kg': '[iU]/kg',
  AUC: 'mg.min/mL',
  mL: 'mL',
  'mL/h': 'mL/h',
  min: 'min',
  m2: 'm2',
  kg: 'kg',
  cm: 'cm',
}

/**
 * A quantity in UCUM. FHIR carries decimals as JSON numbers: one that does not read back as the same text would be another
 * dose, so it is refused.
 * @throws RangeError for a decimal a JSON number cannot hold digit by digit
 */
export function fhirQuantity(decimalText: string, unit: Code): FhirQuantity {
  return { value: fhirDecimal(decimalText), unit, system: UCUM, code: CODES[unit] }
}

/** @throws RangeError for a decimal a JSON number cannot hold digit by digit */
export function fhirDecimal(text: string): number {
  const value = Number(text)
  const plain = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  if (String(value) !== plain) throw new RangeError(`${text} is not the same as a JSON number`)
  return value
}
