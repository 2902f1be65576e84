import type { PrescribedUnit } from '../../evidence/doseUnit.ts'

const PRESCRIBED_UNITS: Readonly<Record<PrescribedUnit, true>> = {
  mg: true,
  'mg/m2': true,
  'mg/kg': true,
  mcg: true,
  'mcg/m2': true,
  'mcg/kg': true,
  units: true,
  'units/m2': true,
  'units/kg': true,
  AUC: true,
}

/** `7500 mg/m2`, a total as a finding carries it, in the words of `doseText`; any other text as it stands. */
export function declaredText(text: string, doseText: (amount: string, unit: PrescribedUnit) => string): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (\S+)$/.exec(text) ?? []
  return amount !== undefined && unit !== undefined && isPrescribedUnit(unit) ? doseText(amount, unit) : text
}

function isPrescribedUnit(text: string): text is PrescribedUnit {
  return Object.hasOwn(PRESCRIBED_UNITS, text)
}
